// A publisher's own words for its finding, with the shape that says it without colour.
import type { JSX } from 'preact';
import type { Review } from '../../lib/model/review';
import { SHAPES } from '../card/ReviewCard';
import { Icon } from '../icons';
import type { T } from '../t';

export function Verdict({ t, review }: { t: T; review: Pick<Review, 'verdict' | 'rating' | 'lang'> }): JSX.Element {
  const shape = SHAPES[review.verdict ?? 'none'];
  return (
    <span class={`verdict ${shape.tone}`}>
      <Icon name={shape.icon} size={12} />
      <span lang={review.lang || undefined}>{review.rating ?? t('card_no_rating')}</span>
    </span>
  );
}
