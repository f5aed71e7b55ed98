// Installing packs in real Chromium and Firefox, beside a raw chunked IndexedDB write of the same file in the same page.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { startSampling } from '../helpers/memory';

const KB = resolve(import.meta.dirname, '../../../shared/eval/entities/kb');
/** Names of the large pack, and of the base it is padded from. */
const MILLION = 1_000_000;
const KB_NAMES = 417_000;

/** The knowledge base as one list; padded with made-up names where `names` asks for more than it has. */
function packFile(folder: string, names?: number): string {
  const lines = readdirSync(KB)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(KB, file), 'utf8').trimEnd().split('\n'));
  const syllables = ['ka', 'lo', 'mi', 'ra', 'ven', 'dor', 'sil', 'tar', 'ou', 'bren', 'na', 'quo'];
  const word = (n: number) => {
    let text = '';
    for (let rest = n + 7; rest > 0; rest = Math.floor(rest / 12)) text += syllables[rest % 12];
    return text[0]!.toUpperCase() + text.slice(1);
  };
  for (let n = 0; n < (names ?? 0) - KB_NAMES; n += 2) {
    const labels = { fr: `${word(n)} ${word(n * 31)}`, en: `${word(n * 17)} ${word(n)}` };
    lines.push(JSON.stringify({ id: `pad:${n}`, labels, type: 'PER', pop: n % 97 }));
  }
  const path = join(folder, names ? 'million.jsonl' : 'kb.jsonl');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

/**
 * Parse and chunked write of the file in a page of its own, nothing else: what no import can go below. Milliseconds.
 * The page is closed after: the garbage it makes would be collected in the measured one.
 */
async function rawWrite(driven: Driven, path: string): Promise<{ parse: number; write: number }> {
  const page = await driven.openOwn('options.html#settings');
  try {
    return await rawWriteIn(page, path);
  } finally {
    await page.close();
  }
}

async function rawWriteIn(page: Page, path: string): Promise<{ parse: number; write: number }> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'raw';
    document.body.append(input);
  });
  await ((await page.$('#raw')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#raw')!;
    const began = performance.now();
    const text = await input.files![0]!.text();
    const records = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    const parsed = performance.now();
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('bench-raw', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('chunks');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    for (let at = 0; at < records.length; at += 10_000) {
      const transaction = db.transaction('chunks', 'readwrite', { durability: 'relaxed' });
      for (let from = at; from < Math.min(at + 10_000, records.length); from += 500)
        transaction.objectStore('chunks').put(records.slice(from, from + 500), from);
      await new Promise<void>((done, failed) => {
        transaction.oncomplete = () => done();
        transaction.onerror = () => failed(transaction.error);
      });
    }
    const write = performance.now() - parsed;
    db.close();
    indexedDB.deleteDatabase('bench-raw');
    input.remove();
    return { parse: parsed - began, write };
  });
}

/** Watches the page's main thread: the longest time between two turns of its loop, and long tasks where the browser tells. */
const WATCH = `(() => {
  globalThis.longest = 0; globalThis.tasks = [];
  let last = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; setTimeout(() => channel.port2.postMessage(0), 4); };
  channel.port2.postMessage(0);
  try { new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({ type: 'longtask' }); } catch {}
})()`;

interface Installed {
  preview: number;
  install: number;
  /** Growth of all the browser's processes, in MB. */
  memory: number;
  longest: number;
  tasks: number[];
}

async function install(driven: Driven, page: Page, path: string): Promise<Installed> {
  await page.evaluate(WATCH);
  const memory = startSampling(driven.browser.process()!.pid!);
  const packs = (await page.$$('.pack')).length;
  const input = (await page.$('input[type=file][multiple]')) as ElementHandle<HTMLInputElement>;
  const began = performance.now();
  await input.uploadFile(path);
  await page.waitForSelector('#import-title', { timeout: 300_000 });
  const previewed = performance.now();
  await page.click('.import button[type=submit]');
  await page.waitForFunction(
    (n) => document.querySelectorAll('.pack').length > n,
    { timeout: 300_000, polling: 50 },
    packs,
  );
  const done = performance.now();
  const { longest, tasks } = (await page.evaluate('({ longest, tasks })')) as Pick<Installed, 'longest' | 'tasks'>;
  return { preview: previewed - began, install: done - previewed, memory: memory.stop(), longest, tasks };
}

async function ask(
  page: Page,
  question: string,
  input: object,
): Promise<{ time: number; reply: { ok: boolean; value: unknown } }> {
  return page.evaluate(
    async (name, given) => {
      const { chrome: api } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(m: object): Promise<never> } };
      };
      const began = performance.now();
      const reply = await api.runtime.sendMessage({ to: 'background', ask: name, input: given });
      return { time: performance.now() - began, reply };
    },
    question,
    input,
  );
}

