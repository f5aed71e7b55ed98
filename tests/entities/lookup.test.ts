// Looking something up as one types: every row of tests/cases/lookup.ts, and what several packs and the reader's own change.
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../lib/entities/gazetteer';
import { search } from '../../lib/entities/search';
import type { Answer } from '../../lib/entities/search-answers';
import { lookup } from '../../lib/lookup';
import type { Entity } from '../../lib/model/entity';
import { type Knowledge, NO_READER } from '../../lib/model/knowledge';
import { loadKnowledge } from '../../lib/node/knowledge';
import { unite } from '../../lib/packs/unite';
import { invented, starter, TABLE } from '../cases/lookup';

const TOP = 8;

const parted = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);

function entityOf(row: string): Entity {
  const [id, type, pop, fr, en, domain, demonyms] = row.split('|').map((cell) => cell.trim());
  const [french, english] = [parted(fr), parted(en)];
  return {
    id: id!,
    type: type as Entity['type'],
    labels: { fr: french[0]!, en: english[0]! },
    aliases: { fr: french.slice(1), en: english.slice(1) },
    ...(pop && { pop: Number(pop) }),
    ...(domain && { outlet: { domains: [domain] } }),
    ...(demonyms && { demonyms: { fr: parted(demonyms) } }),
  };
}
const ENTITIES = TABLE.trim().split('\n').map(entityOf);

/** Knowledge of packs in memory; those named "own…" are the reader's. */
function knowledgeOf(packs: Record<string, readonly Entity[]>): Knowledge {
  return {
    index: {
      names: Object.entries(packs).map(([pack, entities]) => ({
        pack,
        private: pack.startsWith('own'),
        bytes: buildGazetteer(entities),
      })),
      claims: [],
    },
    store: {
      entities: async (ids) => {
        const known = new Map();
        for (const [pack, entities] of Object.entries(packs))
          for (const entity of entities)
            if (ids.includes(entity.id)) known.set(entity.id, unite(known.get(entity.id), entity, pack));
        return known;
      },
      reviews: async () => new Map(),
      packs: () => [],
    },
    reader: NO_READER,
  };
}

function parseRow(row: string) {
  const [, query, kind, rest] = /^(.*?) ([>=]) ?(.*)$/.exec(row)!;
  const [wanted, unwanted] = rest!.split('!');
  return { query: query!, exactly: kind === '=', wanted: parted(wanted), unwanted: parted(unwanted) };
}

function check(row: string, answers: readonly string[]): void {
  const { exactly, wanted, unwanted } = parseRow(row);
  expect(exactly ? answers : answers.slice(0, wanted.length)).toEqual(wanted);
  for (const one of unwanted) expect(answers).not.toContain(one);
}

it('has rows enough, none twice', () => {
  const rows = [...invented, ...starter];
  expect(rows.length).toBeGreaterThanOrEqual(120);
  expect(new Set(rows).size).toBe(rows.length);
});

describe('an invented pack', () => {
  const { names } = knowledgeOf({ rows: ENTITIES }).index;
  it.each(invented)('%s', (row) => {
    check(
      row,
      search(names, parseRow(row).query, TOP).map(({ id }) => id),
    );
  });

  it('answers with the same entities where it lies in several packs, whichever comes first', () => {
    const half = (rest: number) => ENTITIES.filter((_, i) => i % 2 === rest);
    for (const packs of [
      { a: half(0), b: half(1) },
      { b: half(1), a: half(0) },
      { a: ENTITIES, b: half(1) },
    ])
      for (const row of invented) {
        const ids = (of: typeof names) => search(of, parseRow(row).query, ENTITIES.length).map(({ id }) => id);
        expect(ids(knowledgeOf(packs).index.names).sort(), row).toEqual(ids(names).sort());
      }
  });
});

describe('the starter pack', async () => {
  const knowledge = await loadKnowledge({ starter: true, packs: [] });
  it.each(starter)('%s', async (row) => {
    const answers = await lookup(parseRow(row).query, knowledge, { top: TOP, lang: 'fr' });
    check(
      row.replaceAll('’', "'"),
      answers.map(({ label }) => label),
    );
  });
});

describe('an exact name stands before everything that is only like it', () => {
  const entity = (id: string, label: string, more: Partial<Entity> = {}): Entity => ({
    id,
    labels: { fr: label },
    type: 'organisation',
    ...more,
  });
  /** Unknown, but of the very name; and as well known as can be, but met by a variant of it. */
  const rows: [string, string, Partial<Entity>][] = [
    ['fds', 'Forces démocratiques syriennes', { type: 'group' }],
    ['parly', 'Florence Parly', { type: 'person' }],
    ['dayr az zawr', 'Deir Ezzor', { type: 'place' }],
    ['kerlo', 'Kerlo-Plage', { type: 'place' }],
    ['kerlo', 'Port-Kerlo', { type: 'place' }],
  ];
  it.each(rows)('%s, before %s', (name, like, more) => {
    const known = entity('like', like, { pop: 1e6, ...more });
    for (const exact of [entity('exact', name), entity('exact', 'Autre chose', { aliases: { fr: [name] } })]) {
      const { names } = knowledgeOf({ p: [known, exact] }).index;
      const answers = search(names, name, TOP);
      expect(answers.map(({ id }) => id)).toEqual(['exact', 'like']);
      // In another pack as well.
      const apart = knowledgeOf({ p: [known], q: [exact] }).index.names;
      expect(search(apart, name, TOP).map(({ id }) => id)).toEqual(['exact', 'like']);
    }
  });

  it('says how each was met', () => {
    const how = (query: string) => search(knowledgeOf({ p: ENTITIES }).index.names, query, 1)[0]?.how;
    expect(['Sénat', 'Oral', 'fbl', 'tess', 'dayr al qamar', 'velmra', 'velmar helene', 'kalbastani'].map(how)).toEqual<
      Answer['how'][]
    >(['alias', 'name', 'acronym', 'begun', 'spelling', 'error', 'words', 'demonym']);
  });
});

