// What a file would bring, before anything is written: what it is, its licence, counts, differences, problems; then yes or no.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { localized } from '../../lib/model/entity';
import type { Changes, ImportPreview, Problem } from '../../lib/model/importing';
import { dateOf } from '../card/read';
import type { T } from '../t';
import { type ImportActions, problemWords } from './import';
import { MappingForm } from './MappingForm';

interface ImportPreviewFormProps {
  t: T;
  preview: ImportPreview;
  actions: ImportActions;
}

export function ImportPreviewForm({ t, preview, actions }: ImportPreviewFormProps): JSX.Element {
  const { manifest, counts, table } = preview;
  const given = localized(manifest.title, t.lang) ?? manifest.id;
  const [title, setTitle] = useState(given);
  const [licence, setLicence] = useState(manifest.licence);
  const [watch, setWatch] = useState(false);
  const [insists, setInsists] = useState(false);
  const own = preview.format === 'incise';
  const records = counts.entities + counts.reviews;
  // A list of sources and nothing else: its one button is the question.
  const listOnly = records === 0 && counts.watched > 0;
  const some = preview.installed ? '' : someOf(preview);
  const rows: [string, string][] = [
    [
      t('import_format'),
      t.has(`import_format_${preview.format.replaceAll('-', '_')}`)
        ? t(`import_format_${preview.format.replaceAll('-', '_')}`)
        : preview.format,
    ],
    [t('options_pack_holds'), holdsOf(t, counts)],
    ...(own && manifest.created ? [[t('options_pack_made'), madeOf(t, manifest)] satisfies [string, string]] : []),
    [
      t('import_installed'),
      preview.installed ? t('options_pack_revision', String(preview.installed.revision)) : t('import_not_installed'),
    ],
  ];
  return (
    <form
      class="panel padded import"
      aria-labelledby="import-title"
      onSubmit={(event) => {
        event.preventDefault();
        actions.onInstall({
          replace: insists,
          watch: watch || listOnly,
          about: { ...(title !== given ? { title } : {}), ...(licence !== manifest.licence ? { licence } : {}) },
        });
      }}
    >
      <h2 id="import-title" dir="auto">
        {t('import_preview', given)}
      </h2>
      {table ? <MappingForm t={t} table={table} onMapping={actions.onMapping} /> : null}
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {some ? (
        <p class="soft" dir="auto">
          {t('import_such_as', some)}
        </p>
      ) : null}
      {listOnly ? null : own ? (
        <p>
          {t('options_pack_licence')}: <b dir="auto">{manifest.licence || t('import_no_licence')}</b>
        </p>
      ) : (
        <div class="two">
          <div class="field">
            <label for="import-name">{t('import_title')}</label>
            <input
              id="import-name"
              type="text"
              value={title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
          </div>
          <div class="field">
            <label for="import-licence">{t('options_pack_licence')}</label>
            <input
              id="import-licence"
              type="text"
              value={licence}
              placeholder={t('import_no_licence')}
              onInput={(event) => setLicence(event.currentTarget.value)}
            />
          </div>
        </div>
      )}
      {manifest.attribution ? (
        <p class="soft attribution" dir="auto">
          {manifest.attribution}
        </p>
      ) : null}
      {counts.entities > 0 && preview.installed ? (
        <Difference t={t} title={t('import_entities')} changes={preview.entities} />
      ) : null}
      {counts.reviews > 0 && preview.installed ? (
        <Difference t={t} title={t('import_reviews')} changes={preview.reviews} />
      ) : null}
      <Problems t={t} preview={preview} />
      <Sources t={t} watched={preview.watched} />
      {counts.watched > 0 && !listOnly ? (
        <label class="check">
          <input type="checkbox" checked={watch} onChange={(event) => setWatch(event.currentTarget.checked)} />
          {t.n('import_watch', counts.watched)}
        </label>
      ) : null}
      {preview.asks && !listOnly ? (
        <label class="check insist">
          <input type="checkbox" checked={insists} onChange={(event) => setInsists(event.currentTarget.checked)} />
          {t(`import_asks_${preview.asks.replaceAll('-', '_')}`, String(preview.installed?.revision ?? ''))}
        </label>
      ) : null}
      <div class="buttons">
        <button
          type="submit"
          class="btn strong"
          disabled={records + counts.watched === 0 || (preview.asks !== null && !insists && !listOnly)}
        >
          {listOnly ? t.n('import_watch', counts.watched) : t('import_install')}
        </button>
        <button type="button" class="btn line" onClick={actions.onCancel}>
          {t('options_cancel')}
        </button>
      </div>
      <p class="soft">{t('import_nothing_written')}</p>
    </form>
  );
}

const madeOf = (t: T, { created, revision }: ImportPreview['manifest']): string =>
  [dateOf(t, created), t('options_pack_revision', String(revision))].filter(Boolean).join(' · ');

function holdsOf(t: T, { entities, outlets, reviews, watched }: ImportPreview['counts']): string {
  const parts = [
    outlets > 0 ? t.n('import_outlets', outlets) : null,
    entities > outlets
      ? t.n(outlets > 0 ? 'import_other_entities' : 'options_pack_entities', entities - outlets)
      : null,
    reviews > 0 ? t.n('options_pack_reviews', reviews) : null,
    watched > 0 ? t.n('import_sources', watched) : null,
  ].filter(Boolean);
  return parts.join(' · ') || t('import_nothing');
}

/** The first records' own names or words: what nothing is installed of yet is all new. */
const someOf = ({ entities, reviews, watched }: ImportPreview): string =>
  [...entities.examples.added, ...reviews.examples.added]
    .map((one) => one.label)
    .concat(watched.map((source) => source.name))
    .slice(0, 4)
    .join(' · ');

/** Every source that would be watched, by name and site. */
function Sources({ t, watched }: { t: T; watched: ImportPreview['watched'] }): JSX.Element | null {
  if (watched.length === 0) return null;
  return (
    <details class="listed-sources">
      <summary>{t('import_which')}</summary>
      <ul>
        {watched.map((source) => (
          <li key={source.id}>
            <span dir="auto">{source.name}</span> <small class="soft">{source.sites.join(', ')}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Difference({ t, title, changes }: { t: T; title: string; changes: Changes }): JSX.Element {
  const kinds = (['added', 'changed', 'gone'] as const).filter((kind) => changes[kind] > 0);
  return (
    <div class="difference">
      <h3>{title}</h3>
      {kinds.length === 0 ? <p class="soft">{t('import_same')}</p> : null}
      <ul>
        {kinds.map((kind) => {
          const examples = changes.examples[kind].map((one) => one.label);
          return (
            <li key={kind}>
              <b>{t.n(`import_${kind}`, changes[kind])}</b>
              {examples.length > 0 ? (
                <small dir="auto"> {examples.join(', ') + (examples.length < changes[kind] ? '…' : '')}</small>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Problems({ t, preview }: { t: T; preview: ImportPreview }): JSX.Element | null {
  const { problems, errors, warnings } = preview;
  if (errors + warnings === 0) return null;
  const words = [
    errors > 0 ? t.n('import_errors', errors) : null,
    warnings > 0 ? t.n('import_warnings', warnings) : null,
  ];
  return (
    <details class="problems">
      <summary>{words.filter(Boolean).join(' ')}</summary>
      <ul>
        {problems.map((problem, i) => (
          // Problems have no id, and the list never changes while it is shown.
          <li key={i} dir="auto">
            {placeOf(t, problem)} {problemWords(t, problem)}
          </li>
        ))}
      </ul>
      {errors + warnings > problems.length ? (
        <p class="soft">{t('import_more_problems', errors + warnings - problems.length)}</p>
      ) : null}
    </details>
  );
}

const placeOf = (t: T, { file, line, path }: Problem): string =>
  [file, line === null ? null : t('import_line', String(line)), path]
    .filter(Boolean)
    .join(', ')
    .concat(file || line !== null || path ? ':' : '');
