// What a reader types and what stands first: rows against a small invented pack, and against the starter pack.

/**
 * `typed > first; second` is answered by these first, in this order, `typed = only; these` by no others; behind `!` stand
 * those that must not be among the answers. Answers of the invented pack are ids, of the starter pack French labels.
 */
export type LookupRow = string;

/** `id | type | pop (empty: none) | names in French, the label first | names in English | domain`. */
export const TABLE = `
velmar-h | person | 140 | Hélène Velmar | Hélène Velmar |
velmar-j | person | 20 | Jean Velmar | Jean Velmar |
velmar-orge | place | 30 | Velmar-sur-Orge | Velmar-sur-Orge |
velmarite | other | 200 | Velmarite | Velmarite |
tessier | person | 90 | Jean-Luc Tessier | Jean-Luc Tessier |
tessier-roux | person | 40 | Jeanne Tessier-Roux | Jeanne Tessier-Roux |
varnes | person | 80 | Charles de Varnes | Charles de Varnes |
obrennan | person | 60 | Siobhan O'Brennan | Siobhan O'Brennan |
king | person | 60 | Martin Kingsley Jr. | Martin Kingsley Jr. |
ostrovsky | person | 70 | Piotr Ostrovski | Piotr Ostrovsky |
morvan | person | 50 | Élise Morvan; la Dame du lac | Élise Morvan; the Lady of the Lake |
valmont-1 | place | 200 | Valmont | Valmont |
valmont-2 | place | 30 | Valmont | Valmont |
valmont-club | organisation | 210 | Union sportive de la vallée; Valmont | Valley Sports Union; Valmont |
oral | place | 40 | Oral | Oral |
orak | place | 190 | Orak | Orak |
orakie | place | 90 | Orakie | Orakia |
evroult | place | 60 | Saint-Évroult | Saint-Évroult |
oeuvrebourg | place | 60 | Œuvrebourg | Œuvrebourg |
deir-kamar | place | 90 | Deir al-Kamar | Deir al-Kamar |
kalbastan | place | 190 | Kalbastan | Kalbastan | | Kalbastanais; Kalbastani
etats | place | 220 | Provinces-Unies | United Provinces; U.P.; UP |
senat-l | organisation | 120 | Sénat de Lorrèze; Sénat | Senate of Lorrèze; Senate |
senat-k | organisation | 60 | Sénat du Kalbastan | Kalbastan Senate; Senate |
orn | organisation | 100 | Observatoire des rivières du Nord; ORN | Northern Rivers Observatory; NRO |
fbl | organisation | 70 | Fédération des bateliers libres | Federation of Free Boatmen |
caisse | organisation | 90 | Caisse nationale d'assurance des bateliers | National Boatmen's Insurance Fund |
oriel | organisation | 110 | L'Oriel | L'Oriel |
min-eau | organisation | 130 | ministère de l'Eau et des Forêts | Ministry of Water and Forests |
kazbour | group | 120 | Kazbour; mouvement Kazbour; K.Z.B. | Kazbour; Kazbour Movement |
courrier | outlet | 120 | Le Courrier du Lac | Le Courrier du Lac | courrierdulac.example
courrier-armor | outlet | 60 | Courrier d'Armor | Courrier d'Armor | armor.courrier.example
monde-lac | outlet | 140 | Le Monde des lacs | Lake World | mondedeslacs.example
herald | outlet | 100 | The Lake Herald | The Lake Herald | lakeherald.example
`;

