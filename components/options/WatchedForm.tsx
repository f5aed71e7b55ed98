// The form of one watched source, in a dialog: what it is called, where it publishes, by which names it is cited.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WatchedSource } from '../../lib/model/watched';
import type { T } from '../t';
import { type Draft, draftOf, KINDS, type Problem, recordOf } from './watched';

interface WatchedFormProps {
  t: T;
  /** The record to change; `null` for a new one. */
  source: WatchedSource | null;
  fresh(): { id: string; now: string };
  onSave(source: WatchedSource): void;
  onCancel(): void;
}

export function WatchedForm({ t, source, fresh, onSave, onCancel }: WatchedFormProps): JSX.Element {
  const [draft, setDraft] = useState(() => draftOf(source));
  const [problems, setProblems] = useState<Problem[]>([]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const problemOf = (field: Problem['field']) =>
    problems.filter((p) => p.field === field).map((p) => t(`options_problem_${p.code}`, p.fact ?? ''));
  const save = (event: Event) => {
    event.preventDefault();
    const made = recordOf(draft, fresh());
    if ('source' in made) return onSave(made.source);
    setProblems(made.problems);
    dialog.current?.querySelector<HTMLElement>(`[name=${made.problems[0]?.field}]`)?.focus();
  };
  return (
    <dialog ref={dialog} class="form" aria-labelledby="form-title" onClose={onCancel}>
      <form onSubmit={save} noValidate>
        <h2 id="form-title">{t(source ? 'options_edit_source' : 'options_new_source')}</h2>
        <Field label={t('options_source_name')} problems={problemOf('name')} name="name">
          <input
            id="field-name"
            type="text"
            name="name"
            required
            maxLength={200}
            aria-invalid={problemOf('name').length > 0}
            aria-describedby="about-name"
            value={draft.name}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('options_source_kind')} name="kind">
          <select
            id="field-kind"
            name="kind"
            value={draft.kind}
            onChange={(event) => set({ kind: event.currentTarget.value })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`options_kind_${kind}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('options_source_names')} hint={t('options_source_names_hint')} name="names">
          <textarea
            id="field-names"
            name="names"
            rows={3}
            aria-describedby="about-names"
            value={draft.names}
            onInput={(event) => set({ names: event.currentTarget.value })}
          />
        </Field>
        <Field
          label={t('options_source_sites')}
          hint={t('options_source_sites_hint')}
          problems={problemOf('sites')}
          name="sites"
        >
          <textarea
            id="field-sites"
            name="sites"
            rows={2}
            spellcheck={false}
            aria-invalid={problemOf('sites').length > 0}
            aria-describedby="about-sites"
            value={draft.sites}
            onInput={(event) => set({ sites: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('options_source_note')} hint={t('options_source_note_hint')} name="note">
          <textarea
            id="field-note"
            name="note"
            rows={2}
            maxLength={2000}
            aria-describedby="about-note"
            value={draft.note}
            onInput={(event) => set({ note: event.currentTarget.value })}
          />
        </Field>
        <label class="check">
          <input
            type="checkbox"
            checked={draft.mark}
            onChange={(event) => set({ mark: event.currentTarget.checked })}
          />
          {t('options_mark_when_cited')}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={draft.onItsSites !== 'off'}
            onChange={(event) => set({ onItsSites: event.currentTarget.checked ? 'on' : 'off' })}
          />
          {t('options_on_its_sites')}
        </label>
        <div class="buttons">
          <button type="submit" class="btn strong">
            {t('options_save')}
          </button>
          <button type="button" class="btn" onClick={onCancel}>
            {t('options_cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

interface FieldProps {
  label: string;
  name: string;
  hint?: string;
  problems?: readonly string[];
  children: ComponentChildren;
}

function Field({ label, name, hint, problems = [], children }: FieldProps): JSX.Element {
  return (
    <div class="field">
      <label for={`field-${name}`}>{label}</label>
      {children}
      <small
        id={`about-${name}`}
        role={problems.length > 0 ? 'alert' : undefined}
        class={problems.length > 0 ? 'wrong' : undefined}
      >
        {problems.length > 0 ? problems.join(' ') : hint}
      </small>
    </div>
  );
}
