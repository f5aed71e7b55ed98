// JSON files of other people: parsed whole where they are small, item by item where they are not.
import { JSONParser } from '@streamparser/json';
import { decodeText } from '../codec';
import { type Problem, problem } from '../problem';
import { brokenJson } from '../record';
import type { InputFile } from './importer';

/** Bytes up to which a file is parsed as a whole (twice as fast as item by item). */
const WHOLE = 24 * 1024 * 1024;

/** A value of the file with its path ("claims[3]"; empty for the document), or what is wrong with the file. */
export type Item = { path: string; value: unknown } | { problem: Problem };

/**
 * The document of a small file; of a larger one, the elements of the lists named by `lists` (JSON paths as the parser
 * takes them), one by one, in constant memory.
 */
export async function* items(file: InputFile, lists: readonly string[]): AsyncGenerator<Item[]> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let streamed: Streamed | null = null;
  for await (const chunk of file.open()) {
    size += chunk.length;
    if (!streamed && size <= WHOLE) {
      parts.push(chunk);
      continue;
    }
    streamed ??= streamOf(lists, parts.splice(0));
    const found = streamed.push(chunk);
    if (found.length > 0) yield found;
    if (streamed.broken) return;
  }
  if (streamed) {
    yield streamed.end();
    if (streamed.count === 0 && !streamed.broken)
      yield [{ problem: problem(null, '', 'holds no list of records that is known here') }];
    return;
  }
  yield [wholeOf(parts, size)];
}

function wholeOf(parts: readonly Uint8Array[], size: number): Item {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const text = decodeText(bytes)?.text;
  if (text === undefined) return { problem: problem(null, '', 'is not text') };
  try {
    return { path: '', value: JSON.parse(text) };
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    return { problem: problem(text.slice(0, at).split('\n').length, '', ...brokenJson(error)) };
  }
}

interface Streamed {
  push(chunk: Uint8Array): Item[];
  /** What is left at the end of the file. */
  end(): Item[];
  broken: boolean;
  count: number;
}

function streamOf(lists: readonly string[], first: readonly Uint8Array[]): Streamed {
  let found: Item[] = [];
  // "$.*" means the elements of a list that is the document, not the keys of an object that is.
  const isList = /^[^{]*\[/.test(new TextDecoder().decode(first[0]?.subarray(0, 256)));
  const parser = new JSONParser({ paths: lists.filter((path) => (path === '$.*') === isList), keepStack: false });
  const fail = (error: unknown) => {
    if (state.broken) return;
    state.broken = true;
    found.push({ problem: problem(null, '', ...brokenJson(error)) });
  };
  const write = (chunk: Uint8Array) => {
    try {
      parser.write(chunk);
    } catch (error) {
      fail(error);
    }
  };
  const state: Streamed = {
    broken: false,
    count: 0,
    push(chunk) {
      write(chunk);
      const batch = found;
      found = [];
      return batch;
    },
    end() {
      if (!parser.isEnded) fail(new Error('unexpected end'));
      return found;
    },
  };
  parser.onValue = ({ value, key, stack }) => {
    state.count++;
    const list = stack
      .map((level) => level.key)
      .filter((name) => name !== undefined)
      .join('.');
    found.push({ path: `${list}[${String(key)}]`, value });
  };
  parser.onError = fail;
  first.forEach(write);
  return state;
}

export type Json = { readonly [key: string]: unknown };
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value as a list: itself, itself alone, or nothing. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
