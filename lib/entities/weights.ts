// How likely each candidate of a name is meant, in doublings: how well known it is, what the place of the name asks for.
import type { Evidence, Office } from './evidence';
import type { NameRules } from './lang';
import type { Name } from './names';
import { type Candidate, isLabel, type Pool } from './pool';
import { sameSurname } from './variants';
import type { Word } from './words';

/** Doublings of prior from which a name may also be a common word ("Orange", "Nice"). */
export const WELL_KNOWN = 6;
/** Prior, and weight, of the one thing of a single-word name below which the word more likely means something no pack knows. */
const OBSCURE = { prior: 4.2, weight: 8.9 };

/** A person, body or place: what news names; not a work, a notion or something of no known type. */
export const isThing = (candidate: Candidate): boolean => candidate.type !== null && candidate.type !== 'other';

/**
 * How likely a candidate is meant, in doublings. Wikidata gave its low numbers first, to the best known things: a third of
 * the doublings between two numbers counts, which tells apart what a pack gives no prior for.
 */
export function weightOf(candidate: Candidate): number {
  const stated =
    2 ** candidate.prior + (isLabel(candidate) ? 60 : 0) + (candidate.type && candidate.type !== 'other' ? 40 : 0);
  const number = /^Q(\d+)$/.exec(candidate.id);
  return Math.log2(1 + stated) + (number ? 0.35 * (24 - Math.log2(Number(number[1]))) : 0);
}

export interface Weighed {
  /** Likeliest first. */
  weights: { candidate: Candidate; weight: number }[];
  /** Offices that candidates held on the article's date, by id, where an office's noun stands before the name. */
  offices: Map<string, Office>;
  /** The name stands behind a preposition of place. */
  located: boolean;
}

/** The candidates of the names `same`, which have one key, with their weights. */
export function weigh(
  candidates: readonly Candidate[],
  same: readonly Name[],
  words: readonly Word[],
  rules: NameRules,
  evidence: Evidence,
): Weighed {
  const name = same[0]!;
  const titled = same.some((n) => n.titled);
  const single = !name.key.includes(' ');
  const located = same.some((n) => isLocated(words, n, rules));
  const office = same.find((n) => n.office)?.office;
  const offices = new Map<string, Office>();
  // "London, Ontario"
  const beside = words[name.to]?.before === ',' && words[name.to]!.capital ? words[name.to]!.norm : null;
  const towns = candidates.filter((c) => c.type === 'place' && c.prior >= WELL_KNOWN);
  const bearing = towns.filter((c) => evidence.bears(c.id, name.key));
  const town = bearing.length > 0;
  const body = candidates.some((c) => c.type !== 'place' && evidence.bears(c.id, name.key));
  const crowd = single && candidates.some((c) => c.type !== 'person' && isThing(c));
  const weights = candidates
    .map((candidate) => {
      let weight = weightOf(candidate);
      const bears = evidence.bears(candidate.id, name.key);
      if (candidate.type === 'place' && located) weight += 2.5;
      if (beside && evidence.text(candidate.id).includes(` ${name.key} ${beside} `)) weight += 3;
      const held = office ? evidence.held(candidate.id, office) : undefined;
      if (held) offices.set(candidate.id, held);
      if (held !== undefined) weight += held ? 4 : -2;
      // The capital may go by the name of its state: among places the label decides only where all bear it.
      if (bears && (candidate.type === 'place' ? !body && bearing.length === towns.length : !town)) weight += 1.5;
      // A surname or given name alone, where a place or body has the word for its name.
      if (candidate.type === 'person' && crowd && !titled && !isLabel(candidate)) weight -= 2;
      return { candidate, weight };
    })
    .sort((a, b) => b.weight - a.weight);
  return { weights, offices, located };
}

/** True where people bear the word as surname or given name. */
export function isPersons(word: string, pool: Pool, rivals: readonly Candidate[]): boolean {
  if (rivals.length > 0 || sameSurname(word, pool, '').length > 0) return true;
  return pool.segments.some((gazetteer) => {
    const { from, to } = gazetteer.keys.range(`${word} `);
    for (let key = from; key < Math.min(to, from + FIRST); key++)
      if (gazetteer.posts(key).some((post) => gazetteer.typeOf(post.entity) === 'person')) return true;
    return false;
  });
}
/** Keys that begin with a word and are looked at for a person's. */
const FIRST = 12;

/** So little known that a word more likely means something no pack knows. */
export const isObscure = (candidate: Candidate): boolean =>
  candidate.prior < OBSCURE.prior && weightOf(candidate) < OBSCURE.weight;

/** A person's lead over another of the same surname: by what the packs state, and by how early Wikidata numbered them. */
export const leadOver = (best: Candidate, rival: Candidate): number =>
  Math.min(weightOf(best) - weightOf(rival), best.prior - rival.prior + 0.5);

function isLocated(words: readonly Word[], name: Name, rules: NameRules): boolean {
  const before = words[name.from - 1];
  return before !== undefined && !words[name.from]!.breaks && rules.locatives.has(before.norm);
}
