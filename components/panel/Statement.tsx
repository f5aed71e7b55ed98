// One statement in a list: its paragraph, its words, what was checked of it; pressed, it leads to its place in the page.
import type { JSX } from 'preact';
import type { Analysis } from '../../lib/model/analysis';
import { paragraphOf } from '../card/read';
import type { T } from '../t';
import { checkOf } from './summary';
import { Verdict } from './Verdict';

export interface StatementProps {
  t: T;
  analysis: Analysis;
  /** Index into `Analysis.quotations`. */
  index: number;
  /** Scroll to an annotation in the page, by id. */
  reveal(annotation: string): void;
  /** A line under the words: who says them, or why they are listed. */
  note?: string | null;
}

export function Statement({ t, analysis, index, reveal, note = null }: StatementProps): JSX.Element | null {
  const quotation = analysis.quotations[index];
  if (!quotation) return null;
  const check = checkOf(analysis, index);
  const paragraph = paragraphOf(analysis, quotation.start);
  return (
    <li>
      <button type="button" class="statement" title={t('panel_reveal')} onClick={() => reveal(quotation.id)}>
        <span class="chip" aria-label={t('panel_paragraph', paragraph)} role="img">
          {t('card_paragraph', paragraph)}
        </span>
        <span class="grow">
          <span class={`words ${quotation.kind}`} lang={analysis.lang} dir="auto">
            {quotation.kind === 'direct' ? t('card_quoted', quotation.text) : quotation.text}
          </span>
          {note ? <small>{note}</small> : null}
          {check ? (
            <small>
              <Verdict t={t} review={check} />
              {check.publisher ? ` · ${check.publisher}` : null}
            </small>
          ) : null}
        </span>
      </button>
    </li>
  );
}
