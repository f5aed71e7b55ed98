// The reader's settings: where Incise runs, how it shows, its language, and the sites with a choice of their own.
import type { JSX } from 'preact';
import type { Level, Settings } from '../../lib/model/settings';
import { Icon } from '../icons';
import type { T } from '../t';
import { Choices } from './Choices';

export interface SettingsSectionProps {
  t: T;
  settings: Settings;
  onSettings(change: Partial<Settings>): void;
}

const LEVELS = ['always', 'hover', 'badge', 'off'] as const satisfies readonly Level[];
/** Milliseconds; a second is longer than anybody rests by accident. */
const DELAY = { min: 0, max: 1000, step: 50 };

export function WhereChoices({ t, settings, onSettings }: SettingsSectionProps): JSX.Element {
  return (
    <Choices
      name="where"
      legend={t('options_where')}
      value={settings.where}
      onChoose={(where) => onSettings({ where })}
      choices={[
        { value: 'articles', text: t('options_where_articles'), hint: t('options_where_articles_hint') },
        { value: 'watched', text: t('options_where_watched') },
        { value: 'asked', text: t('options_where_asked') },
      ]}
    />
  );
}

export function SettingsSection(props: SettingsSectionProps): JSX.Element {
  const { t, settings, onSettings } = props;
  return (
    <section aria-labelledby="settings-title">
      <h1 id="settings-title">{t('options_settings')}</h1>
      <div class="panel padded">
        <WhereChoices {...props} />
        <Choices
          name="level"
          legend={t('options_level')}
          value={settings.level}
          onChoose={(level) => onSettings({ level })}
          choices={LEVELS.map((level) => ({
            value: level,
            text: t(`options_level_${level}`),
            hint: t(`options_level_hint_${level}`),
          }))}
        />
        <Choices
          name="density"
          legend={t('options_density')}
          value={settings.density}
          onChoose={(density) => onSettings({ density })}
          choices={[
            { value: 'first', text: t('options_density_first') },
            { value: 'all', text: t('options_density_all') },
            { value: 'watched', text: t('options_density_watched') },
          ]}
        />
        <div class="line-field">
          <label for="delay">
            {t('options_delay')}
            <small>{t('options_delay_hint')}</small>
          </label>
          <input
            id="delay"
            type="range"
            {...DELAY}
            value={settings.hoverDelay}
            aria-valuetext={t('options_milliseconds', settings.hoverDelay)}
            onInput={(event) => onSettings({ hoverDelay: event.currentTarget.valueAsNumber })}
          />
          <output for="delay">{t('options_milliseconds', settings.hoverDelay)}</output>
        </div>
        <div class="line-field">
          <label for="language">{t('options_language')}</label>
          <select
            id="language"
            value={settings.language}
            onChange={(event) => onSettings({ language: event.currentTarget.value as Settings['language'] })}
          >
            <option value="auto">{t('options_language_auto')}</option>
            <option value="en" lang="en">
              English
            </option>
            <option value="fr" lang="fr">
              Français
            </option>
          </select>
        </div>
      </div>
      <Sites {...props} />
    </section>
  );
}

function Sites({ t, settings, onSettings }: SettingsSectionProps): JSX.Element {
  const hosts = Object.keys(settings.sites).sort();
  const set = (host: string, level: Level | null) => {
    const { [host]: _own, ...others } = settings.sites;
    onSettings({ sites: level ? { ...others, [host]: level } : others });
  };
  return (
    <>
      <h2 id="sites-title">{t('options_sites')}</h2>
      <div class="panel">
        {hosts.length === 0 ? (
          <p class="empty">{t('options_sites_none')}</p>
        ) : (
          <ul aria-labelledby="sites-title">
            {hosts.map((host) => (
              <li key={host} class="row">
                <b class="grow">{host}</b>
                <select
                  aria-label={t('options_level_on', host)}
                  value={settings.sites[host]}
                  onChange={(event) => set(host, event.currentTarget.value as Level)}
                >
                  {LEVELS.map((level) => (
                    <option key={level} value={level}>
                      {t(`options_level_${level}`)}
                    </option>
                  ))}
                </select>
                <button
                  type="button"
                  class="btn icon"
                  aria-label={t('options_remove_named', host)}
                  title={t('options_remove')}
                  onClick={() => set(host, null)}
                >
                  <Icon name="bin" size={15} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
