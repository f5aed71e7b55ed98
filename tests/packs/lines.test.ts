// Lines cut from bytes: the same whether decoded at once or kept as bytes, however the bytes come in pieces.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLines, lines } from '../../lib/packs/codec';
import { runs } from '../helpers/fuzz';

const pieces = (bytes: Uint8Array, cuts: number[]): Uint8Array[] => {
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((to, i) => bytes.subarray(at[i], to));
};
const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\r\n', '\r', '', 'é', '😀')), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

test('bytes and text give the same lines under the same numbers', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 5 }), async (whole, cuts) => {
      const bytes = new TextEncoder().encode(whole);
      const decoded: [number, string | null][] = [];
      for await (const batch of lines(pieces(bytes, cuts)))
        decoded.push(...batch.map(({ number, text: line }): [number, string | null] => [number, line]));
      const cut: [number, string][] = [];
      for await (const batch of byteLines(pieces(bytes, cuts)))
        cut.push(...batch.map(({ number, line }): [number, string] => [number, new TextDecoder().decode(line)]));
      expect(cut).toEqual(decoded);
    }),
    runs(300),
  );
});

test('only the wanted ones are given', async () => {
  const bytes = new TextEncoder().encode('one\ntwo\nthree\nfour');
  const found: string[] = [];
  for await (const batch of byteLines(pieces(bytes, [5, 9, 16]), (number) => number % 2 === 0))
    found.push(...batch.map(({ number, line }) => `${number} ${new TextDecoder().decode(line)}`));
  expect(found).toEqual(['2 two', '4 four']);
});
