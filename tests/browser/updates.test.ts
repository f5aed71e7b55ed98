// Newer revisions of a pack in the built extension, in real Chromium and Firefox, from a server that answers well and badly.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../helpers/ask';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { type Answer, giving, type PackServer, publishedPack, servePacks } from '../helpers/pack-server';

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let driven: Driven;
  let server: PackServer;
  let other: PackServer;
  let folder: string;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'incise-updates-'));
    [server, other] = [await servePacks(), await servePacks()];
    driven = await start(kind, { allowed: ['http://127.0.0.1/*'] });
    page = await driven.openOwn('options.html#packs');
    await page.bringToFront();
    await page.waitForSelector('.pack');
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
    await other?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const text = (revision: number, more: Partial<Parameters<typeof publishedPack>[0]> = {}) =>
    publishedPack({
      id: 'val',
      revision,
      updateUrl: server.at('/val.ndjson'),
      names: [`Zorvath ${revision}`],
      ...more,
    });

  const inForce = async () =>
    (await ask<{ id: string; revision: number }[]>(page, 'packs', {})).map((one) => `${one.id} ${one.revision}`).sort();

  const said = async () => {
    await page.waitForSelector('.import:not([aria-busy])', { timeout: 40_000 });
    return page.$eval('.import', (one) => one.textContent ?? '');
  };
  /** Presses "look for a newer revision"; answers with what the page says then. */
  async function look(): Promise<string> {
    await page.bringToFront();
    await page.waitForSelector('.updates button:not([disabled])');
    await page.click('.updates button');
    return said();
  }
  const close = async () => {
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.import button')];
      buttons.find((button) => (button as HTMLButtonElement).type !== 'submit')!.click();
    });
    await page.waitForFunction(() => !document.querySelector('.import'));
  };
  const install = async (then: string) => {
    await page.click('.import button[type=submit]');
    await page.waitForFunction(
      (wanted) =>
        !document.querySelector('.import') &&
        [...document.querySelectorAll('.pack')].some((pack) => pack.textContent?.includes(wanted)),
      {},
      then,
    );
  };

  test('a file that names an address is installed; nothing is asked there by itself', async () => {
    const path = join(folder, 'val.ndjson');
    writeFileSync(path, text(2));
    const input = (await page.waitForSelector('input[type=file][multiple]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    expect(await said()).toContain('val');
    await install('revision 2');
    await driven.killBackground();
    expect(await inForce()).toEqual(['incise.starter 1', 'val 2']);
    expect(await page.evaluate('(globalThis.browser ?? chrome).alarms.getAll()')).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  const cases: [string, () => Answer, RegExp][] = [
    [
      'redirects to another origin',
      () => (_, response) => response.writeHead(302, { location: other.at('/val.ndjson') }).end(),
      /sends Incise on to another address.*not followed.*unchanged/s,
    ],
    [
      'answers with a web page',
      () => (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in'),
      /web page instead of a pack.*sign in.*unchanged/s,
    ],
    ['answers with an error', () => (_, response) => response.writeHead(500).end(), /error 500.*unchanged/s],
    ['has records that were changed', () => giving(text(3, { hash: 'ab'.repeat(32) })), /damaged.*unchanged/s],
    ['has an older revision', () => giving(text(1)), /revision 1, which is older.*unchanged/s],
    [
      'has more than is fetched',
      () => (_, response) => response.writeHead(200, { 'content-length': '600000000' }).write(text(3)),
      /larger than 500 MB.*unchanged/s,
    ],
    [
      'breaks the connection',
      () => (_, response) => void response.socket?.destroy(),
      /could not be reached.*unchanged/s,
    ],
    ['hangs', () => () => undefined, /nothing for 15 seconds.*unchanged/s],
    ['has the same revision', () => giving(text(2)), /no newer revision of “val”: 2/],
  ];
  test.each(cases)('a server that %s', async (_, answer, words) => {
    const before = server.requests.length;
    server.answer = answer();
    expect(await look()).toMatch(words);
    await close();
    expect(server.requests.length).toBeGreaterThan(before);
    expect(other.requests).toEqual([]);
    expect(await inForce()).toEqual(['incise.starter 1', 'val 2']);
  });

  test('a newer revision is shown, installed, and then nothing is newer', async () => {
    server.answer = giving(text(3), '"three"');
    expect(await look()).toMatch(/1 changed/);
    expect(await inForce()).toContain('val 2');
    await install('revision 3');
    expect(await look()).toMatch(/no newer revision of “val”: 3/);
    const { headers } = server.requests.at(-1)!;
    expect(headers['if-none-match']).toBe('"three"');
    expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
    await close();
  });

  test('once a day, when the box is ticked: a background killed in the middle leaves the old one, the next ring brings the new one', async () => {
    const ring = () =>
      page.evaluate("(globalThis.browser ?? chrome).alarms.create('pack-updates', { when: Date.now() + 50 })");
    const alarms = () =>
      page.evaluate('(globalThis.browser ?? chrome).alarms.getAll().then((all) => all.map((one) => one.name))');
    await page.click('.updates input');
    await expect.poll(alarms, { timeout: 10_000 }).toEqual(['pack-updates']);
    const next = text(4);
    const asked = new Promise<void>((done) => {
      server.answer = (_, response) => {
        response.writeHead(200).write(next.slice(0, 120));
        done();
      };
    });
    await ring();
    await asked;
    await driven.killBackground();
    expect(await inForce()).toEqual(['incise.starter 1', 'val 3']);
    server.answer = giving(next);
    await ring();
    await expect.poll(inForce, { timeout: 20_000 }).toEqual(['incise.starter 1', 'val 4']);
    await page.click('.updates input');
    await expect.poll(alarms, { timeout: 10_000 }).toEqual([]);
  });

  test('a pack is fetched from an address the reader types', async () => {
    server.answer = giving(publishedPack({ id: 'typed', revision: 1, names: ['Quorvane'] }));
    await page.type('#import-address', server.at('/typed.ndjson'));
    await page.click('.address button');
    expect(await said()).toContain('typed');
    await install('typed');
    expect(await inForce()).toContain('typed 1');
  });
});
