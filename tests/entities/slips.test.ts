// Likely misspellings of names that the document itself also spells right.
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../lib/entities/gazetteer';
import { findMentions } from '../../lib/entities/mentions';
import type { Entity } from '../../lib/model/entity';
import { type Knowledge, NO_READER } from '../../lib/model/knowledge';
import { articleOf, read } from '../../lib/text/reading';

const ENTITIES: Entity[] = [
  { id: 'Q1', labels: { fr: 'Ker Boulanne', en: 'Ker Boulanne' }, type: 'place', pop: 3 },
  { id: 'Q2', labels: { fr: 'Trévarazec' }, type: 'place', pop: 3 },
  { id: 'Q3', labels: { fr: 'Frédéric Maulaincourt' }, type: 'person', pop: 3 },
  { id: 'Q4', labels: { fr: 'Rafalet' }, type: 'other', pop: 3 },
];
const knowledge: Knowledge = {
  index: { names: [{ pack: 'p', private: false, bytes: buildGazetteer(ENTITIES) }], claims: [] },
  store: { entities: async () => new Map(), reviews: async () => new Map(), packs: () => [] },
  reader: NO_READER,
};
const mentionsOf = async (text: string) =>
  (await findMentions(read(articleOf(text, { lang: 'fr' })), knowledge)).mentions;

/** [text, the odd spelling, the entity it is taken for (null: none)] */
const ROWS: [string, string, string | null][] = [
  ['La route de Ker Boulanne est coupée. À Ker Boulinne, rien ne roule.', 'Ker Boulinne', 'Q1'],
  ['Près de Ker Bouladne, un pont a cédé. La ville de Ker Boulanne est isolée.', 'Ker Bouladne', 'Q1'],
  ['Les rues de Trévarazec sont vides, et celles de Trévarezec aussi.', 'Trévarezec', 'Q2'],
  ['Frédéric Maulaincourt est venu hier. Puis Frédéric Maulincourt est reparti.', 'Frédéric Maulincourt', 'Q3'],
  // A brother, not a slip.
  ['Frédéric Maulaincourt est venu hier. Son frère Frédérik Maulaincourt aussi.', 'Frédérik Maulaincourt', null],
  // Endings of number and gender.
  ['Le char Rafalet a roulé vers deux autres Rafalets hier matin.', 'Rafalets', null],
  ['Trévarazec a voté hier. Les Trévarazecs sont contents, les Trévarazis aussi.', 'Trévarazis', null],
  // Too short, too far.
  ['On a vu Trévarazec hier, puis Trégarantec le lendemain.', 'Trégarantec', null],
];

describe('a name nearly like another of the document', () => {
  it.each(ROWS)('%s', async (text, surface, entity) => {
    const mention = (await mentionsOf(text)).find((m) => m.surface === surface)!;
    expect(mention.entity).toBe(entity);
    if (entity) expect(mention.why[0]!.code).toBe('misspelling');
  });

  it('is the same referent where no pack knows either, and one is written twice as often', async () => {
    const mentions = await mentionsOf(
      'Le maire a vu Anna Brestowa lundi. Hier, Anna Brestowa a refusé. On attend Anna Brestova demain.',
    );
    expect(new Set(mentions.map((m) => m.referent)).size).toBe(1);
    expect(mentions[2]!.why).toEqual([{ code: 'misspelling', alias: 'anna brestowa' }]);
  });
});
