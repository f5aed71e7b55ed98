// The page in front: its outlet with the site's switch, what was found on it, and its voices; or plainly why there is nothing.
import type { JSX } from 'preact';
import { labelOf, localized } from '../../lib/model/entity';
import type { PageState } from '../../lib/model/messages';
import { type Density, type Level, levelOn, type Settings } from '../../lib/model/settings';
import { statementsShown } from '../../lib/model/shown';
import type { WatchedSource } from '../../lib/model/watched';
import { kindText } from '../card/read';
import type { View } from '../card/view';
import { Icon } from '../icons';
import { VoiceList } from '../panel/VoiceList';
import type { T } from '../t';
import { Findings } from './Findings';
import { Published } from './Published';

export interface PageViewProps {
  t: T;
  /** `null` until it is known. */
  page: PageState | null;
  settings: Settings;
  watched: readonly WatchedSource[];
  /** Level on a host; `null`: as everywhere. */
  onLevel(host: string, level: Level | null): void;
  /** Density on a host; `null`: as everywhere. */
  onDensity(host: string, density: Density | null): void;
  onReadNow(): void;
  /** Keep the fact-checks that the page itself publishes. */
  onKeep(): void;
  onReveal(annotation: string): void;
  /** Open a card in place. */
  onCard(view: View): void;
}

export function PageView(props: PageViewProps): JSX.Element {
  const { t, page, settings } = props;
  if (!page) return <p class="notice soft">{t('popup_reading')}</p>;
  const { analysis, host } = page;
  const off = host !== null && levelOn(settings, host) === 'off';
  return (
    <>
      {page.state === 'restricted' ? null : <h2 class="sec">{t('popup_on_this_page')}</h2>}
      {host && page.state !== 'restricted' ? <Site {...props} host={host} /> : null}
      {off && page.state !== 'restricted' ? <Notice title={t('popup_off')} text={t('popup_off_text')} /> : null}
      {off ? null : page.state === 'reading' ? (
        <div class="notice" aria-busy="true">
          <p class="soft">{t('popup_reading')}</p>
          <div class="progress" />
        </div>
      ) : page.state === 'restricted' ? (
        <Notice title={t('popup_restricted')} text={t('popup_restricted_text')} />
      ) : page.state === 'off' ? (
        <Notice title={t('popup_off_now')} text={t('popup_off_now_text')} />
      ) : !analysis ? (
        <Notice
          title={t(settings.where === 'articles' ? 'popup_none' : `popup_where_${settings.where}`)}
          text={t('popup_none_text')}
        >
          <button type="button" class="btn strong" onClick={props.onReadNow}>
            {t('popup_read_now')}
          </button>
        </Notice>
      ) : (
        <>
          {analysis.published ? <Published t={t} published={analysis.published} onKeep={props.onKeep} /> : null}
          {page.restless ? (
            <Notice title={t('popup_restless')} text={t('popup_restless_text')}>
              <button type="button" class="btn" onClick={props.onReadNow}>
                {t('popup_read_again')}
              </button>
            </Notice>
          ) : null}
          <Findings t={t} analysis={analysis} onCard={props.onCard} onReveal={props.onReveal} />
          {statementsShown(analysis).length > 0 ? (
            <>
              <h2 class="sec">{t('popup_voices')}</h2>
              <VoiceList t={t} analysis={analysis} watched={props.watched} reveal={props.onReveal} />
            </>
          ) : null}
        </>
      )}
    </>
  );
}

function Notice({ title, text, children }: { title: string; text: string; children?: JSX.Element }): JSX.Element {
  return (
    <div class="notice" role="status">
      <p>
        <b>{title}</b>
      </p>
      <p class="soft">{text}</p>
      {children}
    </div>
  );
}

/** "Off" is the switch's business; the list offers the rest. */
const LEVELS = ['badge', 'hover', 'always'] as const satisfies readonly Level[];
const DENSITIES = ['first', 'all', 'watched'] as const satisfies readonly Density[];

function Site({ t, page, settings, host, onLevel, onDensity, onCard }: PageViewProps & { host: string }): JSX.Element {
  const level = levelOn(settings, host);
  const on = level !== 'off';
  const outlet = page?.analysis?.outlet ?? null;
  const known = outlet?.entity ? page?.analysis?.entities[outlet.entity]?.entity : undefined;
  const name = known ? labelOf(known, t.lang) : (outlet?.name ?? host);
  const owners = known?.outlet?.owners ?? [];
  const detail = [
    known ? (kindText(t, known) ?? localized(known.description, t.lang)) : null,
    owners[0] ? t('popup_owned_by', owners[0].name) : null,
    name === host ? null : host,
  ].filter(Boolean);
  const toggle = () => onLevel(host, on ? 'off' : settings.level === 'off' ? 'always' : null);
  return (
    <div class="site">
      <div class="row">
        <span class="glyph entity">
          <Icon name="outlet" />
        </span>
        <div class="grow">
          {outlet ? (
            <button
              type="button"
              class="link"
              title={t('popup_about_outlet')}
              onClick={() => onCard({ kind: 'outlet' })}
            >
              <b dir="auto">{name}</b>
            </button>
          ) : (
            <b dir="auto">{name}</b>
          )}
          <small>{detail.join(' · ')}</small>
        </div>
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={on}
          aria-label={t('popup_switch', host)}
          title={t(on ? 'popup_turn_off' : 'popup_turn_on')}
          onClick={toggle}
        />
      </div>
      {on ? (
        <Choice
          label={t('popup_marks_here')}
          own={settings.sites[host]}
          everywhere={t(`options_level_${settings.level}`)}
          closed={settings.level === 'off'}
          choices={LEVELS.map((choice) => [choice, t(`options_level_${choice}`)])}
          onChoice={(choice) => onLevel(host, choice)}
          t={t}
        />
      ) : null}
      {level === 'always' || level === 'hover' ? (
        <Choice
          label={t('popup_density_here')}
          own={settings.densities[host]}
          everywhere={t(`options_density_${settings.density}`)}
          choices={DENSITIES.map((choice) => [choice, t(`options_density_${choice}`)])}
          onChoice={(choice) => onDensity(host, choice)}
          t={t}
        />
      ) : null}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  t: T;
  label: string;
  /** The site's own; `undefined`: as everywhere. */
  own: Value | undefined;
  /** What holds everywhere, in words. */
  everywhere: string;
  /** "As everywhere" cannot be chosen. */
  closed?: boolean;
  choices: readonly (readonly [Value, string])[];
  onChoice(value: Value | null): void;
}

/** A setting of the site: as everywhere, or its own. */
function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const { t, label, own, everywhere, closed = false, choices, onChoice } = props;
  return (
    <label class="row slim">
      <span class="grow soft">{label}</span>
      <select
        value={own ?? 'default'}
        onChange={(event) => {
          const value = event.currentTarget.value;
          onChoice(value === 'default' ? null : (value as Value));
        }}
      >
        <option value="default" disabled={closed}>
          {t('popup_as_everywhere', everywhere)}
        </option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
