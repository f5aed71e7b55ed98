// One pack file ready to be searched: from the cache where it was built before, else built and cached.
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Entity } from '../model/entity';
import type { PackManifest } from '../model/pack';
import type { Review } from '../model/review';
import { buildPackIndex } from '../packs/build-index';
import { isBinary, isGzip, lines } from '../packs/codec';
import { type Problem, problem } from '../packs/problem';
import { bareManifest, packParts } from '../packs/read';
import { readCache, writeCache } from './cache';
import { InputError } from './files';
import { fingerprint } from './fingerprint';
import { recordTable } from './records';

export interface LoadedPack {
  manifest: PackManifest;
  problems: Problem[];
  names: Uint8Array;
  claims: Uint8Array | null;
  /** Plain UTF-8 text that the tables point into. */
  text: Uint8Array;
  /** Tables of `records.ts`. */
  entities: Uint8Array;
  reviews: Uint8Array;
}

interface Head {
  manifest: PackManifest;
  problems: Problem[];
  hasClaims: boolean;
}

let code: string | null = null;
/** Fingerprint of everything that decides what an index holds. */
const codeVersion = () => {
  code ??= fingerprint(
    ['../packs/build-index.ts', '../packs/read.ts', './load-pack.ts'].map((path) => new URL(path, import.meta.url)),
  );
  return code;
};

/** `bytes` are the file's, `content` is their hash. Throws InputError where there is nothing to load in them, and zlib's errors. */
export async function loadPack(name: string, bytes: Buffer, content: string): Promise<LoadedPack> {
  const plain = isGzip(bytes) ? gunzipSync(bytes) : bytes;
  const key = createHash('sha256').update(content).update(codeVersion()).digest('hex').slice(0, 40);
  const cached = readCache(key);
  if (cached) {
    const { manifest, problems, hasClaims } = cached.head as Head;
    const [names, claims, entities, reviews, text] = cached.sections as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    return {
      manifest,
      problems,
      names,
      claims: hasClaims ? claims : null,
      entities,
      reviews,
      text: text.length > 0 ? text : plain,
    };
  }
  const built = await build(name, plain);
  const { manifest, problems, names, claims, entities, reviews, text } = built;
  const head: Head = { manifest, problems, hasClaims: claims !== null };
  const none = new Uint8Array(0);
  writeCache(key, head, [names, claims ?? none, entities, reviews, text === plain ? none : text]);
  return built;
}

async function build(name: string, plain: Buffer): Promise<LoadedPack> {
  if (plain.length > 0xffffffff) throw new InputError('is larger than 4 GB');
  if (isBinary(plain)) throw new InputError('is not text: no pack, no list of entities or claims');
  const starts = lineStarts(plain);
  let manifest: PackManifest | null = null;
  const problems: Problem[] = [];
  const entities: Entity[] = [];
  const reviews: Review[] = [];
  const tables = { entity: recordTable(), review: recordTable() };
  // A pack that is one JSON document has no line to point at: its records are written out.
  const written: Buffer[] = [];
  let size = 0;
  for await (const parts of packParts(lines([plain]), nativeHash()))
    for (const part of parts) {
      if (part.part === 'manifest') manifest = part.manifest;
      else if (part.part === 'problem') problems.push(part.problem);
      else if (part.record.kind !== 'watched') {
        const { record } = part;
        const id = record.kind === 'entity' ? record.entity.id : record.review.id;
        if (record.kind === 'entity') entities.push(record.entity);
        else reviews.push(record.review);
        if (part.whole) {
          const line = Buffer.from(part.whole);
          tables[record.kind].add(id, size, line.length);
          written.push(line);
          size += line.length;
        } else {
          const start = starts[part.line - 1]!;
          tables[record.kind].add(id, start, (starts[part.line] ?? plain.length) - start);
        }
      }
    }
  if (!manifest && entities.length + reviews.length === 0 && problems.length === 0)
    problems.push(problem(null, '', 'the file is empty'));
  return {
    manifest: manifest ?? bareManifest(name),
    problems,
    ...buildPackIndex({ entities, reviews }),
    text: written.length > 0 ? Buffer.concat(written) : plain,
    entities: tables.entity.bytes(),
    reviews: tables.review.bytes(),
  };
}

/** Byte offset at which each line starts. */
function lineStarts(bytes: Buffer): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return starts;
}

/** SHA-256 by the platform: four times as fast as our own. */
export const nativeHash = () => {
  const hash = createHash('sha256');
  return { update: (text: string) => void hash.update(text), digest: () => hash.digest('hex') };
};
