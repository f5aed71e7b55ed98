// A name under the other ways the press writes it: legal forms, abbreviations, "&", umlauts, and the beginning of a longer one.
import type { Why } from '../model/why';
import { BODIES } from './bodies';
import type { NameRules } from './lang';
import type { Name } from './names';
import type { Candidate, Found, Pool } from './pool';
import { vocabularyOf } from './same-thing';

export interface Spelt {
  candidates: Candidate[];
  found: Why;
}

/** Keys that begin with the name and are looked at; more of them say that it is no name of one thing. */
const MOST_LONGER = 40;
/** Lead in doublings of the best known thing whose longer name begins so. */
const CLEAR = 2;

/**
 * The candidates of a key that no pack holds as it is. A spelling that adds or drops a legal form is a body's.
 * `behindComma`: it stands behind a comma, where states are abbreviated ("Knoxville, Tenn.").
 */
export function spelt(key: string, pool: Pool, rules: NameRules, behindComma: boolean): Spelt | null {
  const words = key.split(' ');
  for (const { words: other, body } of spellings(words, rules, behindComma)) {
    const alias = other.join(' ');
    if (alias === key || alias.length < 3) continue;
    const candidates = pool
      .candidates(found(alias, pool))
      .filter((c) => (body ? BODIES.has(c.type) : c.type !== null && c.type !== 'other'));
    if (candidates.length > 0) return { candidates, found: { code: 'variant', alias } };
  }
  return null;
}

function* spellings(words: readonly string[], rules: NameRules, behindComma: boolean) {
  const long = (word: string) => rules.expansions.get(word)?.split(' ') ?? [word];
  const several = words.length > 1;
  if (several || behindComma) yield { words: words.flatMap(long), body: false };
  if (!several) return;
  const bare = words.filter((word) => !rules.ands.has(word));
  const from = rules.articles.has(bare[0]!) ? 1 : 0;
  let to = bare.length;
  while (to > from + 1 && rules.legalForms.has(bare[to - 1]!)) to--;
  const core = bare.slice(from, to);
  if (from > 0 || to < bare.length) yield { words: core, body: true };
  if (bare.length < words.length) yield { words: bare, body: true };
  yield { words: core.flatMap(long), body: true };
  // "Moody's", "Readers Digest": a possessive with, without, or with a lost apostrophe.
  if (core.some((word) => word.length > 4 && word.endsWith('s')))
    yield {
      words: core.flatMap((word) => (word.length > 4 && word.endsWith('s') ? [word.slice(0, -1), 's'] : [word])),
      body: true,
    };
  if (core.includes('s'))
    yield {
      words: core
        .join(' ')
        .replace(/ s(?= |$)/g, 's')
        .split(' '),
      body: true,
    };
  // German umlauts spelled out.
  if (words.some((word) => /[aou]e/.test(word)))
    yield { words: words.map((word) => word.replace(/([aou])e/g, '$1')), body: false };
}

/** The one well-known body whose name goes on from this one ("Bristol-Myers" Squibb). */
export function goesOn(key: string, pool: Pool): Spelt | null {
  const longer: Found[] = [];
  for (const [segment, gazetteer] of pool.segments.entries()) {
    const { from, to } = gazetteer.keys.range(`${key} `);
    if (to - from > MOST_LONGER) return null;
    for (let ordinal = from; ordinal < to; ordinal++) longer.push({ segment, key: ordinal });
  }
  const [best, next] = pool.candidates(longer);
  if (!best || !BODIES.has(best.type) || (next && best.prior - next.prior < CLEAR)) return null;
  const at = longer.find((f) => pool.candidates([f]).some((c) => c.id === best.id))!;
  return { candidates: [best], found: { code: 'variant', alias: pool.segments[at.segment]!.keys.at(at.key) } };
}

/**
 * The names with the candidates added that companies of a register go by elsewhere: "Kestrel Foods Inc" is in it, "Kestrel
 * Foods" in another vocabulary.
 */
export function withOtherForms(names: readonly Name[], pool: Pool, rules: NameRules): Name[] {
  return names.map((name) => {
    const last = name.key.slice(name.key.lastIndexOf(' ') + 1);
    if (name.candidates.length === 0 || !rules.legalForms.has(last)) return name;
    if (name.candidates.some((c) => vocabularyOf(c.id) === 'wikidata')) return name;
    const known = new Set(name.candidates.map((c) => c.id));
    const more = spelt(name.key, pool, rules, false)?.candidates.filter((c) => !known.has(c.id)) ?? [];
    return { ...name, candidates: [...name.candidates, ...more] };
  });
}

function found(key: string, pool: Pool): Found[] {
  return pool.segments.flatMap((gazetteer, segment) => {
    const ordinal = gazetteer.find(key);
    return ordinal < 0 ? [] : [{ segment, key: ordinal }];
  });
}
