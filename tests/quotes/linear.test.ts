// No input makes the quotation stage quadratic: eight times the text takes far less than sixty-four times as long.
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../lib/quotes/quotations';
import { articleOf, read } from '../../lib/text/reading';

const cost = (text: string, lang: string): number => {
  const reading = read(articleOf(text, { lang }));
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    findQuotations(reading, []);
    best = Math.min(best, performance.now() - started);
  }
  return best;
};

describe.each([
  ['opening marks', '« '],
  ['lone singles', "'a \n"],
  ['open lines', '"a\n'],
  ['said', 'a dit que, '],
  ['names', 'Anne Loriot, '],
  ['selon', 'selon Anne, '],
  ['quotations', '« oui », dit-il, '],
  ['incises that take nothing', ', sourit Anne'],
  ['incises in marks', '« oui, affirme Anne Berg, non » '],
  ['plain words', 'le chat la mer '],
])('%s', (_, piece) => {
  it.each(['fr', 'en'])('%s', (lang) => {
    const small = cost(piece.repeat(1250), lang);
    const large = cost(piece.repeat(10_000), lang);
    expect(large).toBeLessThan(Math.max(60, small * 30));
  });
});
