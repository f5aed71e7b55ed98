// Look-up against the plain way: every name looked at, every slip tried.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGazetteer, openGazetteer } from '../../lib/entities/gazetteer';
import { isLink, nameKey } from '../../lib/entities/keys';
import { search } from '../../lib/entities/search';
import { corrections } from '../../lib/entities/search-slips';
import type { Entity } from '../../lib/model/entity';

/** Few letters, so that words begin alike and are a slip apart. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 7 });
const name = fc.array(fc.oneof({ arbitrary: word, weight: 6 }, fc.constantFrom('de', 'la', 'ba')), {
  minLength: 1,
  maxLength: 4,
});
const entity: fc.Arbitrary<Entity> = fc.record({
  id: fc.constantFrom('Q1', 'Q2', 'x:3', 'x:4', 'x:5', 'x:6'),
  labels: name.map((words) => ({ fr: words.join(' ') })),
  aliases: fc
    .array(
      name.map((words) => words.join('-')),
      { maxLength: 3 },
    )
    .map((fr) => ({ fr })),
  type: fc.constantFrom('person', 'place', null),
  pop: fc.option(fc.nat(1000), { nil: undefined }),
});
const pack = fc.array(entity, { maxLength: 14 });
const segment = (entities: readonly Entity[], own = false) => ({
  pack: 'p',
  private: own,
  bytes: buildGazetteer(entities),
});
const keysOf = (entities: readonly Entity[]) =>
  entities.flatMap((one) =>
    [one.labels['fr']!, ...one.aliases!['fr']!].map((text) => ({ id: one.id, key: nameKey(text) })),
  );
const ALL = 100;

describe('look-up', () => {
  test('finds every entity that has the query as a name, begins with it, or has a word that does; each once, best first', () => {
    fc.assert(
      fc.property(pack, pack, word, (some, others, typed) => {
        const key = nameKey(typed);
        const answers = search([segment(some), segment(others, true)], typed, ALL);
        const ids = answers.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const scores = answers.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const score of scores) expect(score).toBeGreaterThan(0);
        for (const score of scores) expect(score).toBeLessThanOrEqual(1);
        const known = keysOf([...some, ...others]);
        const exact = new Set(known.filter((one) => one.key === key).map(({ id }) => id));
        expect(new Set(ids.slice(0, exact.size))).toEqual(exact);
        for (const one of known) {
          const words = one.key.split(' ');
          if (one.key.startsWith(key) || words.some((each, i) => i > 0 && !isLink(each) && each.startsWith(key)))
            expect(ids, one.key).toContain(one.id);
        }
        const names = new Set(known.map((one) => `${one.id} ${one.key}`));
        for (const { id, key: met } of answers) expect(names).toContain(`${id} ${met}`);
      }),
      { numRuns: 400 },
    );
  });

  test('finds a name by any of its words in any order, by initials and beginnings', () => {
    fc.assert(
      fc.property(pack, fc.nat(), fc.nat(), fc.array(fc.nat(3), { maxLength: 4 }), (entities, which, turn, cuts) => {
        fc.pre(entities.length > 0);
        const known = keysOf(entities);
        const { id, key } = known[which % known.length]!;
        const words = key.split(' ').filter((each) => !isLink(each));
        fc.pre(words.length > 0);
        const turned = [...words.slice(turn % words.length), ...words.slice(0, turn % words.length)];
        // The last one is begun, others are whole.
        const typed = turned.map((each, i) => (i === turned.length - 1 ? each.slice(0, 1 + (cuts[0] ?? 9)) : each));
        expect(search([segment(entities)], typed.join(' '), ALL).map((one) => one.id)).toContain(id);
      }),
      { numRuns: 400 },
    );
  });
});

/** Every word with a letter taken out, put in, exchanged or swapped with the next; the first letter stays. */
function* slipsOf(word: string, letters: readonly string[], goesOn: boolean): Iterable<string> {
  for (let i = 1; i < word.length; i++) {
    const head = word.slice(0, i);
    const last = goesOn && i === word.length - 1;
    if (!last) yield head + word.slice(i + 1);
    if (i + 1 < word.length) yield head + word[i + 1] + word[i] + word.slice(i + 2);
    for (const letter of letters) {
      if (!last) yield head + letter + word.slice(i + 1);
      yield head + letter + word.slice(i);
    }
  }
  if (!goesOn) for (const letter of letters) yield word + letter;
}

describe('slips', () => {
  const long = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 });
  const names = fc.array(fc.array(long, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 90 });

  test('those of a word that no name has are all that trying every one gives', () => {
    fc.assert(
      fc.property(names, long, fc.boolean(), (given, typed, goesOn) => {
        fc.pre(typed.length >= 5);
        const gazetteer = openGazetteer(
          buildGazetteer(given.map((words, i) => ({ id: `n${i}`, labels: { fr: words.join(' ') }, type: null }))),
        )!;
        const known = given.flat();
        fc.pre(!known.some((each) => (goesOn ? each.startsWith(typed) : each === typed)));
        const plain = new Set(
          [...slipsOf(typed, ['a', 'b', 'c'], goesOn)].filter(
            (right) =>
              right !== typed &&
              !(goesOn && right === typed.slice(0, -1)) &&
              known.some((each) => (goesOn ? each.startsWith(right) : each === right)),
          ),
        );
        const found = corrections(gazetteer, typed, goesOn);
        for (const right of found) expect(plain).toContain(right);
        // Of several ways to put one word right, one is enough.
        const reached = (rights: Set<string>) =>
          new Set(
            known.filter((each) => [...rights].some((right) => (goesOn ? each.startsWith(right) : each === right))),
          );
        expect(reached(found)).toEqual(reached(plain));
      }),
      { numRuns: 500 },
    );
  });

  test('none is looked for in a word of four letters', () => {
    const gazetteer = openGazetteer(buildGazetteer([{ id: 'a', labels: { fr: 'Irak' }, type: 'place' }]))!;
    expect(corrections(gazetteer, 'iraq', false).size).toBe(0);
    expect(corrections(gazetteer, 'irakk', false)).toEqual(new Set(['irak']));
  });
});
