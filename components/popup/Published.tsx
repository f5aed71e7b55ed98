// The fact-checks a page publishes itself: shown as its own, and offered for the reader's store.
import type { JSX } from 'preact';
import type { Analysis } from '../../lib/model/analysis';
import { cut } from '../card/read';
import { Icon } from '../icons';
import { Verdict } from '../panel/Verdict';
import type { T } from '../t';

interface PublishedProps {
  t: T;
  published: NonNullable<Analysis['published']>;
  onKeep(): void;
}

export function Published({ t, published, onKeep }: PublishedProps): JSX.Element {
  const missing = published.filter(({ kept }) => !kept).length;
  return (
    <section class="published">
      <h2 class="sec">{t('popup_published')}</h2>
      <ul class="checks">
        {published.map(({ review }) => (
          <li key={review.id} class="row">
            <span class="glyph quote">
              <Icon name="scale" />
            </span>
            <span class="grow">
              <b lang={review.lang} dir="auto">
                {t('card_quoted', cut(review.text, 110))}
              </b>
              <small>
                <Verdict t={t} review={review} />
                {review.publisher ? ` · ${review.publisher}` : null}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {missing > 0 ? (
        <button type="button" class="btn" onClick={onKeep}>
          {t.n('popup_keep', missing)}
        </button>
      ) : (
        <p class="soft">{t('popup_kept')}</p>
      )}
    </section>
  );
}
