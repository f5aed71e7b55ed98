// Newer revisions from a pack's own address: fetched within limits, checked against what is installed, looked for by themselves only when wanted.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ImportPreview, RefusalCode } from '../../lib/model/importing';
import { type Answer, giving, type PackServer, publishedPack, servePacks } from '../helpers/pack-server';
import { generationsIn, idsIn, type Store, store } from './store';

type Session = Store & typeof import('../../lib/browser/updates') & typeof import('../../lib/browser/importer');

const DAY = 24 * 3_600_000;
let server: PackServer;
let other: PackServer;
let s: Session;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => true) as never);
  server = await servePacks();
  other = await servePacks();
  const base = await store();
  s = { ...base, ...(await import('../../lib/browser/importer')), ...(await import('../../lib/browser/updates')) };
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await server.close();
  await other.close();
});

const text = (revision: number, more: Partial<Parameters<typeof publishedPack>[0]> = {}) =>
  publishedPack({ id: 'val', revision, updateUrl: server.at('/val.ndjson'), names: [`Zorvath ${revision}`], ...more });

/** Revision 2, installed from a file. */
async function installed(): Promise<void> {
  const news: Parameters<Parameters<typeof s.importer>[0]>[0][] = [];
  const take = s.importer((one) => news.push(one));
  const file = { name: 'val.ndjson', file: new Blob([text(2)]) };
  await take({ do: 'preview', files: [file], about: { langs: ['en'] }, remembered: {}, now: '2026-11-25T00:00:00Z' });
  await take({ do: 'install', replace: false });
  const staged = news.at(-1)!;
  if (staged.news !== 'staged') throw new Error(JSON.stringify(staged));
  await s.flip(staged.pack, staged.generation);
}

/** Looks as the options page does; answers with the last thing said. */
async function look(pack: string | null = 'val', address = server.at('/val.ndjson')) {
  const news: Parameters<Parameters<typeof s.importer>[0]>[0][] = [];
  const take = s.importer((one) => news.push(one));
  await take({
    do: 'preview',
    files: [],
    remote: { address, pack },
    about: { langs: ['en'] },
    remembered: {},
    now: '2026-11-25T00:00:00Z',
  });
  return { last: news.at(-1)!, news, take };
}
const revision = async () => (await (await s.database()).get('packs', 'val'))?.brief.revision;

