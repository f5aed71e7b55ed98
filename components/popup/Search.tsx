// The look-up field and its results: a combobox that answers as you type, arrow keys choose, Enter opens.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookupResult } from '../../lib/model/messages';
import type { Verdict as VerdictCode } from '../../lib/model/review';
import { Icon, iconOf } from '../icons';
import { Verdict } from '../panel/Verdict';
import type { T } from '../t';
import { useLookup } from './use-lookup';

export interface SearchProps {
  t: T;
  typed: string;
  /** False while a result is shown: the field stays, the list waits behind it. */
  listed: boolean;
  onType(text: string): void;
  onOpen(result: LookupResult): void;
  /** Escape in an empty field, or where there is something to go back from. */
  onEscape(): boolean;
  /** Down in a field without results. */
  onLeave(): void;
  lookup(query: string): Promise<LookupResult[]>;
}

export function Search(props: SearchProps): JSX.Element {
  const { t, typed, listed } = props;
  const answers = useLookup(typed, props.lookup);
  const results = listed ? (answers?.results ?? []) : [];
  // The choice belongs to the answers it was made among: new answers begin at the first.
  const [choice, setChoice] = useState({ query: '', at: 0 });
  const query = answers?.query ?? '';
  const at = choice.query === query ? choice.at : 0;
  const setAt = (next: number) => setChoice({ query, at: next });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const chosen = results[at] ?? null;
  // Enter typed ahead of its answers opens the first of them, never one of an older question.
  const [ahead, setAhead] = useState<string | null>(null);
  useEffect(() => {
    if (ahead === null || query !== ahead) return;
    setAhead(null);
    if (chosen && typed.trim() === ahead) props.onOpen(chosen);
  }, [ahead, query, chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && results.length > 0) setAt((at + step + results.length) % results.length);
    else if (step > 0) props.onLeave();
    else if (event.key === 'Enter' && typed.trim() !== query) setAhead(typed.trim());
    else if (event.key === 'Enter' && chosen) props.onOpen(chosen);
    else if (event.key === 'Escape') {
      if (props.onEscape()) event.preventDefault();
      return;
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <search class="search">
        <Icon name="find" size={17} />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t('popup_search')}
          aria-expanded={results.length > 0}
          aria-controls="results"
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `result-${at}` : undefined}
          placeholder={t('popup_search_hint')}
          autocomplete="off"
          spellcheck={false}
          maxLength={500}
          value={typed}
          onInput={(event) => props.onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {typed ? (
          <button
            type="button"
            class="icon"
            title={t('popup_clear')}
            onClick={() => {
              props.onType('');
              field.current?.focus();
            }}
          >
            <span class="unseen">{t('popup_clear')}</span> <kbd>{t('popup_key_escape')}</kbd>
          </button>
        ) : null}
      </search>
      <div id="results" role="listbox" class="results" aria-label={t('popup_results')} hidden={results.length === 0}>
        {results.map((result, index) => (
          <Option
            key={`${result.kind} ${result.id}`}
            {...{ t, result, index }}
            selected={index === at}
            onPoint={() => setAt(index)}
            onOpen={() => props.onOpen(result)}
          />
        ))}
      </div>
      <p class="status" role="status" data-empty={(listed && answers !== null && results.length === 0) || undefined}>
        {listed && answers ? statusOf(t, answers.query, results.length, answers.failed) : ''}
      </p>
    </>
  );
}

interface OptionProps {
  t: T;
  result: LookupResult;
  index: number;
  selected: boolean;
  onPoint(): void;
  onOpen(): void;
}

function Option({ t, result, index, selected, onPoint, onOpen }: OptionProps): JSX.Element {
  const review = result.kind === 'review';
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) option.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys; an option of a combobox never has focus
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      ref={option}
      id={`result-${index}`}
      role="option"
      aria-selected={selected}
      class="row"
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <span class={review ? 'glyph quote' : 'glyph entity'}>
        <Icon name={review ? 'quote' : result.kind === 'outlet' ? 'outlet' : iconOf(result.type)} />
      </span>
      <span class="grow">
        <b dir="auto">{review ? t('card_quoted', result.label) : result.label}</b>
        <small>
          {review ? (
            <>
              {t('popup_review')} ·{' '}
              <Verdict
                t={t}
                review={{ verdict: (result.verdict as VerdictCode) ?? null, rating: result.rating, lang: '' }}
              />
              {result.detail ? ' · ' : null}
            </>
          ) : null}
          <span dir="auto">{result.detail}</span>
        </small>
      </span>
      {selected ? <kbd class="enter" /> : null}
    </div>
  );
}

function statusOf(t: T, query: string, count: number, failed: boolean): string {
  if (failed) return t('popup_failed');
  return count === 0 ? t('popup_nothing', query) : t.n('popup_found', count);
}
