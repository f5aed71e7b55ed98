// Many speakers, many outlets, one surname: eight times the text takes far less than sixty-four times as long.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../lib/model/annotation';
import { findQuotations } from '../../lib/quotes/quotations';
import { articleOf, read } from '../../lib/text/reading';
import { restsOn } from '../../lib/voices/rests-on';
import { voicesOf } from '../../lib/voices/voices';

const HOSTILE: Record<string, (i: number) => string> = {
  'a surname each': (i) => `« La digue tiendra bien », a déclaré Anne Lor${i}.`,
  'one surname': (i) => `« La digue tiendra bien », a déclaré P${i.toString(26).replace(/\d/g, 'q')} Loriot à l’AFP.`,
  'one speaker in one paragraph': () => '« La digue tiendra bien », a déclaré à l’AFP Anne Loriot (AFP). ',
  'nobody in particular': () => 'Un habitant a dit que la digue tiendrait encore. ',
  'a body each': (i) => `L’Observatoire${i} a dit que la digue tiendrait.`,
  'many signatures': () => 'KERLO (AFP) - « La digue tiendra bien », a dit Anne Loriot. (AFP)',
};

/** Processor milliseconds, best of three. */
function cost(make: (i: number) => string, pieces: number): number {
  const text = Array.from({ length: pieces }, (_, i) => make(i)).join(make(0).endsWith(' ') ? '' : '\n');
  const reading = read(articleOf(text, { lang: 'fr' }));
  const quotations = findQuotations(reading, []);
  const mentions = [...text.matchAll(/AFP/g)].map(({ index }) => {
    const span = { start: index, end: index + 3, surface: 'AFP' };
    return { ...span, id: `m${index}`, type: 'outlet', entity: 'Q1', referent: 1, private: false, why: [], score: 1 };
  }) as Mention[];
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const used = process.cpuUsage();
    const voices = voicesOf(reading, quotations, mentions);
    restsOn(reading, quotations, voices, mentions);
    const { user, system } = process.cpuUsage(used);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe.each(Object.entries(HOSTILE))('%s', (_, make) => {
  it('grows with the text', () => {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 4 && least > 16; round++)
      least = Math.min(least, cost(make, 1600) / Math.max(2, cost(make, 200)));
    expect(least).toBeLessThan(24);
  });
});