it('answers nothing to a whole sentence', () => {
  const { names } = knowledgeOf({ p: ENTITIES }).index;
  const sentence = 'vellmar said that the lake had risen again and that nobody had been told';
  expect(search(names, sentence, TOP)).toEqual([]);
});

describe('several packs', () => {
  const valmont = (id: string, pop?: number): Entity => ({
    id,
    labels: { fr: 'Valmont' },
    type: 'place',
    ...(pop !== undefined && { pop }),
  });
  const ids = (packs: Record<string, readonly Entity[]>, query = 'valmont') =>
    search(knowledgeOf(packs).index.names, query, TOP).map(({ id }) => id);

  it('put the reader’s own first on equal terms, and only then', () => {
    expect(ids({ shipped: [valmont('a', 50)], own: [valmont('b', 50)] })).toEqual(['b', 'a']);
    expect(ids({ own: [valmont('b', 50)], shipped: [valmont('a', 50)] })).toEqual(['b', 'a']);
    expect(ids({ shipped: [valmont('a', 50)], own: [valmont('b')] })).toEqual(['b', 'a']);
    expect(ids({ shipped: [valmont('a', 5000)], own: [valmont('b', 50)] })).toEqual(['a', 'b']);
    const begun = { shipped: [valmont('a', 50)], own: [valmont('b', 50)] };
    expect(ids(begun, 'valm')).toEqual(['b', 'a']);
  });

  it('give one row for what several of them know, under its best name', async () => {
    const packs = {
      shipped: [{ ...valmont('a', 50), aliases: { fr: ['Cité du lac'] } }],
      own: [
        { ...valmont('b', 50), labels: { fr: 'Valmont-le-Vieux' }, sameAs: ['a'], aliases: { fr: ['Vieux Bourg'] } },
      ],
    };
    expect(ids(packs, 'valmont')).toEqual(['a']);
    expect(ids(packs, 'vieux b')).toEqual(['a']);
    expect(ids(packs, 'cité du lac')).toEqual(['a']);
  });
});

describe('a row of the list', () => {
  const knowledge = knowledgeOf({ p: ENTITIES });
  const first = async (query: string, lang = 'fr') => (await lookup(query, knowledge, { top: 1, lang }))[0]!;

  it('names the alias that was met where the label does not show it', async () => {
    expect(await first('dame du')).toMatchObject({ id: 'morvan', label: 'Élise Morvan', detail: 'la Dame du lac' });
    expect(await first('u.p.')).toMatchObject({ id: 'etats', label: 'Provinces-Unies', detail: 'U.P.' });
    expect(await first('kzb')).toMatchObject({ id: 'kazbour', detail: 'K.Z.B.' });
    expect(await first('lake world')).toMatchObject({ label: 'Le Monde des lacs', detail: 'Lake World' });
    expect(await first('kalbastani')).toMatchObject({ label: 'Kalbastan', detail: 'Kalbastani' });
    expect(await first('mondedeslacs.ex')).toMatchObject({
      label: 'Le Monde des lacs',
      detail: 'mondedeslacs.example',
    });
  });

  it('is one for one thing in several vocabularies', async () => {
    const town = (id: string, lat: number, pop: number): Entity => ({
      id,
      labels: { fr: 'Kerlo' },
      type: 'place',
      lat,
      lon: -3,
      pop,
    });
    const several = knowledgeOf({
      a: [town('Q11', 48.1, 10), { id: 'Q12', labels: { fr: 'Kerlo Presse' }, type: 'outlet', pop: 99 }],
      b: [town('geonames:7', 48.15, 900), town('geonames:8', 44, 20)],
    });
    const rows = await lookup('kerlo', several, { top: 8, lang: 'fr' });
    expect(rows.map(({ id }) => id)).toEqual(['Q11', 'geonames:8', 'Q12']);
    const [alone] = await lookup('kerlo', knowledgeOf({ b: [town('geonames:7', 48.15, 900)] }), { top: 1, lang: 'fr' });
    expect(alone!.score).toBeLessThanOrEqual(rows[0]!.score);
  });

  it('names the nearest of several spellings', async () => {
    const several = knowledgeOf({
      p: [{ id: 'z', labels: { fr: 'Zor' }, aliases: { fr: ['Dirizur', 'Deir Izor', 'Dayrizor'] }, type: 'place' }],
    });
    const [row] = await lookup('deir ezor', several, { top: 1, lang: 'fr' });
    expect(row).toMatchObject({ id: 'z', detail: 'Deir Izor' });
  });

  it('says nothing of it where the label does, in whatever language', async () => {
    expect(await first('monde des l')).toMatchObject({ label: 'Le Monde des lacs', detail: '' });
    expect(await first('lake world', 'en')).toMatchObject({ label: 'Lake World', detail: '' });
    expect(await first('tessier jean')).toMatchObject({ label: 'Jean-Luc Tessier', detail: '' });
  });
});
