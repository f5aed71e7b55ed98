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
  unlike: wordSet('né nés maïs sûr dû dé dés'),
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
    prefixes: wordSet('non'),
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
  opposites: {
    trend: {
      up: 'augmenter augmente augmentation hausse progresser progresse croissance croitre grimper grimpe bondir bondi',
      down: 'baisser baisse diminuer diminue diminution recul reculer recule chute chuter reduire reduit reduction',
    },
    height: { higher: 'superieur superieure superieurs', lower: 'inferieur inferieure inferieurs' },
    permission: {
      yes: 'autoriser autorise autorisee autorises autorisation permettre permet permis',
      no: 'interdire interdit interdite interdits interdites interdiction empecher empeche',
    },
    price: { free: 'gratuit gratuite gratuits gratuites', paid: 'payant payante payants payantes' },
    duty: { must: 'obligatoire obligatoires obligation', may: 'facultatif facultative facultatifs' },
    effect: { yes: 'efficace efficaces efficacite', no: 'inefficace inefficaces inefficacite' },
    chance: { can: 'possible possibles', cannot: 'impossible impossibles' },
    law: { within: 'legal legale legaux', against: 'illegal illegale illegaux' },
    outcome: { won: 'gagner gagne victoire', lost: 'perdre perdu defaite' },
    access: {
      open: 'ouvrir ouvert ouverte ouverture rouvrir rouvert rouverte reouverture',
      shut: 'fermer ferme fermee fermeture',
    },
    passage: { in: 'entrer entre entree', out: 'sortir sorti sortie' },
    life: { alive: 'vivant vivante vivants survecu survivre vie', dead: 'mort morte morts mourir deces decede' },
    jab: { with: 'vaccine vaccinee vaccines vaccinees', without: 'non-vaccine antivax' },
    quality: { good: 'meilleur meilleure mieux', bad: 'pire pires' },
    rank: { first: 'premier premiere premiers', last: 'dernier derniere derniers' },
    answer: {
      yes: 'accepter accepte approuver approuve adopter adopte',
      no: 'refuser refuse rejeter rejete',
    },
    proof: {
      for: 'confirmer confirme prouver prouve demontrer demontre',
      against: 'dementir dement infirmer infirme refuter refute',
    },
    truth: {
      true: 'vrai vraie veridique authentique authentiques',
      false: 'faux fausse falsifie falsifiee truque truquee',
    },
    often: { often: 'souvent frequent frequente frequents', seldom: 'rare rares rarement' },
    being: { made: 'creer creation cree', gone: 'supprimer supprime suppression detruire detruit' },
    part: { most: 'majorite majoritaire majoritairement', few: 'minorite minoritaire' },
    safety: {
      safe: 'bon bonne benefique beneficier',
      risky: 'mauvais mauvaise nocif nocive dangereux dangereuse',
    },
    compass: { north: 'nord', south: 'sud' },
    side: { friend: 'ami allie allies', enemy: 'ennemi ennemis' },
    sex: { men: 'homme hommes', women: 'femme femmes' },
    trade: { out: 'exporter exporte exportation exportations', in: 'importer importe importation importations' },
    work: {
      taken: 'embaucher embauche embauchee recruter recrute',
      ended: 'licencier licencie licenciee licenciement renvoyer renvoye',
    },
    health: {
      cures: 'guerir guerit soigne previent prevenir',
      causes: 'causer cause causent provoquer provoque provoquent',
    },
    trading: { buy: 'acheter achete achetent achat', sell: 'vendre vend vendu vendue vente' },
  },
  turns: {
    amount: { more: 'plus davantage', less: 'moins', as: 'autant' },
    scope: {
      all: 'tous toutes chaque chacun chacune',
      some: 'certains certaines quelques plusieurs',
      few: 'peu',
      none: 'aucun aucune nul nulle',
    },
    order: { before: 'avant', after: 'apres' },
    stance: { for: 'pour', against: 'contre' },
    company: { with: 'avec', without: 'sans' },
    route: { away: 'depuis', toward: 'vers' },
    times: {
      two: 'double doubler doublee doubles doublent doublera',
      three: 'triple tripler triplee triples triplent triplera',
      four: 'quadruple quadrupler quadruplee',
    },
    period: {
      second: 'seconde secondes',
      minute: 'minute minutes',
      hour: 'heure heures horaire',
      day: 'jour jours quotidien quotidienne quotidiens quotidiennement journalier',
      week: 'semaine semaines hebdomadaire',
      month: 'mois mensuel mensuelle mensuels mensuellement',
      year: 'an ans annee annees annuel annuelle annuels annuellement',
      decade: 'decennie decennies',
      century: 'siecle siecles',
    },
  },
  comparators: { words: wordSet('que qu'), behind: 'amount', side: 'than' },
  bounds: wordSet('au du'),
  agents: wordSet('par'),
  mutual: wordSet(
    'epouser epouse epousee marier marie mariee rencontrer rencontre divorcer divorce affronter affronte',
  ),
  signs: { $: 'dollars', '€': 'euros', '£': 'livres' },
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
  sameFrom: { dated: 0.68, undated: 0.68 },
  synonyms: FR_SYNONYMS,
};
