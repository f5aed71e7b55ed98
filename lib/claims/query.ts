// A statement made ready for the index: its terms, what each may be met by, what each is worth, and the candidates it finds.
import { type Alternative, alternativesOf } from './alternatives';
import { type Candidate, type Corpus, rarityOf, retrieve } from './corpus';
import { dayIn } from './dates';
import type { ReadMark } from './marks';
import type { KnownName } from './names';
import { expressionsIn } from './synonyms';
import { readTerms, type Term, termsOf } from './terms';

export interface ClaimQuery {
  text: string;
  /** Primary language of the text. */
  lang: string;
  speaker?: string;
  /** The text is its speaker's very words. */
  quoted?: boolean;
  /** The sentence before: its words help to find, never to judge. */
  context?: string;
  /** Names in the text that other languages spell otherwise. */
  names?: readonly KnownName[];
}

/** A statement prepared for comparing. */
export interface Query {
  terms: readonly Term[];
  marks: readonly ReadMark[];
  lang: string;
  /** Alternatives of each term, empty for negations; same order as `terms`. */
  alternatives: readonly (readonly Alternative[])[];
  weights: Float32Array;
  /** Folded words of the speaker's name. */
  speaker: ReadonlySet<string>;
  /** The day the statement itself names, 0 where it names none. */
  day: number;
}

export function prepare(query: ClaimQuery, corpus: Corpus): Query {
  const { terms, marks } = readTerms(query.text, query.lang);
  const wholes = expressionsIn(terms, query.lang);
  const alternatives = terms.map((term, i) =>
    term.key.startsWith('!')
      ? []
      : [
          ...alternativesOf(term, query.lang, corpus.languages.keys(), wholes.get(i)),
          ...nameParts(term, query.names ?? [], corpus),
        ],
  );
  const speaker = new Set<string>();
  for (const lang of corpus.languages.keys())
    if (query.speaker) for (const term of termsOf(query.speaker, lang)) speaker.add(term.key);
  return {
    terms,
    marks,
    lang: query.lang,
    alternatives,
    weights: weighTerms(corpus, terms, alternatives),
    speaker,
    day: dayIn(query.text, query.lang),
  };
}

/** The words of a name in the store's other languages, for each word of it here. */
function nameParts(term: Term, names: readonly KnownName[], corpus: Corpus): Alternative[] {
  const name = names.find(({ start, end }) => term.start >= start && term.end <= end);
  if (!name) return [];
  return [...corpus.languages.keys()].flatMap((lang) =>
    (name.also[lang] ?? []).flatMap((spelling) =>
      termsOf(spelling, lang)
        .filter(({ kind }) => kind === 'word' || kind === 'name')
        .map(({ key }): Alternative => ({ key, weight: OTHER_NAME, how: 'translation' })),
    ),
  );
}
const OTHER_NAME = 0.9;

/** Words of the frame around a claim count for so much. */
export const FRAME = 0.35;

/** Weighs the terms of a statement: by rarity in their language, words of the frame less. */
export function weighTerms(
  corpus: Corpus,
  terms: readonly Term[],
  alternatives: readonly (readonly Alternative[])[],
): Float32Array {
  return Float32Array.from(terms, (term, i) => {
    if (term.key.startsWith('!')) return 0;
    // A word known to no review in its own language takes the weight of its best-known alternative.
    let least = Number.POSITIVE_INFINITY;
    for (const { key, weight } of alternatives[i]!) if (weight >= 0.7) least = Math.min(least, rarityOf(corpus, key));
    return least * (term.frame ? FRAME : 1);
  });
}

/** A statement of fewer words than this says too little alone: "Il en a fermé douze" needs the sentence before. */
const TELLING = 6;
const BESIDE = 0.3;

/** Candidates of BM25; words of the sentence before and of the speaker's name join, for little, where a statement is short. */
export function candidatesOf(query: ClaimQuery, prepared: Query, corpus: Corpus, top: number): Candidate[] {
  const words = distinct(prepared.terms, prepared.alternatives);
  const beside = [query.context, query.speaker].filter(Boolean).join('. ');
  if (!beside || words.length >= TELLING) return retrieve(corpus, words, top);
  const own = new Set(prepared.terms.map(({ key }) => key));
  const terms = termsOf(beside, query.lang).filter(({ key }) => !key.startsWith('!') && !own.has(key));
  const around = terms.map((term) =>
    alternativesOf(term, query.lang, corpus.languages.keys()).map((one) => ({ ...one, weight: one.weight * BESIDE })),
  );
  return retrieve(corpus, [...words, ...distinct(terms, around)], top);
}

/** The alternatives of each different term; negations have none and are left out. */
function distinct(
  terms: readonly Term[],
  alternatives: readonly (readonly Alternative[])[],
): (readonly Alternative[])[] {
  const seen = new Set<string>();
  return alternatives.filter((one, i) => {
    const key = terms[i]!.key;
    if (one.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
