// The gazetteer against the plain way: a Map of keys, and a look at every stretch of words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestKnown, namesOf as namesIn, wordsOf as wordsIn } from '../../lib/entities/best-known';
import { VARIANT } from '../../lib/entities/build';
import { buildGazetteer, type Gazetteer, openGazetteer } from '../../lib/entities/gazetteer';
import { hashKey } from '../../lib/entities/hash';
import { acronymOf, domainKey, isLink, nameKey, surnameOf } from '../../lib/entities/keys';
import { Pool } from '../../lib/entities/pool';
import { ACCENTED, CAPITALS, DEMONYM, LABEL, LOWER } from '../../lib/entities/posts';
import { skeleton } from '../../lib/entities/skeleton';
import { hitsAt } from '../../lib/entities/spot';
import { wordsOf } from '../../lib/entities/words';
import type { Entity } from '../../lib/model/entity';
import { articleOf, read } from '../../lib/text/reading';

const segment = (bytes: Uint8Array, pack = 'p') => ({ pack, private: false, bytes });
const opened = (entities: readonly Entity[]): Gazetteer => openGazetteer(buildGazetteer(entities))!;
const named = (id: string, label: string, more: Partial<Entity> = {}): Entity => ({
  id,
  labels: { fr: label },
  type: null,
  ...more,
});
const namesOf = (entity: Entity) => [...Object.values(entity.labels), ...Object.values(entity.aliases ?? {}).flat()];

