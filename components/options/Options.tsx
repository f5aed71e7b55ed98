// The options page: first screen, watched sources, packs, decisions and settings beside a list of them; what is changed is kept at once.
import type { JSX } from 'preact';
import { Icon, type IconName } from '../icons';
import { DecidedSection, type DecidedSectionProps } from './DecidedSection';
import { PacksSection, type PacksSectionProps } from './PacksSection';
import { SettingsSection, type SettingsSectionProps } from './SettingsSection';
import { WatchedSection, type WatchedSectionProps } from './WatchedSection';
import { Welcome } from './Welcome';

export const SECTIONS = ['welcome', 'watched', 'packs', 'decided', 'settings'] as const;
export type Section = (typeof SECTIONS)[number];

const ICONS: Record<Section, IconName> = {
  welcome: 'quote',
  watched: 'eye',
  packs: 'pack',
  decided: 'question',
  settings: 'gear',
};

export interface OptionsProps
  extends SettingsSectionProps,
    WatchedSectionProps,
    PacksSectionProps,
    DecidedSectionProps {
  section: Section;
  /** Said after a change, then taken away. */
  said: string | null;
}

export function Options(props: OptionsProps): JSX.Element {
  const { t, section } = props;
  return (
    <div class="options">
      <nav aria-label={t('options_sections')}>
        <p class="brand">
          <img src="/icons/icon.svg" width="26" height="26" alt="" />
          Incise
        </p>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                <Icon name={ICONS[name]} size={16} />
                {t(`options_section_${name}`)}
              </a>
            </li>
          ))}
        </ul>
        <p class="local">{t('options_local')}</p>
      </nav>
      <main>
        {section === 'welcome' ? (
          <Welcome
            {...props}
            onDone={() => {
              location.hash = 'watched';
            }}
          />
        ) : section === 'watched' ? (
          <WatchedSection {...props} />
        ) : section === 'packs' ? (
          <PacksSection {...props} />
        ) : section === 'decided' ? (
          <DecidedSection {...props} />
        ) : (
          <SettingsSection {...props} />
        )}
      </main>
      <div class="toast" role="status">
        {props.said}
      </div>
    </div>
  );
}
