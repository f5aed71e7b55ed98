// Countries, territories and continents: names from CLDR, aliases and capitals from countries-list, inhabitants' names.
import { createRequire } from 'node:module';
import type { Entity, Fact } from '../../model/entity';
import { demonymsOf } from './demonyms';
import { entity, listOf } from './rows';

const require = createRequire(import.meta.url);
const CLDR: Record<'fr' | 'en', Record<string, string>> = {
  fr: require('cldr-localenames-full/main/fr/territories.json').main.fr.localeDisplayNames.territories,
  en: require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories,
};
const CONTAINMENT: Record<string, { _contains: string[] }> = require('cldr-core/supplemental/territoryContainment.json')
  .supplemental.territoryContainment;
const COUNTRIES: Record<string, { name: string; capital: string; alias?: string[] }> =
  require('countries-list').countries;

/** Wikidata items of the territories, as given by the data set "country-codes" (datasets/country-codes, PDDL); Q… without the Q. */
const WIKIDATA =
  'AF889 AX5689 AL222 DZ262 AS16641 AD228 AO916 AI25228 AQ51 AG781 AR414 AM399 AW21203 AU408 AT40 AZ227 BS778 BH398 BD902 BB244 BY184 BE31 BZ242 BJ962 ' +
  'BM23635 BT917 BO750 BQ27561 BA225 BW963 BR155 IO43448 VG25305 BN921 BG219 BF965 BI967 CV1011 KH424 CM1009 CA16 KY5785 CF929 TD657 CL298 CN148 HK8646 ' +
  'MO14773 CX31063 CC36004 CO739 KM970 CG971 CK26988 CR800 HR224 CU241 CW25279 CY229 CZ213 KP423 CD974 DK35 DJ977 DM784 DO786 EC736 EG79 SV792 GQ983 ER986 ' +
  'EE191 SZ1050 ET115 FK9648 FO4628 FJ712 FI33 FR142 GF3769 PF30971 TF129003 GA1000 GM1005 GE230 DE183 GH117 GI1410 GR41 GL223 GD769 GP17012 GU16635 GT774 ' +
  'GG25230 GN1006 GW1007 GY734 HT790 VA237 HN783 HU28 IS189 IN668 ID252 IR794 IQ796 IE27 IM9676 IL801 IT38 CI1008 JM766 JP17 JE785 JO810 KZ232 KE114 KI710 ' +
  'KW817 KG813 LA819 LV211 LB822 LS1013 LR1014 LY1016 LI347 LT37 LU32 MG1019 MW1020 MY833 MV826 ML912 MT233 MH709 MQ17054 MR1025 MU1027 YT17063 MX96 FM702 ' +
  'MC235 MN711 ME236 MS13353 MA1028 MZ1029 MM836 NA1030 NR697 NP837 NC33788 NZ664 NI811 NE1032 NG1033 NU34020 NF31057 MP16644 MK221 NO20 OM842 PK843 PW695 ' +
  'PA804 PG691 PY733 PE419 PH928 PN35672 PL36 PT45 PR1183 QA846 KR884 MD217 RE17070 RO218 RU159 RW1037 BL25362 SH192184 KN763 LC760 MF126125 PM34617 VC757 ' +
  'WS683 SM238 ST1039 SA851 SN1041 RS403 SC1042 SL1044 SG334 SX26273 SK214 SI215 SB685 SO1045 ZA258 SS958 ES29 LK854 PS219060 SD1049 SR730 SE34 CH39 SY858 ' +
  'TW865 TJ863 TH869 TL574 TG945 TK36823 TO678 TT754 TN948 TR43 TM874 TC18221 TV672 UG1036 UA212 AE878 GB145 TZ924 US30 VI11703 UY77 UZ265 VU686 VE717 VN881 ' +
  'WF35555 YE805 ZM953 ZW954 NL29999 XK1246';
const QIDS = new Map([...WIKIDATA.matchAll(/([A-Z]{2})(\d+)/g)].map((m) => [m[1]!, `Q${m[2]}`]));

