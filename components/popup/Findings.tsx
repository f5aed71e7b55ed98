// What was found on the page, in numbers, with a bar of its voices by kind and the checks its claims meet.
import type { JSX } from 'preact';
import type { Analysis } from '../../lib/model/analysis';
import { claimsShown, reviewsShown, voicesShown } from '../../lib/model/shown';
import { cut } from '../card/read';
import type { View } from '../card/view';
import { Icon } from '../icons';
import { RestsOn } from '../panel/RestsOn';
import { type Summary, summaryOf } from '../panel/summary';
import { Verdict } from '../panel/Verdict';
import type { T } from '../t';

interface FindingsProps {
  t: T;
  analysis: Analysis;
  onCard(view: View): void;
  onReveal(annotation: string): void;
}

export function Findings({ t, analysis, onCard, onReveal }: FindingsProps): JSX.Element {
  const summary = summaryOf(analysis);
  const counts = [
    t.n('popup_names', summary.names),
    t.n('card_statements', summary.statements),
    summary.checks > 0 ? t.n('popup_checks', summary.checks) : null,
    summary.related > 0 ? t.n('popup_related', summary.related) : null,
  ].filter(Boolean);
  return (
    <>
      <div class="findings">
        <b>{counts.join(' · ')}</b>
        {voicesShown(analysis).length > 0 ? (
          <div class="beside">
            <div class="grow">
              <VoiceBar t={t} voices={summary.voices} />
            </div>
            <button type="button" class="btn line" onClick={(event) => toVoices(event.currentTarget)}>
              {t('popup_to_voices')}
            </button>
          </div>
        ) : (
          <small>{t('popup_no_voices')}</small>
        )}
        <RestsOn t={t} analysis={analysis} reveal={onReveal} />
      </div>
      <Checks t={t} analysis={analysis} onCard={onCard} onReveal={onReveal} />
    </>
  );
}

/** To the list of voices below. */
function toVoices(button: HTMLButtonElement): void {
  const voice = button.closest('.scroll')?.querySelector<HTMLElement>('.voice button');
  voice?.closest('.voices')?.previousElementSibling?.scrollIntoView({ block: 'start' });
  voice?.focus({ preventScroll: true });
}

const GROUPS = ['named', 'institutions', 'media', 'unnamed'] as const satisfies readonly (keyof Summary['voices'])[];

/** One segment a group; the words under it say the same, so that nothing hangs on colour. */
export function VoiceBar({ t, voices }: { t: T; voices: Summary['voices'] }): JSX.Element {
  const groups = GROUPS.filter((group) => voices[group] > 0);
  return (
    <>
      <div class="bar" aria-hidden="true">
        {groups.map((group) => (
          <i key={group} class={group} style={{ flexGrow: voices[group] }} />
        ))}
      </div>
      <small class="legend">
        {groups.map((group) => (
          <span key={group} class={group}>
            {t.n(`popup_voices_${group}`, voices[group])}
          </span>
        ))}
      </small>
    </>
  );
}

function Checks({ t, analysis, onCard }: FindingsProps): JSX.Element | null {
  const rows = claimsShown(analysis).flatMap((claim) => {
    const index = analysis.claims.indexOf(claim);
    const shown = reviewsShown(claim);
    const match = shown.find((m) => m.relation === 'same') ?? shown[0];
    const review = match && analysis.reviews[match.id]?.review;
    return review ? [{ claim, index, match, review }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <>
      <h2 class="sec">{t('popup_checked')}</h2>
      <ul class="checks">
        {rows.map(({ claim, index, match, review }) => (
          <li key={claim.id}>
            <button type="button" class="row" onClick={() => onCard({ kind: 'claim', index })}>
              <span class="glyph quote">
                <Icon name="quote" />
              </span>
              <span class="grow">
                <b lang={analysis.lang} dir="auto">
                  {t('card_quoted', cut(claim.text, 110))}
                </b>
                <small>
                  {match.relation === 'same' ? <Verdict t={t} review={review} /> : t('card_related')}
                  {review.publisher ? ` · ${review.publisher}` : null}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
