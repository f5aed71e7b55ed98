// A publisher's words become our verdict only where we are sure.
import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../lib/claims/verdict';
import { VERDICTS } from '../cases/claims-verdicts';

describe('verdictOf', () => {
  test.each(VERDICTS)('%s → %s', (rating, verdict) => expect(verdictOf(rating)).toBe(verdict));

  test('a rating in figures needs its scale', () => {
    expect(verdictOf(undefined, { value: 1, worst: 1, best: 5 })).toBe('false');
    expect(verdictOf('no words we know', { value: 5, worst: 1, best: 5 })).toBe('true');
    expect(verdictOf(null, { value: -1, worst: 1, best: 5 })).toBeNull();
    expect(verdictOf(null, { value: 1, worst: 1, best: 1 })).toBeNull();
  });

  test('words win over figures', () => expect(verdictOf('Faux', { value: 5, worst: 1, best: 5 })).toBe('false'));
  test('nothing gives null', () => expect(verdictOf(undefined)).toBeNull());
});
