// Citations as plain text, for pasting into a note or a source sheet: what, who, where from, when.
import type { Analysis, KnownEntity } from '../../lib/model/analysis';
import type { Claim, Quotation } from '../../lib/model/annotation';
import { labelOf, localized } from '../../lib/model/entity';
import { reviewsShown } from '../../lib/model/shown';
import type { T } from '../t';
import { packTitle } from './parts';
import { dateOf } from './read';

/** "Name: description. (Pack, date, licence) address" */
export function citationOfEntity(t: T, analysis: Analysis, { entity, packs }: KnownEntity): string {
  const pack = analysis.packs[packs[0] ?? ''];
  const from = pack ? `(${[packTitle(t, pack), dateOf(t, pack.created), pack.licence].join(', ')})` : '';
  const description = localized(entity.description, t.lang);
  const head = description ? t('card_cite_named', labelOf(entity, t.lang), description) : labelOf(entity, t.lang);
  return line([head, from, entity.source?.url]);
}

/** "“Words”, speaker, role. Title, outlet, date. Address" */
export function citationOfQuotation(t: T, analysis: Analysis, quotation: Quotation): string {
  const speaker = quotation.speaker;
  const who = [speaker?.name ?? t('card_no_speaker'), speaker?.role].filter(Boolean).join(', ');
  const words = quotation.kind === 'indirect' ? quotation.text : t('card_quoted', quotation.text);
  return line([t('card_cite_said', words, who), placeOf(t, analysis)]);
}

/** The claim, then each review with its publisher's own words. */
export function citationOfClaim(t: T, analysis: Analysis, claim: Claim): string {
  const reviews = reviewsShown(claim).flatMap((match) => {
    const review = analysis.reviews[match.id]?.review;
    if (!review) return [];
    const relation = match.relation === 'same' ? (review.rating ?? t('card_no_rating')) : t('card_related');
    return [line([[review.publisher, dateOf(t, review.date)].filter(Boolean).join(', '), `— ${relation}`, review.url])];
  });
  return [line([t('card_quoted', claim.text), placeOf(t, analysis)]), ...reviews].join('\n');
}

function placeOf(t: T, analysis: Analysis): string {
  const outlet = analysis.outlet?.name ?? analysis.outlet?.domain;
  return [[analysis.title, outlet, dateOf(t, analysis.date)].filter(Boolean).join(', '), analysis.url]
    .filter(Boolean)
    .join('. ');
}

const line = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' ');
