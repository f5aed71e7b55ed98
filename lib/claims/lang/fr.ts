// French words for claim matching; our own lists.
import { FR_SYNONYMS } from './fr-synonyms';
import { type ClaimWords, NONE, wordSet } from './words';

export const FR: ClaimWords = {
  stop: wordSet(
    'a ai ainsi ainsi alors apres as au aucun aucune aussi autre autres aux avait avaient avant avec avoir ayant ayez c ca car ce ceci cela celle celles',
    'celui cependant ces cet cette ceux chaque chez ci comme comment d dans de depuis des desormais deux-memes donc dont du elle elles en encore entre',
    'es est et etaient etait etant ete etes etre eu eue eues eurent eus eut eux fait faire font furent fut il ils j je jusqu jusque l la laquelle le',
    'lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais me meme memes mes mien moi mon n ne ni nos notre nous on ont or ou par',
    'parce pas pendant peu peut peuvent pour pourquoi pourrait pourraient puis puisqu puisque qu quand que quel quelle quelles quels qui quoi quoique',
    'rien s sa sans se sera serait seraient seront ses si sien soi soit sois son sont sous sur t ta te tel telle telles tels tes toi ton tous tout toute',
    'toutes tres tu un une va vais vers voici voila vont vos votre vous vu y aurait auraient aura auront avons sommes suis etions devrait doit doivent deja',
    'ici la-bas certes notamment selon alias via afin aupres environ pourtant toutefois autant bien trop tant plusieurs quelque quelques certains certaines',
    'moins plus jamais non oui personne nul nulle guere aupres selon dit dite celui-ci ayant-droit etc mme mr mm',
  ),
  frame: wordSet(
    'publication publications partage partagee partages partagees partager message messages video videos photo photos image images internaute internautes',
    'rumeur rumeurs facebook twitter tiktok instagram telegram reseau reseaux sociaux social viral virale affirme affirmer affirment affirmation assure assurer',
    'assurent declare declarer declarent declaration pretend pretendre pretendent explique expliquer expliquent montre montrer montrent lire lit ecrit ecrire',
    'circule circuler circulent annonce annoncer annoncent rappelle rappeler souligne souligner soutient soutenir indique indiquer indiquent precise preciser',
    'estime estimer denonce denoncer accuse accuser fois article articles compte comptes texte site internet vue vues ancien ancienne mardi lundi mercredi',
    'jeudi vendredi samedi dimanche hier jour semaine relayer relaye relayee relayent diffuser diffuse diffusee apprendre voir regarder croire propos repete',
    'repeter dire disait disent confie confier jure jurer craint raconte raconter journal presse interview conference conferences',
  ),
  negation: {
    alone: wordSet('sans'),
    particles: wordSet('ne n'),
    restrictors: wordSet('que qu'),
    seconds: wordSet('pas plus jamais rien aucun aucune personne nul nulle point guere ni'),
    secondsAlone: wordSet('pas aucun aucune aucunement nullement jamais rien nul nulle guere ni'),
    shrunk: null,
    abbreviations: NONE,
  },
  denials: wordSet(
    'dement dementi dementie dementis dementent dementir refute refuter refutent refutee faux fausse fausses mensonge mensonger mensongere infonde infondee',
    'inexact inexacte infox intox canular conteste contester contestent nie nier nient niant tort contrairement errone erronee desinformation fake inventee',
  ),
  opposites: [
    [
      'augmenter|augmente|augmentation|hausse|progresser|progresse|croissance|grimper',
      'baisser|baisse|diminuer|diminue|diminution|recul|reculer|recule|chute|chuter|reduire|reduit|reduction',
    ],
    ['plus', 'moins'],
    ['superieur|superieure|superieurs', 'inferieur|inferieure|inferieurs'],
    ['avant', 'apres'],
    [
      'autoriser|autorise|autorisee|autorises|autorisation|permettre|permet|permis',
      'interdire|interdit|interdite|interdits|interdites|interdiction|empecher|empeche',
    ],
    ['gratuit|gratuite|gratuits|gratuites', 'payant|payante|payants'],
    ['obligatoire|obligatoires|obligation', 'facultatif|facultative|facultatifs'],
    ['efficace|efficaces|efficacite', 'inefficace|inefficaces|inefficacite'],
    ['possible|possibles', 'impossible|impossibles'],
    ['legal|legale|legaux', 'illegal|illegale|illegaux'],
    ['gagner|gagne|victoire', 'perdre|perdu|defaite'],
    ['ouvrir|ouvert|ouverte|ouverture', 'fermer|ferme|fermee|fermeture'],
    ['entrer|entre|entree', 'sortir|sorti|sortie'],
    ['vivant|vivante|vivants|survecu|survivre|vie', 'mort|morte|morts|mourir|deces|decede'],
    ['vaccine|vaccinee|vaccines|vaccinees', 'non-vaccine|antivax'],
    ['meilleur|meilleure|mieux', 'pire|pires'],
    ['premier|premiere|premiers', 'dernier|derniere|derniers'],
    ['aucun|aucune|nul|nulle', 'tous|toutes|tout|toute|chaque'],
    ['accepter|accepte|approuver|approuve|adopter|adopte', 'refuser|refuse|rejeter|rejete'],
    ['confirmer|confirme|prouver|prouve|demontrer|demontre', 'dementir|dement|infirmer|infirme|refuter|refute'],
    ['vrai|vraie|veridique|authentique|authentiques', 'faux|fausse|falsifie|falsifiee|truque|truquee'],
    ['souvent|frequent|frequente|frequents', 'rare|rares|rarement'],
    ['creer|creation|cree', 'supprimer|supprime|suppression|detruire|detruit'],
    ['majorite|majoritaire|majoritairement', 'minorite|minoritaire'],
    ['bon|bonne|benefique|beneficier', 'mauvais|mauvaise|nocif|nocive|dangereux|dangereuse'],
    ['nord', 'sud'],
    ['ami|allie|allies', 'ennemi|ennemis'],
    ['homme|hommes', 'femme|femmes'],
  ],
  months:
    'janvier janv,fevrier fevr fev,mars,avril avr,mai,juin,juillet juil,aout,septembre sept,octobre oct,novembre nov,decembre dec'.split(
      ',',
    ),
  checkable: wordSet(
    'plus moins jamais toujours aucun aucune seul seule tous toutes cause causes provoque provoquent entraine interdit interdite obligatoire premier premiere',
    'record pire meilleur meilleure augmente baisse hausse prouve demontre tue efficace gratuit dangereux responsable',
  ),
  carriers: wordSet(
    'ne n pas jamais aucun aucune rien ni sans sauf peut-etre probablement certains certaines parfois presque environ moins plus si pourrait pourraient seulement',
  ),
  letters: NONE,
  sameFrom: 0.68,
  synonyms: FR_SYNONYMS,
};
