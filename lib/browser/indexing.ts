// The searchable bytes and record tables of a pack, made while its records stream by: here, or in a Worker of its own beside.
import type { PackRecord } from '../model/pack';
import { packIndexBuilder } from '../packs/build-index';
import { linesOf, type RecordLine, type StoredKind } from '../packs/record-line';
import { TableBuilder } from '../packs/record-table';
import type { DerivedBytes } from './index-bytes';

export interface Indexed extends DerivedBytes {
  /** Format of the bytes. */
  version: string;
  counts: { entities: number; reviews: number };
}

export interface Indexer {
  /** Takes the next records in the order of the file; wait for it before giving more. Watched sources are passed over. */
  add(records: readonly PackRecord[]): Promise<void> | void;
  /** Everything given so far as bytes; nothing may be added after. */
  done(): Promise<Indexed>;
}

/** Records with the index of them, made here while they stream by: for packs that were not read before. */
export function indexedHere(records: AsyncIterable<readonly PackRecord[]> | Iterable<readonly PackRecord[]>) {
  const own = indexer();
  async function* passing(): AsyncGenerator<RecordLine[]> {
    for await (const batch of records) {
      await own.add(batch);
      yield linesOf(batch);
    }
  }
  return { lines: passing(), indexed: own.done };
}

export function indexer(): Indexer {
  const { add, build } = indexBuilder();
  return {
    add: (records) => {
      for (const record of records)
        if (record.kind === 'entity') add(record.kind, record.entity);
        else if (record.kind === 'review') add(record.kind, record.review);
    },
    done: async () => build(),
  };
}

/** Takes a generation's records one by one, in the order of its text. */
export function indexBuilder() {
  const index = packIndexBuilder();
  const tables = { entity: new TableBuilder(), review: new TableBuilder() };
  const counts = { entity: 0, review: 0 };
  let place = 0;
  return {
    /** `text`: the record's JSON, where the caller has it. */
    add(kind: StoredKind, record: { id: string }, text?: string): void {
      if (kind === 'entity') index.entity(record as never);
      else index.review(record as never);
      tables[kind].add(record, place++, text);
      counts[kind]++;
    },
    /** A line that holds no record any more has its place all the same. */
    pass(): void {
      place++;
    },
    build(): Indexed {
      const { version, names, claims } = index.build();
      return {
        version,
        counts: { entities: counts.entity, reviews: counts.review },
        names,
        claims,
        entities: tables.entity.build().words,
        reviews: tables.review.build().words,
      };
    },
  };
}

/** UTF-16 units on their way to the Worker at most: what it has not taken yet waits in memory. */
const ON_ITS_WAY = 2_000_000;

/** One line a record: "e" or "r", then its JSON. `null` asks for the bytes. */
type Asked = string | null;
type Answer = { taken: number } | { indexed: Indexed };

/**
 * An indexer in a Worker, which reads on one core while the caller reads, checks and writes on another: an import of a large
 * pack takes half the time (bench/install). The Worker ends with its answer; where it fails, what is added next throws.
 */
export function indexerIn(worker: Worker): Indexer {
  let waiting = 0;
  let room: (() => void) | null = null;
  let broken: Error | null = null;
  let settle: { resolve(indexed: Indexed): void; reject(error: Error): void };
  const answer = new Promise<Indexed>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // It is awaited when the pack is staged; an import that ends before that does not care.
  answer.catch(() => undefined);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('indexed' in data) {
      worker.terminate();
      settle.resolve(data.indexed);
      return;
    }
    waiting -= data.taken;
    if (waiting < ON_ITS_WAY) room?.();
  });
  worker.addEventListener('error', (event) => {
    worker.terminate();
    broken = new Error(event.message);
    settle.reject(broken);
    room?.();
  });
  return {
    async add(records) {
      const lines = records.flatMap((record) =>
        record.kind === 'entity'
          ? `e${JSON.stringify(record.entity)}`
          : record.kind === 'review'
            ? `r${JSON.stringify(record.review)}`
            : [],
      );
      if (broken) throw broken;
      if (lines.length === 0) return;
      const text = lines.join('\n');
      waiting += text.length;
      worker.postMessage(text satisfies Asked);
      if (waiting < ON_ITS_WAY) return;
      await new Promise<void>((free) => {
        room = free;
      });
    },
    done() {
      worker.postMessage(null satisfies Asked);
      return answer;
    },
  };
}

/** The Worker's side of `indexerIn`. */
export function serveIndexer(tell: (answer: Answer, transfer: Transferable[]) => void): (asked: Asked) => void {
  const { add, build } = indexBuilder();
  return (asked) => {
    if (asked === null) {
      const indexed = build();
      const parts = [indexed.names, indexed.claims, indexed.entities, indexed.reviews];
      tell(
        { indexed },
        parts.flatMap((part) => part?.buffer ?? []),
      );
      return;
    }
    for (const line of asked.split('\n')) {
      const text = line.slice(1);
      add(line[0] === 'e' ? 'entity' : 'review', JSON.parse(text) as { id: string }, text);
    }
    tell({ taken: asked.length }, []);
  };
}
