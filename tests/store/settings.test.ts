// What is stored as settings may be of another version, or edited by hand: it is read field by field.
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settingsFrom } from '../../lib/model/settings';

describe('settings as they are stored', () => {
  test('what was never written is the default', () => {
    expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
  });

  test('what was written stays', () => {
    const stored = {
      where: 'watched',
      level: 'hover',
      density: 'all',
      hoverDelay: 0,
      language: 'fr',
      sites: { 'courier.example': 'off' },
      densities: { 'courier.example': 'watched' },
    };
    expect(settingsFrom(stored)).toEqual(stored);
  });

  test.each([null, 'off', 7, [], ['always']])('%j is read as the defaults', (stored) => {
    expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('a value that a field does not know gives way alone', () => {
    const stored = {
      where: 'everywhere',
      level: 'badge',
      density: 3,
      hoverDelay: '300',
      language: 'de',
      sites: { 'courier.example': 'quiet', 'quay.example': 'off' },
      densities: null,
      theme: 'dark',
    };
    expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, level: 'badge', sites: { 'quay.example': 'off' } });
  });

  test.each([-1, Number.NaN])('a delay of %d is none', (hoverDelay) => {
    expect(settingsFrom({ hoverDelay }).hoverDelay).toBe(DEFAULT_SETTINGS.hoverDelay);
  });
});
