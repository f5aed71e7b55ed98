// Invented reviews, statements that are the same claim, and near misses that must never be shown as the same.
import type { Review } from '../../lib/model/review';

export interface ClaimCase {
  lang: 'fr' | 'en';
  claim: string;
  claimant?: string;
  /** Shown as `same`. */
  same: readonly string[];
  /** Found, and not the same: another figure, a negation, another thing. */
  similar: readonly string[];
}

export const CLAIMS: readonly ClaimCase[] = [
  {
    lang: 'fr',
    claim: 'La ville de Valmont a supprimé 120 places de crèche en deux ans.',
    same: [
      'Selon une publication partagée sur Facebook, la ville de Valmont a supprimé 120 places de crèche en deux ans.',
    ],
    similar: [
      'La ville de Valmont a supprimé 40 places de crèche en deux ans.',
      'La ville de Valmont n’a pas supprimé 120 places de crèche en deux ans.',
      'La ville de Tourbelle a supprimé 120 places de crèche en deux ans.',
    ],
  },
  {
    lang: 'fr',
    claim: 'Le lac de Brune contient plus de mercure que la mer.',
    same: ['« Le lac de Brune contient plus de mercure que la mer », assure un riverain.'],
    similar: [
      'Le lac de Brune ne contient pas plus de mercure que la mer.',
      'Le lac de Brune contient plus de plomb que la mer.',
    ],
  },
  {
    lang: 'fr',
    claim: 'Les trottinettes électriques causent 70 % des accidents à Port-Lienne.',
    same: ['Les trottinettes électriques causent sept accidents sur dix à Port-Lienne, affirme l’association.'],
    similar: [
      'Les trottinettes électriques causent 7 % des accidents à Port-Lienne.',
      'Les trottinettes électriques causent 70 % des accidents à Marbeuil.',
      'Les trottinettes électriques ne causent pas 70 % des accidents à Port-Lienne.',
    ],
  },
  {
    lang: 'fr',
    claim: 'Le préfet Lenoir a interdit les feux d’artifice dans tout le département.',
    same: [
      'Sur les réseaux sociaux, on lit que le préfet Lenoir a interdit les feux d’artifice dans tout le département.',
    ],
    similar: [
      'Le préfet Lenoir n’a jamais interdit les feux d’artifice dans tout le département.',
      'Le préfet Lenoir a autorisé les feux d’artifice dans tout le département.',
      'Le préfet Lenoir a interdit les cerfs-volants dans tout le département.',
    ],
  },
  {
    lang: 'fr',
    claim: 'La tisane de sureau guérit la rougeole en trois jours.',
    same: ['La tisane de sureau guérit la rougeole en trois jours, promet une vidéo.'],
    similar: [
      'La tisane de sureau ne guérit pas la rougeole en trois jours.',
      'La tisane de tilleul guérit la rougeole en trois jours.',
      'La tisane de sureau guérit la varicelle en trois jours.',
    ],
  },
  {
    lang: 'fr',
    claim: 'Le gouvernement va taxer les jardins de plus de 500 mètres carrés.',
    same: [
      'Un message qui circule prétend que le gouvernement va taxer les jardins de plus de cinq cents mètres carrés.',
    ],
    similar: [
      'Le gouvernement ne va pas taxer les jardins de plus de 500 mètres carrés.',
      'Le gouvernement va taxer les jardins de plus de 2 000 mètres carrés.',
      'Le gouvernement va taxer les piscines de plus de 500 mètres carrés.',
    ],
  },
  {
    lang: 'fr',
    claim: 'Un requin a été photographié dans la rivière Orlande en 2021.',
    same: ['Un requin a été photographié dans la rivière Orlande en 2021, selon une image très partagée.'],
    similar: [
      'Un crocodile a été photographié dans la rivière Orlande en 2021.',
      'Aucun requin n’a été photographié dans la rivière Orlande en 2021.',
      'Un requin a été photographié dans la rivière Orlande en 2016.',
    ],
  },
  {
    lang: 'fr',
    claim: 'La chanteuse Mila Santerre a donné deux millions d’euros au parti du Renouveau.',
    same: ['La chanteuse Mila Santerre a donné 2 millions d’euros au parti du Renouveau, selon un blog.'],
    similar: [
      'La chanteuse Mila Santerre a donné deux cents euros au parti du Renouveau.',
      'La chanteuse Mila Santerre n’a pas donné deux millions d’euros au parti du Renouveau.',
      'La chanteuse Mila Santerre a donné deux millions d’euros au parti des Plaines.',
    ],
  },
  {
    lang: 'fr',
    claim: 'Les compteurs d’eau connectés provoquent des incendies.',
    same: ['Les compteurs d’eau connectés provoquent des incendies, s’alarme un collectif.'],
    similar: [
      'Les compteurs d’eau connectés ne provoquent pas d’incendies.',
      'Les compteurs d’eau connectés provoquent des cancers.',
    ],
  },
  {
    lang: 'fr',
    claim: 'L’école de Brissange a remplacé le déjeuner par des insectes grillés.',
    same: ['Une vidéo affirme que l’école de Brissange a remplacé le déjeuner par des insectes grillés.'],
    similar: [
      'L’école de Brissange n’a pas remplacé le déjeuner par des insectes grillés.',
      'L’école de Brissange a remplacé le déjeuner par des légumes grillés.',
    ],
  },
  {
    lang: 'fr',
    claim: 'Le nombre de cambriolages a augmenté de 30 % à Castelroy depuis 2018.',
    same: ['« Le nombre de cambriolages a augmenté de 30 % à Castelroy depuis 2018 », a déclaré l’élu.'],
    similar: [
      'Le nombre de cambriolages a augmenté de 3 % à Castelroy depuis 2018.',
      'Le nombre de cambriolages a baissé de 30 % à Castelroy depuis 2018.',
      'Le nombre de mariages a augmenté de 30 % à Castelroy depuis 2018.',
      'Le nombre de cambriolages n’a pas augmenté de 30 % à Castelroy depuis 2018.',
    ],
  },
  {
    lang: 'fr',
    claim: 'La vitamine K à haute dose empêche la chute des cheveux.',
    same: ['La vitamine K à haute dose empêche la chute des cheveux, jure le coiffeur.'],
    similar: [
      'La vitamine B à haute dose empêche la chute des cheveux.',
      'La vitamine K à haute dose n’empêche pas la chute des cheveux.',
    ],
  },
  {
    lang: 'en',
    claim: 'The town of Harrow Bay closed 12 of its 15 libraries in a single year.',
    same: [
      'A post shared thousands of times says the town of Harrow Bay closed 12 of its 15 libraries in a single year.',
    ],
    similar: [
      'The town of Harrow Bay did not close 12 of its 15 libraries in a single year.',
      'The town of Pellbridge closed 12 of its 15 libraries in a single year.',
      'The town of Harrow Bay closed 12 of its 15 museums in a single year.',
    ],
  },
  {
    lang: 'en',
    claim: 'Senator Ada Quill voted against the flood relief bill in March 2019.',
    claimant: 'Owen Pike',
    same: ['“Senator Ada Quill voted against the flood relief bill in March 2019,” her rival told supporters.'],
    similar: [
      'Senator Ada Quill never voted against the flood relief bill in March 2019.',
      'Senator Ada Quill voted against the school lunch bill in March 2019.',
      'Senator Ruth Hale voted against the flood relief bill in March 2019.',
      'Senator Ada Quill voted against the flood relief bill in March 2014.',
    ],
  },
  {
    lang: 'en',
    claim: 'Eating raw chestnuts cures deafness in children.',
    same: ['The video claims that eating raw chestnuts cures deafness in children.'],
    similar: [
      'Eating raw chestnuts does not cure deafness in children.',
      'Eating raw walnuts cures deafness in children.',
      'Eating raw chestnuts cures blindness in children.',
    ],
  },
  {
    lang: 'en',
    claim: 'The Kestrel dam spilled 600,000 litres of diesel into the Orrin river.',
    same: [
      'The Kestrel dam spilled six hundred thousand litres of diesel into the Orrin river, according to a viral post.',
    ],
    similar: [
      'The Kestrel dam spilled 6,000 litres of diesel into the Orrin river.',
      'The Kestrel dam spilled 600,000 litres of milk into the Orrin river.',
      'The Kestrel dam has not spilled 600,000 litres of diesel into the Orrin river.',
    ],
  },
  {
    lang: 'en',
    claim: 'A photograph shows a giraffe crossing the Merrow tunnel at night.',
    same: ['A photograph widely shared online shows a giraffe crossing the Merrow tunnel at night.'],
    similar: [
      'A photograph shows a zebra crossing the Merrow tunnel at night.',
      'A photograph shows a giraffe crossing the Tolland tunnel at night.',
    ],
  },
  {
    lang: 'en',
    claim: 'Half of all teachers in Norland quit their jobs in 2022.',
    same: ['Half of all teachers in Norland quit their jobs in 2022, the minister said.'],
    similar: [
      'Half of all dentists in Norland quit their jobs in 2022.',
      'Half of all teachers in Norland quit their jobs in 2017.',
      'Half of all teachers in Sundmark quit their jobs in 2022.',
    ],
  },
  {
    lang: 'en',
    claim: 'The actor Tom Birch was arrested for stealing a police horse.',
    same: ['Reports say the actor Tom Birch was arrested for stealing a police horse.'],
    similar: [
      'The actor Tom Birch was not arrested for stealing a police horse.',
      'The actor Luke Fern was arrested for stealing a police horse.',
      'The actor Tom Birch was arrested for stealing a police boat.',
    ],
  },
  {
    lang: 'en',
    claim: 'Vaccinated sheep in Caldermoor lost their wool within two weeks.',
    same: ['“Vaccinated sheep in Caldermoor lost their wool within two weeks,” the farmer claimed.'],
    similar: [
      'Vaccinated sheep in Caldermoor lost their teeth within two weeks.',
      'Vaccinated goats in Caldermoor lost their wool within two weeks.',
    ],
  },
  {
    lang: 'en',
    claim: 'The mayor of Lindale banned Christmas trees in public squares.',
    same: ['The mayor of Lindale banned Christmas trees in public squares, an angry resident wrote.'],
    similar: [
      'The mayor of Lindale has not banned Christmas trees in public squares.',
      'The mayor of Lindale banned balloons in public squares.',
      'The mayor of Ashby banned Christmas trees in public squares.',
      'The mayor of Lindale allowed Christmas trees in public squares.',
    ],
  },
  {
    lang: 'en',
    claim: 'Crime in Westerhall has risen by 45 percent since the curfew ended.',
    same: ['Crime in Westerhall has risen by 45% since the curfew ended, the candidate said.'],
    similar: [
      'Crime in Westerhall has risen by 4 percent since the curfew ended.',
      'Crime in Westerhall has fallen by 45 percent since the curfew ended.',
      'Crime in Easterhall has risen by 45 percent since the curfew ended.',
    ],
  },
  {
    lang: 'en',
    claim: 'The Brenton hospital charged patients 90 dollars for a glass of water.',
    same: ['The Brenton hospital charged patients ninety dollars for a glass of water, a nurse says.'],
    similar: [
      'The Brenton hospital charged patients 9 dollars for a glass of water.',
      'The Brenton hospital never charged patients 90 dollars for a glass of water.',
      'The Brenton hospital charged patients 90 dollars for a glass of juice.',
    ],
  },
  {
    lang: 'en',
    claim: 'An earthquake destroyed the lighthouse of Skerrin Point last winter.',
    same: ['An earthquake destroyed the lighthouse of Skerrin Point last winter, a tweet says.'],
    similar: [
      'An earthquake destroyed the chapel of Skerrin Point last winter.',
      'No earthquake destroyed the lighthouse of Skerrin Point last winter.',
    ],
  },
];

