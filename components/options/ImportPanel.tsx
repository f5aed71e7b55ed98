// One import from the chosen file to its end: how far it is, what it would bring, or why it ended and what to do.
import type { JSX } from 'preact';
import { Icon } from '../icons';
import type { T } from '../t';
import { ImportPreviewForm } from './ImportPreviewForm';
import { failureText, type ImportActions, type ImportState, progressText, shareOf } from './import';

interface ImportPanelProps {
  t: T;
  importing: ImportState;
  actions: ImportActions;
}

export function ImportPanel({ t, importing, actions }: ImportPanelProps): JSX.Element | null {
  if (importing.state === 'none') return null;
  if (importing.state === 'preview')
    return <ImportPreviewForm key={importing.preview.table?.key} t={t} preview={importing.preview} actions={actions} />;
  if (importing.state === 'current')
    return (
      <div class="panel padded import">
        <p>{t('import_current', importing.title, String(importing.revision))}</p>
        <div class="buttons">
          <button type="button" class="btn line" onClick={actions.onCancel}>
            {t('import_close')}
          </button>
        </div>
      </div>
    );
  if (importing.state === 'failed') {
    const { what, next } = failureText(t, importing.failure);
    return (
      <div class="panel padded import" role="alert">
        <h2>
          <Icon name="cross" size={15} /> {t('import_failed')}
        </h2>
        <p dir="auto">{what}</p>
        <p class="soft">
          {next} {t('import_nothing_changed')}
        </p>
        <div class="buttons">
          <button type="button" class="btn line" onClick={actions.onCancel}>
            {t('import_close')}
          </button>
        </div>
      </div>
    );
  }
  const { progress, seconds } = importing;
  const share = shareOf(progress);
  return (
    <div class="panel padded import" aria-busy="true">
      <progress aria-label={t('import_progress')} max={1} value={share ?? undefined} />
      <p class="soft numbers">{progressText(t, progress, seconds)}</p>
      <div class="buttons">
        <button type="button" class="btn line" onClick={actions.onCancel}>
          {t('options_cancel')}
        </button>
      </div>
    </div>
  );
}
