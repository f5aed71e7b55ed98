// Some hundred invented claims around the cases, so that the rarity of words is that of a store and not of a few sentences.
import type { Review } from '../../lib/model/review';

type Parts = readonly (readonly string[])[];

const FR: Parts = [
  [
    'Le musée de',
    'L’hôpital de',
    'La mairie de',
    'Le collège de',
    'Le port de',
    'La gare de',
    'Un requin de',
    'Un enfant de',
  ],
  ['Grandvoisin', 'Saint-Orel', 'Mirelac', 'Haute-Combe', 'Pontvert', 'la ville', 'la rivière'],
  [
    'va fermer ses portes en',
    'a perdu la moitié de son budget en',
    'a reçu un million d’euros en',
    'a été vendu à un groupe étranger en',
  ],
  ['2017', '2020', '2023'],
];
const EN: Parts = [
  [
    'The museum of',
    'The hospital of',
    'The council of',
    'The school of',
    'The port of',
    'The station of',
    'A photograph of',
    'The police of',
  ],
  ['Dunmere', 'Oakhollow', 'Saltby', 'Greyford', 'Lowick', 'the town', 'the river'],
  [
    'will shut its doors in',
    'lost half of its budget in',
    'received a million dollars in',
    'was sold to a foreign group in',
  ],
  ['2015', '2018', '2021'],
];

const combine = (parts: Parts): string[] =>
  parts.reduce<string[]>(
    (made, part) => (made.length ? made.flatMap((text) => part.map((more) => `${text} ${more}`)) : [...part]),
    [],
  );

export const FILLER: readonly Review[] = [
  ...combine(FR).map((text, i) => ({ id: `fr-${i}`, lang: 'fr', text: `${text}.` })),
  ...combine(EN).map((text, i) => ({ id: `en-${i}`, lang: 'en', text: `${text}.` })),
];
