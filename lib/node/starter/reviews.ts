// About twenty reviews of our own writing, about invented people and places by invented publishers: shown as a demonstration.
import type { Review } from '../../model/review';
import { cellsOf } from './rows';

/** Invented publishers; none of them exists, their addresses lie under example.org. */
const PUBLISHERS: Record<string, string> = {
  desk: 'Example Fact Desk',
  ledger: 'The Example Ledger Checks',
  bureau: 'Bureau de vérification Exemple',
  contre: 'Contrechamp Exemple',
};

/** slug | lang | publisher | date | claim date | claimant | claim | rating | finding */
const ROWS = `
# The French demonstration page: the dam of Vaubrun.
vaubrun-eau-2015 | fr | bureau | 2023-11-14 | 2023-11-07 | Claire Delorme | Le barrage de Vaubrun retient trois fois plus d'eau qu'en 2015. | Chiffre trompeur | Le niveau de 2015 a été mesuré en pleine sécheresse ; par rapport à la moyenne de dix ans, la retenue contient 1,2 fois plus d'eau.
vaubrun-eau-2015-contre | fr | contre | 2023-11-16 | 2023-11-07 | Claire Delorme | Le barrage de Vaubrun retient trois fois plus d'eau qu'en 2015. | Plutôt vrai | Les relevés du barrage donnent 41 millions de mètres cubes en 2015 et 123 millions en 2023 ; le choix de l'année de départ se discute.
vaubrun-foyers | fr | bureau | 2023-10-02 | 2023-09-20 | Syndicat des eaux du Haut-Vaubrun | Le barrage de Vaubrun alimente 60 000 foyers en eau potable. | Vrai | Le registre du syndicat compte 60 214 foyers raccordés au 1er septembre 2023.
vaubrun-cout | fr | bureau | 2022-06-09 | 2022-05-30 | Claire Delorme | La rénovation du barrage de Vaubrun a coûté 48 millions d'euros. | Vrai | Le décompte final des travaux s'élève à 48,1 millions d'euros hors taxes.
vaubrun-fuites | fr | contre | 2023-03-21 | 2023-03-12 | Marc Aubrival | Un tiers de l'eau du barrage de Vaubrun se perd dans des fuites. | Faux | Les pertes mesurées entre le barrage et les communes sont de 11 %.
vaubrun-village | fr | bureau | 2021-08-30 | | | Le village de Vaubrun-le-Vieux a été englouti sans que ses habitants soient prévenus. | Faux | Les registres municipaux montrent trois réunions publiques et 212 relogements avant la mise en eau.
vaubrun-seisme | fr | contre | 2020-02-18 | | | Le barrage de Vaubrun a provoqué le séisme de janvier 2020. | Non démontré | Aucune des deux équipes qui ont étudié la secousse n'a établi de lien, ni ne l'a exclu.
delorme-budget-eau | fr | bureau | 2023-09-28 | 2023-09-25 | Claire Delorme | Le budget du ministère de l'Eau a doublé en quatre ans. | Exagéré | Il est passé de 310 à 480 millions d'euros, soit une hausse de 55 %.
vaubrun-irrigation | fr | contre | 2023-07-05 | 2023-06-27 | Fédération des maraîchers de la Vaune | L'agriculture utilise 70 % de l'eau du barrage de Vaubrun. | Plutôt vrai | La part varie de 64 à 72 % selon les années.
vaune-poissons | fr | bureau | 2022-11-17 | 2022-11-03 | Association Vaune vivante | Il n'y a plus un seul poisson dans la Vaune. | Faux | La pêche scientifique d'octobre 2022 a recensé onze espèces.
# The English demonstration page: Port Ellery.
ellery-fleet-decade | en | desk | 2024-03-12 | 2024-03-04 | Ruth Calloway | Port Ellery lost half of its fishing fleet in ten years. | Mostly true | The harbour register lists 118 boats in 2014 and 61 in 2024, a fall of 48 percent.
ellery-fleet-decade-ledger | en | ledger | 2024-03-15 | 2024-03-04 | Ruth Calloway | Port Ellery lost half of its fishing fleet in ten years. | Misleading | A third of the missing boats moved to the new dock at Ellery Sands, four miles away, and still land their catch in the town.
ellery-landings | en | desk | 2023-10-19 | 2023-10-11 | Port Ellery Harbour Trust | Port Ellery landed 9,000 tonnes of fish in 2022. | True | The trust's audited return gives 9,040 tonnes.
ellery-grant | en | desk | 2023-05-25 | 2023-05-16 | Ruth Calloway | The government gave Port Ellery a grant of 12 million pounds to rebuild the sea wall. | True | The award letter of 3 April 2023 names 12 million pounds over three years.
ellery-cannery-jobs | en | ledger | 2022-09-08 | 2022-08-30 | Tobias Fenn | The closure of the Port Ellery cannery cost 400 jobs. | Half true | The cannery had 230 employees when it closed; 400 counts seasonal workers of earlier years.
ellery-flood | en | desk | 2021-12-02 | | | The 2021 flood in Port Ellery was caused by an open sluice gate. | False | Both gates were closed; the tide rose 40 centimetres above the wall.
ellery-seals | en | ledger | 2020-07-22 | 2020-07-10 | Ellery Skippers' League | Seals eat more cod than the Port Ellery boats catch. | Unproven | Nobody has counted what the seals of the bay eat.
calloway-tax | en | desk | 2023-02-14 | 2023-02-06 | Tobias Fenn | Mayor Ruth Calloway doubled the council tax. | False | The tax rose by 4.9 percent in her first year and 3 percent in the second.
ellery-population | en | ledger | 2024-01-30 | 2024-01-23 | Ruth Calloway | One in five houses in Port Ellery is a holiday home. | Mostly true | The council's list shows 1,120 of 6,010 houses, which is 19 percent.
ellery-ferry | en | desk | 2022-04-01 | 2022-03-22 | Harbour Users' Forum | No ferry has left Port Ellery on time this year. | False | Of 264 departures between January and March, 201 left within five minutes of the timetable.
`;

/** The reviews, in the order of the table. `verdict` is left to the reader of the pack, who makes it from `rating`. */
export function demonstrationReviews(): Review[] {
  return cellsOf(ROWS, 9).map(([slug, lang, publisher, date, claimDate, claimant, text, rating, finding]) => ({
    id: `incise:demo-${slug}`,
    lang: lang!,
    text: text!,
    ...(claimant ? { claimant } : {}),
    ...(claimDate ? { claimDate } : {}),
    rating: rating!,
    finding: finding!,
    publisher: PUBLISHERS[publisher!]!,
    url: `https://example.org/demonstration/${slug}`,
    date: date!,
    demonstration: true,
  }));
}
