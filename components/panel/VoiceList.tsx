// The article's voices, each with its statements behind it; a statement leads to its place in the page.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Analysis } from '../../lib/model/analysis';
import type { Quotation, Voice } from '../../lib/model/annotation';
import { voicesShown } from '../../lib/model/shown';
import type { WatchedSource } from '../../lib/model/watched';
import { watchedOf } from '../card/read';
import { Icon, type IconName } from '../icons';
import type { T } from '../t';
import { Statement } from './Statement';
import { byWeight, checkOf, withoutVoice } from './summary';
import { Verdict } from './Verdict';

const ICONS: Record<Voice['kind'], IconName> = {
  person: 'person',
  institution: 'organisation',
  outlet: 'outlet',
  document: 'document',
  unnamed: 'question',
};

export interface VoiceListProps {
  t: T;
  analysis: Analysis;
  watched: readonly WatchedSource[];
  /** Scroll to an annotation in the page, by id. */
  reveal(annotation: string): void;
  /** All voices open at once, as in the side panel. */
  open?: boolean;
}

export function VoiceList({ t, analysis, watched, reveal, open = false }: VoiceListProps): JSX.Element {
  const lost = withoutVoice(analysis);
  return (
    <ul class="voices">
      {byWeight(voicesShown(analysis)).map((voice) => (
        <VoiceRow
          key={`${voice.name} ${voice.quotations[0]}`}
          {...{ t, analysis, reveal, open }}
          icon={ICONS[voice.kind]}
          name={voice.kind === 'unnamed' ? t('card_quoted', voice.name) : voice.name}
          about={aboutOf(t, analysis, voice)}
          watched={watchedOf(watched, [voice.name], undefined) !== null}
          quotations={voice.quotations}
        />
      ))}
      {lost.length > 0 ? (
        <VoiceRow
          {...{ t, analysis, reveal, open }}
          icon="question"
          name={t('panel_no_source')}
          about={null}
          watched={false}
          quotations={lost}
        />
      ) : null}
    </ul>
  );
}

interface RowProps extends Pick<VoiceListProps, 't' | 'analysis' | 'reveal'> {
  open: boolean;
  icon: IconName;
  name: string;
  about: JSX.Element | string | null;
  watched: boolean;
  quotations: readonly number[];
}

function VoiceRow({ t, analysis, reveal, open, icon, name, about, watched, quotations }: RowProps): JSX.Element {
  const [opened, setOpened] = useState(open);
  const statements = quotations.flatMap((index) => analysis.quotations[index] ?? []);
  const check = quotations.map((index) => checkOf(analysis, index)).find((found) => found !== null);
  return (
    <li class="voice">
      <button type="button" class="row" aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <span class="glyph entity">
          <Icon name={icon} />
        </span>
        <span class="grow">
          <b lang={analysis.lang} dir="auto">
            {name}
          </b>
          {watched ? (
            <span class="chip watched">
              <Icon name="eye" size={12} />
              {t('card_watched')}
            </span>
          ) : null}
          <small>
            {about}
            {about ? ' · ' : null}
            {countsOf(t, statements)}
            {check && !opened ? (
              <>
                {' · '}
                <Verdict t={t} review={check} />
              </>
            ) : null}
          </small>
        </span>
        <span class="turn">
          <Icon name="down" size={14} />
        </span>
      </button>
      {opened ? (
        <ul class="said-list">
          {quotations.map((index) => (
            <Statement key={index} {...{ t, analysis, reveal, index }} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** What the article says the voice is, or what kind it is where that says more than its name does. */
function aboutOf(t: T, analysis: Analysis, voice: Voice): JSX.Element | string | null {
  if (voice.role) return <q lang={analysis.lang}>{voice.role}</q>;
  return voice.kind === 'person' ? null : t(`panel_voice_${voice.kind}`);
}

/** "2 quotes, 1 reported". */
function countsOf(t: T, quotations: readonly Quotation[]): string {
  const count = (kind: Quotation['kind']) => quotations.filter((quotation) => quotation.kind === kind).length;
  const direct = count('direct');
  const mixed = count('mixed');
  const indirect = count('indirect');
  return [
    direct ? t.n('panel_direct', direct) : null,
    mixed ? t.n('panel_mixed', mixed) : null,
    indirect ? t.n('panel_indirect', indirect) : null,
  ]
    .filter(Boolean)
    .join(', ');
}
