// String tables: sorted, searched and read as an array of the same strings would be.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Arena, LONGEST } from '../../lib/entities/arena';
import { buildStrings } from '../../lib/entities/build-strings';
import { StringTable } from '../../lib/entities/strings';

const encoder = new TextEncoder();
/** The order of UTF-8 bytes, one comparison at a time. */
const byBytes = (a: string, b: string): number => {
  const [x, y] = [encoder.encode(a), encoder.encode(b)];
  for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return x.length - y.length;
};

const isStored = (text: string): boolean => new Arena().add(text);

/** Strings that share much, have zeros, accents, other scripts and letters beyond the basic plane. */
const string = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), minLength: 1, maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('a', '\0', '\x01', 'ÿ', '中', '\uffff', '𠮷'), minLength: 1, maxLength: 8 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
);
const strings = fc.array(string.filter(isStored), { maxLength: 120 });

function arenaOf(texts: readonly string[]): Arena {
  const arena = new Arena();
  for (const text of texts) arena.add(text);
  return arena;
}
function tableOf(texts: readonly string[]): { table: StringTable; sorted: string[] } {
  const sorted = [...new Set(texts)].sort(byBytes);
  const arena = arenaOf(sorted);
  return { table: new StringTable(buildStrings(arena, arena.order()), sorted.length), sorted };
}

describe('arena', () => {
  test('orders as a plain sort of bytes does, equal strings as they came', () => {
    fc.assert(
      fc.property(strings, strings, (some, more) => {
        const texts = [...some, ...more, ...some];
        const plain = texts.map((_, i) => i).sort((a, b) => byBytes(texts[a]!, texts[b]!) || a - b);
        expect([...arenaOf(texts).order()]).toEqual(plain);
      }),
    );
  });

  test('orders thousands of equal and nearly equal strings', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `the same long beginning ${(i * 7919) % 2500}`);
    const plain = texts.map((_, i) => i).sort((a, b) => byBytes(texts[a]!, texts[b]!) || a - b);
    expect([...arenaOf(texts).order()]).toEqual(plain);
  });

  test('takes what fits: not empty, 250 bytes, whole characters', () => {
    expect(isStored('')).toBe(false);
    expect(isStored('a'.repeat(LONGEST))).toBe(true);
    expect(isStored('a'.repeat(LONGEST + 1))).toBe(false);
    expect(isStored('é'.repeat(LONGEST / 2))).toBe(true);
    expect(isStored('é'.repeat(LONGEST / 2 + 1))).toBe(false);
    expect(isStored('𠮷')).toBe(true);
    expect(isStored('a\ud842')).toBe(false);
  });
});

describe('table', () => {
  test('gives each string by its ordinal, and the ordinal of each string', () => {
    fc.assert(
      fc.property(strings, strings, (texts, others) => {
        const { table, sorted } = tableOf(texts);
        expect(sorted.map((_, i) => table.at(i))).toEqual(sorted);
        expect(sorted.map((text) => table.find(text))).toEqual(sorted.map((_, i) => i));
        for (const other of others) {
          expect(table.find(other)).toBe(sorted.indexOf(other));
          expect(table.lowerBound(other)).toBe(sorted.filter((text) => byBytes(text, other) < 0).length);
          for (const [i, text] of sorted.entries()) expect(table.equals(i, other)).toBe(text === other);
        }
      }),
    );
  });

  test('gives the range of a prefix as a filter does', () => {
    fc.assert(
      fc.property(strings, fc.nat(), fc.nat(), (texts, which, length) => {
        const { table, sorted } = tableOf(texts);
        const of = sorted[which % Math.max(1, sorted.length)] ?? 'a';
        const prefix = Array.from(of)
          .slice(0, 1 + (length % 4))
          .join('');
        const { from, to } = table.range(prefix);
        const seen: string[] = [];
        table.forEach(from, to, (_, text) => {
          seen.push(text);
          return undefined;
        });
        expect(seen).toEqual(sorted.filter((text) => text.startsWith(prefix)));
      }),
    );
  });

  test('writes strings of letters its symbols were not learned from', () => {
    const common = Array.from({ length: 60_000 }, (_, i) => `common ${i.toString(36)}`);
    const { table, sorted } = tableOf([...common, 'çà et là', 'ÿ'.repeat(125), 'ж'.repeat(125)]);
    expect(table.find('çà et là')).toBe(sorted.indexOf('çà et là'));
    expect(table.at(table.find('ÿ'.repeat(125)))).toBe('ÿ'.repeat(125));
    expect(table.at(table.find('ж'.repeat(125)))).toBe('ж'.repeat(125));
  });
});
