// No input makes the quotation stage quadratic: eight times the text takes far less than sixty-four times as long.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../lib/quotes/quotations';
import { articleOf, read } from '../../lib/text/reading';
import { HOSTILE } from '../helpers/hostile-text';

// Growth is judged by processor time; how long a busy machine takes for it is no matter.
const PATIENT = { timeout: 120_000 };

/** Processor milliseconds, best of two: the machine's other work does not count, a collection of garbage hardly. */
function cost(text: string, lang: string): number {
  const reading = read(articleOf(text, { lang }));
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const used = process.cpuUsage();
    findQuotations(reading, []);
    const { user, system } = process.cpuUsage(used);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** A measure may be disturbed, a quadratic cost is there each time: the smallest growth of up to four rounds. */
function growth(make: (pieces: number) => string, pieces: number, lang: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4 && least > 16; round++) {
    const small = Math.max(2, cost(make(pieces), lang));
    least = Math.min(least, cost(make(8 * pieces), lang) / small);
  }
  return least;
}

describe.each(Object.entries(HOSTILE))('%s', (_, make) => {
  it.each(['fr', 'en'])('%s', PATIENT, (lang) => {
    expect(growth(make, 1250, lang)).toBeLessThan(24);
  });
});

const PIECES = [
  '« ',
  ' »',
  '"',
  '“',
  '”',
  "'",
  '\n',
  '. ',
  ', ',
  ' : ',
  '(',
  ')',
  '—',
  ' a déclaré',
  ' dit-il',
  'Anne Loriot',
  'selon ',
  'que ',
  ' said',
  ' that ',
  'he ',
  'according to ',
  'la ministre ',
  'OBL',
  'la mer monte',
];

describe('any pieces again and again', () => {
  it.each(['fr', 'en'])('%s', PATIENT, (lang) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }), (pieces) => {
        const piece = pieces.join('');
        expect(growth((n) => piece.repeat(Math.ceil((n * 10) / piece.length)), 500, lang)).toBeLessThan(24);
      }),
      { numRuns: 30 },
    );
  });
});