/** Few words, so that names overlap, begin alike and share surnames; with what names are written with. */
const word = fc.constantFrom(
  ...'Al al Deir ez Zor Ezzor Éva Eva Côme l’Est d’Ys O’Neill Saint-Denis saint denis ONU F.D.S. de la Żółć 中文 24 K2 dé'.split(
    ' ',
  ),
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const entity: fc.Arbitrary<Entity> = fc.record({
  id: fc.constantFrom('Q1', 'Q2', 'Q3', 'x:4', 'x:5', 'é6', 'Q7', 'Q8'),
  labels: name.map((fr) => ({ fr })),
  aliases: fc.array(name, { maxLength: 3 }).map((en) => ({ en })),
  type: fc.constantFrom('person', 'place', 'organisation', null),
  pop: fc.option(fc.nat(1000), { nil: undefined }),
});
const entities = fc.array(entity, { maxLength: 12 });
const text = fc
  .array(fc.oneof({ arbitrary: word, weight: 8 }, fc.constantFrom('et', ',', '.', '«', '»', '\n', '-', '&', ':')), {
    maxLength: 40,
  })
  .map((words) => words.join(' '));

describe('names', () => {
  test('a text is spotted as by looking up every stretch of its words', () => {
    fc.assert(
      fc.property(entities, text, (pack, article) => {
        const keys = new Set(pack.flatMap(namesOf).map(nameKey));
        const words = wordsOf(read(articleOf(article, { lang: 'fr' })));
        const pool = new Pool([segment(buildGazetteer(pack))]);
        for (let at = 0; at < words.length; at++) {
          const plain: string[] = [];
          for (let to = at + 1; to <= words.length; to++) {
            if (to > at + 1 && words[to - 1]!.breaks) break;
            const key = words.slice(at, to).map(({ norm }) => norm);
            if (keys.has(key.join(' '))) plain.unshift(key.join(' '));
          }
          expect(hitsAt(words, at, pool).map((hit) => hit.key)).toEqual(plain);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('each key gives the entities it names, with what it is to them', () => {
    fc.assert(
      fc.property(entities, (pack) => {
        const gazetteer = opened(pack);
        const plain = new Map<string, Set<string>>();
        for (const each of pack)
          for (const given of namesOf(each)) {
            const key = nameKey(given);
            plain.set(key, (plain.get(key) ?? new Set()).add(each.id));
          }
        expect(Array.from({ length: gazetteer.keys.size }, (_, i) => gazetteer.keys.at(i)).sort()).toEqual(
          [...plain.keys()].sort(),
        );
        for (const [key, ids] of plain) {
          const posts = gazetteer.posts(gazetteer.find(key));
          expect(posts.map((post) => gazetteer.idOf(post.entity)).sort()).toEqual([...ids].sort());
          for (const post of posts) {
            const id = gazetteer.idOf(post.entity);
            const isLabel = pack.some((each) => each.id === id && nameKey(each.labels['fr']!) === key);
            expect((post.flags & LABEL) !== 0).toBe(isLabel);
          }
        }
        for (const absent of ['nobody', 'al al al', '', '@'])
          if (!plain.has(absent)) expect(gazetteer.find(absent)).toBe(-1);
      }),
    );
  });

  test('entities of one id are one: the first type, the highest prior', () => {
    fc.assert(
      fc.property(entities, (pack) => {
        const gazetteer = opened(pack);
        const ids = [...new Set(pack.map(({ id }) => id))];
        expect(gazetteer.entities).toBe(ids.length);
        for (const id of ids) {
          const rows = pack.filter((each) => each.id === id);
          const ordinal = gazetteer.entityOf(id);
          expect(gazetteer.idOf(ordinal)).toBe(id);
          expect(gazetteer.typeOf(ordinal)).toBe(rows.find(({ type }) => type !== null)?.type ?? null);
          const pops = rows.flatMap(({ pop }) => (pop === undefined ? [] : [pop]));
          const prior = gazetteer.priorOf(ordinal);
          if (pops.length === 0) expect(prior).toBeNull();
          else expect(prior).toBeCloseTo(Math.log2(1 + Math.max(...pops)), 3);
        }
        expect(gazetteer.entityOf('nobody')).toBe(-1);
      }),
    );
  });

  test('flags hold the spelling: capitals in one are enough, accents and lower case must be in all', () => {
    const gazetteer = opened([
      named('a', 'ONU', { aliases: { en: ['Onu'] } }),
      named('b', 'al-Qaïm', { aliases: { en: ['Al Qaim'] } }),
      named('c', 'Côme'),
      named('d', 'Syrie', { demonyms: { fr: ['Syrien', 'Syrie'] } }),
    ]);
    const flags = (key: string) => gazetteer.posts(gazetteer.find(key))[0]!.flags;
    expect(flags('onu') & CAPITALS).toBe(CAPITALS);
    expect(flags('al qaim') & (LOWER | ACCENTED)).toBe(0);
    expect(flags('come') & ACCENTED).toBe(ACCENTED);
    expect(flags('syrien') & DEMONYM).toBe(DEMONYM);
    expect(flags('syrie') & DEMONYM).toBe(0);
  });

  test('names that are too long, or nothing but marks, are left out; the entity stays', () => {
    const gazetteer = opened([named('a', '***', { aliases: { fr: ['mot '.repeat(13), 'x'.repeat(251), 'Court'] } })]);
    expect(gazetteer.keys.size).toBe(1);
    expect(gazetteer.find('court')).toBe(0);
  });

  test('an empty pack is a whole segment that holds nothing', () => {
    const gazetteer = opened([]);
    expect([gazetteer.entities, gazetteer.keys.size, gazetteer.find('a'), gazetteer.entityOf('a')]).toEqual([
      0, 0, -1, -1,
    ]);
    expect(gazetteer.variants('surname', 'a')).toEqual([]);
  });

  test('thousands of names: every one is found, and its neighbours are not', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => named(`n${i}`, `Nom ${(i * 7919).toString(36)} x`));
    const gazetteer = opened(many);
    for (const each of many.slice(0, 5000)) {
      const key = nameKey(each.labels['fr']!);
      expect(gazetteer.idOf(gazetteer.posts(gazetteer.find(key))[0]!.entity)).toBe(each.id);
      expect(gazetteer.find(`${key}y`)).toBe(-1);
    }
  });
});

/** Two words whose hashes agree in all 32 bits; among 300,000 there are about ten such pairs. */
function collision(seed?: number): [string, string] {
  const seen = new Map<number, string>();
  for (let i = 0; ; i++) {
    const word = `w${i.toString(36)}`;
    const hash = hashKey(word, seed);
    const other = seen.get(hash);
    if (other) return [other, word];
    seen.set(hash, word);
  }
}

test('names whose hashes collide are told apart by their letters', () => {
  const [a, b] = collision();
  expect(opened([named('x', a)]).find(b)).toBe(-1);
  const both = opened([named('x', a), named('y', b)]);
  expect([a, b].map((key) => both.idOf(both.posts(both.find(key))[0]!.entity))).toEqual(['x', 'y']);
  const [c, d] = collision(VARIANT.surname);
  const people = opened([named('x', `Anne ${c}`, { type: 'person' })]);
  expect(people.variants('surname', c)).toHaveLength(1);
  expect(people.variants('surname', d)).toEqual([]);
});

describe('domains and other ids', () => {
  const gazetteer = opened([
    named('Q1', 'Le Courrier', { outlet: { domains: ['www.courrier.example', 'lecourrier.example'] } }),
    named('Q2', 'Ville', { sameAs: ['geo:2', 'geo:3'] }),
  ]);
  test('an outlet is found by its domain, which is no name', () => {
    expect(gazetteer.idOf(gazetteer.outletOf('courrier.example'))).toBe('Q1');
    expect(gazetteer.outletOf('autre.example')).toBe(-1);
    expect(gazetteer.find('courrier example')).toBe(-1);
    expect(gazetteer.find(domainKey('lecourrier.example'))).toBeGreaterThanOrEqual(0);
  });
  test('an entity is found by the ids stated to be the same', () => {
    expect(gazetteer.idOf(gazetteer.entityOf('geo:3'))).toBe('Q2');
    expect(gazetteer.sameAs(gazetteer.entityOf('Q2'))).toEqual(['geo:2', 'geo:3']);
    expect(gazetteer.sameAs(gazetteer.entityOf('Q1'))).toEqual([]);
  });
});

describe('words of names', () => {
  test('lead to the names that have them, but not as their first, the best known first', () => {
    fc.assert(
      fc.property(entities, (pack) => {
        const gazetteer = opened(pack);
        const keys = [...new Set(pack.flatMap(namesOf).map(nameKey))];
        const inner = keys.flatMap((key) =>
          key
            .split(' ')
            .slice(1)
            .filter((word) => !isLink(word))
            .map((word) => ({ key, word })),
        );
        const priorOf = (key: string) =>
          Math.max(...gazetteer.posts(gazetteer.find(key)).map(({ entity }) => gazetteer.priorOf(entity) ?? 0));
        const at = ({ from, to }: { from: number; to: number }) =>
          Array.from({ length: to - from }, (_, i) => gazetteer.keys.at(gazetteer.words.keyAt(from + i)));
        for (const asked of [...keys.flatMap((key) => key.split(' ')), 'd', 'de', 'nobody']) {
          const whole = at(gazetteer.words.range(asked, false));
          const plain = inner.filter(({ word }) => word === asked).map(({ key }) => key);
          expect([...whole].sort()).toEqual(plain.sort());
          expect(whole.map(priorOf)).toEqual(whole.map(priorOf).sort((a, b) => b - a));
          const begun = at(gazetteer.words.range(asked, true));
          expect(begun.sort()).toEqual(
            inner
              .filter(({ word }) => word.startsWith(asked))
              .map(({ key }) => key)
              .sort(),
          );
        }
      }),
    );
  });

  test('the best known names of a range are those a sort of all would give', () => {
    const pack = Array.from({ length: 3000 }, (_, i) =>
      named(`n${i}`, `Nom ${(i * 7919).toString(36)} ${'xyz'[i % 3]}${i % 41}`, { pop: (i * 6151) % 2003 }),
    );
    const gazetteer = opened(pack);
    const priorOf = (key: number) => gazetteer.priorOf(gazetteer.posts(key)[0]!.entity)!;
    for (const [places, range] of [
      [namesIn(gazetteer), gazetteer.keys.range('nom')],
      [namesIn(gazetteer), gazetteer.keys.range('nom 1')],
      [wordsIn(gazetteer), gazetteer.words.range('x', true)],
      [wordsIn(gazetteer), gazetteer.words.range('y7', false)],
      [wordsIn(gazetteer), gazetteer.words.range('nobody', true)],
    ] as const)
      for (const top of [1, 5, 40]) {
        const all = Array.from({ length: range.to - range.from }, (_, i) => places.keyAt(range.from + i));
        const best = all
          .map(priorOf)
          .sort((a, b) => b - a)
          .slice(0, top);
        expect(
          bestKnown(gazetteer, places, range, top)
            .map(priorOf)
            .sort((a, b) => b - a),
        ).toEqual(best);
      }
  });
});

describe('variant keys', () => {
  test('lead to the keys they are made from, by the types that have them, and to no other', () => {
    fc.assert(
      fc.property(entities, fc.array(name, { maxLength: 5 }), (pack, others) => {
        const gazetteer = opened(pack);
        const types = new Map(pack.map(({ id }) => [id, gazetteer.typeOf(gazetteer.entityOf(id))]));
        const keys = [...new Set(pack.flatMap(namesOf).map(nameKey))];
        const has = (key: string, isPerson: boolean) =>
          pack.some(
            (each) => namesOf(each).map(nameKey).includes(key) && (types.get(each.id) === 'person') === isPerson,
          );
        const asked = [...keys, ...others.map(nameKey)];
        const made = {
          skeleton: (key: string) => skeleton(key),
          surname: (key: string) => (has(key, true) ? surnameOf(key) : ''),
          acronym: (key: string) => (has(key, false) ? acronymOf(key) : ''),
        };
        for (const kind of ['skeleton', 'surname', 'acronym'] as const)
          for (const variant of new Set(asked.map({ skeleton, surname: surnameOf, acronym: acronymOf }[kind]))) {
            const plain = variant ? keys.filter((key) => made[kind](key) === variant) : [];
            const found = gazetteer.variants(kind, variant).map((key) => gazetteer.keys.at(key));
            expect(found.sort()).toEqual(plain.sort());
          }
      }),
    );
  });

  test('are no names: what only a variant meets is not found as a name', () => {
    const gazetteer = opened([
      named('a', 'Florence Parly', { type: 'person' }),
      named('b', 'Forces démocratiques syriennes', { type: 'group' }),
      named('c', 'Deir Ezzor', { type: 'place' }),
    ]);
    expect(gazetteer.variants('surname', 'parly')).toHaveLength(1);
    expect(gazetteer.variants('acronym', 'fds')).toHaveLength(1);
    expect(gazetteer.variants('skeleton', skeleton('deir ez zor'))).toHaveLength(1);
    for (const key of ['parly', 'fds', 'deir ez zor']) expect(gazetteer.find(key)).toBe(-1);
  });
});
