// A record opened in place: the same card as in the page, with a way back, and a page around it or none.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Analysis } from '../../lib/model/analysis';
import type { Review } from '../../lib/model/review';
import type { WatchedSource } from '../../lib/model/watched';
import { CardOf } from '../card/Card';
import { Frame, OpenLink, packTitle } from '../card/parts';
import { dateOf } from '../card/read';
import type { CardActions, View } from '../card/view';
import { Icon } from '../icons';
import { Verdict } from '../panel/Verdict';
import type { T } from '../t';

/** What is open: a card about the page or an entity, or one review. */
export type Opened = { kind: 'view'; view: View } | { kind: 'review'; id: string };

interface DetailProps {
  t: T;
  /** The page's analysis with the opened record added; where no page was read, the record alone. */
  analysis: Analysis;
  watched: readonly WatchedSource[];
  opened: Opened;
  actions: CardActions;
  said: string | null;
}

export function Detail({ t, analysis, watched, opened, actions, said }: DetailProps): JSX.Element {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [opened]);
  const review = opened.kind === 'review' ? analysis.reviews[opened.id] : undefined;
  return (
    <section class="detail" aria-labelledby="incise-title">
      <button ref={back} type="button" class="btn back" onClick={actions.back}>
        <Icon name="back" size={14} />
        {t('card_back')}
      </button>
      <div class="card">
        {opened.kind === 'view' ? (
          <CardOf view={opened.view} {...{ t, analysis, watched, actions }} />
        ) : review ? (
          <ReviewDetail t={t} analysis={analysis} review={review.review} pack={review.pack} />
        ) : null}
        <div class="said" role="status">
          {said}
        </div>
      </div>
    </section>
  );
}

interface ReviewDetailProps {
  t: T;
  analysis: Analysis;
  review: Review;
  pack: string;
}

function ReviewDetail({ t, analysis, review, pack }: ReviewDetailProps): JSX.Element {
  const brief = analysis.packs[pack];
  return (
    <Frame
      icon="scale"
      tone="quote"
      title={t('popup_reviewed')}
      desc={[review.publisher, dateOf(t, review.date)].filter(Boolean).join(' · ')}
      foot={
        <>
          <span class="grow">{brief ? [packTitle(t, brief), brief.licence].join(' · ') : pack}</span>
          <OpenLink url={review.url} text={t('card_read_check')} strong />
        </>
      }
    >
      <blockquote lang={review.lang} dir="auto">
        {review.text}
      </blockquote>
      <div class="match">
        <Verdict t={t} review={review} />
        {review.finding ? (
          <div lang={review.lang} dir="auto">
            {review.finding}
          </div>
        ) : null}
        {review.demonstration ? <div class="chip demo">{t('card_demonstration')}</div> : null}
      </div>
      <dl>
        {review.claimant ? (
          <>
            <dt>{t('popup_claimant')}</dt>
            <dd>
              {review.claimant}
              {review.claimDate ? <span class="soft"> · {dateOf(t, review.claimDate)}</span> : null}
            </dd>
          </>
        ) : null}
      </dl>
    </Frame>
  );
}
