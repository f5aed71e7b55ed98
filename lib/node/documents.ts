// The documents of the files named on the command line, one at a time, each with the line of everything that is wrong.
import { basename } from 'node:path';
import type { z as Z } from '../model/zod';
import { z } from '../model/zod';
import { decodeText, isBinary, type Line, lines, markOf } from '../packs/codec';
import { foundIn, ownProblem, pathText, problemsOf, problemText } from '../packs/problem';
import { brokenJson } from '../packs/record';
import { chunksOf, gather, InputError, reasonOf } from './files';

/** What a document may say of itself; options of the command line stand in where it does not. */
export interface Facts {
  url: string | null;
  lang: string | null;
  date: string | null;
}
export interface Document extends Facts {
  id: string | number;
  /** The file, and the line where it has lines, for diagnostics. */
  where: string;
  /** HTML comes as bytes from a file (its encoding is the page's matter) or as a string from a line. */
  body: { text: string } | { html: string | Uint8Array };
}
/** A document, or one line that says what is wrong with one. */
export type Met = { document: Document } | { bad: string } | { note: string };

const nothing = <T extends Z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

const DocumentLine = z.looseObject({
  id: nothing(z.union([z.string(), z.number()])),
  text: nothing(z.string()),
  html: nothing(z.string()),
  url: nothing(z.string()),
  lang: nothing(z.string()),
  date: nothing(z.string()),
});

export type Form = 'html' | 'text' | 'jsonl';

const ENDINGS: readonly [RegExp, Form][] = [
  [/\.x?html?(\.gz)?$/i, 'html'],
  [/\.(txt|text)(\.gz)?$/i, 'text'],
  [/\.(jsonl|ndjson)(\.gz)?$/i, 'jsonl'],
];

/** `{` begins JSONL, `<` HTML, anything else text; white space and a byte order mark before it are passed over. */
export function sniff(bytes: Uint8Array): Form {
  const mark = markOf(bytes);
  const wide = mark === 'utf-16le' || mark === 'utf-16be';
  for (let at = mark === 'utf-8' ? 3 : mark ? 2 : 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === 32 || byte === 9 || byte === 10 || byte === 13 || (wide && byte === 0)) continue;
    return byte === 0x7b ? 'jsonl' : byte === 0x3c ? 'html' : 'text';
  }
  return 'text';
}

/** All documents of all files ("-" is standard input), in order; `form` is what they are read as, whatever they are called. */
export async function* documentsOf(files: readonly string[], given: Facts, form?: Form): AsyncGenerator<Met> {
  for (const file of files) {
    try {
      yield* documentsOfFile(file, given, form);
    } catch (error) {
      yield { bad: `${file}: ${reasonOf(error)}` };
    }
  }
}

async function* documentsOfFile(file: string, given: Facts, as?: Form): AsyncGenerator<Met> {
  const { form, chunks } = as ? { form: as, chunks: chunksOf(file) } : await opened(file);
  if (form === 'jsonl') {
    yield* metInLines(file, chunks, given);
    return;
  }
  const bytes = await gather(chunks, 256 * 1024 * 1024);
  const id = file === '-' ? '-' : basename(file);
  if (form === 'html') {
    if (!markOf(bytes) && isBinary(bytes)) throw new InputError('is not text');
    yield { document: { id, where: file, ...given, body: { html: bytes } } };
    return;
  }
  const decoded = decodeText(bytes);
  if (!decoded) throw new InputError('is not text');
  yield { document: { id, where: file, ...given, body: { text: decoded.text } } };
}

async function* metInLines(file: string, chunks: AsyncIterable<Uint8Array>, given: Facts): AsyncGenerator<Met> {
  let head: Uint8Array | null = null;
  const watched = async function* () {
    for await (const chunk of utf8(chunks)) {
      head ??= chunk;
      yield chunk;
    }
  };
  let first = true;
  for await (const batch of lines(watched())) {
    const mets = batch.flatMap((line) => [...metIn(file, line, given)]);
    // A picture or a program named .jsonl is one mistake, not one a line; a zero byte among good lines spoils its line only.
    if (first && head && isBinary(head) && mets.every((met) => 'bad' in met)) throw new InputError('is not text');
    first = false;
    yield* mets;
  }
}

/** UTF-16 with a byte order mark, as some shells write it, put into UTF-8; other bytes as they are. */
async function* utf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    const mark: string | null = decoder === undefined ? markOf(chunk) : null;
    if (decoder === undefined) decoder = mark?.startsWith('utf-16') ? new TextDecoder(mark) : null;
    yield decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

/** The file's form by its ending, or by how it begins where the ending says nothing. */
async function opened(file: string): Promise<{ form: Form; chunks: AsyncIterable<Uint8Array> }> {
  const chunks = chunksOf(file);
  const known = ENDINGS.find(([ending]) => ending.test(file))?.[1];
  if (known && file !== '-') return { form: known, chunks };
  const head: Uint8Array[] = [];
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head.push(next.value);
    if (/\S/.test(Buffer.from(next.value).toString('latin1'))) break;
  }
  const again = async function* () {
    yield* head;
    yield* chunks;
  };
  return { form: sniff(Buffer.concat(head)), chunks: again() };
}

function* metIn(file: string, line: Line, given: Facts): Generator<Met> {
  const bad = (path: string, words: string, ...facts: (string | number)[]): Met => ({
    bad: problemText(file, ownProblem(line.number, path, words, ...facts)),
  });
  if (line.text === null) {
    yield bad('', 'the line is too long');
    return;
  }
  if (line.text.trim() === '') return;
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    yield bad('', ...brokenJson(error));
    return;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield bad('', 'expected $1, found $2', 'object', foundIn(value));
    return;
  }
  const parsed = DocumentLine.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const [first] = problemsOf(line.number, parsed.error.issues);
    const path = pathText(parsed.error.issues[0]!.path);
    yield bad(path, path === 'id' ? 'expected string or number' : first!.message);
    return;
  }
  const { id, text, html, url, lang, date } = parsed.data;
  if (typeof text !== 'string' && typeof html !== 'string') {
    yield bad('', 'has neither "text" nor "html"');
    return;
  }
  const facts = { url: url ?? given.url, lang: lang ?? given.lang, date: date ?? given.date };
  for (const fact of ['url', 'lang', 'date'] as const)
    if (facts[fact] !== null && !FACTS[fact].fits(facts[fact])) {
      if (facts[fact] !== '')
        yield { note: problemText(file, ownProblem(line.number, fact, `${FACTS[fact].words}; read as unknown`)) };
      facts[fact] = null;
    }
  const body = typeof text === 'string' ? { text } : { html: html! };
  const where = `${file}:${line.number}`;
  yield { document: { id: id ?? (file === '-' ? '-' : basename(file)), where, ...facts, body } };
}

/** What each fact has to look like. */
export const FACTS: { readonly [K in keyof Facts]: { fits: (value: string) => boolean; words: string } } = {
  url: { fits: (value) => URL.canParse(value), words: 'is not an address' },
  lang: { fits: (value) => /^[a-z]{2,3}([-_][a-z0-9]+)*$/i.test(value), words: 'is not a language code such as "fr"' },
  date: {
    fits: (value) => /^\d{4}-\d{2}(-\d{2}([T ].*)?)?$/.test(value) && !Number.isNaN(Date.parse(value)),
    words: 'is not an ISO date such as 2017-11-03',
  },
};
