// What stays unsure by itself is settled by what the text is certain of: the same thing under another name, the same country.
import type { Sense } from './choose';
import type { Evidence } from './evidence';
import { weightOf } from './weights';

/** Doublings that being bound to something certain is worth. */
const BOUND = 3;
/** Lead in doublings that decides. */
const CLEAR = 1;
/** Letters of the shortest label that counts when it lies inside another name ("Syrie" in "Armée de Syrie"). */
const SHORTEST = 5;

/** Changes the senses in place. `decided`: keys on which the reader has decided. */
export function settle(
  senses: ReadonlyMap<string, Sense>,
  evidence: Evidence,
  decided: (key: string) => boolean,
): void {
  const certain = new Map<string, { key: string; labels: string[]; country: string | null }>();
  for (const [key, sense] of senses)
    if (sense.entity && sense.score > 0.6) {
      const { id } = sense.entity;
      const labels = [key, ...evidence.labels(id)].filter((label) => label.length >= SHORTEST);
      if (!certain.has(id)) certain.set(id, { key, labels, country: evidence.country(id) });
    }
  for (const [key, sense] of senses) {
    if (
      sense.ranked.length < (sense.entity ? 2 : 1) ||
      decided(key) ||
      sense.score > 0.9 ||
      sense.why.some((w) => w.code === 'acronym')
    )
      continue;
    const known = sense.ranked.filter((r) => r.candidate.id !== sense.entity?.id && certain.has(r.candidate.id));
    if (!sense.entity && known.length === 1) {
      take(sense, known[0]!.candidate, certain.get(known[0]!.candidate.id)!.key);
      continue;
    }
    if (sense.ranked.length < 2) continue;
    const own = sense.entity ? certain.get(sense.entity.id) : undefined;
    if (own && own.key !== key) continue;
    const scored = sense.ranked
      .map(({ candidate, score }) => {
        const bound = [...certain].find(
          ([id, other]) => id !== candidate.id && other.key !== key && isBound(candidate.id, other, evidence),
        );
        return { candidate, with: bound?.[1].key ?? null, weight: Math.log2(score + 0.001) + (bound ? BOUND : 0) };
      })
      .sort((a, b) => b.weight - a.weight);
    const [best, next] = scored;
    if (best!.with && best!.candidate.id !== sense.entity?.id && best!.weight - next!.weight >= CLEAR)
      take(sense, best!.candidate, best!.with);
  }
}

function isBound(id: string, other: { labels: string[]; country: string | null }, evidence: Evidence): boolean {
  const country = evidence.country(id);
  if (country && country === other.country) return true;
  const text = evidence.text(id);
  return other.labels.some((label) => text.includes(` ${label} `));
}

function take(sense: Sense, candidate: NonNullable<Sense['entity']>, key: string): void {
  Object.assign(sense, { entity: candidate, referent: candidate.id, type: candidate.type, score: 0.8 });
  sense.why = [sense.why[0]!, { code: 'context', with: key }];
}

/** The ids whose records can bear on the choice: the likeliest of an ambiguous name, the one of a certain name. */
export function idsToWeigh(names: readonly { key: string; candidates: Parameters<typeof weightOf>[0][] }[]): string[] {
  const ids = new Set<string>();
  const seen = new Set<string>();
  for (const { key, candidates } of names) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const candidate of [...candidates].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, WEIGHED))
      ids.add(candidate.id);
  }
  return [...ids];
}

/** Candidates of one name whose records are read. */
const WEIGHED = 8;
