// Whatever breaks while a pack is installed: the old state is whole, the reason has a code of its own, the next try works.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Refused } from '../../lib/browser/refused';
import { brief, entity, generationsIn, idsIn, pack, review, type Store, store } from './store';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** 25 batches of about 1 MB: as many pieces of records and a rest. */
const LONG = { en: 'x'.repeat(21_000) };
const NEXT = Array.from({ length: 25 }, (_, n) =>
  Array.from({ length: 50 }, (_, k) => entity(`n${n}-${k}`, undefined, { description: LONG })),
);
const next = () => ({ brief: brief('p', { revision: 2 }), origin: 'file', records: [...NEXT, [review('s')]] });

async function withOld(): Promise<Store> {
  const s = await store();
  await s.install(pack('p', [entity('a', 'A'), review('r')]));
  return s;
}
async function oldIsWhole(s: Store): Promise<void> {
  expect(await idsIn(s, ['a', 'n0-0'])).toEqual(['a']);
  const { index, store: known } = await s.openKnowledge();
  expect([index.names.length, index.claims.length]).toEqual([1, 1]);
  expect((await known.reviews(['r'])).size).toBe(1);
}
async function nextTryWorks(s: Store): Promise<void> {
  await s.install(next());
  expect(await idsIn(s, ['a', 'n24-49'])).toEqual(['n24-49']);
  expect((await generationsIn(s)).length).toBe(2);
}

/** Lets `n` writes of any kind pass, and puts the fault before or after the next. */
function onWrite(n: number, fault: { before?: () => void; after?: (store: IDBObjectStore) => void }): void {
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    const now = writes++ === n;
    if (now) fault.before?.();
    const request = put.apply(this, args);
    if (now) fault.after?.(this);
    return request;
  });
}
/** Writes of one install of `next`: 26 pieces, the index, the staged row. */
const WRITES = 28;

const full = () => {
  throw new DOMException('full', 'QuotaExceededError');
};

describe('a full disk', () => {
  test.each([0, 1, 19, 20, 25, 26, 27])('at write %i', async (step) => {
    const s = await withOld();
    onWrite(step, { before: full });
    const error = await s.install(next()).catch((reason) => reason);
    expect(s.refusalOf(error).code).toBe('disk-full');
    vi.restoreAllMocks();
    expect(await generationsIn(s)).toEqual(['p 1']);
    await oldIsWhole(s);
    await nextTryWorks(s);
  });

  test('is met at every write of an install, and nowhere after', async () => {
    const s = await withOld();
    onWrite(WRITES, { before: full });
    await expect(s.install(next())).rejects.toThrow('full');
    vi.restoreAllMocks();
    await oldIsWhole(s);
  });

  test.each([0, 1])(
    'while the pointer flips (write %i): it fails whole, the staged pack can be flipped later',
    async (step) => {
      const s = await withOld();
      const staged = await s.stage(next());
      onWrite(step, { before: full });
      await expect(s.flip('p', staged.generation)).rejects.toThrow('full');
      vi.restoreAllMocks();
      await oldIsWhole(s);
      expect(await s.rollback('p')).toBe(false);
      expect(await s.flip('p', staged.generation)).not.toBeNull();
      expect(await s.rollback('p')).toBe(true);
      await oldIsWhole(s);
    },
  );
});

test.each([0, 13, 27])('a transaction aborted by the browser at write %i', async (step) => {
  const s = await withOld();
  onWrite(step, { after: (at) => at.transaction.abort() });
  const error = await s.install(next()).catch((reason) => reason);
  expect(s.refusalOf(error).code).toBe('store-lost');
  vi.restoreAllMocks();
  expect(await generationsIn(s)).toEqual(['p 1']);
  await oldIsWhole(s);
  await nextTryWorks(s);
});

/** An import whose context dies after `batches` batches: it never does anything again, and its lock is let go. */
async function killAfter(batches: number, s: Store): Promise<void> {
  vi.spyOn(navigator.locks, 'request').mockImplementation(((
    _name: string,
    _options: object,
    work: (lock: object) => unknown,
  ) => work({})) as never);
  await new Promise<void>((dead) => {
    async function* dying() {
      yield* NEXT.slice(0, batches);
      dead();
      await new Promise(() => undefined);
    }
    void s.install({ ...next(), records: dying() });
  });
  vi.restoreAllMocks();
}

