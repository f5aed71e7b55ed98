// The card itself: the view that is asked for, with back, pin and close around it.
import type { JSX } from 'preact';
import { Icon } from '../icons';
import { CandidatesCard } from './CandidatesCard';
import { EntityCard, UnknownCard } from './EntityCard';
import { OutletCard } from './OutletCard';
import { QuotationCard } from './QuotationCard';
import { ClaimCard } from './ReviewCard';
import type { CardProps, View } from './view';

interface ShellProps extends CardProps {
  view: View;
  /** There is a card to go back to. */
  canGoBack: boolean;
  pinned: boolean;
  /** A short word after an action ("Copied"), read out politely. */
  said: string | null;
}

export function Card({ view, canGoBack, pinned, said, ...props }: ShellProps): JSX.Element {
  const { t, actions } = props;
  return (
    <div class={pinned ? 'card pinned' : 'card'} role="dialog" aria-labelledby="incise-title" lang={t.lang} dir="ltr">
      <div class="corner">
        {canGoBack ? (
          <button type="button" class="icon" aria-label={t('card_back')} title={t('card_back')} onClick={actions.back}>
            <Icon name="back" size={15} />
          </button>
        ) : null}
        <button
          type="button"
          class="icon"
          aria-label={t('card_pin')}
          title={t('card_pin')}
          aria-pressed={pinned}
          onClick={actions.pin}
        >
          <Icon name="pin" size={15} />
        </button>
        <button type="button" class="icon" aria-label={t('card_close')} title={t('card_close')} onClick={actions.close}>
          <Icon name="close" size={15} />
        </button>
      </div>
      <CardOf view={view} {...props} />
      <div class="said" role="status">
        {said}
      </div>
    </div>
  );
}

/** The inner card of a view; also for surfaces that bring a frame of their own. */
export function CardOf({ view, ...props }: CardProps & { view: View }): JSX.Element | null {
  const { analysis } = props;
  if (view.kind === 'quotation') return <QuotationCard {...props} index={view.index} />;
  if (view.kind === 'outlet') return <OutletCard {...props} />;
  if (view.kind === 'claim') {
    const quotation = analysis.claims[view.index]?.quotation ?? null;
    return quotation === null ? (
      <ClaimCard {...props} index={view.index} />
    ) : (
      <QuotationCard {...props} index={quotation} />
    );
  }
  if (view.kind === 'entity') {
    const known = analysis.entities[view.id];
    return known ? <EntityCard {...props} known={known} mention={null} /> : null;
  }
  const mention = analysis.mentions[view.index];
  if (!mention) return null;
  const known = mention.entity ? analysis.entities[mention.entity] : undefined;
  if (known) return <EntityCard {...props} known={known} mention={mention} />;
  // Candidates that the reader turned down are none any more.
  const decided = mention.why.some(({ code }) => code === 'decision');
  if (mention.candidates && mention.candidates.length > 1 && !decided)
    return <CandidatesCard {...props} mention={mention} />;
  return <UnknownCard {...props} mention={mention} />;
}
