// Quotations as a page gives them and as they were published: verbatim, shortened, altered, given to another speaker, unrelated.
import type { Fidelity } from '../../lib/model/annotation';

export interface FidelityCase {
  here: string;
  there: string;
  speakers?: readonly [string, string];
  kind: Fidelity['kind'] | null;
}

const FR = 'Nous ne fermerons pas la piscine de Valmont avant la fin de la saison, quoi qu’il arrive';
const FR2 = 'La commune a dépensé 40 000 euros pour réparer le toit de la vieille halle en 2019';
const FR3 = 'Les enfants du village iront probablement à la nouvelle école dès la rentrée prochaine';
const EN = 'We will not sell the harbour to anyone before the council has heard every fisherman in town';
const EN2 = 'The bridge cost 12 million crowns and some of the money came from private donors abroad';
const EN3 = 'I never asked the mayor for a new library, only for the old one to be repaired';

const rows = (kind: FidelityCase['kind'], ...pairs: (readonly [string, string])[]): FidelityCase[] =>
  pairs.map(([here, there]) => ({ here, there, kind }));
const spoken = (kind: FidelityCase['kind'], text: string, ...names: (readonly [string, string])[]): FidelityCase[] =>
  names.map((speakers) => ({ here: text, there: text, speakers, kind }));

export const FIDELITY: readonly FidelityCase[] = [
  ...rows(
    'verbatim',
    [FR, FR],
    ['nous ne fermerons pas la piscine de Valmont', FR],
    ['avant la fin de la saison, quoi qu’il arrive', FR],
    ["Nous ne fermerons pas la piscine de Valmont avant la fin de la saison, quoi qu'il arrive.", FR],
    ['« La commune a dépensé 40 000 euros pour réparer le toit »', FR2],
    ['LA COMMUNE A DÉPENSÉ 40 000 EUROS', FR2],
    ['réparer le toit de la vieille halle', FR2],
    ['iront probablement a la nouvelle ecole', FR3],
    [FR3, FR3],
    [EN, EN],
    ['“We will not sell the harbour to anyone”', EN],
    ['before the council has heard every fisherman', EN],
    ['The bridge cost 12 million crowns', EN2],
    ['some of the money came from private donors abroad.', EN2],
    [EN3, EN3],
    ['I never asked the mayor for a new library', EN3],
  ),
  ...rows(
    'shortened',
    ['Nous ne fermerons pas la piscine avant la fin de la saison', FR],
    ['Nous ne fermerons pas la piscine […] avant la fin de la saison', FR],
    ['Nous ne fermerons pas la piscine de Valmont (...) quoi qu’il arrive', FR],
    ['La commune a dépensé 40 000 euros pour réparer la vieille halle', FR2],
    ['La commune a dépensé 40 000 euros pour réparer le toit de la halle', FR2],
    ['La commune a dépensé 40 000 euros […] en 2019', FR2],
    ['Les enfants iront probablement à la nouvelle école', FR3],
    ['Les enfants du village iront probablement à la nouvelle école […] prochaine', FR3],
    ['We will not sell the harbour […] before the council has heard every fisherman', EN],
    ['We will not sell the harbour before the council has heard every fisherman in town', EN],
    ['We will not sell to anyone before the council has heard every fisherman', EN],
    ['The bridge cost 12 million crowns and some of the money came from donors', EN2],
    ['The bridge cost 12 million crowns … some of the money came from private donors', EN2],
    ['I never asked the mayor for a library', EN3],
    ['I never asked for a new library, only for the old one to be repaired', EN3],
    [
      'The bridge cost 12 million crowns and some of the money came from private donors',
      'The bridge cost 12 million Norland crowns and some of the money came from private donors',
    ],
  ),
  ...rows(
    'altered',
    ['Nous fermerons la piscine de Valmont avant la fin de la saison', FR],
    ['Nous ne fermerons pas la piscine de Valmont avant le début de la saison', FR],
    ['Nous ne fermerons jamais la piscine de Valmont avant la fin de la saison', FR],
    ['Nous ne fermerons pas la bibliothèque de Valmont avant la fin de la saison', FR],
    ['La commune a dépensé 400 000 euros pour réparer le toit de la vieille halle', FR2],
    ['La commune a dépensé 40 000 euros pour raser le toit de la vieille halle', FR2],
    ['La commune a dépensé 40 000 euros pour réparer le toit de la vieille halle en 2021', FR2],
    ['La commune a bêtement dépensé 40 000 euros pour réparer le toit', FR2],
    ['Les enfants du village iront à la nouvelle école dès la rentrée', FR3],
    ['Les enfants du village iront probablement à la vieille école dès la rentrée prochaine', FR3],
    ['We will sell the harbour to anyone before the council has heard every fisherman', EN],
    ['We will not sell the harbour to anyone before the council has heard every lawyer in town', EN],
    ['We will not sell the airport to anyone before the council has heard every fisherman', EN],
    ['The bridge cost 21 million crowns and some of the money came from private donors', EN2],
    ['The bridge cost 12 million crowns and the money came from private donors abroad', EN2],
    ['I asked the mayor for a new library, only for the old one to be repaired', EN3],
    ['I never asked the governor for a new library, only for the old one to be repaired', EN3],
  ),
  ...spoken('verbatim', FR, ['Jeanne Morel', 'Jeanne Morel'], ['Mme Morel', 'Jeanne Morel'], ['Morel', 'Jeanne Morel']),
  ...spoken('verbatim', EN, ['Mayor Hale', 'Ruth Hale'], ['Hale', 'Ruth Hale']),
  ...spoken(
    'other-speaker',
    FR,
    ['Paul Lenoir', 'Jeanne Morel'],
    ['le préfet Lenoir', 'Jeanne Morel'],
    ['M. Lenoir', 'Mme Morel'],
    ['Bertrand Coste', 'Jeanne Morel'],
    ['Coste', 'Morel'],
  ),
  ...spoken(
    'other-speaker',
    EN,
    ['Owen Pike', 'Ruth Hale'],
    ['Mr Pike', 'Ruth Hale'],
    ['Pike', 'Hale'],
    ['Senator Dunn', 'Ruth Hale'],
    ['Ada Quill', 'Ruth Hale'],
  ),
  ...spoken('other-speaker', FR2, ['Odile Ferrand', 'Luc Vasseur'], ['Ferrand', 'Luc Vasseur']),
  ...spoken('other-speaker', EN3, ['Tom Birch', 'Ann Sorrel'], ['Birch', 'Sorrel']),
  ...rows(
    null,
    ['Le marché du dimanche reprendra en mai sur la grande place', FR],
    ['Nous sommes prêts', FR],
    ['la', FR],
    ['', FR],
    ['The library will open on Sunday for the first time in years', EN],
    ['of the', EN2],
    ['Nobody in the town was told about the plan', EN3],
  ),
];
