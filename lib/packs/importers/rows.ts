// The rows of a CSV or TSV file with their line numbers, in constant memory: slices are parsed, a cut last row is read again.
import Papa from 'papaparse';
import { type Encoding, markOf } from '../codec';
import { type Problem, problem } from '../problem';
import type { Sentence } from '../sentences';
import type { InputFile } from './importer';

export interface Row {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  cells: string[];
}
export type RowBatch = { rows: Row[]; problems: Problem[] };

/** UTF-16 units parsed at once. */
const SLICE = 512 * 1024;
/** A single row longer than this is a quotation mark that nobody closed. */
const LONGEST_ROW = 8 * 1024 * 1024;

/**
 * The encoding of a whole file: its byte order mark, UTF-8 where all of it is, else windows-1252, in which spreadsheets of
 * Western Europe are saved.
 */
export async function encodingOf(file: InputFile): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of file.open()) {
      const mark = first ? markOf(chunk) : null;
      if (mark) return mark;
      first = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** Delimiter of a table by its first line: the one that stands in it most often, outside of quotation marks. */
export function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  let best = ',';
  for (const one of ['\t', ';', ',', '|']) if (bare.split(one).length > bare.split(best).length) best = one;
  return best;
}

/**
 * Rows in batches, the header among them, empty lines left out. `delimiter`: told by the first line where absent.
 * Quotation marks are those of RFC 4180; one that is not closed is a problem with its line.
 */
export async function* rows(file: InputFile, delimiter?: string): AsyncGenerator<RowBatch> {
  const decoder = new TextDecoder(await encodingOf(file));
  const state = { text: '', line: 1, delimiter };
  for await (const chunk of file.open()) {
    state.text += decoder.decode(chunk, { stream: true });
    while (state.text.length >= SLICE) {
      const batch = take(state, false);
      if (batch) yield batch;
      else break;
    }
  }
  state.text += decoder.decode();
  const batch = take(state, true);
  if (batch) yield batch;
}

/** Parses what is there, but for a last row that may go on; `null` where there is no whole row yet. */
function take(state: { text: string; line: number; delimiter: string | undefined }, last: boolean): RowBatch | null {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let done = 0;
  let line = state.line;
  let held: { row: Row; end: number; errors: Papa.ParseError[] } | null = null;
  const keep = () => {
    if (!held) return;
    for (const error of held.errors)
      if (error.type === 'Quotes') problems.push(problem(held.row.line, '', wordsOf(error)));
    if (held.errors.every((error) => error.type !== 'Quotes') && held.row.cells.some((cell) => cell.trim()))
      rows.push(held.row);
    for (let at = state.text.indexOf('\n', done); at >= 0 && at < held.end; at = state.text.indexOf('\n', at + 1))
      line++;
    done = held.end;
  };
  state.delimiter ??= delimiterOf(/^\s*([^\r\n]*)/.exec(state.text)![1]!);
  Papa.parse<string[]>(state.text, {
    delimiter: state.delimiter,
    step: ({ data, errors, meta }) => {
      keep();
      held = { row: { line, cells: data }, end: meta.cursor, errors };
    },
  });
  if (last || state.text.length > LONGEST_ROW) keep();
  if (done === 0 && !last) return null;
  state.text = state.text.slice(done);
  state.line = line;
  return { rows, problems };
}

const wordsOf = (error: Papa.ParseError): Sentence =>
  error.code === 'MissingQuotes'
    ? 'a quotation mark is opened and never closed'
    : 'text after a closing quotation mark';
