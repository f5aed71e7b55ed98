// "in Syria", "au Liban": a territory's name with its preposition, French and English.
import { territoryName } from './territories';

/** French names that take no article: "à Cuba" (Grevisse, Le Bon Usage, § 588). */
const BARE = new Set(
  'AD AG BB BH BL BM CK CU CV CW CY DJ GG GI GU HK HT JE KI KM KN KY LC MC MF MG MO MT MU MS NR NU OM PM PR PW SG SH SM ST SX TO TT TV TW VA VC VU WF YT GP MQ RE'.split(
    ' ',
  ),
);
const MASCULINE_E = new Set(['BZ', 'KH', 'MX', 'MZ', 'ZW', 'SR']);
const PLURAL = new Set('AE BS CC CK FJ FK FO KM KY MH MP MV NL PH PN PS SB SC TC TF US VG VI AX BQ AS'.split(' '));
const ARTICLE_EN = new Set(
  'AE BS CC CD CF CG CK DO FK FO GB GM KM KY MH MP MV NL PH PN PS SB SC TC TF US VA VG VI AX BQ'.split(' '),
);

export function inCountry(code: string): { fr: string; en: string; name: { fr: string; en: string } } {
  const fr = territoryName(code, 'fr');
  const en = territoryName(code, 'en');
  return {
    fr: `${prepositionFr(code, fr)} ${fr}`.replace(/^en La /, 'à La '),
    en: `in ${ARTICLE_EN.has(code) && !/^the /i.test(en) ? 'the ' : ''}${en}`,
    name: { fr, en },
  };
}

function prepositionFr(code: string, name: string): string {
  if (code === 'PS') return 'dans les';
  if (PLURAL.has(code)) return 'aux';
  if (BARE.has(code)) return 'à';
  if (/^[AEIOUÀÂÉÈÊÎÔ]/i.test(name)) return 'en';
  return /e$/.test(name.split(/[ (-]/)[0]!) && !MASCULINE_E.has(code) ? 'en' : 'au';
}
