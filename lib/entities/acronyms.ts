// Acronyms that the document itself spells out, before or after: "Observatoire … (OSDH)", "OSDH (Observatoire …)".
import type { Sense } from './choose';
import type { Evidence } from './evidence';
import { acronymOf } from './keys';
import type { NameRules } from './lang';
import { keyOf, type Name } from './names';
import type { Pool } from './pool';
import type { Word } from './words';

/** Words of a name looked back over from its acronym in brackets. */
const FURTHEST = 12;

/**
 * The names with those completed that an acronym in brackets ends: "Commission nationale informatique et libertés (CNIL)"
 * is one name although only its first word has a capital. The initials are matched backwards, as Schwartz and Hearst (2003)
 * match abbreviations to their long forms.
 */
export function spelledOut(words: readonly Word[], names: readonly Name[], pool: Pool, rules: NameRules): Name[] {
  let all = [...names];
  for (const acronym of names) {
    if (acronym.to - acronym.from !== 1 || !inBrackets(words, acronym)) continue;
    const short = words[acronym.from]!;
    if (!isAcronym(short) || short.norm.length < 3) continue;
    const from = longFormStart(words, acronym.from, short.norm, rules);
    if (from < 0) continue;
    const before = all.filter((n) => n.to > from && n.from < acronym.from);
    if (before.some((n) => n.from < from || (n.from === from && n.to === acronym.from))) continue;
    const key = keyOf(words, from, acronym.from);
    const found = pool.segments.flatMap((gazetteer, segment) => {
      const ordinal = gazetteer.find(key);
      return ordinal < 0 ? [] : [{ segment, key: ordinal }];
    });
    const long: Name = { from, to: acronym.from, key, candidates: pool.candidates(found) };
    all = [...all.filter((n) => !before.includes(n)), long];
  }
  return all.length === names.length && all.every((n, i) => n === names[i]) ? all : all.sort((a, b) => a.from - b.from);
}

function longFormStart(words: readonly Word[], end: number, acronym: string, rules: NameRules): number {
  for (let from = end - 1; from >= Math.max(0, end - FURTHEST); from--) {
    const word = words[from]!;
    if (word.capital && word.norm[0] === acronym[0] && initialsMatch(words, from, end, acronym, rules)) return from;
    if (word.breaks) return -1;
  }
  return -1;
}

/** Each letter is the initial of a word, in order; words left over are the linking ones. */
function initialsMatch(
  words: readonly Word[],
  from: number,
  to: number,
  acronym: string,
  rules: NameRules,
  at = 0,
): boolean {
  if (from === to) return at === acronym.length;
  const { norm } = words[from]!;
  if (norm[0] === acronym[at] && initialsMatch(words, from + 1, to, acronym, rules, at + 1)) return true;
  return rules.functions.has(norm) && initialsMatch(words, from + 1, to, acronym, rules, at);
}

const inBrackets = (words: readonly Word[], name: Name): boolean => {
  if (!words[name.from]!.before.endsWith('(')) return false;
  const closes = words[name.to];
  return closes === undefined || /^[),;]/.test(closes.before);
};

/** The senses that acronyms get from the names they stand for, by the acronym's key. */
export function definitions(
  words: readonly Word[],
  names: readonly Name[],
  senses: ReadonlyMap<string, Sense>,
  evidence: Evidence,
): Map<string, Sense> {
  const defined = new Map<string, Sense>();
  for (let i = 1; i < names.length; i++) {
    const first = names[i - 1]!;
    const second = names[i]!;
    if (second.from !== first.to || !inBrackets(words, second)) continue;
    const [long, short] = first.key.length > second.key.length ? [first, second] : [second, first];
    const acronym = words[short.from]!;
    if (short.to - short.from !== 1 || !isAcronym(acronym) || long.key.length < acronym.norm.length + 3) continue;
    const sense = senses.get(long.key)!;
    const own = senses.get(short.key)!;
    const initials = acronymOf(long.key);
    // A place after a person or a party after a deputy stands in brackets too: the letters must be in the name, in order.
    if (!initials.startsWith(acronym.norm) && !inOrder(acronym.norm, long.key)) continue;
    if (sense.entity) {
      defined.set(short.key, { ...sense, ranked: [], why: [{ code: 'acronym', name: long.key }] });
      continue;
    }
    // The acronym is known and the name is another wording of what it stands for.
    const meant = own.ranked.find((r) => alike(long.key, evidence.labels(r.candidate.id)));
    if (meant) {
      const { candidate } = meant;
      const why: Sense['why'] = [{ code: 'variant', alias: evidence.labels(candidate.id)[0]! }];
      const same: Sense = {
        referent: candidate.id,
        entity: candidate,
        type: candidate.type,
        score: 0.9,
        ranked: [],
        why,
      };
      defined.set(long.key, same);
      defined.set(short.key, { ...same, why: [{ code: 'acronym', name: long.key }] });
    } else defined.set(short.key, { ...sense, ranked: [], why: [{ code: 'acronym', name: long.key }] });
  }
  return defined;
}

/** Two wordings of one body's name: most longer words are shared. */
function alike(key: string, labels: readonly string[]): boolean {
  const words = key.split(' ').filter((word) => word.length > 3);
  return labels.some((label) => {
    const others = label.split(' ').filter((word) => word.length > 3);
    const shared = words.filter((word) => others.includes(word)).length;
    return shared >= 2 && shared >= 0.75 * Math.min(words.length, others.length);
  });
}

const isAcronym = (word: Word): boolean => word.allCaps || (word.capital && word.norm.length <= 8);

/** Each letter begins a word of the name or follows in it, in order, the first of them the name's first. */
function inOrder(acronym: string, key: string): boolean {
  if (acronym[0] !== key[0]) return false;
  let at = 0;
  for (const letter of acronym) {
    at = key.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return acronym.length >= 2 && acronym.length <= 8;
}
