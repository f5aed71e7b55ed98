// The pack the rows of names are read against: invented people; places and bodies that exist, with plain facts only.
import type { Entity } from '../../lib/model/entity';

/** `id | type | pop | names in French, the label first | names in English (empty: as in French) | more`, names parted by semicolons. */
const TABLE = `
paris | place | 229 | Paris | | FR
lyon | place | 190 | Lyon | Lyon; Lyons | FR
nantes | place | 170 | Nantes | | FR
nice | place | 180 | Nice | | FR
tours | place | 160 | Tours | | FR
orange-city | place | 60 | Orange | | FR
brest | place | 150 | Brest | | FR
quimper | place | 90 | Quimper | | FR
saint-malo | place | 110 | Saint-Malo | | FR
sarcelles | place | 60 | Sarcelles | | FR
montauban | place | 80 | Montauban | | FR
reunion | place | 130 | La Réunion; île de la Réunion | Réunion | FR
london | place | 229 | Londres | London | GB
london-on | place | 12 | London | London; London, Ontario | CA
cambridge-uk | place | 150 | Cambridge | | GB
cambridge-ma | place | 140 | Cambridge | | US
birmingham | place | 190 | Birmingham | | GB
birmingham-al | place | 150 | Birmingham | | US
washington-dc | place | 225 | Washington | Washington; Washington, D.C. | US
geneva | place | 200 | Genève | Geneva | CH
brussels | place | 210 | Bruxelles | Brussels | BE
kyiv | place | 210 | Kiev; Kyiv | Kyiv; Kiev | UA
west-africa | place | 180 | Afrique de l'Ouest | West Africa |
moscow | place | 226 | Moscou | Moscow | RU
damascus | place | 215 | Damas | Damascus | SY
aleppo | place | 214 | Alep | Aleppo | SY
deir-ezzor | place | 160 | Deir ez-Zor | Deir ez-Zor | SY
raqqa | place | 160 | Raqqa; Rakka | Raqqa | SY
idlib | place | 150 | Idleb | Idlib | SY
mosul | place | 190 | Mossoul | Mosul | IQ
ndjamena | place | 150 | N'Djamena | | TD
knoxville | place | 120 | Knoxville | | US
tennessee | place | 200 | Tennessee | | US
france | place | 229 | France; République française | France; French Republic | FR demonyms Français;Française/French;Frenchman
germany | place | 228 | Allemagne | Germany | DE demonyms Allemand;Allemande/German
syria | place | 226 | Syrie | Syria | SY demonyms Syrien;Syrienne/Syrian
iraq | place | 226 | Irak | Iraq | IQ demonyms Irakien;Irakienne/Iraqi
iran | place | 228 | Iran | | IR demonyms Iranien;Iranienne/Iranian
russia | place | 228 | Russie | Russia | RU demonyms Russe/Russian
switzerland | place | 227 | Suisse | Switzerland | CH demonyms Suisse;Suissesse/Swiss
usa | place | 229 | États-Unis; USA | United States; U.S.; US; USA | US demonyms Américain;Américaine/American
uk | place | 226 | Royaume-Uni | United Kingdom; UK | GB demonyms Britannique/British
uae | place | 210 | Émirats arabes unis; EAU | United Arab Emirates; UAE | AE
ivory-coast | place | 205 | Côte d'Ivoire | Ivory Coast; Côte d'Ivoire | CI
georgia | place | 200 | Géorgie | Georgia | GE
georgia-us | place | 190 | Géorgie | Georgia | US
elysee | place | 130 | palais de l'Élysée; Élysée | Élysée Palace; Élysée | FR
defense | place | 100 | La Défense | La Défense | FR
un | organisation | 228 | Organisation des Nations unies; ONU; Nations unies | United Nations; UN; U.N. |
eu | organisation | 228 | Union européenne; UE | European Union; EU |
nato | organisation | 225 | Organisation du traité de l'Atlantique nord; Otan; OTAN | North Atlantic Treaty Organization; NATO |
sohr | organisation | 60 | Observatoire syrien des droits de l'homme; OSDH | Syrian Observatory for Human Rights; SOHR | SY
msf | organisation | 120 | Médecins sans frontières; MSF | Doctors Without Borders; MSF |
hrw | organisation | 120 | Human Rights Watch; HRW | |
cnil | organisation | 80 | Commission nationale de l'informatique et des libertés; CNIL | | FR
who | organisation | 190 | Organisation mondiale de la santé; OMS | World Health Organization; WHO |
imf | organisation | 180 | Fonds monétaire international; FMI | International Monetary Fund; IMF |
ecb | organisation | 150 | Banque centrale européenne; BCE | European Central Bank; ECB |
cdc-us | organisation | 110 | Centres pour le contrôle et la prévention des maladies; CDC | Centers for Disease Control and Prevention; CDC | US
cdc-fr | organisation | 110 | Caisse des dépôts et consignations; CDC | | FR
pnf-fr | organisation | 70 | Parquet national financier; PNF | National Financial Prosecutor's Office | FR
pnf-it | organisation | 70 | Parti national fasciste; PNF | National Fascist Party | IT
loreal | organisation | 110 | L'Oréal | L'Oréal; L'Oreal | FR
orange-co | organisation | 140 | Orange; Orange SA | Orange; Orange S.A. | FR
senate-fr | organisation | 130 | Sénat; Sénat français | French Senate; Senate | FR
senate-us | organisation | 130 | Sénat des États-Unis; Sénat | United States Senate; Senate | US
tours-bank | organisation | 40 | Banque de Tours | | FR
saks | organisation | 60 | Saks Incorporated | |
general-electric | organisation | 120 | General Electric | |
bristol | organisation | 90 | Bristol-Myers Squibb | |
lemonde | outlet | 132 | Le Monde | | FR
figaro | outlet | 120 | Le Figaro | | FR
humanite | outlet | 100 | L'Humanité | | FR
est-rep | outlet | 70 | L'Est républicain | | FR
liberation | outlet | 110 | Libération | | FR
echos | outlet | 90 | Les Échos | | FR
afp | outlet | 150 | Agence France-Presse; AFP | | FR
reuters | outlet | 160 | Reuters | |
guardian | outlet | 140 | The Guardian | | GB
is | group | 180 | État islamique; EI; Daech; Daesh | Islamic State; ISIS; IS; Daesh |
sdf | group | 110 | Forces démocratiques syriennes; FDS | Syrian Democratic Forces; SDF | SY
hts | group | 90 | Hayat Tahrir al-Cham; HTS | Hayat Tahrir al-Sham; HTS | SY
shabab | group | 100 | Chebab; al-Chebab | al-Shabaab; Shabaab |
qaida | group | 190 | Al-Qaïda | Al-Qaeda; al-Qaida |
loriot-a | person | 60 | Anne Loriot | | FR
delcourt-m | person | 60 | Marc Delcourt | | FR
delcourt-c | person | 60 | Claire Delcourt | | FR
tessier | person | 50 | Jean-Luc Tessier | | FR
morvan | person | 50 | Élise Morvan | | FR
benhaddou | person | 50 | Karim Benhaddou | |
varennes | person | 40 | Charles de Varennes | | FR
estrelles | person | 40 | Henri d'Estrelles | | FR
obrennan | person | 40 | Siobhan O'Brennan | | GB
holloway-m | person | 60 | Martha Holloway | | GB f
holloway-j | person | 60 | James Holloway | | US m
lindqvist | person | 50 | Peter Lindqvist | |
peverell | person | 50 | Gordon Peverell | | GB
garnaud-1 | person | 50 | Michel Garnaud | | FR
garnaud-2 | person | 50 | Michel Garnaud | | FR
verdier-p | person | 60 | Paul Verdier; Verdier | | FR office Ministre des Transports/Minister of Transport 2010-05-14 2014-03-31
verdier-j | person | 60 | Jeanne Verdier; Verdier | | FR office Ministre des Transports/Minister of Transport 2014-04-01 2019-06-30
filipeti | person | 60 | Aurélia Castellani | | FR
markarian | person | 50 | Tigran Markarian | |
`;