describe('a context killed in the middle of an import', () => {
  test.each([0, 1, 19, 20, 21, 25])('after %i batches', async (batches) => {
    const dying = await withOld();
    await killAfter(batches, dying);
    const s = await store({ keep: true });
    await oldIsWhole(s);
    // What was written is swept at the next start; nothing of it was ever in force.
    await s.sweep();
    expect(await generationsIn(s)).toEqual(['p 1']);
    await nextTryWorks(s);
  });

  test('after staging, before the flip: the old one stays in force, the staged one goes when it is stale', async () => {
    const dying = await withOld();
    await dying.stage(next(), { now: 1_000_000 });
    const s = await store({ keep: true });
    await oldIsWhole(s);
    await s.sweep(1_000_000 + 60_000);
    expect(await generationsIn(s)).toEqual(['p 1', 'p 2']);
    await s.sweep(1_000_000 + 3_600_000);
    expect(await generationsIn(s)).toEqual(['p 1']);
    await nextTryWorks(s);
  });

  test('after the flip, before the sweep: the new one is in force, whole', async () => {
    const dying = await withOld();
    const staged = await dying.stage(next());
    vi.spyOn(navigator.locks, 'request').mockImplementation(async () => {
      throw new dying.Refused('busy');
    });
    await dying.flip(staged.id, staged.generation);
    vi.restoreAllMocks();
    const s = await store({ keep: true });
    expect(await idsIn(s, ['a', 'n0-0'])).toEqual(['n0-0']);
    expect(await s.rollback('p')).toBe(true);
    await oldIsWhole(s);
  });

  test('a flip asked for twice, because the first answer never came, flips once', async () => {
    const s = await withOld();
    const { id, generation } = await s.stage(next());
    expect(await s.flip(id, generation)).not.toBeNull();
    expect(await s.flip(id, generation)).toMatchObject({ generation });
    expect(await s.flip(id, generation + 1)).toBeNull();
    expect(await idsIn(s, ['a', 'n0-0'])).toEqual(['n0-0']);
    expect(await s.rollback('p')).toBe(true);
    await oldIsWhole(s);
  });
});

describe('two imports at once', () => {
  test('the second is told so, the first is whole', async () => {
    const s = await store();
    const results = await Promise.allSettled([
      s.install(pack('p', [entity('p')])),
      s.install(pack('q', [entity('q')])),
    ]);
    expect(results[0]!.status).toBe('fulfilled');
    expect(results[1]).toMatchObject({ status: 'rejected', reason: { code: 'busy' } });
    expect((await s.openKnowledge()).store.packs().map((one) => one.id)).toEqual(['p']);
  });

  test('the reader’s waits for what is put in by itself; a second one of the reader’s is told so at once', async () => {
    const s = await store();
    const results = await Promise.allSettled([
      s.install(pack('shipped', [entity('s')])),
      s.imported(pack('p', [entity('p')]), {}),
      s.imported(pack('q', [entity('q')]), {}),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(results[2]).toMatchObject({ reason: { code: 'busy' } });
    expect(await generationsIn(s)).toEqual(['p 1', 'shipped 1']);
  });

  test('two staged revisions of one pack never mix: each flip puts its own in force', async () => {
    const s = await withOld();
    const one = await s.stage(pack('p', [entity('b')], { revision: 2 }));
    const other = await s.stage(pack('p', [entity('c')], { revision: 3 }));
    expect(other.generation).not.toBe(one.generation);
    await s.flip('p', one.generation);
    expect(await idsIn(s, ['a', 'b', 'c'])).toEqual(['b']);
    await s.flip('p', other.generation);
    expect(await idsIn(s, ['a', 'b', 'c'])).toEqual(['c']);
  });

  test('a sweep leaves an import under way alone', async () => {
    const s = await withOld();
    async function* slowly() {
      yield NEXT[0]!;
      await s.sweep();
      yield NEXT[1]!;
    }
    await s.install({ ...next(), records: slowly() });
    expect(await idsIn(s, ['n0-0', 'n1-49'])).toEqual(['n0-0', 'n1-49']);
  });
});

describe('the store itself', () => {
  test('deleted under us: readings open it again and find it empty, an install works', async () => {
    const s = await withOld();
    await s.openKnowledge();
    const lost = vi.fn();
    s.onLost(lost);
    await new Promise((done, failed) => {
      const request = indexedDB.deleteDatabase('incise');
      request.onsuccess = done;
      request.onerror = failed;
    });
    expect(lost).toHaveBeenCalled();
    expect(await s.reading((db) => db.getAll('packs'))).toEqual([]);
    expect((await s.openKnowledge()).store.packs()).toEqual([]);
    await s.install(pack('p', [entity('a')]));
    expect(await idsIn(s, ['a'])).toEqual(['a']);
  });

  test('closed by the browser (terminated): the next reading works', async () => {
    const s = await withOld();
    const knowledge = await s.openKnowledge();
    (await s.database()).close();
    expect([...(await knowledge.store.entities(['a'])).keys()]).toEqual(['a']);
  });

  test('lets a newer version upgrade', async () => {
    await withOld();
    const upgraded = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('incise', 99);
      request.onsuccess = () => done(request.result);
      request.onblocked = () => failed(new Error('blocked'));
      request.onerror = failed;
    });
    expect(upgraded.version).toBe(99);
    upgraded.close();
  });

  test('held by an older window: said after five seconds, and open as soon as it lets go', async () => {
    const s = await store();
    const older = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('incise', 1);
      request.onsuccess = () => done(request.result);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = s.database().catch((reason) => s.refusalOf(reason).code);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0), { timeout: 2000 });
    vi.advanceTimersByTime(5000);
    expect(await waiting).toBe('store-busy');
    vi.useRealTimers();
    older.close();
    expect((await s.database()).version).toBe(4);
  });
});

test('records that fail in the middle of the file leave the old state whole', async () => {
  const s = await withOld();
  async function* broken() {
    yield* NEXT;
    throw new Refused('broken-file', { name: 'x.gz' });
  }
  await expect(s.install({ ...next(), records: broken() })).rejects.toMatchObject({ code: 'broken-file' });
  expect(await generationsIn(s)).toEqual(['p 1']);
  await oldIsWhole(s);
  await nextTryWorks(s);
});
