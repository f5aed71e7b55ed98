// The statements of one speaker in this article, each a way into its own card.
import type { JSX } from 'preact';
import { Row } from './parts';
import { cut, paragraphOf } from './read';
import type { CardProps } from './view';

/** At most this many are listed; the side panel has them all. */
const MOST = 3;

export function Statements({
  t,
  analysis,
  indexes,
  actions,
}: Omit<CardProps, 'watched'> & { indexes: readonly number[] }): JSX.Element | null {
  if (indexes.length === 0) return null;
  return (
    <Row label={t('card_in_this_article')}>
      {t.n('card_statements', indexes.length)}
      <ul class="statements">
        {indexes.slice(0, MOST).map((index) => {
          const quotation = analysis.quotations[index]!;
          return (
            <li key={index}>
              <button type="button" class="text" onClick={() => actions.go({ kind: 'quotation', index })}>
                <span class="soft">¶ {paragraphOf(analysis, quotation.start)}</span>{' '}
                <span lang={analysis.lang}>{cut(quotation.text, 70)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Row>
  );
}