const namesIn = (cell: string): string[] =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

function entityOf(row: string): Entity {
  const [id, type, pop, fr, en, more = ''] = row.split('|').map((cell) => cell.trim());
  const french = namesIn(fr!);
  const english = namesIn(en!);
  const [country] = /^[A-Z]{2}\b/.exec(more) ?? [];
  const [, gender] = / ([fm])$/.exec(more) ?? [];
  const demonyms = /demonyms ([^/]+)\/(.+)$/.exec(more);
  const office = /office ([^/]+)\/(.+) (\S+) (\S+)$/.exec(more);
  return {
    id: id!,
    type: type as Entity['type'],
    pop: Number(pop),
    labels: { fr: french[0]!, en: english[0] ?? french[0]! },
    aliases: { fr: french.slice(1), en: english.length > 0 ? english.slice(1) : french.slice(1) },
    ...(country && { country }),
    ...(gender && { gender: gender as 'f' | 'm' }),
    ...(demonyms && { demonyms: { fr: namesIn(demonyms[1]!), en: namesIn(demonyms[2]!) } }),
    ...(office && {
      facts: [{ property: 'office', value: { fr: office[1]!, en: office[2]! }, from: office[3]!, to: office[4]! }],
    }),
  };
}

export const ENTITIES: readonly Entity[] = TABLE.trim().split('\n').map(entityOf);
