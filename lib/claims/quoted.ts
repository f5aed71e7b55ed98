// A quotation that repeats the words a record holds is about that record, however its claim was worded.
import type { Review } from '../model/review';
import { fidelityOf } from './fidelity';
import type { Judged } from './match';
import type { ClaimQuery } from './query';
import type { Relation } from './relation';

/** So much of the quotation and of the record's words has to be met before its record is read for a comparison word by word. */
const NEAR = { quotation: 0.6, words: 0.5 };
/** Records read for one quotation. */
const MOST = 2;

/** The candidates whose own words a quotation may be, none of them shown yet. */
export const perhapsQuoted = (query: ClaimQuery, judged: readonly Judged[]): Judged[] =>
  query.quoted
    ? judged
        .filter(
          ({ relation, comparison }) =>
            relation === null && comparison.queryCoverage >= NEAR.quotation && comparison.titleCoverage >= NEAR.words,
        )
        .slice(0, MOST)
    : [];

/**
 * `same` where the quotation is the record's words, whole or shortened; `similar` where words were changed or another is said to
 * have spoken them; `null` where the record holds no words or others.
 */
export function quotedRelation({ text, speaker }: ClaimQuery, review: Review): Relation {
  if (!review.quotation) return null;
  const found = fidelityOf(
    { text, speaker: speaker ?? null },
    { text: review.quotation, speaker: review.claimant ?? null },
  );
  if (!found) return null;
  return found.kind === 'verbatim' || found.kind === 'shortened' ? 'same' : 'similar';
}
