// The stretches of a text that are names: those the gazetteer holds, and capitalised ones that no pack knows.

import type { NameRules } from './lang';
import { beginsLower, type Candidate, endsLower, isCapitals, isDemonym, type Pool } from './pool';
import { type Hit, hitsAt, mayBegin } from './spot';
import type { Word } from './words';

/** A stretch of words `[from, to)` that is a name. */
export interface Name {
  from: number;
  to: number;
  key: string;
  /** Empty for a name that no pack knows. */
  candidates: Candidate[];
}

/** What the document as a whole says of its words' capitals. */
export interface Capitals {
  /** Folded words that occur in lower case. */
  lower: ReadonlySet<string>;
  /** Folded words that occur with a capital where a capital says something. */
  inside: ReadonlySet<string>;
  /** By word index: it stands in a line written in capitals, or with a capital on every word. */
  headline: Uint8Array;
}

export function capitalsOf(words: readonly Word[]): Capitals {
  const lower = new Set<string>();
  const inside = new Set<string>();
  const headline = new Uint8Array(words.length);
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !words[to]!.opens) to++;
    let long = 0;
    let capitals = 0;
    let all = 0;
    for (let i = from; i < to; i++) {
      const word = words[i]!;
      if (word.number || word.norm.length < 4) continue;
      long++;
      if (word.capital) capitals++;
      if (word.allCaps) all++;
    }
    // 1: every longer word has a capital; 2: all capitals.
    const kind = long >= 3 && all >= 0.8 * long ? 2 : long >= 4 && capitals >= 0.85 * long ? 1 : 0;
    for (let i = from; i < to; i++) {
      const word = words[i]!;
      headline[i] = kind;
      if (!word.capital) lower.add(word.norm);
      else if (kind === 0 && !word.opens) inside.add(word.norm);
    }
    from = to;
  }
  return { lower, inside, headline };
}

/** All names of a text, in order, without overlaps. */
export function namesIn(words: readonly Word[], pool: Pool, rules: NameRules, capitals: Capitals): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length; ) {
    if (!mayBegin(words, i)) {
      i++;
      continue;
    }
    const known = knownAt(words, i, pool, rules, capitals);
    const run = runAt(words, i, rules, capitals);
    const name = known && run && overrules(words, run, known, pool, rules, capitals) ? run : (known ?? run);
    if (name) {
      names.push(name);
      i = name.to;
    } else i++;
  }
  return names;
}

/** The longest acceptable name of the gazetteer at a word. */
function knownAt(words: readonly Word[], at: number, pool: Pool, rules: NameRules, capitals: Capitals): Name | null {
  for (const hit of hitsAt(words, at, pool)) {
    const candidates = pool.candidates(hit.found).filter((candidate) => fits(words, hit, candidate, rules, capitals));
    if (candidates.length > 0) return { from: hit.from, to: hit.to, key: hit.key, candidates };
  }
  return null;
}

/** True where the way the text writes the name is one in which this candidate's name is written. */
function fits(words: readonly Word[], hit: Hit, candidate: Candidate, rules: NameRules, capitals: Capitals): boolean {
  if (isDemonym(candidate)) return false;
  const first = words[hit.from]!;
  const last = words[hit.to - 1]!;
  const headline = capitals.headline[hit.from]!;
  if (hit.to - hit.from === 1) return fitsOne(first, candidate, rules, capitals, headline);
  if (
    !first.capital &&
    !first.number &&
    !beginsLower(candidate) &&
    first.glue !== 'apostrophe' &&
    words[hit.from + 1]!.glue !== 'apostrophe'
  )
    return false;
  if (!last.capital && !last.number && !endsLower(candidate)) return false;
  let meaning = 0;
  let plain = 0;
  for (let i = hit.from; i < hit.to; i++) {
    const word = words[i]!;
    if (word.capital && !(i === hit.from && word.opens)) meaning++;
    if (rules.common.has(word.norm) || capitals.lower.has(word.norm) || word.number || rules.calendar.has(word.norm))
      plain++;
  }
  if (meaning === 0 && plain === hit.to - hit.from) return false;
  return meaning > 0 || candidate.type !== null;
}

