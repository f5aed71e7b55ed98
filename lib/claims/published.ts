// A quotation of the page beside the words as published, where a record holds them.
import type { Fidelity, Quotation } from '../model/annotation';
import type { Review } from '../model/review';
import { fidelityOf } from './fidelity';

/** Words between marks in a reviewed claim: “…”, «…», "…". Shorter than three words they are a title or a term. */
const MARKED = /[«“"]\s*([^«»“”"]+?)\s*[»”"]/gu;
const FEWEST = 3;

/** The claimant's words as a record has them: its quotation, else the stretches between marks in the claim as reviewed. */
export function publishedWords(review: Review): string[] {
  if (review.quotation) return [review.quotation];
  return [...review.text.matchAll(MARKED)]
    .map((match) => match[1]!)
    .filter((words) => words.split(/\s+/).length >= FEWEST);
}

/**
 * How the page's words stand to the published ones; `null` where the page does not quote, the record holds no words, or the two
 * are no versions of one quotation. `text` is the claim's, the speaker the quotation's.
 */
export function fidelityTo(text: string, quotation: Quotation, review: Review): Fidelity | null {
  if (quotation.kind === 'indirect') return null;
  const speaker = quotation.speaker?.kind === 'unnamed' ? null : (quotation.speaker?.name ?? null);
  let best: Fidelity | null = null;
  let most = 0;
  for (const words of publishedWords(review)) {
    const found = fidelityOf({ text, speaker }, { text: words, speaker: review.claimant ?? null });
    if (!found || found.kept <= most) continue;
    most = found.kept;
    best = { kind: found.kind, words, speaker: review.claimant ?? null, alignment: found.alignment };
  }
  return best;
}
