// What is known of open pages fits the browser's session storage, whatever is read in them.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPage, keepPage, pageOf } from '../../lib/browser/pages';
import type { PageState } from '../../lib/model/messages';
import type { Why } from '../../lib/model/why';
import { PAGE } from '../components/fixture';

const WHY: Why[] = [{ code: 'marks' }, { code: 'incise', cue: 'a dit' }];

const state = (statements: number): PageState => ({
  state: 'read',
  host: 'lejournal.example',
  analysis: {
    ...PAGE,
    quotations: Array.from({ length: statements }, () => ({
      ...PAGE.quotations[0]!,
      why: WHY,
    })),
  },
});
const size = (value: unknown) => JSON.stringify(value).length;

/** A storage that refuses, as browsers do, what would make it larger than `quota` characters. */
function withQuota(quota: number): void {
  const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
    const all = await fakeBrowser.storage.session.get();
    if (size({ ...all, ...items }) > quota) throw new Error('Session storage quota bytes exceeded.');
    await set(items);
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('the page looked at longest ago makes room for the thirty-first', async () => {
  for (let tab = 1; tab <= 31; tab++) await keepPage(tab, state(1));
  expect(await pageOf(1)).toBeNull();
  expect(await pageOf(2)).toEqual(state(1));
  expect(await pageOf(31)).toEqual(state(1));
});

test('a tab that was closed takes no room', async () => {
  for (let tab = 1; tab <= 30; tab++) await keepPage(tab, state(1));
  for (let tab = 20; tab <= 30; tab++) await forgetPage(tab);
  for (let tab = 31; tab <= 41; tab++) await keepPage(tab, state(1));
  expect(await pageOf(1)).toEqual(state(1));
  expect(await pageOf(20)).toBeNull();
  expect(await pageOf(41)).toEqual(state(1));
});

test('a full storage lets the other pages go', async () => {
  withQuota(1.5 * size(state(20)));
  await keepPage(1, state(20));
  await keepPage(2, state(20));
  expect(await pageOf(1)).toBeNull();
  expect(await pageOf(2)).toEqual(state(20));
});

test('a page too large for the storage is kept without its reasons, a larger one without its analysis', async () => {
  withQuota(size(state(20)));
  await keepPage(1, state(21));
  const kept = await pageOf(1);
  expect(kept?.analysis?.quotations).toHaveLength(21);
  expect(kept?.analysis?.quotations[0]?.why).toEqual([]);
  await keepPage(2, state(500));
  expect(await pageOf(2)).toEqual({ ...state(500), analysis: null });
});
