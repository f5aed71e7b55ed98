// An entity's names in other languages lead to reviews there; what is shipped is searched without them.
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../lib/claims/claims';
import { matchClaim } from '../../lib/claims/match';
import { namesIn, namesOf } from '../../lib/claims/names';
import type { Mention } from '../../lib/model/annotation';
import type { Entity } from '../../lib/model/entity';
import type { Knowledge } from '../../lib/model/knowledge';
import { articleOf, read } from '../../lib/text/reading';
import { FILLER } from '../cases/claims-filler';
import { knowledgeOf } from '../eval/claims';

const TEXT = 'Le Bureau des barrages a caché un rapport sur la tour.';
const NAME = 'Bureau des barrages';
const mention: Mention = {
  ...{
    id: 'm',
    start: TEXT.indexOf(NAME),
    end: TEXT.indexOf(NAME) + NAME.length,
    surface: NAME,
    private: false,
    why: [],
  },
  ...{ entity: 'x:bureau', type: 'organisation', score: 1, referent: 1 },
};
const entity: Entity = {
  id: 'x:bureau',
  labels: { fr: NAME, en: 'Weir Authority' },
  aliases: { en: ['WAX', 'Weirboard', 'Weir House', 'Old Weir'] },
  type: 'organisation',
};
const reviews = [
  { id: 'it', lang: 'en', text: 'The Weir Authority hid a report about the tower.' },
  { id: 'not', lang: 'en', text: 'The Harbour Board hid a report about the tower.' },
  ...FILLER,
];
const withEntity = (store: Knowledge): Knowledge => ({
  ...store,
  store: {
    ...store.store,
    entities: async (ids) => new Map(ids.includes(entity.id) ? [[entity.id, { entity, packs: ['p'] }]] : []),
  },
});

describe('names in other languages', () => {
  test('are those of the linked entity, not of the text’s language, the first few', async () => {
    const { store } = withEntity(knowledgeOf([]));
    expect(await namesOf([mention, { ...mention, entity: null }], 'fr', store)).toEqual([
      { start: mention.start, end: mention.end, also: { en: ['Weir Authority', 'WAX', 'Weirboard', 'Weir House'] } },
    ]);
    expect(await namesOf([mention], 'en', store)).toEqual([
      { start: mention.start, end: mention.end, also: { fr: [NAME] } },
    ]);
  });
  test('are counted from the start of the statement they are in', () => {
    const name = { start: 10, end: 15, also: {} };
    expect(namesIn([name], { start: 8, end: 30 })).toEqual([{ start: 2, end: 7, also: {} }]);
    expect(namesIn([name], { start: 12, end: 30 })).toEqual([]);
  });
  test('lead to the right review', async () => {
    const store = knowledgeOf(reviews);
    const names = [{ start: mention.start, end: mention.end, also: { en: ['Weir Authority'] } }];
    const score = async (query: object) =>
      (await matchClaim({ text: TEXT, lang: 'fr', ...query }, store, { top: 9 })).results.find(({ id }) => id === 'it')!
        .score;
    expect(await score({ names })).toBeGreaterThan(await score({}));
    const { results } = await matchClaim({ text: TEXT, lang: 'fr', names }, store, { top: 1 });
    expect(results[0]!.id).toBe('it');
  });
  test('are used for own reviews only', async () => {
    const reading = read(articleOf(TEXT, { lang: 'fr' }));
    const found = async (own: boolean, mentions: Mention[]) =>
      (await findClaims(reading, [], mentions, withEntity(knowledgeOf(reviews, 'p', own)))).claims;
    expect(await found(false, [mention])).toEqual(await found(false, []));
  });
});
