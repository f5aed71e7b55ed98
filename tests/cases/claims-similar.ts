// Near misses by kind of difference, each beside statements of the same claim that must still be found; all invented.
import type { Review } from '../../lib/model/review';

export type Difference =
  | 'figure'
  | 'unit'
  | 'year'
  | 'rate'
  | 'negation'
  | 'place'
  | 'entity'
  | 'role'
  | 'scope'
  | 'word'
  | 'comparison'
  | 'direction'
  | 'cause'
  | 'order'
  | 'superlative';

export interface SimilarCase {
  lang: 'fr' | 'en';
  claim: string;
  /** Shown as `same`: worded otherwise, in company, in another order. */
  same: readonly string[];
  /** Shown as `similar`, by what differs. */
  similar: readonly (readonly [Difference, string])[];
}

export const SIMILAR: readonly SimilarCase[] = [
  {
    lang: 'fr',
    claim: 'Tous les instituteurs de la région des Hautes-Combes ont démissionné en 2023.',
    same: [
      'À en croire ce message, tous les instituteurs de la région des Hautes-Combes ont démissionné en 2023.',
      'En 2023, tous les instituteurs de la région des Hautes-Combes ont démissionné.',
    ],
    similar: [
      ['scope', 'Certains instituteurs de la région des Hautes-Combes ont démissionné en 2023.'],
      ['scope', 'Quelques instituteurs de la région des Hautes-Combes ont démissionné en 2023.'],
      ['scope', 'Aucun instituteur de la région des Hautes-Combes n’a démissionné en 2023.'],
      ['place', 'Tous les instituteurs de la région des Basses-Landes ont démissionné en 2023.'],
      ['year', 'Tous les instituteurs de la région des Hautes-Combes ont démissionné en 2011.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'La députée Irène Vasseur a accusé le maire Paul Grandin de fraude électorale.',
    same: [
      'On lit partout que la députée Irène Vasseur a accusé le maire Paul Grandin de fraude électorale.',
      'La députée Irène Vasseur a bien accusé le maire Paul Grandin de fraude électorale, écrit un habitué du marché.',
    ],
    similar: [
      ['role', 'Le maire Paul Grandin a accusé la députée Irène Vasseur de fraude électorale.'],
      ['entity', 'La députée Irène Vasseur a accusé le maire Lucien Bret de fraude électorale.'],
      ['entity', 'La députée Nora Tissier a accusé le maire Paul Grandin de fraude électorale.'],
      ['word', 'La députée Irène Vasseur a accusé le maire Paul Grandin de harcèlement.'],
      ['negation', 'La députée Irène Vasseur n’a jamais accusé le maire Paul Grandin de fraude électorale.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'Il y a plus de chômeurs à Verlaine-sur-Oust que dans tout le reste du département.',
    same: [
      '« Il y a plus de chômeurs à Verlaine-sur-Oust que dans tout le reste du département », a lancé le candidat.',
    ],
    similar: [
      ['comparison', 'Il y a moins de chômeurs à Verlaine-sur-Oust que dans tout le reste du département.'],
      ['comparison', 'Il y a autant de chômeurs à Verlaine-sur-Oust que dans tout le reste du département.'],
      ['word', 'Il y a plus de pharmaciens à Verlaine-sur-Oust que dans tout le reste du département.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'La pollution du canal provoque la disparition des hérons à Quimerch.',
    same: ['Selon cette vidéo, la pollution du canal provoque la disparition des hérons à Quimerch.'],
    similar: [
      ['cause', 'La disparition des hérons provoque la pollution du canal à Quimerch.'],
      ['negation', 'La pollution du canal ne provoque pas la disparition des hérons à Quimerch.'],
      ['word', 'La pollution du canal provoque la disparition des loutres à Quimerch.'],
      ['place', 'La pollution du canal provoque la disparition des hérons à Bellegarde.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'Le musée de Valdoré accueille 15 000 visiteurs par jour.',
    same: [
      'Le musée de Valdoré accueille quinze mille visiteurs par jour, se félicite son directeur.',
      'Le musée de Valdoré accueille 15.000 visiteurs par jour.',
    ],
    similar: [
      ['rate', 'Le musée de Valdoré accueille 15 000 visiteurs par an.'],
      ['rate', 'Le musée de Valdoré accueille 15 000 visiteurs par mois.'],
      ['figure', 'Le musée de Valdoré accueille 1 500 visiteurs par jour.'],
      ['figure', 'Le musée de Valdoré accueille plus de 80 000 visiteurs par jour.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'L’usine Bramont a rejeté 40 tonnes de solvants dans l’étang de Lisle.',
    same: [
      'L’usine Bramont a rejeté 40 tonnes de solvants dans l’étang de Lisle, selon les riverains.',
      'Quarante tonnes de solvants ont été rejetées dans l’étang de Lisle par l’usine Bramont.',
    ],
    similar: [
      ['unit', 'L’usine Bramont a rejeté 40 litres de solvants dans l’étang de Lisle.'],
      ['figure', 'L’usine Bramont a rejeté 4 tonnes de solvants dans l’étang de Lisle.'],
      ['entity', 'L’usine Carradec a rejeté 40 tonnes de solvants dans l’étang de Lisle.'],
      ['place', 'L’usine Bramont a rejeté 40 tonnes de solvants dans l’étang de Mornay.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'Le port de Kerivel exporte plus de blé qu’il n’en importe.',
    same: ['Le port de Kerivel exporte plus de blé qu’il n’en importe, d’après ce tract.'],
    similar: [
      ['comparison', 'Le port de Kerivel exporte moins de blé qu’il n’en importe.'],
      ['word', 'Le port de Kerivel exporte plus d’avoine qu’il n’en importe.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'Le département de la Sourdre est le plus endetté du pays.',
    same: ['« Le département de la Sourdre est le plus endetté du pays », répète l’opposition.'],
    similar: [
      ['superlative', 'Le département de la Sourdre est le moins endetté du pays.'],
      ['entity', 'Le département du Valençois est le plus endetté du pays.'],
      ['negation', 'Le département de la Sourdre n’est pas le plus endetté du pays.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'La gare de Mirebeau a été fermée avant l’incendie du dépôt.',
    same: ['La gare de Mirebeau a été fermée avant l’incendie du dépôt, soutient un cheminot.'],
    similar: [
      ['order', 'La gare de Mirebeau a été fermée après l’incendie du dépôt.'],
      ['direction', 'La gare de Mirebeau a été rouverte avant l’incendie du dépôt.'],
      ['word', 'La gare de Mirebeau a été fermée avant l’inondation du dépôt.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'Le budget de la défense de la Carolinie a doublé entre 2015 et 2020.',
    same: ['Entre 2015 et 2020, le budget de la défense de la Carolinie a doublé.'],
    similar: [
      ['direction', 'Le budget de la défense de la Carolinie a diminué de moitié entre 2015 et 2020.'],
      ['word', 'Le budget de la culture de la Carolinie a doublé entre 2015 et 2020.'],
      ['figure', 'Le budget de la défense de la Carolinie a triplé entre 2015 et 2020.'],
      ['place', 'Le budget de la défense de la Tramontanie a doublé entre 2015 et 2020.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'La romancière Judith Aubrac a déclaré que les bibliothèques devraient être payantes.',
    same: [
      'La romancière Judith Aubrac a déclaré que les bibliothèques devraient être payantes, affirme un internaute.',
    ],
    similar: [
      ['direction', 'La romancière Judith Aubrac a déclaré que les bibliothèques devraient être gratuites.'],
      ['word', 'La romancière Judith Aubrac a déclaré que les piscines devraient être payantes.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'Un hôpital de Port-Lienne a refusé de soigner des patients non vaccinés.',
    same: ['Un hôpital de Port-Lienne a refusé de soigner des patients non vaccinés, selon un fil de discussion.'],
    similar: [
      ['negation', 'Un hôpital de Port-Lienne n’a pas refusé de soigner des patients non vaccinés.'],
      ['direction', 'Un hôpital de Port-Lienne a accepté de soigner des patients non vaccinés.'],
      ['word', 'Un restaurant de Port-Lienne a refusé de servir des patients non vaccinés.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'Les éoliennes de la plaine d’Orval tuent 3 000 chauves-souris chaque année.',
    same: ['Les éoliennes de la plaine d’Orval tuent trois mille chauves-souris chaque année, s’indigne le chasseur.'],
    similar: [
      ['figure', 'Les éoliennes de la plaine d’Orval tuent 30 chauves-souris chaque année.'],
      ['rate', 'Les éoliennes de la plaine d’Orval tuent 3 000 chauves-souris chaque jour.'],
      ['word', 'Les éoliennes de la plaine d’Orval tuent 3 000 moutons chaque année.'],
      ['negation', 'Les éoliennes de la plaine d’Orval ne tuent aucune chauve-souris.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'La majorité des habitants de Sarrelouve souhaite la fermeture de l’abattoir.',
    same: [
      'La majorité des habitants de Sarrelouve souhaite la fermeture de l’abattoir, selon un sondage relayé en ligne.',
    ],
    similar: [
      ['scope', 'Une minorité des habitants de Sarrelouve souhaite la fermeture de l’abattoir.'],
      ['direction', 'La majorité des habitants de Sarrelouve souhaite l’ouverture de l’abattoir.'],
      ['word', 'La majorité des habitants de Sarrelouve souhaite la fermeture du casino.'],
    ],
  },
  {
    lang: 'fr',
    claim: 'Le ministre Henri Solal a offert une voiture à la présidente de la Carolinie.',
    same: ['Le ministre Henri Solal a offert une voiture à la présidente de la Carolinie, croit savoir un site.'],
    similar: [
      ['role', 'La présidente de la Carolinie a offert une voiture au ministre Henri Solal.'],
      ['word', 'Le ministre Henri Solal a offert une médaille à la présidente de la Carolinie.'],
      ['place', 'Le ministre Henri Solal a offert une voiture à la présidente de la Tramontanie.'],
    ],
  },
  {
    lang: 'en',
    claim: 'All ferries to Inish Corran were cancelled because of the harbour strike.',
    same: [
      'A message passed around the island says all ferries to Inish Corran were cancelled because of the harbour strike.',
      'Because of the harbour strike, all ferries to Inish Corran were cancelled.',
    ],
    similar: [
      ['scope', 'Some ferries to Inish Corran were cancelled because of the harbour strike.'],
      ['scope', 'No ferries to Inish Corran were cancelled because of the harbour strike.'],
      ['cause', 'All ferries to Inish Corran were cancelled because of the storm.'],
      ['place', 'All ferries to Ballymarra were cancelled because of the harbour strike.'],
    ],
  },
  {
    lang: 'en',
    claim: 'Governor Lena Marsh sued the newspaper owner Victor Dunmore over a photograph.',
    same: ['Governor Lena Marsh sued the newspaper owner Victor Dunmore over a photograph, according to the blog.'],
    similar: [
      ['role', 'The newspaper owner Victor Dunmore sued Governor Lena Marsh over a photograph.'],
      ['entity', 'Governor Lena Marsh sued the newspaper owner Silas Wren over a photograph.'],
      ['word', 'Governor Lena Marsh praised the newspaper owner Victor Dunmore over a photograph.'],
      ['negation', 'Governor Lena Marsh never sued the newspaper owner Victor Dunmore over a photograph.'],
    ],
  },
  {
    lang: 'en',
    claim: 'There are more wolves than sheep in the county of Ardmoor.',
    same: ['There are more wolves than sheep in the county of Ardmoor, the shepherd complained.'],
    similar: [
      ['comparison', 'There are fewer wolves than sheep in the county of Ardmoor.'],
      ['role', 'There are more sheep than wolves in the county of Ardmoor.'],
      ['place', 'There are more wolves than sheep in the county of Kilbrennan.'],
      ['word', 'There are more foxes than sheep in the county of Ardmoor.'],
    ],
  },
  {
    lang: 'en',
    claim: 'Sleeping near a router causes migraines in teenagers, a Norland study found.',
    same: ['Sleeping near a router causes migraines in teenagers, a Norland study found, says the leaflet.'],
    similar: [
      ['negation', 'Sleeping near a router does not cause migraines in teenagers, a Norland study found.'],
      ['direction', 'Sleeping near a router prevents migraines in teenagers, a Norland study found.'],
      ['word', 'Sleeping near a router causes migraines in horses, a Norland study found.'],
    ],
  },
  {
    lang: 'en',
    claim: 'The Halden bakery sells 5,000 loaves of bread a day.',
    same: ['The Halden bakery sells five thousand loaves of bread a day, its owner boasts.'],
    similar: [
      ['rate', 'The Halden bakery sells 5,000 loaves of bread a year.'],
      ['rate', 'The Halden bakery sells 5,000 loaves of bread a month.'],
      ['figure', 'The Halden bakery sells 500 loaves of bread a day.'],
      ['entity', 'The Mirren bakery sells 5,000 loaves of bread a day.'],
    ],
  },
  {
    lang: 'en',
    claim: 'The new stadium in Pellbridge cost 80 million dollars.',
    same: [
      'The new stadium in Pellbridge cost $80 million, a councillor wrote.',
      'The new stadium in Pellbridge cost eighty million dollars.',
    ],
    similar: [
      ['unit', 'The new stadium in Pellbridge cost 80 billion dollars.'],
      ['figure', 'The new stadium in Pellbridge cost 8 million dollars.'],
      ['place', 'The new stadium in Westerhall cost 80 million dollars.'],
      ['word', 'The new prison in Pellbridge cost 80 million dollars.'],
    ],
  },
  {
    lang: 'en',
    claim: 'Most nurses in Caldermoor voted for the strike in 2021.',
    same: ['Most nurses in Caldermoor voted for the strike in 2021, the union claims.'],
    similar: [
      ['direction', 'Most nurses in Caldermoor voted against the strike in 2021.'],
      ['scope', 'Few nurses in Caldermoor voted for the strike in 2021.'],
      ['year', 'Most nurses in Caldermoor voted for the strike in 2015.'],
      ['word', 'Most dentists in Caldermoor voted for the strike in 2021.'],
    ],
  },
  {
    lang: 'en',
    claim: 'The bridge over the Tamsin collapsed before the engineers inspected it.',
    same: ['The bridge over the Tamsin collapsed before the engineers inspected it, a witness said.'],
    similar: [
      ['order', 'The bridge over the Tamsin collapsed after the engineers inspected it.'],
      ['place', 'The bridge over the Orrin collapsed before the engineers inspected it.'],
      ['word', 'The tower over the Tamsin collapsed before the engineers inspected it.'],
    ],
  },
  {
    lang: 'en',
    claim: 'Lindale is the safest town in the country for cyclists.',
    same: ['“Lindale is the safest town in the country for cyclists,” the brochure says.'],
    similar: [
      ['superlative', 'Lindale is the most dangerous town in the country for cyclists.'],
      ['place', 'Ashby is the safest town in the country for cyclists.'],
      ['word', 'Lindale is the safest town in the country for motorists.'],
      ['negation', 'Lindale is not the safest town in the country for cyclists.'],
    ],
  },
  {
    lang: 'en',
    claim: 'Bishop Edmund Rook said women should be banned from driving tractors.',
    same: ['Bishop Edmund Rook said women should be banned from driving tractors, a viral post claims.'],
    similar: [
      ['scope', 'Bishop Edmund Rook said men should be banned from driving tractors.'],
      ['direction', 'Bishop Edmund Rook said women should be allowed to drive tractors.'],
    ],
  },
  {
    lang: 'en',
    claim: 'Exports of timber from Sundmark to Norland rose by 20 percent last year.',
    same: ['Exports of timber from Sundmark to Norland rose by 20% last year, according to the trade board.'],
    similar: [
      ['role', 'Exports of timber from Norland to Sundmark rose by 20 percent last year.'],
      ['direction', 'Exports of timber from Sundmark to Norland fell by 20 percent last year.'],
      ['figure', 'Exports of timber from Sundmark to Norland rose by 2 percent last year.'],
      ['word', 'Imports of timber from Sundmark to Norland rose by 20 percent last year.'],
    ],
  },
  {
    lang: 'en',
    claim: 'A teacher in Harrow Bay was fired for refusing to remove a flag.',
    same: ['A teacher in Harrow Bay was fired for refusing to remove a flag, thousands of users repeated.'],
    similar: [
      ['negation', 'A teacher in Harrow Bay was not fired for refusing to remove a flag.'],
      ['word', 'A teacher in Harrow Bay was fired for refusing to remove a hat.'],
      ['place', 'A teacher in Skerrin Point was fired for refusing to remove a flag.'],
      ['direction', 'A teacher in Harrow Bay was hired after refusing to remove a flag.'],
    ],
  },
  {
    lang: 'en',
    claim: 'The drug Velorine cures the common cold within two days.',
    same: ['The drug Velorine cures the common cold within two days, the advertisement promises.'],
    similar: [
      ['rate', 'The drug Velorine cures the common cold within two months.'],
      ['entity', 'The drug Pasdexin cures the common cold within two days.'],
      ['cause', 'The drug Velorine causes the common cold within two days.'],
      ['figure', 'The drug Velorine cures the common cold within nine days.'],
    ],
  },
];

/** A statement in one language and a near claim in the other: found, and not the same. */
export const SIMILAR_ACROSS: readonly (readonly [
  difference: Difference,
  lang: 'fr' | 'en',
  statement: string,
  claim: string,
])[] = [
  [
    'figure',
    'fr',
    'Le nouveau stade de Pellbridge a coûté 8 millions de dollars.',
    'The new stadium in Pellbridge cost 80 million dollars.',
  ],
  [
    'place',
    'fr',
    'Le nouveau stade de Westerhall a coûté 80 millions de dollars.',
    'The new stadium in Pellbridge cost 80 million dollars.',
  ],
  [
    'negation',
    'fr',
    'Un enseignant de Harrow Bay n’a pas été renvoyé pour avoir refusé de retirer un drapeau.',
    'A teacher in Harrow Bay was fired for refusing to remove a flag.',
  ],
  [
    'comparison',
    'fr',
    'Il y a moins de loups que de moutons dans le comté d’Ardmoor.',
    'There are more wolves than sheep in the county of Ardmoor.',
  ],
  [
    'negation',
    'en',
    'The Bramont factory did not release 40 tonnes of solvents into the Lisle pond.',
    'L’usine Bramont a rejeté 40 tonnes de solvants dans l’étang de Lisle.',
  ],
  [
    'figure',
    'en',
    'The Valdoré museum receives 1,500 visitors a day.',
    'Le musée de Valdoré accueille 15 000 visiteurs par jour.',
  ],
  [
    'entity',
    'en',
    'The Carradec factory released 40 tonnes of solvents into the Lisle pond.',
    'L’usine Bramont a rejeté 40 tonnes de solvants dans l’étang de Lisle.',
  ],
];

/** Another person said it: found or not, never the same. */
export const SAID_BY_OTHERS: readonly (readonly [lang: 'fr' | 'en', statement: string])[] = [
  ['fr', 'Le romancier Marc Dutheil a déclaré que les bibliothèques devraient être payantes.'],
  ['en', 'Mayor Gerald Thorne said women should be banned from driving tractors.'],
  ['en', 'The wind turbines of the Orval plain kill 30 bats every year.'],
];

/** News about the same people, places and things, which no review answers. */
export const BESIDE: readonly (readonly [lang: 'fr' | 'en', text: string])[] = [
  ['fr', 'Les instituteurs de la région des Hautes-Combes seront reçus lundi au rectorat.'],
  ['fr', 'Irène Vasseur et Paul Grandin ont inauguré ensemble la salle des fêtes.'],
  ['fr', 'Le taux de chômage de Verlaine-sur-Oust sera publié en septembre.'],
  ['fr', 'Des bénévoles ont compté 212 hérons le long du canal de Quimerch.'],
  ['fr', 'Le musée de Valdoré cherche un nouveau directeur depuis le mois de mai.'],
  ['fr', 'L’usine Bramont emploie 340 personnes et recrute des soudeurs.'],
  ['fr', 'Le port de Kerivel fêtera ses cent ans avec un concert gratuit.'],
  ['fr', 'Judith Aubrac signera son dernier roman à la bibliothèque samedi.'],
  ['fr', 'Henri Solal a rencontré la présidente de la Carolinie à l’aéroport.'],
  ['fr', 'L’abattoir de Sarrelouve a reçu la visite de deux inspecteurs.'],
  ['en', 'Ferries to Inish Corran now take twenty minutes less than in 1990.'],
  ['en', 'Lena Marsh will open the county fair with Victor Dunmore on Sunday.'],
  ['en', 'A shepherd from Ardmoor has won the national wool prize for the third time.'],
  ['en', 'The Halden bakery has reopened after the fire.'],
  ['en', 'Tickets for the stadium in Pellbridge cost 25 dollars.'],
  ['en', 'Nurses in Caldermoor will be paid every second Friday.'],
  ['en', 'Engineers measured the height of the Tamsin on Monday.'],
  ['en', 'The bishop Edmund Rook blessed 40 tractors at the harvest feast.'],
  ['en', 'Norland buys most of its timber abroad.'],
  ['en', 'A teacher from Harrow Bay painted the flag above the town hall.'],
];

export const SIMILAR_REVIEWS: readonly Review[] = SIMILAR.map(({ lang, claim }, i) => ({
  id: `near-${i}`,
  lang,
  text: claim,
  rating: lang === 'fr' ? 'Faux' : 'False',
  verdict: 'false',
  publisher: 'Vérif Valmont',
}));
