// Numbers in figures and in words are read as one value.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalNumber, numbersIn, parseCanonical, sameValue } from '../../lib/text/numbers';
import { tokenize } from '../../lib/text/tokens';
import { NUMBERS } from '../cases/numbers';
import { runs } from '../helpers/fuzz';

const read = (text: string, lang: string) => numbersIn(tokenize(text), lang);
const keys = (text: string, lang: string) => read(text, lang).map(canonicalNumber);

/** Spells a whole number below a thousand million, as grammars of the two languages have it. */
const FR_SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FR_TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];
function frenchBelow100(n: number): string {
  if (n < 20) return FR_SMALL[n]!;
  const ten = Math.floor(n / 10);
  const rest = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10;
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : FR_TENS[ten]!;
  if ((rest === 1 || rest === 11) && ten < 8) return `${FR_TENS[ten]} et ${FR_SMALL[rest]}`;
  return `${FR_TENS[ten]}-${FR_SMALL[rest]}`;
}
function french(n: number): string {
  if (n < 100) return frenchBelow100(n);
  if (n < 1000) {
    const hundreds = Math.floor(n / 100);
    const head = hundreds === 1 ? 'cent' : `${FR_SMALL[hundreds]} cent${n % 100 ? '' : 's'}`;
    return n % 100 ? `${head} ${french(n % 100)}` : head;
  }
  const [scale, one, many] = n < 1e6 ? [1000, 'mille', 'mille'] : [1e6, 'un million', 'millions'];
  const times = Math.floor(n / scale);
  const head = times === 1 ? one : `${french(times).replace(/(cent|vingt)s$/, scale === 1000 ? '$1' : '$1s')} ${many}`;
  return n % scale ? `${head} ${french(n % scale)}` : head;
}
const EN_SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = ' - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').slice(1);
function english(n: number): string {
  if (n < 20) return EN_SMALL[n]!;
  if (n < 100)
    return n % 10 ? `${EN_TENS[Math.floor(n / 10) - 1]}-${EN_SMALL[n % 10]}` : EN_TENS[Math.floor(n / 10) - 1]!;
  if (n < 1000) return `${EN_SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${english(n % 100)}` : ''}`;
  const [scale, word] = n < 1e6 ? [1000, 'thousand'] : [1e6, 'million'];
  return `${english(Math.floor(n / scale))} ${word}${n % scale ? ` ${n % scale < 100 ? 'and ' : ''}${english(n % scale)}` : ''}`;
}

describe('numbersIn', () => {
  test.each(NUMBERS)('%s: %s', (lang, text, numbers) => expect(keys(text, lang)).toEqual(numbers));

  test('every number in words is read as the number in figures', () => {
    const number = fc.oneof(fc.integer({ min: 2, max: 2000 }), fc.integer({ min: 2, max: 999_999_999 }));
    fc.assert(
      fc.property(number, (n) => {
        expect([french(n), keys(french(n), 'fr')]).toEqual([french(n), [`#${n}`]]);
        expect([english(n), keys(english(n), 'en')]).toEqual([english(n), [`#${n}`]]);
      }),
      runs(400),
    );
  });

  test('the span is the text of the number', () => {
    const text = 'Près de six cent mille personnes, dont 12 % ici.';
    expect(read(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual(['six cent mille', '12 %']);
  });

  test('any text is read without a throw, in order and without overlap', () => {
    const piece = fc.constantFrom(
      'un',
      'cent',
      'mille',
      'sur',
      'dix',
      'in',
      'out',
      'of',
      'half',
      'la',
      'moitié',
      '4',
      '2,5',
      '%',
      'tiers',
      '.',
      'and',
      'a',
      'million',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('fr', 'en', 'de'), (pieces, lang) => {
        const found = read(pieces.join(' '), lang);
        for (let i = 1; i < found.length; i++) expect(found[i]!.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
      }),
    );
  });
});

describe('sameValue', () => {
  test.each([
    [600_000, 598_765, true],
    [600_000, 500_000, false],
    [2019, 2020, false],
    [12, 13, false],
    [66.7, 66.67, true],
    [66, 67, false],
    [1000, 1005, true],
  ])('%d and %d: %s', (a, b, same) => expect(sameValue(a, b)).toBe(same));

  test('a canonical form gives its value back', () => {
    expect(parseCanonical('#70%')).toEqual({ value: 70, percent: true });
    expect(parseCanonical('#600000')).toEqual({ value: 600_000, percent: false });
  });
});
