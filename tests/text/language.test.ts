// The language a text is read in: the text's own words against what its page states.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lib/text/language';

const FRENCH = 'La maire de Valmont a dit que le pont sera fermé dans la semaine et que les bacs ne partiront pas.';
const ENGLISH = 'The mayor of Holt said that the bridge is closed for a week and that the ferries are not to leave.';
const SHORT = 'Le pont est fermé.';

describe('what the page states', () => {
  it.each([
    ['is followed for a short text', SHORT, 'en', 'en'],
    ['is followed with a region', SHORT, 'fr-BE', 'fr'],
    ['is followed for a language without votes', 'Der Deich hielt.', 'de', 'de'],
    ['loses to a clear vote', FRENCH, 'en', 'fr'],
    ['loses to a clear vote the other way', ENGLISH, 'fr', 'en'],
    ['is nothing where it names no language', SHORT, 'xx', 'fr'],
    ['is nothing where it is no tag at all', SHORT, 'français!', 'fr'],
    ['is nothing where it is undetermined', SHORT, 'und', 'fr'],
    ['is nothing where it is empty', SHORT, '', 'fr'],
  ])('%s', (_, text, stated, lang) => {
    expect(languageOf(text, stated)).toBe(lang);
  });
  it('gives nothing where neither tells', () => {
    expect(languageOf('12 / 30', 'xx')).toBeNull();
  });
});
