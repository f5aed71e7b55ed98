// The reader's watched sources as a table: add, change, remove, and take the list out or in as a file.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { WatchedSource } from '../../lib/model/watched';
import { Icon } from '../icons';
import type { T } from '../t';
import { WatchedForm } from './WatchedForm';
import { fileOf, readFile, withSource } from './watched';

export interface WatchedSectionProps {
  t: T;
  watched: readonly WatchedSource[];
  fresh(): { id: string; now: string };
  onWatched(list: WatchedSource[]): void;
  onDownload(name: string, text: string): void;
}

export function WatchedSection({ t, watched, fresh, onWatched, onDownload }: WatchedSectionProps): JSX.Element {
  const [editing, setEditing] = useState<WatchedSource | 'new' | null>(null);
  const [undo, setUndo] = useState<{ name: string; list: readonly WatchedSource[] } | null>(null);
  const [news, setNews] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const change = (list: WatchedSource[]) => {
    setUndo(null);
    setNews(null);
    onWatched(list);
  };
  const remove = (source: WatchedSource) => {
    change(watched.filter((s) => s.id !== source.id));
    setUndo({ name: source.name, list: watched });
  };
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read = readFile(await chosen.text(), watched);
    if (!read) return setNews(t('options_import_no_file', chosen.name));
    change(read.list);
    setNews(
      [
        t('options_import_done', read.added, read.changed),
        read.bad.length > 0 ? t('options_import_bad', read.bad.join(', ')) : null,
      ]
        .filter(Boolean)
        .join(' '),
    );
  };

  return (
    <section aria-labelledby="watched-title">
      <h1 id="watched-title">{t('options_watched')}</h1>
      <p class="lead">{t('options_watched_lead')}</p>
      <div class="panel">
        {watched.length === 0 ? (
          <p class="empty">{t('options_watched_none')}</p>
        ) : (
          <Table {...{ t, watched, setEditing, remove }} />
        )}
        <div class="buttons foot">
          <button type="button" class="btn strong" onClick={() => setEditing('new')}>
            <Icon name="plus" size={14} />
            {t('options_add_source')}
          </button>
          <button type="button" class="btn line" onClick={() => file.current?.click()}>
            {t('options_import')}
          </button>
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            aria-label={t('options_import')}
            hidden
            onChange={(event) => {
              const field = event.currentTarget;
              void take(field.files?.[0]).then(() => {
                field.value = '';
              });
            }}
          />
          <button
            type="button"
            class="btn line"
            disabled={watched.length === 0}
            onClick={() => onDownload('incise-watched.json', fileOf(watched))}
          >
            {t('options_export')}
          </button>
        </div>
      </div>
      <p class="news" role="status">
        {news}
        {undo ? (
          <>
            {t('options_removed', undo.name)}{' '}
            <button type="button" class="btn line" onClick={() => change([...undo.list])}>
              {t('options_undo')}
            </button>
          </>
        ) : null}
      </p>
      {editing ? (
        <WatchedForm
          t={t}
          source={editing === 'new' ? null : editing}
          fresh={fresh}
          onCancel={() => setEditing(null)}
          onSave={(source) => {
            setEditing(null);
            change(withSource(watched, source));
          }}
        />
      ) : null}
    </section>
  );
}

interface TableProps {
  t: T;
  watched: readonly WatchedSource[];
  setEditing(source: WatchedSource): void;
  remove(source: WatchedSource): void;
}

function Table({ t, watched, setEditing, remove }: TableProps): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('options_column_source')}</th>
          <th scope="col">{t('options_column_kind')}</th>
          <th scope="col">{t('options_column_names')}</th>
          <th scope="col">{t('options_column_cited')}</th>
          <th scope="col">{t('options_column_sites')}</th>
          <th scope="col">
            <span class="unseen">{t('options_column_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {watched.map((source) => (
          <tr key={source.id}>
            <th scope="row">
              <b dir="auto">{source.name}</b>
              <small>{few(t, source.sites)}</small>
              {source.note ? <small class="note">{source.note}</small> : null}
            </th>
            <td>{t.has(`options_kind_${source.kind}`) ? t(`options_kind_${source.kind}`) : source.kind}</td>
            <td dir="auto">{few(t, source.names) || '—'}</td>
            <td>{source.whenCited.mark ? t('options_underline') : '—'}</td>
            <td>{source.sites.length === 0 ? '—' : t(source.onItsSites === 'off' ? 'options_off' : 'options_on')}</td>
            <td class="acts">
              <button
                type="button"
                class="btn icon"
                aria-label={t('options_edit_named', source.name)}
                title={t('options_edit')}
                onClick={() => setEditing(source)}
              >
                <Icon name="pencil" size={15} />
              </button>
              <button
                type="button"
                class="btn icon"
                aria-label={t('options_remove_named', source.name)}
                title={t('options_remove')}
                onClick={() => remove(source)}
              >
                <Icon name="bin" size={15} />
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Sites and names shown of one source; lists of publishers bring dozens, the form has them all. */
const SHOWN = 4;

const few = (t: T, all: readonly string[]): string =>
  all.length <= SHOWN + 1
    ? all.join(', ')
    : `${all.slice(0, SHOWN).join(', ')} ${t.n('options_watched_more', all.length - SHOWN)}`;
