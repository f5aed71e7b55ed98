// What the reader keeps changes the reader's own findings and nothing that the page could see.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../lib/entities/gazetteer';
import { findMentions } from '../../lib/entities/mentions';
import type { KnownEntity } from '../../lib/model/analysis';
import type { Entity } from '../../lib/model/entity';
import { type Knowledge, NO_READER } from '../../lib/model/knowledge';
import { unite } from '../../lib/packs/unite';
import { articleOf, read } from '../../lib/text/reading';

const place = (id: string, label: string, pop: number, more: Partial<Entity> = {}): Entity => ({
  id,
  labels: { fr: label },
  type: 'place',
  pop,
  ...more,
});
const SHIPPED: Entity[] = [
  place('p:kerlo', 'Kerlo', 100),
  place('p:valmont-1', 'Valmont', 100, { country: 'FR' }),
  place('p:valmont-2', 'Valmont', 99, { country: 'CA' }),
  place('p:bretagne', 'Bretagne', 200, { country: 'FR' }),
  { id: 'p:ligue', labels: { fr: 'Ligue des dunes' }, aliases: { fr: ['LDD'] }, type: 'organisation', pop: 50 },
];
/** The reader's: says more of shipped things, and knows others under the same names. */
const OWN: Entity[] = [
  place('p:valmont-2', 'Valmont', 5000, { labels: { fr: 'Valmont', en: 'Valmont' }, country: 'FR' }),
  { id: 'o:kerlo', labels: { fr: 'Kerlo' }, type: 'organisation', pop: 9000 },
  { id: 'o:loriot', labels: { fr: 'Anne Loriot' }, type: 'person', pop: 10 },
  { id: 'o:ldd', labels: { fr: 'Laboratoire de droit' }, aliases: { fr: ['LDD'] }, type: 'organisation', pop: 10 },
];

function knowledgeOf(own: readonly Entity[], decisions: Record<string, string | null> = {}): Knowledge {
  const packs = { shipped: SHIPPED, own: [...own] };
  return {
    index: {
      names: Object.entries(packs)
        .filter(([, entities]) => entities.length > 0)
        .map(([pack, entities]) => ({ pack, private: pack === 'own', bytes: buildGazetteer(entities) })),
      claims: [],
    },
    store: {
      entities: async (ids, from) => {
        const known = new Map<string, KnownEntity>();
        for (const [pack, entities] of Object.entries(packs))
          for (const entity of entities)
            if (ids.includes(entity.id) && (!from || from.has(pack)))
              known.set(entity.id, unite(known.get(entity.id), entity, pack));
        return known;
      },
      reviews: async () => new Map(),
      packs: () => [],
    },
    reader: { ...NO_READER, decisions },
  };
}

const mentionsOf = async (text: string, knowledge: Knowledge) =>
  (await findMentions(read(articleOf(text, { lang: 'fr' })), knowledge)).mentions;
const TEXT =
  'À Kerlo, en Bretagne, Anne Loriot a vu la LDD. La mairie de Valmont, elle, attend. « Valmont attend », dit Loriot.';

describe('the reader’s own', () => {
  it('leaves the visible findings as they are', async () => {
    const without = await mentionsOf(TEXT, knowledgeOf([]));
    for (const knowledge of [
      knowledgeOf(OWN),
      knowledgeOf(OWN, { kerlo: null, valmont: 'p:valmont-1' }),
      knowledgeOf([], { kerlo: null }),
    ]) {
      const mentions = await mentionsOf(TEXT, knowledge);
      expect(mentions.filter((m) => !m.private)).toEqual(without);
      expect(mentions.some((m) => m.private)).toBe(true);
    }
  });

  it('leaves them so whatever it is', async () => {
    const names = fc.constantFrom('Kerlo', 'Valmont', 'Anne Loriot', 'LDD', 'Bretagne', 'Ligue des dunes', 'Loriot');
    const entity = fc.record({
      id: fc.constantFrom('p:kerlo', 'p:valmont-1', 'p:ligue', 'o:a', 'o:b'),
      labels: fc.record({ fr: names }),
      type: fc.constantFrom('person' as const, 'place' as const, 'organisation' as const, null),
      pop: fc.nat(10_000),
      country: fc.constantFrom('FR', 'CA'),
    });
    const without = await mentionsOf(TEXT, knowledgeOf([]));
    await fc.assert(
      fc.asyncProperty(
        fc.array(entity, { maxLength: 5 }),
        fc.dictionary(fc.constantFrom('kerlo', 'valmont', 'ldd'), fc.constantFrom('o:a', null)),
        async (own, decisions) => {
          const mentions = await mentionsOf(TEXT, knowledgeOf(own, decisions));
          expect(mentions.filter((m) => !m.private)).toEqual(without);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('chooses what the reader chose, and says so', async () => {
    const mentions = await mentionsOf(
      'Valmont attend, et Valmont insiste, à Kerlo comme à Valmont.',
      knowledgeOf([], { valmont: 'p:valmont-2', kerlo: null }),
    );
    const own = mentions.filter((m) => m.private);
    expect(own.filter((m) => m.surface === 'Valmont').map((m) => m.entity)).toEqual([
      'p:valmont-2',
      'p:valmont-2',
      'p:valmont-2',
    ]);
    expect(own.find((m) => m.surface === 'Kerlo')!.entity).toBeNull();
    for (const m of own) expect(m.why.some((why) => why.code === 'decision')).toBe(true);
  });
});