/** Names where CLDR's display form is not what a press reader would look for. */
const LABELS: Record<string, { fr?: string; en?: string }> = {
  CD: { fr: 'République démocratique du Congo', en: 'Democratic Republic of the Congo' },
  CG: { fr: 'République du Congo', en: 'Republic of the Congo' },
  HK: { fr: 'Hong Kong', en: 'Hong Kong' },
  MO: { fr: 'Macao', en: 'Macao' },
  MM: { fr: 'Birmanie', en: 'Myanmar' },
  VA: { fr: 'Vatican', en: 'Vatican City' },
  CI: { en: 'Ivory Coast' },
  VN: { fr: 'Vietnam' },
  MU: { fr: 'Maurice' },
};
/** Names the press uses that no package lists: `fr; … / en; …`. */
const ALSO: Record<string, string> = {
  US: "États-Unis d'Amérique; USA; U.S.A.; Amérique / United States of America; U.S.; USA; U.S.A.; America",
  GB: 'Grande-Bretagne; R.-U.; Royaume-Uni de Grande-Bretagne et d’Irlande du Nord / Britain; Great Britain; U.K.; UK',
  AE: 'Émirats; EAU / Emirates; UAE; U.A.E.',
  CD: 'RDC; RD Congo; Congo-Kinshasa; Congo / DRC; DR Congo; Congo-Kinshasa; Congo',
  CG: 'Congo-Brazzaville; Congo / Congo-Brazzaville; Congo',
  CF: 'Centrafrique; RCA / CAR',
  BY: 'Bélarus; Belarus; Biélorussie / Belarus; Byelorussia',
  MM: 'Myanmar; Union de Birmanie / Burma',
  CZ: 'République tchèque / Czech Republic',
  KP: 'RPDC; République populaire démocratique de Corée / DPRK; Democratic People’s Republic of Korea',
  KR: 'République de Corée / Republic of Korea',
  CN: 'République populaire de Chine; RPC / People’s Republic of China; PRC',
  TW: 'Taiwan; République de Chine / Republic of China',
  RU: 'Fédération de Russie / Russian Federation',
  SY: 'République arabe syrienne / Syrian Arab Republic',
  IQ: "Iraq; République d'Irak / Republic of Iraq",
  IR: "République islamique d'Iran; République islamique / Islamic Republic of Iran; Islamic Republic",
  SA: "Arabie séoudite; Royaume d'Arabie saoudite / Kingdom of Saudi Arabia; KSA",
  PS: 'Palestine; État de Palestine / Palestine; State of Palestine; Palestinian territories',
  IL: "État d'Israël / State of Israel",
  VA: 'Saint-Siège; Cité du Vatican; État de la Cité du Vatican / Holy See; Vatican',
  NL: 'Hollande / The Netherlands; Holland',
  CI: 'Côte d’Ivoire / Côte d’Ivoire',
  TR: 'Turquie; Türkiye / Turkey',
  MK: 'Macédoine / Macedonia; FYROM',
  SZ: 'Swaziland / Swaziland; eSwatini',
  CV: 'Cabo Verde / Cabo Verde',
  TL: 'Timor oriental; Timor-Leste / East Timor',
  BA: 'Bosnie / Bosnia',
  VN: 'Viêt Nam; Viet Nam; Viêtnam / Viet Nam',
  LK: 'Ceylan / Ceylon',
  KG: 'Kirghizistan; Kirghizie / Kyrgyz Republic',
  TJ: 'Tadjikistan / Tadzhikistan',
  MD: 'République de Moldavie; Moldova / Republic of Moldova',
  ZA: 'République sud-africaine / Republic of South Africa; RSA',
  SS: 'Sud-Soudan / Republic of South Sudan',
  EH: 'Sahara / Sahara',
  DE: "République fédérale d'Allemagne; RFA / Federal Republic of Germany",
  FR: 'République française; Hexagone / French Republic',
  IE: "République d'Irlande; Eire / Republic of Ireland; Eire",
  LY: 'Libye / Libya',
  QA: 'Qatar / Qatar',
  MV: 'Îles Maldives / Maldive Islands',
  PG: 'Papouasie / PNG',
  NZ: 'Aotearoa / Aotearoa; N.Z.',
  ST: 'Sao Tomé / São Tomé and Príncipe; Sao Tome and Principe',
  TT: 'Trinité / Trinidad and Tobago; Trinidad',
  FK: 'Malouines; Falkland / Falklands; Malvinas',
  AX: 'Åland / Åland',
  CR: 'Costa-Rica / Costa Rica',
  GE: 'République de Géorgie / Republic of Georgia',
  PR: 'Puerto Rico / Porto Rico',
  BH: 'Bahrein; Bahrain / Bahrein',
  KW: 'Koweit; Kuwait / Kuwait',
  LB: 'République libanaise / Lebanese Republic',
  JO: 'Royaume hachémite / Hashemite Kingdom of Jordan',
  EG: 'République arabe d’Égypte / Arab Republic of Egypt',
  YE: 'Yemen / Republic of Yemen',
  AF: 'Émirat islamique d’Afghanistan / Islamic Emirate of Afghanistan',
};
/** Aliases of the packages that are no names in running text. */
const NEVER = new Set(['Sahara', 'Emirates']);
const UNINHABITED = new Set([
  'AC',
  'BV',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'GS',
  'HM',
  'IC',
  'QO',
  'SJ',
  'TA',
  'UM',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

/** Every inhabited two-letter territory of CLDR. */
export function territories(): Entity[] {
  const codes = Object.keys(CLDR.en).filter((code) => /^[A-Z]{2}$/.test(code) && !UNINHABITED.has(code));
  return codes.sort().map((code) => {
    const country = COUNTRIES[code];
    const [moreFr, moreEn] = (ALSO[code] ?? ' / ').split(' / ').map(listOf);
    const names = { fr: territoryName(code, 'fr'), en: territoryName(code, 'en') };
    const aliases = {
      fr: [...variants(code, 'fr'), ...moreFr!],
      en: [...variants(code, 'en'), ...(country?.alias ?? []), country?.name ?? '', ...moreEn!],
    };
    for (const lang of ['fr', 'en'] as const)
      aliases[lang] = aliases[lang]
        .map(apostrophe)
        .filter((name) => name.length > 1 && !NEVER.has(name) && !/[()]/.test(name));
    const qid = QIDS.get(code);
    return entity(
      { id: `iso:${code}`, names, aliases, about: kindOf(code), country: code, ...demonyms(code) },
      { type: 'place', pop: 230, ...(qid ? { sameAs: [qid] } : {}), facts: capitalOf(country?.capital) },
    );
  });
}

/** A territory's name in running text ("Bosnie-Herzégovine", "Bosnia and Herzegovina"). */
export function territoryName(code: string, lang: 'fr' | 'en'): string {
  const name = LABELS[code]?.[lang] ?? CLDR[lang][code]!;
  return apostrophe(lang === 'en' ? name.replace(' & ', ' and ').replace(/^St\. /, 'Saint ') : name);
}

/** CLDR writes ’; packs keep the plain apostrophe, folding makes them one. */
const apostrophe = (name: string) => name.replaceAll('’', "'");

const variants = (code: string, lang: 'fr' | 'en'): string[] =>
  ['', '-alt-short', '-alt-variant']
    .map((suffix) => CLDR[lang][code + suffix] ?? '')
    .filter((name) => name && name !== 'É.-U.');

const demonyms = (code: string) => {
  const found = demonymsOf(code);
  return found ? { demonyms: found } : {};
};

function kindOf(code: string): Record<string, string> {
  const region = Object.keys(CONTAINMENT).find(
    (key) => /^\d{3}$/.test(key) && CONTAINMENT[key]!._contains.includes(code),
  );
  return region && CLDR.fr[region]
    ? { fr: `Pays ou territoire, ${CLDR.fr[region]}`, en: `Country or territory, ${CLDR.en[region]}` }
    : {};
}

function capitalOf(capital: string | undefined): Fact[] {
  if (!capital) return [];
  const source = {
    url: 'https://www.npmjs.com/package/countries-list/v/3.4.1',
    title: 'countries-list 3.4.1',
    read: '2026-11-24',
  };
  return [{ property: 'capital', value: capital, source }];
}

/** M.49 areas that texts name; the others are statisticians' words. */
const AREAS: Record<string, string> = {
  '002': ' / ',
  '003': ' / ',
  '005': 'Amérique latine du Sud / ',
  '009': ' / Oceania',
  '011': "Afrique de l'Ouest / West Africa",
  '013': ' / ',
  '014': "Afrique de l'Est / East Africa",
  '015': 'Afrique du Nord / North Africa; Northern Africa',
  '017': ' / Central Africa',
  '018': ' / ',
  '019': ' / the Americas',
  '029': 'Caraïbe; Antilles / ',
  '030': "Asie de l'Est; Extrême-Orient / East Asia; Far East",
  '034': 'Asie du Sud / South Asia',
  '035': ' / South-East Asia; South East Asia',
  '142': ' / ',
  '143': ' / ',
  '150': ' / ',
  '151': "Europe de l'Est; Europe orientale / Eastern Europe",
  '155': "Europe de l'Ouest; Europe occidentale / Western Europe",
  '202': 'Afrique noire / ',
  '419': ' / ',
};

/** Continents and the regions of the world that CLDR names. */
export function areas(): Entity[] {
  return Object.keys(AREAS)
    .sort()
    .map((code) => {
      const [fr, en] = AREAS[code]!.split('/').map(listOf);
      const names = { fr: apostrophe(CLDR.fr[code]!), en: CLDR.en[code]! };
      return entity(
        {
          id: `m49:${code}`,
          names,
          aliases: { fr: fr!, en: en! },
          about: { fr: 'Région du monde', en: 'Region of the world' },
        },
        { type: 'place', pop: 200 },
      );
    });
}
