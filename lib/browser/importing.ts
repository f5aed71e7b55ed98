// The page's side of one import: orders to the Worker, its news as promises; the background is asked to put the pack in force.
import type { Failure, ImportPreview, ImportProgress } from '../model/importing';
import { ask } from './ask';
import type { AboutChange, News, Order, PreviewOrder } from './importer';

export interface Import {
  /** Reads the files and writes nothing; a revision: it is the installed one, there is none newer. Throws `ImportFailed`. */
  preview(order: PreviewOrder): Promise<ImportPreview | { current: number }>;
  /** Stages what was previewed and puts it in force. Throws `ImportFailed`; the old state is whole then. */
  install(replace: boolean, about: AboutChange): Promise<void>;
  /** Ends it at once, whatever it is doing; what was written is swept. */
  close(): void;
}

/** Thrown by an import, with what the views put into words. */
export class ImportFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/**
 * Milliseconds in which a Worker that reads files tells something of it. One that does not is started anew, once: in Firefox 140
 * a first reading was seen to hang in one import of sixty (while packs came into force, tabs closed and backgrounds were killed).
 */
const SILENCE = 8000;

/** `start` gives an import Worker, for this import alone. */
export function startImport(start: () => Worker, onProgress: (progress: ImportProgress) => void): Import {
  let worker = start();
  let fail: ((error: Error) => void) | null = null;
  let closed = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const wait = <K extends News['news']>(order: Order, ...wanted: K[]) =>
    new Promise<Extract<News, { news: K }>>((resolve, reject) => {
      fail = reject;
      const asked = worker;
      const hear = ({ data }: MessageEvent<News>) => {
        if (closed || asked !== worker) return;
        clearTimeout(silence);
        if (data.news === 'progress') return onProgress(data.progress);
        asked.removeEventListener('message', hear);
        if ((wanted as string[]).includes(data.news)) resolve(data as Extract<News, { news: K }>);
        else if (data.news === 'failed') reject(new ImportFailed(data.failure));
      };
      asked.addEventListener('message', hear);
      asked.addEventListener('error', (event) => reject(failed('error', event.message)), { once: true });
      asked.postMessage(order);
    });
  return {
    async preview(order) {
      const read = () => wait({ do: 'preview', ...order }, 'preview', 'current');
      const silent = new Promise<null>((resolve) => {
        // A server may take its time; how much of it, the download knows.
        if (!order.remote) silence = setTimeout(resolve, SILENCE, null);
      });
      const again = () => {
        worker.terminate();
        worker = start();
        return read();
      };
      const told = (await Promise.race([read(), silent])) ?? (await again());
      return told.news === 'current' ? { current: told.revision } : told.preview;
    },
    async install(replace, about) {
      const { pack, generation } = await wait({ do: 'install', replace, about }, 'staged');
      if (closed) throw failed('cancelled', '');
      const flipped = await answered(() => ask('putInForce', { pack, generation }));
      if (!flipped) throw failed('store-lost', '');
    },
    close() {
      if (closed) return;
      closed = true;
      clearTimeout(silence);
      worker.terminate();
      fail?.(failed('cancelled', ''));
      // The Worker's lock is gone with it: what it wrote can be swept.
      void ask('tidyPacks', {}).catch(() => undefined);
    },
  };
}

/** Milliseconds after which a question is taken for lost with the background that was to answer it. */
const PATIENCE = 5000;
const TRIES = 6;

/** Asks again where no answer comes, or none can: a background killed while it answers may leave its asker waiting for ever. */
async function answered<T>(question: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lost = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
    });
    try {
      return await Promise.race([question(), lost]);
    } catch (error) {
      if (left === 0) throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

const failed = (code: Failure['code'], message: string) => new ImportFailed({ code, facts: {}, message });
