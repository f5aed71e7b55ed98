// A language is data: tables hold folded words only, and nothing outside lang/ asks which language it is.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alternativesOf } from '../../lib/claims/alternatives';
import { cognatesOf, counterpartsOf, isEveryday, pivotsOf } from '../../lib/claims/counterparts';
import { BRIDGES, TABLES, wordsOf } from '../../lib/claims/lang';
import type { Scales } from '../../lib/claims/lang/words';
import { termsOf } from '../../lib/claims/terms';
import { fold } from '../../lib/text/normalize';
import { stem } from '../../lib/text/stems';

const ROOM = resolve(import.meta.dirname, '../../lib/claims');

test('no file of the room outside lang/ names a language', () => {
  const files = readdirSync(ROOM).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(20);
  const naming = files.filter((name) => /'(?:fr|en|de|es|it)'/.test(readFileSync(resolve(ROOM, name), 'utf8')));
  // A few quoted words tell no language: English stands in.
  expect(naming).toEqual(['fidelity.ts']);
});

const formsOf = (scales: Scales): string[] =>
  Object.values(scales).flatMap((scale) => Object.values(scale).flatMap((side) => side.split(' ')));

describe.each(TABLES.map((table, i) => [i, table] as const))('table %i', (_, table) => {
  const sets = [table.stop, table.frame, table.denials, table.checkable, table.carriers, table.letters];
  const { alone, particles, restrictors, seconds, secondsAlone, abbreviations } = table.negation;
  const words = [...sets, alone, particles, restrictors, seconds, secondsAlone, abbreviations].flatMap((set) => [
    ...set,
  ]);

  test('words are folded', () => {
    const all = [...words, ...formsOf(table.opposites), ...formsOf(table.turns), ...table.synonyms];
    expect(all.filter((word) => word !== fold(word))).toEqual([]);
  });
  test('no word is on two sides of one scale', () => {
    for (const scale of [...Object.values(table.opposites), ...Object.values(table.turns)]) {
      const forms = Object.values(scale).flatMap((side) => side.split(' '));
      expect(forms).toEqual([...new Set(forms)]);
    }
  });
  test('there are twelve months', () => expect(table.months.length).toBe(12));
});

describe('bridges', () => {
  test('every line leads somewhere, in folded words', () => {
    for (const { lexicon, endings } of BRIDGES) {
      expect(lexicon.filter((line) => line !== fold(line) || line.split(' ').length < 2)).toEqual([]);
      expect(endings.filter((ending) => ending.length !== 2 || !ending[0])).toEqual([]);
    }
  });
  test('they lead both ways, and back to a neighbour', () => {
    expect(counterpartsOf(stem('acheter', 'fr'), 'fr', 'en')).toContain(stem('purchase', 'en'));
    expect(counterpartsOf(stem('purchase', 'en'), 'en', 'fr')).toContain(stem('acheter', 'fr'));
    expect(counterpartsOf(stem('acheter', 'fr'), 'fr', 'de')).toEqual([]);
    expect(pivotsOf(stem('achat', 'fr'), 'fr')).toContain(stem('acheter', 'fr'));
    expect(isEveryday(`fr:${stem('acheter', 'fr')}`)).toBe(true);
    expect(isEveryday('fr:valmont')).toBe(false);
    expect(isEveryday('de:kaufen')).toBe(false);
  });
  test('every word of a lexicon leads to all that any word of its stem leads to', () => {
    for (const { from, to, lexicon } of BRIDGES) {
      const pairs = lexicon.flatMap((line) => {
        const [word, ...others] = line.split(' ');
        return others.map((other) => [stem(word!, from), stem(other, to)] as const);
      });
      const gathered = (mine: 0 | 1) => {
        const all = new Map<string, Set<string>>();
        for (const pair of pairs) all.set(pair[mine], (all.get(pair[mine]) ?? new Set()).add(pair[mine === 0 ? 1 : 0]));
        return all;
      };
      const led = (all: Map<string, Set<string>>, lang: string, other: string) =>
        new Map([...all.keys()].map((word) => [word, new Set(counterpartsOf(word, lang, other))]));
      expect(led(gathered(0), from, to)).toEqual(gathered(0));
      expect(led(gathered(1), to, from)).toEqual(gathered(1));
    }
  });
  test('words of one origin meet by their endings', () => {
    expect(cognatesOf('democratique', 'fr', 'en')).toContain('democratic');
    expect(cognatesOf('democratic', 'en', 'fr')).toContain('democratique');
    expect(cognatesOf('democratique', 'fr', 'de')).toEqual([]);
    expect(cognatesOf('ique', 'fr', 'en')).toEqual([]);
  });
});

test('the tables name scales and sides alike: of each two, one has the other’s sides', () => {
  const [one, other] = TABLES.map(({ opposites, turns }) => ({ ...opposites, ...turns }));
  const shared = Object.keys(one!).filter((scale) => other![scale]);
  expect(shared.length).toBeGreaterThan(20);
  for (const scale of shared) {
    const [few, many] = [one!, other!].map((table) => Object.keys(table[scale]!)).sort((a, b) => a.length - b.length);
    expect(many).toEqual(expect.arrayContaining(few!));
  }
});

test('words that look like small ones once folded are kept', () => {
  expect(termsOf('Le maïs est sûr.', 'fr').map(({ norm }) => norm)).toEqual(['mais', 'sur']);
  expect(termsOf('Mais il est sur la table.', 'fr').map(({ norm }) => norm)).toEqual(['table']);
});

describe('negations', () => {
  const kinds = (text: string, lang: string) =>
    termsOf(text, lang)
      .filter(({ kind }) => kind === 'negation' || kind === 'denial')
      .map(({ kind }) => kind);
  test.each([
    ['fr', 'La ville n’a pas fermé la piscine.', 1],
    ['fr', 'La ville a pas fermé la piscine.', 1],
    ['fr', 'La ville n’a fermé que la piscine.', 0],
    ['fr', 'Elle ne ferme pas que la piscine.', 1],
    ['fr', 'Aucune piscine n’est fermée.', 1],
    ['fr', 'Une piscine sans eau.', 1],
    ['fr', 'La piscine N est fermée.', 0],
    ['fr', 'Aucun bébé n’est né dans la piscine.', 1],
    ['fr', 'Un bébé est né dans la piscine.', 0],
    ['fr', 'Sans aucun bruit ni lumière.', 1],
    ['fr', 'Une piscine non chauffée, non-fumeurs.', 2],
    ['fr', 'La ville n’a pas non plus fermé la piscine.', 1],
    ['fr', 'Non seulement la piscine est fermée.', 0],
    ['fr', 'Non, la piscine est fermée.', 0],
    ['en', 'A non-lethal dose.', 1],
    ['en', 'The town has not closed the pool.', 1],
    ['en', 'The town hasn’t closed the pool.', 1],
    ['en', 'Pool No. 5 is closed.', 0],
    ['en', 'No pool is closed.', 1],
    ['en', 'Model T is closed.', 0],
  ] as const)('%s: %s', (lang, text, count) => expect(kinds(text, lang).length).toBe(count));
  test('a denial is told from a negation', () => {
    expect(kinds('La mairie dément la fermeture.', 'fr')).toEqual(['denial']);
    expect(kinds('It is false that the pool is closed.', 'en')).toEqual(['denial']);
  });
});

test('a language without a table keeps its words', () => {
  expect(wordsOf('xx').months).toEqual(wordsOf('en').months);
  const [term] = termsOf('Schwimmbad', 'de');
  expect(alternativesOf(term!, 'de', ['de', 'fr']).map(({ key }) => key)).toContain('de:schwimmbad');
});
