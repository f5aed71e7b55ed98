// Which column of a table means what: the header, the first rows, and a choice over each; changed, the file is read again.
import type { JSX } from 'preact';
import { FIELDS, type Mapping, ROW_KINDS, type RowKind, type TableSample } from '../../lib/model/importing';
import type { T } from '../t';

interface MappingFormProps {
  t: T;
  table: TableSample;
  onMapping(mapping: Mapping): void;
}

/** Fields that come in languages, and the languages offered for them. */
const LOCALIZED: ReadonlySet<string> = new Set(['label', 'alias', 'description']);
const LANGUAGES = ['fr', 'en'] as const;

export function MappingForm({ t, table, onMapping }: MappingFormProps): JSX.Element {
  const { header, rows, mapping, missing } = table;
  const set = (change: Partial<Mapping>) => onMapping({ ...mapping, ...change });
  const choose = (at: number, value: string) =>
    set({ columns: header.map((_, i) => (i === at ? value || null : (mapping.columns[i] ?? null))) });
  const language = (lang: string) => new Intl.DisplayNames([t.lang], { type: 'language' }).of(lang) ?? lang;
  // Wide tables: what is used comes first.
  const used = header.map((_, i) => i).filter((i) => mapping.columns[i]);
  const order = [...used, ...header.map((_, i) => i).filter((i) => !mapping.columns[i])];
  const listing = mapping.columns.some((column) => column === 'listing');
  return (
    <fieldset class="mapping">
      <legend>{t('mapping_title')}</legend>
      <div class="line-field">
        <label for="mapping-kind">{t('mapping_kind')}</label>
        <select
          id="mapping-kind"
          value={mapping.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as RowKind })}
        >
          {ROW_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`mapping_kind_${kind}`)}
            </option>
          ))}
        </select>
      </div>
      {missing.length > 0 ? (
        <p class="wrong" role="alert">
          {t('mapping_missing', missing.map((field) => t(`mapping_field_${field}`)).join(', '))}
        </p>
      ) : null}
      {/* Wide tables scroll inside their own box. */}
      <section class="scroll" aria-label={t('mapping_title')}>
        <table>
          <thead>
            <tr>
              {order.map((i) => (
                <th key={i} scope="col">
                  <span dir="auto">{header[i] || `(${i + 1})`}</span>
                  <select
                    aria-label={t('mapping_column', header[i] || String(i + 1))}
                    value={mapping.columns[i] ?? ''}
                    onChange={(event) => choose(i, event.currentTarget.value)}
                  >
                    <option value="">{t('mapping_ignore')}</option>
                    {FIELDS.flatMap((field) => [
                      <option key={field} value={field}>
                        {t(`mapping_field_${field}`)}
                      </option>,
                      ...(LOCALIZED.has(field) ? LANGUAGES : []).map((lang) => (
                        <option key={`${field}:${lang}`} value={`${field}:${lang}`}>
                          {t(`mapping_field_${field}`)} ({language(lang)})
                        </option>
                      )),
                    ])}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={r}>
                {order.map((i) => (
                  <td key={i} dir="auto">
                    {short(row[i])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {listing ? (
        <div class="two">
          {(['assessor', 'scale'] as const).map((name) => (
            <div key={name} class="field">
              <label for={`mapping-${name}`}>{t(`mapping_${name}`)}</label>
              <input
                id={`mapping-${name}`}
                type="text"
                value={mapping[name] ?? ''}
                onChange={(event) => set({ [name]: event.currentTarget.value })}
              />
            </div>
          ))}
        </div>
      ) : null}
    </fieldset>
  );
}

/** Cells are shown to tell columns apart; the beginning is enough. */
const short = (cell = ''): string => (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell);
