// What the article rests on: a line for each outlet its statements come through, and for those without a name, with the statements behind it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Analysis } from '../../lib/model/analysis';
import { restsOnShown } from '../../lib/model/shown';
import { whyText } from '../card/why';
import { Icon } from '../icons';
import type { T } from '../t';
import { Statement } from './Statement';
import { speakerOf } from './summary';

export interface RestsOnProps {
  t: T;
  analysis: Analysis;
  /** Scroll to an annotation in the page, by id. */
  reveal(annotation: string): void;
}

/** At most this many outlets are listed; behind the third they hardly carry an article. */
const MOST = 3;

export function RestsOn({ t, analysis, reveal }: RestsOnProps): JSX.Element | null {
  const { statements, through, unnamed } = restsOnShown(analysis);
  const all = (count: number) => (count === statements ? 'all' : 'some');
  const lines = [
    ...through.slice(0, MOST).map(({ name, quotations, why }) => ({
      words: t.n(`panel_through_${all(quotations.length)}`, quotations.length, name, statements),
      indexes: quotations,
      note: (at: number) => [speakerOf(analysis, quotations[at]!), whyText(t, why[at]!)].filter(Boolean).join(' · '),
    })),
    {
      words: t.n(`panel_unnamed_${all(unnamed.length)}`, unnamed.length, statements),
      indexes: unnamed,
      note: (at: number) => speakerOf(analysis, unnamed[at]!),
    },
  ].filter(({ indexes }) => indexes.length > 0);
  if (lines.length === 0) return null;
  return (
    <ul class="rests">
      {lines.map((line) => (
        <Line key={line.words} {...{ t, analysis, reveal, ...line }} />
      ))}
    </ul>
  );
}

interface LineProps extends RestsOnProps {
  words: string;
  indexes: readonly number[];
  /** What stands under the statement at this place of `indexes`. */
  note(at: number): string | null;
}

function Line({ t, analysis, reveal, words, indexes, note }: LineProps): JSX.Element {
  const [opened, setOpened] = useState(false);
  return (
    <li>
      <button type="button" class="link" aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <span>{words}</span>
        <span class="turn">
          <Icon name="down" size={12} />
        </span>
      </button>
      {opened ? (
        <ul class="said-list">
          {indexes.map((index, at) => (
            <Statement key={index} {...{ t, analysis, index, reveal }} note={note(at)} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
