// What the reader hid is flagged, by entity, by name and by words; nothing is taken away, and a watched source stays.
import { describe, expect, test } from 'vitest';
import type { Mention, Quotation } from '../../lib/model/annotation';
import { hiddenKey, withHidden } from '../../lib/sources/hidden';

const mention = (surface: string, referent: number, more: Partial<Mention> = {}): Mention => ({
  ...{ id: `m${surface}`, start: 0, end: surface.length, surface, entity: null, type: null, score: 1 },
  ...{ referent, private: false, why: [] },
  ...more,
});
const quotation = (text: string): Quotation => ({
  ...{ id: text, start: 0, end: text.length, private: false, why: [], kind: 'direct', text, cue: null, source: null },
  ...{ speaker: null, score: 1 },
});

const MENTIONS = [
  mention('Marta Oblin', 1),
  mention('Oblin', 1),
  mention('Brussels', 2, { entity: 'Q240' }),
  mention('Grenoble', 3, { entity: 'Q1289' }),
];
const QUOTATIONS = [quotation('We had asked for lights.'), quotation('Nobody came.')];
const flagged = (...keys: string[]) => {
  const { mentions, quotations } = withHidden(MENTIONS, QUOTATIONS, keys);
  expect(mentions.map(({ hidden: _, ...rest }) => rest)).toEqual(MENTIONS);
  expect(quotations.map(({ hidden: _, ...rest }) => rest)).toEqual(QUOTATIONS);
  return [
    ...mentions.filter((m) => m.hidden).map((m) => m.surface),
    ...quotations.filter((q) => q.hidden).map((q) => q.text),
  ];
};

describe('hidden', () => {
  test('nothing', () => expect(flagged()).toEqual([]));

  test('an entity', () => expect(flagged(hiddenKey({ kind: 'entity', of: 'Q240' }))).toEqual(['Brussels']));

  test('a name no pack knows, and what else stands for it in the text', () =>
    expect(flagged(hiddenKey({ kind: 'name', of: 'marta OBLIN' }))).toEqual(['Marta Oblin', 'Oblin']));

  test('a name is not the entity of that name', () =>
    expect(flagged(hiddenKey({ kind: 'name', of: 'Grenoble' }))).toEqual([]));

  test('a statement, whatever its marks', () =>
    expect(flagged(hiddenKey({ kind: 'statement', of: 'we had asked, for lights' }))).toEqual([
      'We had asked for lights.',
    ]));

  test('a watched source stays, though what it stands for is hidden', () => {
    const watched = mention('Brussels', 2, { entity: 'Q240', watched: 'w', private: true });
    const { mentions } = withHidden([...MENTIONS, watched], [], [hiddenKey({ kind: 'entity', of: 'Q240' })]);
    expect(mentions.filter((m) => m.hidden).map((m) => m.id)).toEqual(['mBrussels']);
  });
});
