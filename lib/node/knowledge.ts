// What the packs on disk know, in memory: the same knowledge the extension reads from its store, for files and tests.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnownEntity, KnownReview } from '../model/analysis';
import type { Entity } from '../model/entity';
import { type Knowledge, NO_READER } from '../model/knowledge';
import type { PackBrief } from '../model/pack';
import type { Review } from '../model/review';
import { problemText } from '../packs/problem';
import { unite } from '../packs/unite';
import { chunksOf, gather, InputError, reasonOf } from './files';
import { type LoadedPack, loadPack } from './load-pack';
import { recordsWith } from './records';

export const STARTER = fileURLToPath(new URL('../../public/packs/starter.ndjson.gz', import.meta.url));

export interface KnowledgeOptions {
  /** Whether the shipped starter pack is part of it. */
  starter: boolean;
  /** Pack files: Incise packs, or bare lists of entities or claims, plain or gzip. */
  packs: readonly string[];
  /** Told of everything wrong in the packs, one line each; without it the first error is thrown as an InputError. */
  onProblem?: (line: string, level: 'error' | 'warning') => void;
}

/** Parsed records kept at most; evaluations ask for the same ones again and again. */
const KEPT = 20_000;

/**
 * Reads the packs, in the order given after the starter pack. Built indexes are cached by content: the first start with
 * 262,000 entities takes seconds, the next ones a fraction of one. Everything is public here: packs named on a command line
 * are the caller's choice, there is no page to hide them from.
 */
export async function loadKnowledge({ starter, packs, onProblem }: KnowledgeOptions): Promise<Knowledge> {
  const report = (line: string, level: 'error' | 'warning' = 'error') => {
    if (onProblem) onProblem(line, level);
    else if (level === 'error') throw new InputError(line);
  };
  const loaded: (LoadedPack & { id: string; trust: PackBrief['trust'] })[] = [];
  const keys = new Set<string>();
  if (starter && !existsSync(STARTER)) report(`${STARTER}: the starter pack is missing; build it or pass --no-starter`);
  for (const file of [...(starter && existsSync(STARTER) ? [STARTER] : []), ...packs]) {
    let pack: LoadedPack;
    try {
      const bytes = await gather(rawChunks(file), 4 * 1024 * 1024 * 1024);
      const key = createHash('sha256').update(basename(file)).update(bytes).digest('hex');
      if (keys.has(key)) continue;
      keys.add(key);
      pack = await loadPack(basename(file), bytes, key);
    } catch (error) {
      report(`${file}: ${reasonOf(error)}`);
      continue;
    }
    for (const one of pack.problems) report(problemText(file, one), one.level);
    const same = loaded.filter((other) => other.manifest.id === pack.manifest.id).length;
    const id = same === 0 ? pack.manifest.id : `${pack.manifest.id}-${same + 1}`;
    loaded.push({ ...pack, id, trust: file === STARTER ? 'shipped' : 'own' });
  }
  const briefs = loaded.map(({ manifest, id, trust }): PackBrief => ({ ...manifest, id, trust }));
  const entities = new Map<string, KnownEntity | null>();
  const reviews = new Map<string, KnownReview | null>();
  return {
    index: {
      names: loaded.map(({ id, names }) => ({ pack: id, private: false, bytes: names })),
      claims: loaded.flatMap(({ id, claims }) => (claims ? [{ pack: id, private: false, bytes: claims }] : [])),
    },
    store: {
      entities: async (ids, from) => {
        const asked = from ? loaded.filter((pack) => from.has(pack.id)) : loaded;
        return known(ids, asked.length === loaded.length ? entities : new Map(), (id) => {
          let one: KnownEntity | undefined;
          for (const pack of asked)
            for (const record of recordsWith(id, pack.entities, pack.text)) one = unite(one, record as Entity, pack.id);
          return one ?? null;
        });
      },
      reviews: async (ids) =>
        known(ids, reviews, (id) => {
          for (const pack of loaded)
            for (const record of recordsWith(id, pack.reviews, pack.text))
              return { review: record as Review, pack: pack.id };
          return null;
        }),
      packs: () => briefs,
    },
    reader: NO_READER,
  };
}

function known<T>(ids: readonly string[], kept: Map<string, T | null>, find: (id: string) => T | null): Map<string, T> {
  const answer = new Map<string, T>();
  for (const id of ids) {
    let one = kept.get(id);
    if (one === undefined) {
      one = find(id);
      if (kept.size >= KEPT) kept.clear();
      kept.set(id, one);
    }
    if (one) answer.set(id, one);
  }
  return answer;
}

/** The bytes as they lie on disk: they name the cache entry before anything is unpacked. */
async function* rawChunks(file: string): AsyncGenerator<Uint8Array> {
  if (file === '-') throw new InputError('a pack is a file; standard input is for documents');
  yield* chunksOf(file, 4 * 1024 * 1024, false);
}