/** A statement in one language, the claim it restates in the other. */
export const ACROSS: readonly (readonly [lang: 'fr' | 'en', statement: string, claim: string])[] = [
  [
    'fr',
    'Le maire de Lindale a interdit les sapins de Noël sur les places publiques.',
    'The mayor of Lindale banned Christmas trees in public squares.',
  ],
  [
    'fr',
    'La moitié des enseignants de Norland ont quitté leur emploi en 2022.',
    'Half of all teachers in Norland quit their jobs in 2022.',
  ],
  [
    'fr',
    'Le barrage de Kestrel a déversé 600 000 litres de diesel dans la rivière Orrin.',
    'The Kestrel dam spilled 600,000 litres of diesel into the Orrin river.',
  ],
  [
    'fr',
    'L’acteur Tom Birch a été arrêté pour le vol d’un cheval de la police.',
    'The actor Tom Birch was arrested for stealing a police horse.',
  ],
  [
    'en',
    'A shark was photographed in the Orlande river in 2021.',
    'Un requin a été photographié dans la rivière Orlande en 2021.',
  ],
  [
    'en',
    'The singer Mila Santerre gave two million euros to the Renouveau party.',
    'La chanteuse Mila Santerre a donné deux millions d’euros au parti du Renouveau.',
  ],
];

/** News with no review in the store. */
export const NOTHING: readonly (readonly [lang: 'fr' | 'en', text: string])[] = [
  ['fr', 'Le conseil municipal se réunira jeudi soir pour voter le budget de la rénovation du théâtre.'],
  ['fr', 'Les joueurs de Castelroy ont remporté la finale devant 4 000 spectateurs.'],
  ['fr', 'La rivière Orlande est en crue depuis dimanche et la circulation est coupée.'],
  ['fr', '« Nous avons travaillé pendant deux ans sur cette exposition », explique la conservatrice.'],
  ['en', 'The council will meet on Thursday to vote on the budget for the new theatre.'],
  ['en', 'Senator Ada Quill opened the new wing of the Westerhall museum on Friday.'],
  ['en', 'Two ferries a day will link Harrow Bay to the islands from next summer.'],
  ['en', '“We have worked on this exhibition for two years,” the curator said.'],
];

export const REVIEWS: readonly Review[] = CLAIMS.map(({ lang, claim, claimant }, i) => ({
  id: `case-${i}`,
  lang,
  text: claim,
  ...(claimant ? { claimant } : {}),
  rating: lang === 'fr' ? 'Faux' : 'False',
  verdict: 'false',
  publisher: 'Vérif Valmont',
}));
