// Which entity each name of a document means: acronyms, surnames, one sense per name, then the likeliest candidate.
import type { Mention } from '../model/annotation';
import type { Reader } from '../model/knowledge';
import type { Why } from '../model/why';
import type { Reading } from '../text/reading';
import { surnameOf } from './keys';
import type { NameRules } from './lang';
import type { Name } from './names';
import { type Candidate, isLabel, type Pool } from './pool';
import type { Word } from './words';

interface Choice {
  entity: Candidate | null;
  score: number;
  ranked: { candidate: Candidate; score: number }[];
  why: Why[];
}

/** Below this lead, in doublings, over the next candidate a name stays ambiguous. */
const MARGIN = 0.5;

export function resolve(
  reading: Reading,
  words: readonly Word[],
  names: readonly Name[],
  _pool: Pool,
  rules: NameRules,
  decisions: Reader['decisions'],
): Mention[] {
  const senses = new Map<string, Choice>();
  const referents = new Map<string, number>();
  const referentOf = (key: string) => {
    if (!referents.has(key)) referents.set(key, referents.size);
    return referents.get(key)!;
  };
  const surnames = new Map<string, { choice: Choice; key: string }>();
  for (const name of names) {
    if (!senses.has(name.key)) senses.set(name.key, choose(name, decisions));
    const choice = senses.get(name.key)!;
    const type = choice.entity?.type ?? null;
    if (type === 'person' || (name.candidates.length === 0 && name.to - name.from >= 2)) {
      const surname = surnameOf(name.key);
      if (surname && !surnames.has(surname)) surnames.set(surname, { choice, key: name.key });
    }
  }
  return names.map((name) => {
    let choice = senses.get(name.key)!;
    let key = choice.entity?.id ?? `"${name.key}`;
    const full = surnames.get(name.key);
    if (full && !(name.key in decisions)) {
      choice = { ...full.choice, why: [{ code: 'surname', name: full.key }] };
      key = choice.entity?.id ?? `"${full.key}`;
    }
    const start = words[name.from]!.start;
    const end = words[name.to - 1]!.end;
    const mention: Mention = {
      id: `m${start}-${end}`,
      start,
      end,
      surface: reading.text.slice(start, end),
      entity: choice.entity?.id ?? null,
      type: choice.entity ? choice.entity.type : null,
      score: choice.score,
      referent: referentOf(key),
      private: false,
      why: choice.why,
    };
    if (choice.ranked.length > 1)
      mention.candidates = choice.ranked.slice(0, 6).map((r) => ({ entity: r.candidate.id, score: r.score }));
    return mention;
  });
}

function choose(name: Name, decisions: Reader['decisions']): Choice {
  if (name.candidates.length === 0) return { entity: null, score: 0.5, ranked: [], why: [{ code: 'own-name' }] };
  const weights = name.candidates
    .map((candidate) => ({ candidate, weight: weightOf(candidate) }))
    .sort((a, b) => b.weight - a.weight);
  const total = weights.reduce((sum, w) => sum + 2 ** w.weight, 0);
  const ranked = weights.map((w) => ({
    candidate: w.candidate,
    score: Math.round((100 * 2 ** w.weight) / total) / 100,
  }));
  const found: Why = { code: 'name', alias: name.key };
  if (name.key in decisions) {
    const chosen = decisions[name.key];
    const entity = ranked.find((r) => r.candidate.id === chosen)?.candidate ?? null;
    return { entity, score: 1, ranked, why: [found, { code: 'decision' }] };
  }
  const [best, next] = weights;
  if (!next) return { entity: best!.candidate, score: 1, ranked, why: [found, { code: 'only' }] };
  if (best!.weight - next.weight < MARGIN)
    return {
      entity: null,
      score: ranked[0]!.score,
      ranked,
      why: [found, { code: 'ambiguous', count: weights.length }],
    };
  return {
    entity: best!.candidate,
    score: ranked[0]!.score,
    ranked,
    why: [found, { code: 'prior', count: weights.length }],
  };
}

const weightOf = (candidate: Candidate): number =>
  Math.log2(
    1 + 2 ** candidate.prior + (isLabel(candidate) ? 60 : 0) + (candidate.type && candidate.type !== 'other' ? 40 : 0),
  );
