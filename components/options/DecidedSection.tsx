// What the reader decided about findings: names taken for something else, checks that are no match, things hidden; each can be undone.
import type { JSX } from 'preact';
import type { T } from '../t';

/** One decision as it is listed. */
export interface DecidedRow {
  kind: 'name' | 'check' | 'hidden';
  /** What it is kept under. */
  key: string;
  label: string;
  /** What was decided, where the heading does not say all of it. */
  detail: string | null;
}

export interface DecidedSectionProps {
  t: T;
  decided: readonly DecidedRow[];
  onUndo(row: DecidedRow): void;
}

const KINDS = ['name', 'check', 'hidden'] as const satisfies readonly DecidedRow['kind'][];

export function DecidedSection({ t, decided, onUndo }: DecidedSectionProps): JSX.Element {
  const kinds = KINDS.filter((kind) => decided.some((row) => row.kind === kind));
  return (
    <section aria-labelledby="decided-title">
      <h1 id="decided-title">{t('options_section_decided')}</h1>
      <p>{t('options_decided_about')}</p>
      {kinds.length === 0 ? (
        <div class="panel">
          <p class="empty">{t('options_decided_none')}</p>
        </div>
      ) : null}
      {kinds.map((kind) => (
        <div key={kind}>
          <h2 id={`decided-${kind}`}>{t(`options_decided_${kind}`)}</h2>
          <div class="panel">
            <ul aria-labelledby={`decided-${kind}`}>
              {decided
                .filter((row) => row.kind === kind)
                .map((row) => (
                  <li key={row.key} class="row">
                    <span class="grow">
                      <b dir="auto">{row.label}</b>
                      {row.detail ? <small>{row.detail}</small> : null}
                    </span>
                    <button
                      type="button"
                      class="btn"
                      aria-label={t('options_undo_named', row.label)}
                      onClick={() => onUndo(row)}
                    >
                      {t('options_undo')}
                    </button>
                  </li>
                ))}
            </ul>
          </div>
        </div>
      ))}
    </section>
  );
}
