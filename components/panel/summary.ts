// What popup and panel count on a page: names, statements, voices by kind, checks; and the check that answers a statement.
import type { Analysis } from '../../lib/model/analysis';
import type { Voice } from '../../lib/model/annotation';
import type { Review } from '../../lib/model/review';
import { claimsShown, mentionsShown, reviewsShown, statementsShown, voicesShown } from '../../lib/model/shown';

export interface Summary {
  /** Different people, organisations, places … named in the article. */
  names: number;
  statements: number;
  /** Claims that a review answers as the same claim, and those with a similar one only. */
  checks: number;
  related: number;
  /** Voices by kind; media and documents are counted together. */
  voices: { named: number; institutions: number; media: number; unnamed: number };
}

export function summaryOf(analysis: Analysis): Summary {
  const voices = { named: 0, institutions: 0, media: 0, unnamed: 0 };
  for (const voice of voicesShown(analysis)) voices[GROUP[voice.kind]] += 1;
  const met = claimsShown(analysis);
  const same = met.filter((claim) => reviewsShown(claim).some((r) => r.relation === 'same')).length;
  return {
    names: new Set(mentionsShown(analysis).map((mention) => mention.referent)).size,
    statements: statementsShown(analysis).length,
    checks: same,
    related: met.length - same,
    voices,
  };
}

const GROUP: Record<Voice['kind'], keyof Summary['voices']> = {
  person: 'named',
  institution: 'institutions',
  outlet: 'media',
  document: 'media',
  unnamed: 'unnamed',
};

/** Name of the voice that makes a statement; `null` where none does. */
export function speakerOf(analysis: Analysis, quotation: number): string | null {
  return analysis.voices.find((voice) => voice.quotations.includes(quotation))?.name ?? null;
}

/** Voices as a list shows them: named ones first, most statements first, then in the article's order. */
export function byWeight(voices: readonly Voice[]): Voice[] {
  const unnamed = (voice: Voice) => Number(voice.kind === 'unnamed');
  return [...voices].sort((a, b) => unnamed(a) - unnamed(b) || b.quotations.length - a.quotations.length);
}

/** The best review of the same claim among the claims of one statement; `null` where there is none. */
export function checkOf(analysis: Analysis, quotation: number): Review | null {
  const matches = analysis.claims
    .filter((claim) => claim.quotation === quotation)
    .flatMap(reviewsShown)
    .filter((match) => match.relation === 'same')
    .sort((a, b) => b.score - a.score);
  return analysis.reviews[matches[0]?.id ?? '']?.review ?? null;
}

/** Indexes of the statements that no voice has: nobody is given as their source. */
export function withoutVoice(analysis: Analysis): number[] {
  const spoken = new Set(analysis.voices.flatMap((voice) => voice.quotations));
  return statementsShown(analysis).filter((index) => !spoken.has(index));
}