/** From the first of two letters typed at once into a popup that opens after the background was killed to its first answer, milliseconds. */
async function typed(driven: Driven): Promise<number> {
  await driven.killBackground();
  const popup = await driven.openOwn('popup.html');
  try {
    await popup.bringToFront();
    await popup.waitForFunction(() => document.activeElement?.tagName === 'INPUT', { polling: 20 });
    await popup.evaluate(() => {
      let began = 0;
      document.addEventListener('input', () => {
        began ||= performance.now();
      });
      new MutationObserver(() => {
        if (began && !('answered' in globalThis) && document.querySelector('[role=option]'))
          Object.assign(globalThis, { answered: performance.now() - began });
      }).observe(document.body, { subtree: true, childList: true });
    });
    await popup.keyboard.type('Pa');
    const answered = await popup.waitForFunction(() => (globalThis as { answered?: number }).answered, { polling: 20 });
    return (await answered.jsonValue())!;
  } finally {
    await popup.close();
  }
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const ms = (value: number) => `${value.toFixed(0)} ms`;

export async function run(): Promise<void> {
  if (!existsSync(KB)) return say(`no knowledge base at ${KB}: nothing measured`);
  const wxt = (...args: string[]) =>
    execFileSync('npx', ['wxt', 'build', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  wxt();
  wxt('-b', 'firefox', '--mv3');
  const folder = mkdtempSync(join(tmpdir(), 'incise-bench-'));
  try {
    const kb = packFile(folder);
    const million = packFile(folder, MILLION);
    const kinds = (process.env['INSTALL_BROWSERS']?.split(',') ?? ['chromium', 'firefox']) as Kind[];
    for (const kind of kinds) await measure(kind, kb, million);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rounds of raw write and install; what is printed are medians. */
const ROUNDS = 3;

async function measure(kind: Kind, kb: string, million: string): Promise<void> {
  const driven = await start(kind);
  try {
    const page = await driven.openOwn('options.html#packs');
    await page.bringToFront();
    await page.waitForSelector('.pack', { timeout: 60_000 });
    say(`${kind}: knowledge base, ${(statSync(kb).size / 1e6).toFixed(0)} MB`);
    const rounds: (Installed & { raw: number; removal: number })[] = [];
    const lookups: number[] = [];
    const starts: number[] = [];
    const inPopup: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const raw = await rawWrite(driven, kb);
      await page.bringToFront();
      const done = await install(driven, page, kb);
      say(
        `  raw: parse ${ms(raw.parse)} + chunked write ${ms(raw.write)}; preview ${ms(done.preview)}, install ${ms(done.install)}`,
      );
      const { reply } = await ask(page, 'packs', {});
      const id = (reply.value as { id: string; trust: string }[]).find((pack) => pack.trust === 'own')!.id;
      for (let i = 0; i < 5; i++) {
        // A question that needs no pack: the start of the background and nothing else.
        await driven.killBackground();
        starts.push((await ask(page, 'pageState', { tab: -1 })).time);
        await driven.killBackground();
        lookups.push((await ask(page, 'lookup', { query: 'Paris', top: 8 })).time);
        inPopup.push(await typed(driven));
        await page.bringToFront();
      }
      const removal = (await ask(page, 'removePack', { pack: id })).time;
      rounds.push({ ...done, raw: raw.parse + raw.write, removal });
      await page.reload({ waitUntil: [] as never }).catch(() => undefined);
      await page.waitForSelector('.pack', { timeout: 60_000 });
    }
    const of = (what: (round: (typeof rounds)[number]) => number) => median(rounds.map(what));
    say(
      `  install ${ms(of((r) => r.install))} = ${of((r) => r.install / r.raw).toFixed(2)} x raw; with the preview before it ${ms(of((r) => r.preview + r.install))} = ${of((r) => (r.preview + r.install) / r.raw).toFixed(2)} x raw`,
    );
    const tasks = rounds.flatMap((round) => round.tasks);
    say(
      `  page: longest turn ${ms(of((r) => r.longest))}; tasks over 50 ms: ${tasks.map(ms).join(', ') || (kind === 'chromium' ? 'none' : 'not told by this browser')}; memory +${of((r) => r.memory).toFixed(0)} MB`,
    );
    say(
      `  first look-up after a killed background: median ${ms(median(lookups))} of ${lookups.length}, ${ms(Math.min(...lookups))} to ${ms(Math.max(...lookups))}; its start alone ${ms(median(starts))}`,
    );
    say(`  first letters in a popup that opens then: answered in ${ms(median(inPopup))}`);
    say(`  removal ${ms(of((r) => r.removal))}`);
    const large = await install(driven, page, million);
    say(
      `  ${MILLION} names, ${(statSync(million).size / 1e6).toFixed(0)} MB: preview ${ms(large.preview)}, install ${ms(large.install)}, memory +${large.memory.toFixed(0)} MB`,
    );
  } finally {
    await driven.close();
  }
}
