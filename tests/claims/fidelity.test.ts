// Quotations against the words as published, and the alignment that shows the difference.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fidelityOf } from '../../lib/claims/fidelity';
import { FIDELITY } from '../cases/claims-fidelity';
import { runs } from '../helpers/fuzz';

describe('fidelityOf', () => {
  test.each(FIDELITY)('$kind: $here', ({ here, there, speakers, kind }) => {
    const found = fidelityOf(
      { text: here, speaker: speakers?.[0] ?? null },
      { text: there, speaker: speakers?.[1] ?? null },
    );
    expect(found?.kind ?? null).toBe(kind);
  });

  test('the alignment shows which words were replaced', () => {
    const here = 'The bridge cost 21 million crowns in all';
    const there = 'The bridge cost 12 million crowns in all';
    const replaced = fidelityOf({ text: here }, { text: there })!.alignment.filter(({ kind }) => kind === 'replaced');
    expect(
      replaced.map((one) => [here.slice(one.here.start, one.here.end), there.slice(one.there.start, one.there.end)]),
    ).toEqual([['21', '12']]);
  });

  test('stretches are in order, do not overlap, and a text is verbatim to itself', () => {
    const word = fc.constantFrom(
      'the',
      'mayor',
      'will',
      'not',
      'open',
      'a',
      'bridge',
      '12',
      'river',
      'again',
      'soon',
      'for',
      'all',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 4, maxLength: 30 }),
        fc.array(word, { minLength: 4, maxLength: 30 }),
        (a, b) => {
          const own = fidelityOf({ text: a.join(' ') }, { text: a.join(' ') });
          expect(own?.kind).toBe('verbatim');
          for (const stretches of [
            own!.alignment,
            fidelityOf({ text: a.join(' ') }, { text: b.join(' ') })?.alignment ?? [],
          ])
            stretches.slice(1).forEach((stretch, i) => {
              expect(stretch.here.start).toBeGreaterThanOrEqual(stretches[i]!.here.end);
              expect(stretch.there.start).toBeGreaterThanOrEqual(stretches[i]!.there.end);
            });
        },
      ),
      runs(60),
    );
  });
});