describe('a look at the address of a pack', () => {
  test('shows what is newer, before anything is written; the answer’s tag goes back with the next look', async () => {
    await installed();
    server.answer = giving(text(3), '"three"');
    const { last, news, take } = await look();
    expect((last as { preview: ImportPreview }).preview).toMatchObject({
      manifest: { id: 'val', revision: 3 },
      asks: null,
      entities: { changed: 1 },
    });
    expect(await revision()).toBe(2);
    await take({ do: 'install', replace: false });
    const staged = news.at(-1)!;
    if (staged.news !== 'staged') throw new Error(JSON.stringify(staged));
    await s.flip(staged.pack, staged.generation);
    expect((await look()).last).toEqual({ news: 'current', revision: 3 });
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"three"']);
    // After a rollback the older one's answer counts again: the newer one is found once more.
    await s.rollback('val');
    expect((await look()).last).toMatchObject({ news: 'preview' });
  });

  test('the request says nothing of the reader', async () => {
    await installed();
    server.answer = giving(text(2));
    expect((await look()).last).toEqual({ news: 'current', revision: 2 });
    const { headers } = server.requests[0]!;
    expect([headers.cookie, headers.referer, headers['if-none-match']]).toEqual([undefined, undefined, undefined]);
  });

  const redirect: Answer = (_, response) => response.writeHead(302, { location: other.at('/val.ndjson') }).end();
  const cases: [string, () => Answer, RefusalCode, object][] = [
    ['a redirect to another origin', () => redirect, 'moved', {}],
    ['an error', () => (_, response) => response.writeHead(503).end('busy'), 'answer', { to: 503 }],
    [
      'a web page',
      () => (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in'),
      'sent-page',
      {},
    ],
    [
      'a file said to be too large',
      () => (_, response) => response.writeHead(200, { 'content-length': '600000000' }).write(text(3)),
      'too-large',
      { to: 500 },
    ],
    ['an older revision', () => giving(text(1)), 'older', { to: 1 }],
    ['another pack', () => giving(text(3, { id: 'else' })), 'other-pack', { to: 'else' }],
    ['a wrong hash', () => giving(text(3, { hash: 'ab'.repeat(32) })), 'damaged', {}],
    ['no hash', () => giving(text(3, { hash: null })), 'no-hash', {}],
    ['a connection that breaks', () => (_, response) => void response.socket?.destroy(), 'unreachable', {}],
    [
      'a connection that breaks in the middle',
      () => (_, response) => {
        response.writeHead(200, { 'content-length': '5000' }).write(text(3));
        setImmediate(() => response.socket?.destroy());
      },
      'unreachable',
      {},
    ],
  ];
  test.each(cases)('%s is refused by name, and the old revision is whole', async (_, answer, code, facts) => {
    await installed();
    server.answer = answer();
    const { last } = await look();
    expect(last).toMatchObject({ news: 'failed', failure: { code, facts } });
    if (last.news === 'failed' && code !== 'damaged') expect(last.failure.facts['from']).toBe(server.host);
    expect(other.requests).toEqual([]);
    expect(await generationsIn(s)).toEqual(['val 1']);
    expect(await idsIn(s, ['val:0'])).toEqual(['val:0']);
    server.answer = giving(text(3));
    expect((await look()).last).toMatchObject({ news: 'preview' });
  });

  test.each([
    ['before its answer', () => undefined],
    ['in the middle of it', (_: unknown, response: { write(text: string): void }) => response.write(text(3))],
  ] as [string, Answer][])('a server that hangs %s is given up', async (_, answer) => {
    await installed();
    const asked = new Promise<void>((done) => {
      server.answer = (request, response) => {
        answer(request, response);
        done();
      };
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const looking = look();
    await asked;
    await vi.waitFor(async () => {
      vi.advanceTimersByTime(15_000);
      expect(await Promise.race([looking, null])).not.toBeNull();
    });
    expect((await looking).last).toMatchObject({ failure: { code: 'too-slow', facts: { to: 15 } } });
    expect(await revision()).toBe(2);
  });

  test('a stream that never says how long it is stops at the limit', async () => {
    // Two pieces that say they are 300 MB each.
    const pieces = [1, 2].map(() => ({ length: 300_000_000 }));
    const cancelled = vi.fn();
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(pieces.pop()),
      cancel: cancelled,
    });
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
      init?.signal?.addEventListener('abort', () => cancelled());
      return { status: 200, ok: true, type: 'cors', headers: new Headers(), body } as Response;
    });
    expect((await look(null)).last).toMatchObject({ failure: { code: 'too-large' } });
    expect(cancelled).toHaveBeenCalled();
  });

  test.each(['http://packs.example/val', 'ftp://packs.example/val', 'javascript:1', 'packs.example/val', ''])(
    'no address: %s',
    async (address) => {
      expect((await look(null, address)).last).toMatchObject({ failure: { code: 'no-address' } });
    },
  );

  test('an address with a broken escape is an address', async () => {
    server.answer = giving(text(5));
    expect((await look(null, server.at('/val%E0%.ndjson'))).last).toMatchObject({ news: 'preview' });
  });

  test('any address can be imported from; its origin is kept, and another one asks', async () => {
    server.answer = giving(text(5));
    const { take, news } = await look(null);
    await take({ do: 'install', replace: false });
    const staged = news.at(-1)!;
    if (staged.news !== 'staged') throw new Error(JSON.stringify(staged));
    await s.flip(staged.pack, staged.generation);
    expect((await (await s.database()).get('packs', 'val'))?.origin).toBe(server.at('/val.ndjson'));
    other.answer = giving(text(6));
    const elsewhere = await look(null, other.at('/val.ndjson'));
    expect((elsewhere.last as { preview: ImportPreview }).preview.asks).toBe('other-origin');
  });
});

