// An import in a dedicated Worker: read and preview a pack file, then stage it; the background is asked to put it in force.
import type { PackManifest } from '../model/pack';
import { buildPackIndex } from '../packs/build-index';
import { lines } from '../packs/codec';
import { type Difference, difference } from '../packs/difference';
import type { Problem } from '../packs/problem';
import { readPack } from '../packs/read';
import { ask } from './ask';
import { database } from './db';
import { Refused, recordsInForce, stage } from './install';

/** What the reader sees before anything is written. */
export interface Preview {
  manifest: PackManifest;
  counts: { entities: number; reviews: number };
  /** What is new, changed and gone against the revision in force. */
  difference: Difference;
  installed: { revision: number; origin: string } | null;
  /** The first problems, and how many there are in all; records with errors are left out. */
  problems: Problem[];
  problemCount: number;
}

/** Why an import ended without a pack: a refusal, a full disk, a file without records, or an error of ours. */
export interface Failure {
  code: Refused['code'] | 'disk-full' | 'no-pack' | 'error';
  facts: Record<string, string | number>;
  message: string;
}

export type Order =
  | { do: 'preview'; file: Blob; name: string; lang: string }
  | { do: 'install'; replace: boolean }
  | { do: 'cancel' };
export type News =
  | { news: 'preview'; preview: Preview }
  | { news: 'progress'; written: number; all: number }
  | { news: 'staged'; pack: string; generation: number }
  | { news: 'failed'; failure: Failure };

/** Problems kept for the preview. */
const SHOWN = 50;

/** The Worker's side: takes orders in turn, tells what comes of them. */
export function importer(tell: (news: News) => void): (order: Order) => void {
  let read: Awaited<ReturnType<typeof readPack>>['pack'] = null;
  let stop = new AbortController();
  const fail = (error: unknown) => tell({ news: 'failed', failure: failureOf(error) });

  const preview = async ({ file, name, lang }: Extract<Order, { do: 'preview' }>) => {
    const { pack, problems } = await readPack(lines(await bytesOf(file)), { name });
    if (!pack) {
      const message = problems[0]?.message ?? '';
      return tell({ news: 'failed', failure: { code: 'no-pack', facts: { name }, message } });
    }
    read = pack;
    const installed = await (await database()).get('packs', pack.manifest.id);
    tell({
      news: 'preview',
      preview: {
        manifest: pack.manifest,
        counts: { entities: pack.entities.length, reviews: pack.reviews.length },
        difference: difference(installed ? await recordsInForce(installed.id) : null, pack, lang),
        installed: installed ? { revision: installed.brief.revision, origin: installed.origin } : null,
        problems: problems.slice(0, SHOWN),
        problemCount: problems.length,
      },
    });
  };

  const install = async ({ replace }: Extract<Order, { do: 'install' }>) => {
    if (!read) return;
    stop = new AbortController();
    const { manifest, entities, reviews } = read;
    const staged = await stage(
      { brief: { ...manifest, trust: 'own' }, origin: 'file', entities, reviews, index: buildPackIndex(read) },
      { replace, signal: stop.signal, progress: (written, all) => tell({ news: 'progress', written, all }) },
    );
    tell({ news: 'staged', pack: staged.id, generation: staged.generation });
  };

  return (order) => {
    if (order.do === 'cancel') stop.abort();
    else if (order.do === 'preview') preview(order).catch(fail);
    else install(order).catch(fail);
  };
}

async function bytesOf(file: Blob): Promise<AsyncIterable<Uint8Array>> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  const stream = gzip ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  return chunks(stream);
}

/** Chromium's streams are no async iterables in every version we run on. */
async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return { code: error.code, facts: error.facts, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { code: full ? 'disk-full' : 'error', facts: {}, message };
}

/** The page's side of one import; `close` ends the Worker, whatever it is doing. */
export interface Import {
  preview(file: File, lang: string): Promise<Preview>;
  install(options: { replace: boolean; progress: (written: number, all: number) => void }): Promise<void>;
  cancel(): void;
  close(): void;
}

/** Thrown by an import with a `Failure` the views put into words. */
export class ImportFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

export function startImport(worker: Worker): Import {
  const send = (order: Order) => worker.postMessage(order);
  const wait = <K extends News['news']>(wanted: K, progress?: (written: number, all: number) => void) =>
    new Promise<Extract<News, { news: K }>>((resolve, reject) => {
      const hear = ({ data }: MessageEvent<News>) => {
        if (data.news === 'progress') progress?.(data.written, data.all);
        else {
          worker.removeEventListener('message', hear);
          if (data.news === wanted) resolve(data as Extract<News, { news: K }>);
          else if (data.news === 'failed') reject(new ImportFailed(data.failure));
        }
      };
      worker.addEventListener('message', hear);
      worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    });
  return {
    async preview(file, lang) {
      const answer = wait('preview');
      send({ do: 'preview', file, name: file.name, lang });
      return (await answer).preview;
    },
    async install({ replace, progress }) {
      // A pack the reader brought must not be evicted when the disk runs low.
      await navigator.storage?.persist?.();
      const answer = wait('staged', progress);
      send({ do: 'install', replace });
      const { pack, generation } = await answer;
      await ask('putInForce', { pack, generation });
    },
    cancel: () => send({ do: 'cancel' }),
    close: () => worker.terminate(),
  };
}
