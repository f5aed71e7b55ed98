// French: marks, pronouns, prepositions, nouns for people, bodies and documents; its verbs stand in `fr-verbs.ts`.
import { FIRST_NAMES } from '../../text/first-names';
import { frenchVerbs } from './fr-verbs';
import type { QuoteRules } from './rules';
import { words } from './words';

const AUXILIARIES = words(
  'a ont avait avaient aura auront aurait auraient eut eurent ai est sont était étaient fut furent vient viennent avoir être ayant serait seraient',
);

export const fr: QuoteRules = {
  singleMarks: false,
  verbs: frenchVerbs(),
  that: words('que qu'),
  bareClause: false,
  infinitive:
    /^(avoir|être|vouloir|pouvoir|devoir|craindre|regretter|souhaiter|espérer|attendre|comprendre|disposer|croire|ignorer|redouter|travailler|soutenir)$/u,
  infinitiveVerbs:
    /^(di[ts]|disent|disai|affirm|assur|prétend|déclar|confirm|reconna|reconnu|admet|admis|ni(e|é|ent|ait)|jur|certifi|avou|démen|souti|promet|promis|garanti|indiqu|répond|expliqu)/u,
  between:
    words(`pour sa leur part de son côté nouveau lui elle eux elles aussi tout à tour en outre revanche effet retour par contre d ailleurs
    ce cette matin soir après midi hier lundi mardi mercredi jeudi vendredi samedi dimanche là même`),
  finiteEnd: /^\p{Ll}{2,}(aient|eront|eraient|erait|èrent|ait|era|ira|iront|urent|irent|çait|geait)$/u,
  infinitiveEnd: /^\p{Ll}{2,}(er|ir|re)$/u,
  only: new Map(
    'fait font faisait faisaient fit firent fera'
      .split(' ')
      .map((form) => [form, words('savoir valoir remarquer observer part état')] as const),
  ),
  notThat: words(
    'ce afin pour alors avant après bien dès tant plus moins tel telle ainsi sans tandis même autre autres aussi si lors jusqu autant mieux pire celui celle ceux celles',
  ),
  auxiliaries: AUXILIARIES,
  finite: new Set([
    ...AUXILIARIES,
    ...words(`doit doivent devait devaient devra peut peuvent pouvait pourrait pourraient veut veulent voulait va vont allait
    fait font faisait fit prend met donne permet reste devient devrait devraient semble semblent souhaite compte continue arrive concerne
    s se ne n y`),
  ]),
  clitics: words('m me l lui leur nous vous s se t te y en le la les'),
  firstPerson: words('m me nous t te vous'),
  negations: words('n ne'),
  pronouns: new Map([
    ['il', { gender: 'm', number: 'singular' }],
    ['elle', { gender: 'f', number: 'singular' }],
    ['ils', { gender: 'm', number: 'plural' }],
    ['elles', { gender: 'f', number: 'plural' }],
    ['lui', { gender: 'm', number: 'singular' }],
    ['eux', { gender: 'm', number: 'plural' }],
    ['celui-ci', { gender: 'm', number: 'singular' }],
  ]),
  nobody: words('on cela ça ceci ce c rien tout nul personne'),
  latter: words('dernier dernière derniers dernières'),
  hearsay: {
    pronouns: words('on'),
    prepositions: words('à au aux dans de du chez auprès sur par'),
    verbs: words('lire appris apprend apprenait'),
  },
  according: [
    { words: ['selon'] },
    { words: ['d', 'après'] },
    { words: ['à', 'en', 'croire'] },
    { words: ['aux', 'yeux', 'de'] },
    { words: ['de', 'l', 'avis', 'de'] },
    { words: ['aux', 'dires', 'de'] },
    { words: ['de', 'l', 'aveu', 'de'] },
    { words: ['dixit'] },
    { words: ['de'], before: words('source sources') },
    { words: ['pour'], strict: true },
  ],
  notSources: words(`que qu lesquels lesquelles laquelle lequel moi toi chaque toute tout quoi où
    vous nous âge cas critère critères règle règles région régions type nature modalités principe méthode`),
  determiners: words(
    'le la l les un une des du de d ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos au aux plusieurs certains certaines quelques deux trois quatre aucun chaque quelle quel',
  ),
  prenominal: words(
    'premier première premiers premières dernier dernière derniers dernières nouveau nouvelle nouveaux nouvelles ancien ancienne anciens anciennes jeune jeunes grand grande grands grandes petit petite petits petites vieux vieille futur future principal principale principaux principales propre seul seule actuel actuelle autre autres',
  ),
  definite: words('le la l les ce cet cette ces'),
  indefinite: words('un une des plusieurs certains certaines quelques deux trois quatre'),
  prepositions:
    words(`à au aux de du des d en dans sur sous avec sans pour par contre chez vers entre devant derrière après avant depuis pendant durant lors
    dès selon malgré parmi auprès via face grâce suite quant concernant afin jusqu hormis outre comme si quand lorsque lorsqu puisque puisqu alors tandis bien tout
    interrogé interrogée interrogés invité invitée cité citée citant joint jointe contacté contactée`),
  of: words('de du des d'),
  relatives: words('qui dont où que qu lequel laquelle lesquels lesquelles'),
  conjunctions: words('et mais ou car donc or ni puis'),
  asides: words('même'),
  adverbs:
    words(`aussi ensuite également toutefois ailleurs d ainsi alors même pourtant encore déjà enfin hier aujourd hui cependant notamment toujours
    puis bien souvent pas plus jamais par suite en outre quant là par_ailleurs néanmoins surtout lundi mardi mercredi jeudi vendredi samedi dimanche tout fort matin soir
    rapidement aussitôt volontiers`),
  adverbEnd: /^\p{Ll}{3,}ment$/u,
  calendar: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  titles: new Map<string, 'f' | 'm' | null>([
    ['m', 'm'],
    ['mm', 'm'],
    ['monsieur', 'm'],
    ['mme', 'f'],
    ['madame', 'f'],
    ['mlle', 'f'],
    ['mademoiselle', 'f'],
    ['me', null],
    ['maître', null],
    ['dr', null],
    ['docteur', null],
    ['pr', null],
    ['professeur', null],
    ['mgr', 'm'],
    ['général', 'm'],
    ['colonel', 'm'],
    ['président', 'm'],
    ['sir', 'm'],
  ]),
  particles: words('de du des d la le von van der ben bin ibn el al da di dos'),
  portfolios: words(
    `intérieur armées justice santé économie finances éducation culture travail transports défense agriculture environnement logement sports
    mer budget commerce industrie énergie tourisme sécurité recherche affaires numérique ville`,
  ),
  firstNames: FIRST_NAMES,
  personNouns:
    words(`président présidente ministre porte parole directeur directrice chef cheffe maire député députée sénateur sénatrice
    chercheur chercheuse chercheurs professeur professeure responsable responsables représentant représentante avocat avocate avocats avocates procureur procureure
    juge expert experte experts analyste analystes économiste économistes scientifique scientifiques médecin médecins homme femme témoin témoins habitant
    habitante habitants secrétaire officiel officiels officielle spécialiste spécialistes auteur auteure auteurs élu élue élus élues candidat candidate patron patronne
    pdg fondateur fondatrice commissaire général colonel commandant capitaine entraîneur joueur joueuse sélectionneur joueurs parents père mère fils
    fille frère soeur sœur ami amie journaliste journalistes écrivain écrivaine acteur actrice chanteur chanteuse réalisateur réalisatrice historien historienne
    sociologue politologue universitaire graphiste diplomate diplomates syndicaliste syndicalistes militant militante militants victime victimes étudiant étudiante
    étudiants enseignant enseignante employé salarié salariés policier policiers pompier pompiers magistrat magistrate préfet préfète sous gouverneur
    ambassadeur ambassadrice prêtre évêque cardinal pape roi reine prince princesse premier première intéressé intéressée plaignant plaignante accusé
    opposants rebelles manifestants sources source proche proches voisin voisine voisins riverains organisateurs organisateur sondés internautes fonctionnaire fonctionnaires
    critiques détracteurs dirigeant dirigeante dirigeants dirigeantes conseiller conseillère collaborateur consultant tante oncle époux épouse mari veuve jeune star champion
    émissaire envoyé envoyée négociateur négociatrice médiateur médiatrice chancelier chancelière lieutenant amiral sergent imam rabbin combattants soldats militaires pêcheurs agriculteurs`),
  institutionNouns:
    words(`organisation association ong onu gouvernement ministère parti police gendarmerie armée parquet tribunal cour commission conseil
    agence société entreprise groupe compagnie syndicat fédération union université institut observatoire office préfecture mairie région état pays
    coalition banque constructeur éditeur firme multinationale comité collectif fondation centre laboratoire équipe club ligue alliance mouvement opposition
    direction administration assemblée sénat parlement chambre église diocèse communauté autorité régime forces pentagone élysée kremlin défense accusation justice
    autorités force troupes milice milices brigade brigades commandement unité unités garde présidence diplomatie mission délégation junte hôpital école rectorat`),
  documentNouns:
    words(`rapport étude enquête sondage communiqué document documents texte livre lettre bilan témoignages témoignage estimation estimations chiffres statistiques
    données données projections analyse analyses calculs recherches études sondages enquêtes résultats légende tradition dépêche note mémo plainte article blog site estimations prévisions informations message ordonnance`),
  outletNouns: words(
    'journal quotidien magazine hebdomadaire télévision radio chaîne presse média médias revue mensuel agence tabloïd',
  ),
  pluralDeterminers: words('les des ces ses leurs plusieurs certains certaines quelques deux trois quatre nos vos mes'),
  feminineDeterminers: words('la une cette sa'),
  masculineDeterminers: words('le un ce cet du au'),
  femininePersonEnd:
    /(trice|euse|[^pr]ère|ée|lue|ante|ente|ienne|cheffe|esse|^femme|^fille|^s(œ|oe)ur|^tante|^épouse|^veuve|^reine|^dame)$/u,
  masculineEnd: /(eurs|iers|ants|ents|iens|ains|ards|eaux|ois|ais|officiels|soldats|civils|experts|députés|maires)$/u,
  feminineEnd:
    /(tions|sions|trices|euses|[^pr]ères|iennes|ées|autorités|sociétés|unités|communautés|collectivités|forces|troupes|milices|équipes|brigades|familles|victimes|sources|entreprises|banques|agences)$/u,
  humanEnd: /(istes?|eurs?|euses?|iens?|iennes?|logues?|aires|ants|trices?)$/u,
  alone: words('certains certaines plusieurs tous beaucoup un une chacun'),
  like: words('comme'),
  bodies: words(
    'organisation association ong société entreprise groupe agence firme multinationale constructeur éditeur institution organisme compagnie banque journal quotidien magazine hebdomadaire chaîne',
  ),
  impersonal: words('s y faut en convient est était semble'),
  naming: words(
    'appelle appellent appelait dispose disposent prévoit prévoient stipule consiste baptisé baptisée baptisés dit dite surnommé surnommée surnommés intitulé intitulée intitulés appelé appelée appelés nommé nommée mot terme expression titre titré soi-disant dénommé dénommée nom catégorie mention',
  ),
  titledNouns: words(
    `auteur auteure thème société association club screenshot paroles refrain photo film livre roman série album émission chanson ouvrage single disque titre pièce documentaire recueil banderole pancarte slogan article loi alinéa mention
    mot terme expression hymne prix programme opération projet revue essai bd nouvelle nom concept baptisée`,
  ),
  order: null,
};
