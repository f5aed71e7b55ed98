// "in Syria", "au Liban": a territory's name with its preposition, French and English.
import { territoryName } from './territories';

/** French names that take no article: "à Cuba" (Grevisse, Le Bon Usage, § 588). */
const BARE = new Set(
  'AG BH BL CU CW CY DJ GG GI GU HK HT JE KI KM KN KY LC MC MF MG MO MT MU MS NR NU OM PM PR SG SH SM ST SX TT TV TW TK VC VU WF YT RE AI AW'.split(
    ' ',
  ),
);
const MASCULINE_E = new Set(['BZ', 'KH', 'MX', 'MZ', 'ZW', 'SR', 'GB', 'CL', 'PE', 'TL']);
const PLURAL = new Set(
  'AE BS CC CK FJ FK FO KM KY MH MP MV NL PH PN PS SB SC TC TF US VG VI AX BQ AS BM PW TO'.split(' '),
);
const ARTICLE_EN = new Set(
  'AE BS CC CD CF CG CK DO FK FO GB GM KM KY MH MP MV NL PH PN PS SB SC TC TF US VG VI AX BQ'.split(' '),
);

/** Forms no rule gives. */
const WHOLE: Record<string, string> = {
  BB: 'à la Barbade',
  DM: 'à la Dominique',
  GD: 'à la Grenade',
  CX: "à l'île Christmas",
  IM: "à l'île de Man",
  NF: "à l'île Norfolk",
  SL: 'en Sierra Leone',
  IO: "dans le Territoire britannique de l'océan Indien",
  RE: 'à La Réunion',
};

export function inCountry(code: string): { fr: string; en: string; name: { fr: string; en: string } } {
  const fr = territoryName(code, 'fr');
  const en = territoryName(code, 'en');
  return {
    fr: WHOLE[code] ?? `${prepositionFr(code, fr)} ${fr}`,
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
