// The index made in a Worker beside an import: what it gives, and that one that fails holds nobody up.
import { expect, test } from 'vitest';
import { indexer, indexerIn, serveIndexer } from '../../lib/browser/indexing';
import type { PackRecord } from '../../lib/model/pack';

/** A Worker whose script is given; it answers in its own turn. */
function worker(script: (data: string | null, tell: (answer: unknown) => void) => void) {
  const target = new EventTarget() as EventTarget & { postMessage(data: string | null): void; terminate(): void };
  let ended = false;
  const tell = (data: unknown) => ended || target.dispatchEvent(Object.assign(new Event('message'), { data }));
  target.postMessage = (data) =>
    void setTimeout(() => {
      try {
        if (!ended) script(data, tell);
      } catch (error) {
        target.dispatchEvent(Object.assign(new Event('error'), { message: String(error) }));
      }
    });
  target.terminate = () => {
    ended = true;
  };
  return target as unknown as Worker;
}

const entity = (n: number, length = 10): PackRecord => ({
  kind: 'entity',
  entity: {
    id: `e${n}`,
    labels: { en: `Name ${n}` },
    description: { en: 'x'.repeat(length) },
    type: 'person',
  } as never,
});

test('it gives what an index made here gives', async () => {
  const records = Array.from({ length: 300 }, (_, n) => entity(n));
  const here = indexer();
  await here.add(records);
  let take: ReturnType<typeof serveIndexer> | undefined;
  const beside = indexerIn(
    worker((data, tell) => {
      take ??= serveIndexer(tell);
      take(data);
    }),
  );
  for (let at = 0; at < records.length; at += 50) await beside.add(records.slice(at, at + 50));
  expect(await beside.done()).toEqual(await here.done());
});

test('one that fails: who waits for it hears so, and so does who goes on', async () => {
  const beside = indexerIn(
    worker(() => {
      throw new Error('out of memory');
    }),
  );
  // More than may be on its way: it waits for the Worker.
  await beside.add([entity(1, 3_000_000)]);
  await expect(beside.add([entity(2)])).rejects.toThrow('out of memory');
  await expect(beside.done()).rejects.toThrow('out of memory');
});
