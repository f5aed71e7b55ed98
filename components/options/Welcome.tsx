// The first screen after installing: what Incise does, what its marks look like, and the one choice to make.
import type { JSX } from 'preact';
import type { SettingsSectionProps } from './SettingsSection';
import { WhereChoices } from './SettingsSection';

export function Welcome(props: SettingsSectionProps & { onDone(): void }): JSX.Element {
  const { t } = props;
  return (
    <section aria-labelledby="welcome-title" class="welcome">
      <h1 id="welcome-title">{t('options_welcome')}</h1>
      <p class="lead">{t('options_welcome_lead')}</p>
      <figure class="panel padded sample">
        <p>
          {t('options_sample_open')}
          <span class="quo">
            {t('options_sample_quote')} <span class="clm">{t('options_sample_claim')}</span>
          </span>
          {t('options_sample_cue')} <span class="ent">{t('options_sample_name')}</span>.
        </p>
        <figcaption>
          <ul>
            <li>
              <span class="ent">{t('options_mark_name')}</span> {t('options_mark_name_hint')}
            </li>
            <li>
              <span class="quo">{t('options_mark_quote')}</span> {t('options_mark_quote_hint')}
            </li>
            <li>
              <span class="clm">{t('options_mark_claim')}</span> {t('options_mark_claim_hint')}
            </li>
          </ul>
          <p class="soft">{t('options_mark_open')}</p>
        </figcaption>
      </figure>
      <div class="panel padded">
        <WhereChoices {...props} />
        <div class="buttons">
          <button type="button" class="btn strong" onClick={props.onDone}>
            {t('options_welcome_done')}
          </button>
        </div>
      </div>
    </section>
  );
}
