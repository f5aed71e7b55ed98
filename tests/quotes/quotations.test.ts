// The quotation stage over the rows of every language, and what holds for any text.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../lib/quotes/quotations';
import { articleOf, read } from '../../lib/text/reading';
import * as en from '../cases/en';
import * as fr from '../cases/fr';
import { runs } from '../helpers/fuzz';

const LANGUAGES = { fr, en };
const quotationsIn = (text: string, lang: string) => findQuotations(read(articleOf(text, { lang })), []);

for (const [lang, cases] of Object.entries(LANGUAGES))
  describe(lang, () => {
    it.each(cases.rows.map((row) => [row.text, row] as const))('%s', (text, row) => {
      const found = quotationsIn(text, lang);
      expect(found.map((q) => [q.text, q.speaker?.name ?? null])).toEqual(
        row.quotes.map(([content, speaker]) => [content, speaker]),
      );
      row.quotes.forEach(([, , cue, kind], i) => {
        if (cue) expect(found[i]!.cue?.text).toBe(cue);
        if (kind) expect(found[i]!.kind).toBe(kind);
        expect(found[i]!.why.length).toBeGreaterThan(0);
      });
    });
    it.each(cases.nothing.map((text) => [text]))('nobody says anything in: %s', (text) => {
      expect(quotationsIn(text, lang).map((q) => q.text)).toEqual([]);
    });
  });

const PIECES = [
  '« ',
  ' »',
  '“',
  '”',
  '"',
  "'",
  '’',
  '\n',
  '. ',
  ', ',
  ' : ',
  'a déclaré ',
  'dit-il',
  'Anne Loriot ',
  'selon ',
  'que ',
  'said ',
  'that ',
  'he ',
  'the talks failed',
  'according to ',
  '-',
  '(',
  ')',
  'qui ',
  'la ministre ',
  '\ud800',
  '…',
];

describe('any text', () => {
  it.each(['fr', 'en'])('gives ordered spans within it, each the slice it says (%s)', (lang) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const q of quotationsIn(text, lang)) {
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(q.start, q.end)).toBe(q.text);
          for (const part of [q.cue, q.source]) if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
          last = q.start;
        }
      }),
      runs(200),
    );
  });
  it('gives nothing in a language without rules', () => {
    expect(quotationsIn('„Ja“, sagte Anna Berg.', 'de')).toEqual([]);
  });
});

const REFERENCE = new URL('../../../shared/reference/article.txt', import.meta.url);
describe.skipIf(!existsSync(REFERENCE))('the reference article (skipped where ../shared is absent)', () => {
  const speakers = () =>
    new Map(quotationsIn(readFileSync(REFERENCE, 'utf8'), 'fr').map((q) => [q.text.slice(0, 25), q.speaker?.name]));
  it.each([
    ['où se trouvaient selon la', /^la coalition$/],
    ['Le chant du cygne de Daec', /^Florence Parly$/],
    ['de nombreux djihadistes f', /forces gouvernementales/],
    ["L'attentat de samedi a vi", /Observatoire syrien/],
    ["Vendredi, des unités d'in", /télévision d'État/],
    ['Si la perte de Deir Ezzor', /^experts et officiels$/],
    ["Cela pourrait pousser l'E", /^experts et officiels$/],
  ])('gives "%s…" to its speaker', (start, speaker) => {
    expect(speakers().get(start)).toMatch(speaker);
  });
});