function fitsOne(word: Word, candidate: Candidate, rules: NameRules, capitals: Capitals, headline: number): boolean {
  if (!word.capital || word.norm.length < 2) return false;
  if (rules.calendar.has(word.norm) && !(word.allCaps && isCapitals(candidate))) return false;
  if (word.allCaps && headline !== 2) {
    if (word.norm.length <= 5 && !isCapitals(candidate) && word.norm.length <= 3) return false;
  } else if (isCapitals(candidate) && word.norm.length < 4 && headline !== 2) return false;
  const common = rules.common.has(word.norm);
  if (word.allCaps && isCapitals(candidate) && headline !== 2) return true;
  if (common && (word.opens || headline > 0))
    return capitals.inside.has(word.norm) && !capitals.lower.has(word.norm) && candidate.prior >= 6;
  if (common) return candidate.prior >= 6;
  if (word.opens && capitals.lower.has(word.norm) && !capitals.inside.has(word.norm)) return false;
  return true;
}

/** The longest capitalised stretch at a word that may be a name no pack knows. */
function runAt(words: readonly Word[], at: number, rules: NameRules, capitals: Capitals): Name | null {
  let from = at;
  const first = words[from]!;
  if (!first.capital || capitals.headline[at]! > 0) return null;
  let to = from + 1;
  while (to < words.length && !words[to]!.breaks) {
    const word = words[to]!;
    if (word.capital || (word.number && to === from + 1 && word.glue !== 'space')) to++;
    else if (rules.inner.has(word.norm)) {
      let next = to + 1;
      while (
        next < words.length &&
        !words[next]!.breaks &&
        rules.inner.has(words[next]!.norm) &&
        !words[next]!.capital &&
        next < to + 3
      )
        next++;
      if (next < words.length && !words[next]!.breaks && words[next]!.capital && joins(words, to, next, rules))
        to = next + 1;
      else break;
    } else break;
  }
  // What leads in is not part of the name: function words at a sentence's start, titles, clitics.
  while (from < to && leadsIn(words[from]!, from + 1 < to, rules, capitals)) from++;
  if (from >= to || from !== at) return null;
  const only = to - from === 1;
  if (only && !ownName(first, rules, capitals)) return null;
  let key = first.norm;
  for (let j = from + 1; j < to; j++) key += ` ${words[j]!.norm}`;
  return { from, to, key, candidates: [] };
}

const joins = (words: readonly Word[], from: number, to: number, rules: NameRules): boolean => {
  for (let i = from; i < to; i++) if (rules.locatives.has(words[i]!.norm) && words[i]!.norm !== 'en') return false;
  return !rules.titles.has(words[to]!.norm);
};

function leadsIn(word: Word, more: boolean, rules: NameRules, capitals: Capitals): boolean {
  if (rules.titles.has(word.norm) || rules.calendar.has(word.norm)) return true;
  if (rules.common.has(word.norm) && (word.opens || !more)) return true;
  return word.opens && capitals.lower.has(word.norm) && !capitals.inside.has(word.norm);
}

/** A single capitalised word that is a name by itself. */
function ownName(word: Word, rules: NameRules, capitals: Capitals): boolean {
  if (word.norm.length < 2 || rules.common.has(word.norm) || rules.offices.has(word.norm) || rules.kinds.has(word.norm))
    return false;
  if (capitals.lower.has(word.norm)) return false;
  return !word.opens || capitals.inside.has(word.norm);
}

/** True where a longer unknown run is a name of its own, and the known name inside it only a part of that. */
function overrules(
  words: readonly Word[],
  run: Name,
  known: Name,
  _pool: Pool,
  rules: NameRules,
  capitals: Capitals,
): boolean {
  if (run.to <= known.to || known.to - known.from > 1) return false;
  const next = words[known.to]!;
  if (
    rules.titles.has(next.norm) ||
    rules.offices.has(next.norm) ||
    rules.common.has(next.norm) ||
    capitals.lower.has(next.norm)
  )
    return false;
  return next.capital && next.glue !== 'apostrophe';
}
