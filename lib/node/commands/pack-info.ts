// `incise pack info` and `incise pack lint`: a pack file read to its end, in constant memory.
import { basename } from 'node:path';
import type { PackManifest, PackRecord } from '../../model/pack';
import { isBinary, lines } from '../../packs/codec';
import { ownWarning, type Problem, problem, problemText } from '../../packs/problem';
import { bareManifest, packParts } from '../../packs/read';
import { chunksOf, InputError, reasonOf, UsageError } from '../files';
import { nativeHash } from '../load-pack';
import { bad, note, print } from '../out';
import { parsed } from './usage';

interface Read {
  manifest: PackManifest | null;
  counts: { entities: number; reviews: number; watched: number };
  languages: Set<string>;
  errors: number;
}

export async function info(args: string[]): Promise<void> {
  const { positionals } = parsed(args, {}, 'pack info FILE');
  if (positionals.length === 0) throw new UsageError('the file is missing; usage: incise pack info FILE');
  for (const file of positionals) {
    const read = await readThrough(file, (one) => one.level === 'error' && bad(problemText(file, one)));
    if (!read) continue;
    const manifest = read.manifest ?? bareManifest(basename(file), [...read.languages].sort());
    await print({ file, ...manifest, bare: read.manifest === null, counts: read.counts, errors: read.errors });
  }
}

export async function lint(args: string[]): Promise<void> {
  const { positionals } = parsed(args, {}, 'pack lint FILE…');
  if (positionals.length === 0) throw new UsageError('the file is missing; usage: incise pack lint FILE…');
  for (const file of positionals) {
    let warnings = 0;
    const read = await readThrough(file, (one) => {
      if (one.level === 'error') bad(problemText(file, one));
      else {
        warnings++;
        note(problemText(file, one));
      }
    });
    if (read) await print({ file, ok: read.errors === 0, errors: read.errors, warnings, counts: read.counts });
  }
}

async function readThrough(file: string, tell: (problem: Problem) => void): Promise<Read | null> {
  const read: Read = {
    manifest: null,
    counts: { entities: 0, reviews: 0, watched: 0 },
    languages: new Set(),
    errors: 0,
  };
  const report = (one: Problem) => {
    if (one.level === 'error') read.errors++;
    tell(one);
  };
  const seen = new Map<string, number>();
  try {
    for await (const parts of packParts(lines(textOf(chunksOf(file))), nativeHash()))
      for (const part of parts) {
        if (part.part === 'problem') report(part.problem);
        else if (part.part === 'manifest') read.manifest = part.manifest;
        else {
          take(part.record, read);
          for (const one of remarks(part.record, part.line, seen)) report(one);
        }
      }
  } catch (error) {
    bad(`${file}: ${reasonOf(error)}`);
    return null;
  }
  const total = read.counts.entities + read.counts.reviews + read.counts.watched;
  if (!read.manifest && total === 0 && read.errors === 0) report(problem(null, '', 'the file is empty'));
  return read;
}

function take(record: PackRecord, read: Read): void {
  if (record.kind === 'entity') {
    read.counts.entities++;
    for (const lang of Object.keys(record.entity.labels)) read.languages.add(lang);
  } else if (record.kind === 'review') {
    read.counts.reviews++;
    read.languages.add(record.review.lang);
  } else read.counts.watched++;
}

/** What the schema lets pass and the maker of a pack would want to know. */
function remarks(record: PackRecord, line: number, seen: Map<string, number>): Problem[] {
  const found: Problem[] = [];
  const { id } = record.kind === 'entity' ? record.entity : record.kind === 'review' ? record.review : record.watched;
  const key = `${record.kind[0]} ${id}`;
  const before = seen.get(key);
  if (before !== undefined)
    found.push(ownWarning(line, `${record.kind}.id`, `${JSON.stringify(id)} stands on line ${before} already`));
  else seen.set(key, line);
  if (record.kind === 'entity' && Object.keys(record.entity.labels).length === 0)
    found.push(ownWarning(line, 'entity.labels', 'is empty: the entity has no name'));
  if (record.kind === 'review' && record.review.text.trim() === '')
    found.push(ownWarning(line, 'review.text', 'is empty'));
  return found;
}

async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    if (first && isBinary(chunk)) throw new InputError('is not text: no pack, no list of entities or claims');
    first = false;
    yield chunk;
  }
}
