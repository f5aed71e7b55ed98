// The pointer's intent, on a window whose events and clock the test drives.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '../../entrypoints/article.content/plan';
import { watchPointer } from '../../entrypoints/article.content/pointer';

const DELAY = 300;
const finding = (id: string): Finding => ({
  id,
  kind: 'mention',
  index: 0,
  start: 0,
  end: 4,
  look: 'entity',
  where: 'registry',
  private: false,
  silent: false,
});

/** A window with one finding under every point, and what came of the pointer. */
function watched() {
  const listeners = new Map<string, (event: object) => void>();
  const heard = { addEventListener: (type: string, listen: (event: object) => void) => listeners.set(type, listen) };
  const view = {
    ...heard,
    document: { documentElement: heard },
    getSelection: () => null,
    setTimeout: (then: () => void, after: number) => setTimeout(then, after),
    clearTimeout: (timer: number) => clearTimeout(timer),
  };
  const under: { finding: Finding | null } = { finding: finding('a') };
  const told: string[] = [];
  const actions = {
    hit: () => under.finding,
    delay: () => DELAY,
    rest: ({ id }: Finding) => told.push(`rest ${id}`),
    leave: () => told.push('leave'),
    press: ({ id }: Finding) => told.push(`press ${id}`),
    elsewhere: () => told.push('elsewhere'),
  };
  watchPointer(view as unknown as Window, {} as Element, actions, new AbortController().signal);
  const fire = (type: string) =>
    listeners.get(type)!({ isTrusted: true, target: null, clientX: 5, clientY: 5, buttons: 0, button: 0 });
  return { under, told, move: () => fire('pointermove'), click: () => fire('click') };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a pointer that rests opens the card of what lies under it', () => {
  const { told, move } = watched();
  move();
  vi.advanceTimersByTime(DELAY + 100);
  expect(told).toEqual(['rest a']);
});

test('a page read anew while the pointer rests: what lies there now opens, not what lay there', () => {
  const { under, told, move } = watched();
  move();
  vi.advanceTimersByTime(DELAY / 2);
  under.finding = finding('b');
  vi.advanceTimersByTime(DELAY);
  expect(told).toEqual(['rest b']);
});

test('hidden while the pointer rests: nothing opens', () => {
  const { under, told, move } = watched();
  move();
  vi.advanceTimersByTime(DELAY / 2);
  under.finding = null;
  vi.advanceTimersByTime(DELAY);
  expect(told).toEqual([]);
});

test('a pressed card that a key has closed is not opened again by the pointer that stays', () => {
  const { told, move, click } = watched();
  move();
  click();
  vi.advanceTimersByTime(DELAY + 100);
  move();
  vi.advanceTimersByTime(DELAY + 100);
  expect(told).toEqual(['press a']);
});
