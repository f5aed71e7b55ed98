// The keys names are found by: what they are for names one meets, and that the fast ways equal the plain ones.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashKey } from '../../lib/entities/hash';
import { acronymOf, nameKey, surnameOf } from '../../lib/entities/keys';
import { skeleton, skeletonHash } from '../../lib/entities/skeleton';
import { foldKey } from '../../lib/text/normalize';

describe('name', () => {
  test.each([
    ['L’Observatoire syrien des droits de l’Homme', 'l observatoire syrien des droits de l homme'],
    ['Deir ez-Zor', 'deir ez zor'],
    ['Saint-Denis', 'saint denis'],
    ['Élysée', 'elysee'],
    ['Cœur', 'coeur'],
    ['F.D.S.', 'fds'],
    ['U.S. Army', 'us army'],
    ['J. Dupont', 'j dupont'],
    ['Saint-Exupéry, Antoine', 'saint exupery antoine'],
    ['  twice  spaced ', 'twice spaced'],
    ['"Quoted" (2014)', 'quoted 2014'],
    ['Москва', 'москва'],
  ])('%s', (name, key) => expect(nameKey(name)).toBe(key));

  test('is what folding alone gives where there are no initials', () => {
    const unit = fc.constantFrom(..."abzAZ019 -'’_@é\u00a0Œ中", 'I');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (name) => {
        expect(nameKey(name)).toBe(foldKey(name));
      }),
    );
  });
});

/** The rules of the skeleton as patterns, each over the whole word before the next. */
function plainSkeleton(key: string): string {
  const particles = new Set('al el ul ad ar as ash at ath az an ed er es et ez es ech ach'.split(' '));
  const words = key.split(' ');
  const letters = words
    .filter((word) => words.length === 1 || !particles.has(word))
    .map((word) => (word === words[0] ? word : word.replace(/^[ae]([dnrstz])\1(.{2,})$/, '$1$1$2')))
    .join('');
  if (!/^[a-z]+$/.test(letters)) return '';
  const out = letters
    .replace(/tsch|tch|tsh|sch|ch|sh/g, 'x')
    .replace(/dzh|dj|zh/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[qc]/g, 'k')
    .replace(/ou|oo|aw|au|o/g, 'u')
    .replace(/ei|ey|ay|ai|ee|ie|iy|y|e/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=...)[aih]+$/, '');
  return out.length >= 4 ? out : '';
}

describe('skeleton', () => {
  test.each([
    ['deir ez zor', 'deir ezzor', 'dayr az zawr', 'deir ez zour'],
    ['boukamal', 'bukamal', 'al boukamal'],
    ['chebab', 'shebab'],
    ['kamechliye', 'kameshliye'],
    ['volodymyr', 'wolodymyr'],
    ['djihad', 'jihad', 'jihadh'],
  ])('%s and its other spellings share one', (...spellings) => {
    expect(skeleton(spellings[0]!)).not.toBe('');
    expect(new Set(spellings.map(skeleton)).size).toBe(1);
  });

  test.each([
    ['chebab', 'shabab'],
    ['hama', 'homs'],
    ['mossoul', 'missal'],
  ])('%s and %s do not', (a, b) => expect(skeleton(a) === '' || skeleton(a) !== skeleton(b)).toBe(true));

  test.each(['ona', 'iraq 2', 'київ', 'al'])('%s has none', (key) => expect(skeleton(key)).toBe(''));

  test('is what the patterns give', () => {
    const unit = fc.constantFrom(...'tschdzjkghpeiyqouawnré0 ');
    const key = fc.string({ unit, minLength: 1, maxLength: 24 }).map((text) => text.trim().replace(/ +/g, ' '));
    fc.assert(
      fc.property(key, (text) => {
        // The plain one tells the first word by what it is, not where it stands.
        fc.pre(new Set(text.split(' ')).size === text.split(' ').length);
        expect(skeleton(text)).toBe(plainSkeleton(text));
        const bytes = new TextEncoder().encode(`#${text}#`);
        expect(skeletonHash(bytes, 1, bytes.length - 1, 7)).toBe(skeleton(text) ? hashKey(skeleton(text), 7) : 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('acronym', () => {
  test.each([
    ['observatoire syrien des droits de l homme', 'osdh'],
    ['forces democratiques syriennes', 'fds'],
    ['comite international de la croix rouge', 'cicr'],
    ['federal bureau of investigation', 'fbi'],
    ['banque mondiale', ''],
    ['syrie', ''],
  ])('%s: %s', (key, acronym) => expect(acronymOf(key)).toBe(acronym));
});

describe('surname', () => {
  test.each([
    ['florence parly', 'parly'],
    ['charles de gaulle', 'de gaulle'],
    ['mohammed ben salman al saoud', 'al saoud'],
    ['ursula von der leyen', 'von der leyen'],
    ['martin luther king jr', 'king'],
    ['de gaulle', 'gaulle'],
    ['madonna', ''],
  ])('%s: %s', (key, surname) => expect(surnameOf(key)).toBe(surname));
});
