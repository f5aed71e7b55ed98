// Candidates from several vocabularies that are one thing to a reader: the town in GeoNames and the town in Wikidata.
import { BODIES } from './bodies';
import type { Evidence } from './evidence';
import type { NameRules } from './lang';
import type { Candidate } from './pool';

/** Kilometres between two records of one place: centres of a town are told differently. */
const NEAR = 25;

/**
 * The candidates with those joined that are one thing although no pack states it (stated ones are one candidate already):
 * a label in common, the same kind of thing, different vocabularies, and nearness: for places their distance, else their
 * country; for bodies their country, or a name of several words. Where a vocabulary has two that fit, nothing is joined.
 * Wikidata's id stands for both, else the first; the better known prior counts.
 */
export function united(candidates: readonly Candidate[], evidence: Evidence, rules: NameRules): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const same = groups.filter((group) => group.some((other) => isSame(candidate, other, evidence, rules)));
    if (same.length === 1) same[0]!.push(candidate);
    else groups.push([candidate]);
  }
  return groups.flatMap((group) => {
    const vocabularies = new Set(group.map((c) => vocabularyOf(c.id)));
    if (group.length === 1 || vocabularies.size < group.length) return group;
    const first = group.find((c) => vocabularyOf(c.id) === 'wikidata') ?? group[0]!;
    return [
      {
        ...first,
        type: first.type ?? group.find((c) => c.type !== null)?.type ?? null,
        prior: Math.max(...group.map((c) => c.prior)),
        flags: group.reduce((flags, c) => flags | c.flags, 0),
      },
    ];
  });
}

function isSame(a: Candidate, b: Candidate, evidence: Evidence, rules: NameRules): boolean {
  if (vocabularyOf(a.id) === vocabularyOf(b.id)) return false;
  const place = a.type === 'place' && b.type === 'place';
  const body = BODIES.has(a.type) && BODIES.has(b.type);
  if (!place && !body) return false;
  const forms = (id: string) => evidence.labels(id).flatMap((label) => (body ? formsOf(label, rules) : [label]));
  const labels = forms(a.id);
  const shared = forms(b.id).filter((label) => labels.includes(label));
  if (shared.length === 0) return false;
  const [p, q] = [evidence.point(a.id), evidence.point(b.id)];
  if (place && p && q) return kilometres(p, q) <= NEAR;
  const [own, other] = [evidence.country(a.id), evidence.country(b.id)];
  if (own && other) return own === other;
  return body && !own && !other && shared.some((label) => label.includes(' '));
}

/** A body's label with its legal form spelled out, and without it and its article: "Target Corp" and "The Home Depot". */
function formsOf(label: string, rules: NameRules): string[] {
  const words = label.split(' ');
  const whole = words.flatMap((word) => rules.expansions.get(word)?.split(' ') ?? [word]);
  const bare = rules.articles.has(words[0]!) ? words.slice(1) : [...words];
  while (bare.length > 1 && rules.legalForms.has(bare[bare.length - 1]!)) bare.pop();
  return [label, whole.join(' '), bare.join(' ')];
}

/** "Q90" is Wikidata's; else what stands before the colon. */
export const vocabularyOf = (id: string): string =>
  /^Q\d+$/.test(id) ? 'wikidata' : id.includes(':') ? id.slice(0, id.indexOf(':')) : '';

/** Great-circle distance by the haversine formula; the Earth's mean radius is 6371 km. */
function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const dLat = radians(b.lat - a.lat) / 2;
  const dLon = radians(b.lon - a.lon) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
