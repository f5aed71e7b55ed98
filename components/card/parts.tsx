// What every card is made of: frame, rows, links, reasons, provenance.
import type { ComponentChildren, JSX } from 'preact';
import type { Analysis } from '../../lib/model/analysis';
import { localized } from '../../lib/model/entity';
import type { Hideable } from '../../lib/model/hidden';
import type { PackBrief } from '../../lib/model/pack';
import type { Why } from '../../lib/model/why';
import { Icon, type IconName } from '../icons';
import type { T } from '../t';
import { dateOf, safeLink } from './read';
import type { CardActions } from './view';
import { whyTexts } from './why';

interface FrameProps {
  icon: IconName;
  tone: 'entity' | 'quote';
  title: string;
  /** Language of the title where it is the article's own wording. */
  titleLang?: string | undefined;
  desc?: ComponentChildren;
  /** Beside the title: a watched chip. */
  chip?: ComponentChildren;
  foot?: ComponentChildren;
  children?: ComponentChildren;
}

/** Head, body and foot. The head's buttons (back, pin, close) are put in by the shell around it. */
export function Frame({ icon, tone, title, titleLang, desc, chip, foot, children }: FrameProps): JSX.Element {
  return (
    <>
      <header class="head">
        <span class={`glyph ${tone}`}>
          <Icon name={icon} />
        </span>
        <div class="grow">
          <h2 class="title" id="incise-title" lang={titleLang} dir="auto">
            {title}
          </h2>
          {desc ? <div class="desc">{desc}</div> : null}
        </div>
        {chip}
      </header>
      <div class="body">{children}</div>
      {foot ? <footer class="foot">{foot}</footer> : null}
    </>
  );
}

export function WatchedChip({ t }: { t: T }): JSX.Element {
  return (
    <span class="chip watched">
      <Icon name="eye" size={12} />
      {t('card_watched')}
    </span>
  );
}

/** Hides what the card is about, or takes that back. */
export function HideButton({ t, actions, thing, label, hidden }: HideButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="small"
      title={hidden ? undefined : t('card_hide_title')}
      onClick={() => actions.hide(thing, label, !hidden)}
    >
      {t(hidden ? 'card_hide_undo' : 'card_hide')}
    </button>
  );
}

interface HideButtonProps {
  t: T;
  actions: CardActions;
  thing: Hideable;
  label: string;
  hidden: boolean | undefined;
}

/** A row of a two-column list. */
export function Row({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}

/** A link that opens beside the article and sends no referrer; nothing where the address is not http(s). */
export function OpenLink({ url, text, strong }: { url: string | null | undefined; text: string; strong?: boolean }) {
  const href = safeLink(url);
  if (!href) return null;
  return (
    <a
      class={strong ? 'btn line' : 'quiet'}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
    >
      {text}
      <Icon name="open" size={12} />
    </a>
  );
}

/** Reasons behind a disclosure: there for who wants to check, out of the way of who does not. */
export function Reasons({ t, why }: { t: T; why: readonly Why[] }): JSX.Element | null {
  const texts = whyTexts(t, why);
  if (texts.length === 0) return null;
  return (
    <details class="why">
      <summary>{t('card_why')}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

/** "Starter pack · checked Oct 2026": where a record comes from, in the foot of its card. `read`: when its source was read. */
export function Provenance({ t, analysis, packs, read }: ProvenanceProps & { read?: string | undefined }): JSX.Element {
  const known = packsOf(analysis, packs);
  const first = known[0];
  if (!first) return <span class="grow">{t('card_no_pack')}</span>;
  return (
    <span class="grow">
      {packTitle(t, first)} ·{' '}
      {read ? t('card_checked_on', dateOf(t, read, 'short')) : dateOf(t, first.created, 'short')}
      {known.length > 1 ? ` · ${t.n('card_more_packs', known.length - 1)}` : ''}
    </span>
  );
}

interface ProvenanceProps {
  t: T;
  analysis: Analysis;
  packs: readonly string[];
}

/** Behind a disclosure: the reasons, and each pack with its date, licence, attribution and home. */
export function Background({ why, ...props }: ProvenanceProps & { why: readonly Why[] }): JSX.Element {
  const { t } = props;
  const texts = whyTexts(t, why);
  return (
    <details class="why">
      <summary>{t('card_why_and_where')}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {packsOf(props.analysis, props.packs).map((pack) => (
          <li key={pack.id}>
            {[packTitle(t, pack), dateOf(t, pack.created), pack.licence, pack.attribution].filter(Boolean).join(', ')}{' '}
            <OpenLink url={pack.homepage} text={t('card_source_short')} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const packsOf = (analysis: Analysis, packs: readonly string[]): PackBrief[] =>
  packs.map((id) => analysis.packs[id]).filter((pack) => pack !== undefined);

export const packTitle = (t: T, pack: PackBrief): string => localized(pack.title, t.lang) ?? pack.id;