describe('the schedule', () => {
  test('is off: no alarm is set and nothing is asked', async () => {
    await installed();
    await s.setAlarm();
    expect(await fakeBrowser.alarms.get(s.ALARM)).toBeUndefined();
    expect(await s.lookForUpdates(DAY)).toBe(false);
    expect(server.requests).toEqual([]);
  });

  test('switched on, it looks once a day and puts what is newer in force; switched off, the alarm is gone', async () => {
    await installed();
    await s.scheduleUpdates('val', true);
    expect(await fakeBrowser.alarms.get(s.ALARM)).toBeDefined();
    expect(server.requests).toEqual([]);
    server.answer = giving(text(3));
    expect(await s.lookForUpdates(DAY)).toBe(true);
    expect(await revision()).toBe(3);
    expect(await s.updatesOf('val')).toEqual({ on: true, looked: DAY, failure: null });
    expect(await s.lookForUpdates(DAY + 3_600_000)).toBe(false);
    expect(server.requests).toHaveLength(1);
    server.answer = giving(text(4));
    expect(await s.lookForUpdates(2 * DAY)).toBe(true);
    expect(await s.rollback('val')).toBe(true);
    expect(await revision()).toBe(3);
    await s.scheduleUpdates('val', false);
    expect(await fakeBrowser.alarms.get(s.ALARM)).toBeUndefined();
    expect(await s.lookForUpdates(9 * DAY)).toBe(false);
  });

  test('nothing newer: nothing changes, the next look is tomorrow', async () => {
    await installed();
    await s.scheduleUpdates('val', true);
    server.answer = giving(text(2));
    expect(await s.lookForUpdates(DAY)).toBe(false);
    expect(await s.updatesOf('val')).toEqual({ on: true, looked: DAY, failure: null });
  });

  test('a failure is kept for the options page; what may pass is tried again in an hour', async () => {
    await installed();
    await s.scheduleUpdates('val', true);
    server.answer = (_, response) => void response.socket?.destroy();
    expect(await s.lookForUpdates(DAY)).toBe(false);
    expect(await s.updatesOf('val')).toMatchObject({ looked: null, failure: { code: 'unreachable' } });
    server.answer = (_, response) => response.writeHead(410).end();
    await s.lookForUpdates(DAY + 1);
    expect(await s.updatesOf('val')).toMatchObject({ looked: DAY + 1, failure: { code: 'answer' } });
    await s.lookForUpdates(DAY + 2);
    expect(server.requests).toHaveLength(2);
    server.answer = giving(text(3));
    expect(await s.lookForUpdates(3 * DAY)).toBe(true);
    expect(await s.updatesOf('val')).toMatchObject({ failure: null });
  });

  test('a revision with errors waits for the reader', async () => {
    await installed();
    await s.scheduleUpdates('val', true);
    server.answer = giving(text(3, { hash: null }).replace('"type":"person"', '"type":7'));
    await s.lookForUpdates(DAY);
    expect(await s.updatesOf('val')).toMatchObject({ failure: { code: 'no-hash' } });
    const wrong = publishedPack({ id: 'val', revision: 3, names: ['Zorvath', ''], updateUrl: server.at('/') });
    const broken = wrong.replace(
      /"hash":"[^"]*"/,
      `"hash":"${await hashOf(wrong.replace('"type":"person"', '"type":7'))}"`,
    );
    server.answer = giving(broken.replace('"type":"person"', '"type":7'));
    await s.lookForUpdates(3 * DAY);
    expect(await s.updatesOf('val')).toMatchObject({ failure: { code: 'has-errors', facts: { to: 1 } } });
    expect(await revision()).toBe(2);
  });

  test('leave that was taken back is said, and nothing is asked of the server', async () => {
    await installed();
    await s.scheduleUpdates('val', true);
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => false) as never);
    await s.lookForUpdates(DAY);
    expect(await s.updatesOf('val')).toMatchObject({ failure: { code: 'not-allowed' } });
    expect(server.requests).toEqual([]);
  });
});

/** SHA-256 of everything after the first line. */
async function hashOf(pack: string): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256')
    .update(pack.slice(pack.indexOf('\n') + 1))
    .digest('hex');
}

describe('leave to ask a host', () => {
  test('is given back for hosts that no pack needs, and for no other', async () => {
    const { returnLeave } = await import('../../lib/browser/permission');
    const origins = ['*://*/*', 'https://old.example/*', 'https://val.example/*', 'http://127.0.0.1/*'];
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation((async () => ({ origins })) as never);
    const remove = vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async () => true) as never);
    await returnLeave(['https://val.example/press.ndjson', 'no address']);
    expect(remove).toHaveBeenCalledWith({ origins: ['https://old.example/*', 'http://127.0.0.1/*'] });
  });
});