export const invented: readonly LookupRow[] = [
  // The name itself, then an alias, then what begins so; of one kind the best known first.
  'Hélène Velmar > velmar-h',
  'Valmont > valmont-1; valmont-2; valmont-club',
  'Sénat > senat-l; senat-k',
  'Senate > senat-l; senat-k',
  'Orak > orak; orakie ! oral',
  'ORN = orn',
  'NRO = orn',
  'la Dame du lac > morvan',
  'Lady of the Lake > morvan',
  'Provinces-Unies = etats',
  'Kazbour = kazbour',
  // A notion comes behind the people and places of its name.
  'velmar > velmar-h',
  'velma > velmar-h; velmar-j; velmar-orge; velmarite',
  // Any word of a name, begun: surname, given name, the word in the middle.
  'tess > tessier; tessier-roux',
  'tessier = tessier; tessier-roux',
  'roux = tessier-roux',
  'varn = varnes',
  'de varnes = varnes',
  'brennan = obrennan',
  'kings = king',
  'assur = caisse',
  'bateliers > fbl; caisse',
  'boatm > fbl; caisse',
  'rivi = orn',
  'riv > orn',
  'herald > herald',
  'armor > courrier-armor',
  'forets = min-eau',
  'water and for = min-eau',
  'orge = velmar-orge',
  'lac > courrier',
  // The beginning of the whole name before the beginning of a later word, as well known.
  'courrier > courrier; courrier-armor',
  'mond = monde-lac',
  'le mon = monde-lac',
  // Words in another order, with others between, as initials.
  'velmar helene = velmar-h',
  'velmar hel = velmar-h',
  'tessier jean = tessier; tessier-roux',
  'tessier jean luc = tessier',
  'e morvan = morvan',
  'J.-L. Tessier > tessier',
  'tessier j.-l. = tessier',
  'h velm = velmar-h',
  'rivieres nord observatoire = orn',
  'observatoire nord = orn',
  'senat lorreze = senat-l',
  'ministere eau = min-eau',
  'ministry forests = min-eau',
  'kalbastan senat > senat-k',
  // Accents, ligatures, hyphens, apostrophes, points: typed or not, and the other way round.
  'helene velmar = velmar-h',
  'HELENE VELMAR = velmar-h',
  'jean luc tessier = tessier',
  'Jéan-Lùc Tessier = tessier',
  'saint evroult = evroult',
  'st-evroult = evroult',
  'oeuvrebourg = oeuvrebourg',
  'œuvre = oeuvrebourg',
  "o'brennan = obrennan",
  'o’brennan = obrennan',
  'l’oriel = oriel',
  'loriel > oriel',
  'oriel = oriel',
  "l'observatoire des riv = orn",
  'courrier d’armor = courrier-armor',
  'le senat > senat-l',
  'the lake herald = herald',
  'kzb > kazbour',
  'K.Z.B. > kazbour',
  'u.p. > etats',
  // Acronyms that no pack gives; the demonym of a place.
  'fbl = fbl',
  'kalbastanais > kalbastan',
  'kalbastani > kalbastan',
  // Another transliteration.
  'dayr al qamar = deir-kamar',
  'ostrovskiy > ostrovsky',
  // One letter wrong, where nothing is met without.
  'velmra > velmar-h',
  'vellmar > velmar-h',
  'helene vemar = velmar-h',
  'vemlar helene = velmar-h',
  'jean luc tesier = tessier',
  'observatoire des riviers du nord = orn',
  'kasbour = kazbour',
  'kalbsatan > kalbastan',
  'courier > courrier; courrier-armor',
  // No slip is looked for in four letters, at the first letter, or where there are two; nor beside what is met as typed.
  'oral = oral ! orak',
  'orat = ',
  'belmar = ',
  'valmnto = ',
  'courrier du > courrier ! courrier-armor',
  // Domains.
  'courrierdulac.example > courrier',
  'www.courrierdulac.example > courrier',
  'https://www.courrierdulac.example/une/page > courrier',
  'courrierdulac.e > courrier',
  // Nothing.
  'xyzzy = ',
  '… = ',
];

export const starter: readonly LookupRow[] = [
  'macr > Emmanuel Macron',
  'macron > Emmanuel Macron',
  'macron emm > Emmanuel Macron',
  'emanuel macron > Emmanuel Macron',
  'macrn > Emmanuel Macron',
  'parly > Florence Parly',
  'paris > Paris',
  'pari > Paris',
  'iran > Iran',
  'irna > IRNA ! Iran',
  'irak > Irak ! Iran',
  'Syria > Syrie',
  'londres > Londres',
  'london > Londres',
  'alep > Alep',
  'alepo > Alep',
  'deir ez zor > Deir Ezzor',
  'deir ezor > Deir Ezzor',
  'onu > Organisation des Nations unies',
  'UN > Organisation des Nations unies',
  'u.n. > Organisation des Nations unies',
  'nations unies > Organisation des Nations unies',
  'united nat > Organisation des Nations unies',
  'otan > Organisation du traité de l’Atlantique nord',
  'nato > Organisation du traité de l’Atlantique nord',
  'union europ > Union européenne',
  'union europenne > Union européenne',
  'osdh > Observatoire syrien des droits de l’homme',
  'observatoire syrien > Observatoire syrien des droits de l’homme',
  'daech > État islamique',
  'daesh > État islamique',
  'etat islamique > État islamique',
  'islamic state > État islamique',
  'hezbolah > Hezbollah',
  'hizbollah > Hezbollah',
  'al qaida > Al-Qaïda',
  'alqaida > Al-Qaïda',
  'le monde > Le Monde; Le Monde diplomatique',
  'le mond > Le Monde; Le Monde diplomatique ! Banque mondiale; Organisation mondiale de la santé',
  'monde > Le Monde',
  'lemonde.fr > Le Monde',
  'figaro > Le Figaro',
  'guardian > The Guardian',
  'new york tim > The New York Times',
  'afp > Agence France-Presse',
  'france presse > Agence France-Presse',
  'l’elysee > Élysée',
  'l’elys > Élysée',
  'quai orsay > Quai d’Orsay',
  'french > France',
];
