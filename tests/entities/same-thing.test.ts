// One thing in several vocabularies is one entity to the reader: where packs say so, and where name, type and nearness do.
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../lib/entities/gazetteer';
import { findMentions } from '../../lib/entities/mentions';
import type { KnownEntity } from '../../lib/model/analysis';
import type { Entity } from '../../lib/model/entity';
import { type Knowledge, NO_READER } from '../../lib/model/knowledge';
import { unite } from '../../lib/packs/unite';
import { articleOf, read } from '../../lib/text/reading';

function knowledgeOf(packs: Record<string, Entity[]>): Knowledge {
  const records = new Map<string, KnownEntity>();
  for (const [pack, entities] of Object.entries(packs))
    for (const entity of entities) records.set(entity.id, unite(records.get(entity.id), entity, pack));
  return {
    index: {
      names: Object.entries(packs).map(([pack, entities]) => ({
        pack,
        private: false,
        bytes: buildGazetteer(entities),
      })),
      claims: [],
    },
    store: {
      entities: async (ids) => new Map(ids.flatMap((id) => (records.has(id) ? [[id, records.get(id)!] as const] : []))),
      reviews: async () => new Map(),
      packs: () => [],
    },
    reader: NO_READER,
  };
}

const town = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  labels: { fr: 'Kerlo', en: 'Kerlo' },
  type: 'place',
  pop: 20,
  ...more,
});
const body = (id: string, label: string, more: Partial<Entity> = {}): Entity => ({
  id,
  labels: { fr: label, en: label },
  type: 'organisation',
  pop: 20,
  ...more,
});

const ask = async (packs: Record<string, Entity[]>, text: string) =>
  (await findMentions(read(articleOf(text, { lang: 'fr' })), knowledgeOf(packs))).mentions;

/** [why, records of the first pack, of the second, linked entity; null: stays ambiguous] */
const ROWS: [string, Entity[], Entity[], string | null][] = [
  ['stated by sameAs', [town('Q7000001')], [town('geonames:7', { sameAs: ['Q7000001'] })], 'Q7000001'],
  ['stated by the other side', [town('Q7000001', { sameAs: ['geonames:7'] })], [town('geonames:7')], 'Q7000001'],
  ['the same id in two packs', [town('Q7000001')], [town('Q7000001', { pop: 5 })], 'Q7000001'],
  [
    'near each other',
    [town('Q7000001', { lat: 48.1, lon: -4.1 })],
    [town('geonames:7', { lat: 48.15, lon: -4.05 })],
    'Q7000001',
  ],
  [
    'far from each other',
    [town('Q7000001', { lat: 48.1, lon: -4.1 })],
    [town('geonames:7', { lat: 45.1, lon: 4.1 })],
    null,
  ],
  ['in one country', [town('Q7000001', { country: 'FR' })], [town('geonames:7', { country: 'fr' })], 'Q7000001'],
  ['in two countries', [town('Q7000001', { country: 'FR' })], [town('geonames:7', { country: 'CA' })], null],
  ['nothing tells', [town('Q7000001')], [town('geonames:7')], null],
  [
    'two of one vocabulary',
    [town('Q7000001', { country: 'FR' }), town('Q8000001', { country: 'FR' })],
    [town('geonames:7', { country: 'FR' })],
    null,
  ],
  ['a town and a body', [town('Q7000001', { country: 'FR' })], [body('register:7', 'Kerlo', { country: 'FR' })], null],
];

describe('one thing in several vocabularies', () => {
  it.each(ROWS)('%s', async (_, first, second, entity) => {
    const [mention] = await ask({ a: first, b: second }, 'On a vu Kerlo hier.');
    expect(mention!.surface).toBe('Kerlo');
    expect(mention!.entity).toBe(entity);
    if (entity) expect(mention!.candidates ?? []).toEqual([]);
  });

  it('is one for bodies of one long name, not for those of one word', async () => {
    const [long] = await ask(
      { a: [body('Q9000001', 'Ligue des dunes')], b: [body('register:9', 'Ligue des dunes')] },
      'On a vu la Ligue des dunes hier.',
    );
    expect(long!.entity).toBe('Q9000001');
    const [word] = await ask(
      { a: [body('Q9000001', 'Dunex')], b: [body('register:9', 'Dunex')] },
      'On a vu Dunex hier.',
    );
    expect(word!.entity).toBeNull();
  });

  it('is one for companies whose register writes the legal form', async () => {
    const packs = { a: [body('Q9000001', 'Kestrel Foods')], b: [body('register:9', 'Kestrel Foods Inc')] };
    const mentions = await ask(packs, 'On a vu Kestrel Foods Inc. hier.');
    expect(mentions.map((m) => m.entity)).toEqual(['Q9000001']);
  });

  it('is one referent under its several names', async () => {
    const mentions = await ask(
      {
        a: [town('Q7000001', { aliases: { fr: ['Kerlo-sur-Mer'] } })],
        b: [town('geonames:7', { sameAs: ['Q7000001'], aliases: { fr: ['Ker Loh'] } })],
      },
      'Entre Kerlo-sur-Mer et Ker Loh, il y a Kerlo.',
    );
    expect(mentions.map((m) => m.entity)).toEqual(['Q7000001', 'Q7000001', 'Q7000001']);
    expect(new Set(mentions.map((m) => m.referent)).size).toBe(1);
  });
});
