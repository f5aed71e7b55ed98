// French: marks, pronouns, prepositions, nouns for people, bodies and documents; its verbs stand in `fr-verbs.ts`.
import { FIRST_NAMES } from '../../text/first-names';
import { frenchVerbs } from './fr-verbs';
import type { QuoteRules } from './rules';
import { words } from './words';

// Verbs that report only in a set phrase: the forms, then the words behind them.
const IDIOMS = [
  ['fait font faisait faisaient fit firent fera faire', 'savoir', 'valoir', 'remarquer', 'observer', 'part', 'état'],
  ['mis met mettent mettait mettaient mit mirent mettre mettant', 'en garde', 'l accent sur'],
  ['tire tirent tiré tirait tirer tirant', 'la sonnette d alarme'],
  ['enfonce enfoncent enfoncé enfonçait enfoncer enfonçant', 'le clou'],
  ['hausse haussent haussé haussait hausser haussant', 'le ton'],
  ['tient tiennent tenait tenu tenir', 'à préciser', 'à souligner', 'à rappeler', 'à rassurer', 'à saluer', 'à dire'],
  ['table tablent tablait tabler tablé tablant', 'sur'],
  ['veut veulent voulait', 'croire', 'rassurer'],
];

const AUXILIARIES = words(
  'a ont avait avaient aura auront aurait auraient eut eurent ai est sont était étaient fut furent vient viennent avoir être ayant serait seraient',
);

export const fr: QuoteRules = {
  singleMarks: false,
  verbs: frenchVerbs(),
  that: words('que qu'),
  infinitive:
    /^(avoir|être|vouloir|pouvoir|devoir|craindre|regretter|souhaiter|espérer|attendre|comprendre|disposer|croire|ignorer|redouter|travailler|soutenir)$/u,
  infinitiveVerbs:
    /^(di[ts]|disent|disai|affirm|assur|prétend|déclar|confirm|reconna|reconnu|admet|admis|ni(e|é|ent|ait)|jur|certifi|avou|démen|souti|promet|promis|garanti|indiqu|répond|expliqu)/u,
  between:
    words(`pour sa leur part de son côté nouveau lui elle eux elles aussi tout à tour en outre revanche effet retour par contre d ailleurs
    ce cette matin soir après midi hier lundi mardi mercredi jeudi vendredi samedi dimanche là même un jour une fois nouvelle maintes plusieurs reprises reprise semaine dernière foulée lors depuis déjà encore dans la le au cours ces derniers jours dernièrement en`),
  finiteEnd:
    /^\p{Ll}{2,}(aient|eront|erait|èrent|ait|era|ira|iront|urent|irent|issent|dra|dront|vra|vront|ttra|ttront|îtra|îtront|uira|uiront|rra|rront)$/u,
  infinitiveEnd: /^\p{Ll}{2,}(er|ir|re)$/u,
  only: new Map(
    IDIOMS.flatMap(([forms, ...runs]) => forms!.split(' ').map((form) => [form, runs.map((r) => r.split(' '))])),
  ),
  having: words('a ont avait avaient aura auront aurait auraient eut eurent'),
  agents: words('par'),
  notThat: words(
    'ce afin pour alors avant après bien dès tant plus moins tel telle ainsi sans tandis même autre autres aussi si lors jusqu autant mieux pire celui celle ceux celles',
  ),
  auxiliaries: AUXILIARIES,
  finite: new Set([
    ...AUXILIARIES,
    ...words(`sera seront sont étais fus aie ait aient soit soient peux puisse savent sait savait voit voient voyait vivent meurt meurent tient tiennent
    perd perdent rend rendent attend attendent entend entendent vend vendent répond suivent
    gagne gagnent ouvre ouvrent souffre souffrent courent bat battent finit agit agissent réunit subit choisit
    travaille travaillent mène mènent pèse pèsent coûte coûtent     existe existent dépend dépendent monte montent quitte quittent
    cherchent crée créent évite évitent représentent faut vaut valent suffit apparaît apparaissent paraît disparaît connaît connaissent naît va vont ira iront
    fera feront aura auront pourra pourront voudra devra devront viendra viendront faudra pourraient voudrait voudraient feraient doit doivent devait devaient devra peut peuvent pouvait pourrait pourraient veut veulent voulait va vont allait
    fait font faisait fit prend met donne permet reste devient devrait devraient semble semblent souhaite compte continue arrive concerne
    s se ne n y`),
  ]),
  clitics: words('m me l lui leur nous vous s se t te y en le la les'),
  reflexives: words('s se'),
  unreflexive: /^(trouv|ajout|appell?[eé]|appela|confirm|rapport|établi|évalu|chiffr|calcul|annonc[eé](nt)?$|annonça)/u,
  firstPerson: words('m me nous t te vous j je tu moi'),
  denials: /^(ni|dém|excl|cach|dout)/u,
  negations: words('n ne'),
  pronouns: new Map([
    ['il', { gender: 'm', number: 'singular' }],
    ['elle', { gender: 'f', number: 'singular' }],
    ['ils', { gender: 'm', number: 'plural' }],
    ['elles', { gender: 'f', number: 'plural' }],
    ['lui', { gender: 'm', number: 'singular' }],
    ['eux', { gender: 'm', number: 'plural' }],
  ]),
  thisOne: new Map([
    ['celui', { gender: 'm', number: 'singular' }],
    ['celle', { gender: 'f', number: 'singular' }],
    ['ceux', { gender: 'm', number: 'plural' }],
    ['celles', { gender: 'f', number: 'plural' }],
  ]),
  tiedHere: words('ci'),
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
    { words: ['a', 'en', 'croire'] },
    { words: ['aux', 'yeux', 'de'], apart: true },
    { words: ['de', 'l', 'avis', 'de'], apart: true },
    { words: ['aux', 'dires', 'de'] },
    { words: ['de', 'l', 'aveu', 'de'], apart: true },
    { words: ['dixit'] },
    { words: ['de'], before: words('source sources') },
    { words: ['pour'], strict: true },
  ],
  notSources: words(`pour plus moins peu que qu lesquels lesquelles laquelle lequel moi toi chaque toute tout quoi où
    vous nous âge cas critère critères règle règles région régions pays villes communes départements académies saisons saison type nature modalités principe méthode`),
  determiners: words(
    'le la l les un une des du de d ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos au aux plusieurs certains certaines quelques deux trois quatre aucun chaque quelle quel',
  ),
  prenominal: words(
    'premier première premiers premières dernier dernière derniers dernières nouveau nouvelle nouveaux nouvelles ancien ancienne anciens anciennes jeune jeunes grand grande grands grandes petit petite petits petites vieux vieille futur future principal principale principaux principales propre seul seule actuel actuelle autre autres nombreux nombreuses rares divers diverses multiples principaux principales actuels actuelles futurs futures hauts hautes simples',
  ),
  definite: words('le la l les ce cet cette ces'),
  indefinite: words('un une des plusieurs certains certaines quelques deux trois quatre'),
  prepositions:
    words(`à au aux de du des d en dans sur sous avec sans pour par contre chez vers entre devant derrière après avant depuis pendant durant lors
    dès selon malgré parmi auprès via face grâce suite quant concernant afin jusqu hormis outre comme si quand lorsque lorsqu puisque puisqu alors tandis bien tout
    interrogé interrogée interrogés invité invitée cité citée citant joint jointe contacté contactée`),
  adverbialNouns: words(
    'micro téléphone sujet terme issue sortie cours lendemain moment soir matin antenne occasion propos égard adresse sein retour arrivée',
  ),
  fused: words('de du d au aux'),
  partitive: words('de d'),
  complements: words('à au en'),
  questions: words('pourquoi comment combien quand si'),
  selves: words('même mêmes'),
  inPlaces: words('en'),
  of: words('de du des d'),
  relatives: words('qui dont où que qu lequel laquelle lesquels lesquelles'),
  conjunctions: words('et mais ou car donc or ni puis'),
  subordinating: words('alors si quand lorsque lorsqu puisque puisqu tandis bien'),
  hypotheses: words('si s'),
  asides: new Map([['même', words('si')]]),
  adverbs:
    words(`aussi ensuite également toutefois ailleurs d ainsi alors même pourtant encore déjà enfin hier aujourd hui cependant notamment toujours
    puis bien souvent pas plus jamais par suite en outre quant là par_ailleurs néanmoins surtout lundi mardi mercredi jeudi vendredi samedi dimanche tout fort matin soir
    rapidement aussitôt volontiers`),
  adjectiveEnd:
    /^\p{Ll}{3,}(al|ale|ales|aux|ique|iques|ien|ienne|iens|iennes|éen|éenne|aire|aires|if|ive|ives|elle|el|iste|istes|eure?|ain|aine)$/u,
  sayingEnd: /^\p{Ll}{2,}(e|ent|it|ait|aient|a|èrent)$/u,
  participleEnd: /(é|ée|és|ées)$/u,
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
  anonymous: words(
    'source sources témoin témoins riverain riveraine riverains habitant habitante passant passante internaute sondés',
  ),
  offices: words(
    'président présidente ministre maire préfet préfète député députée sénateur sénatrice procureur procureure juge roi reine pape chancelier chancelière gouverneur',
  ),
  personNouns:
    words(`intellectuels intellectuel intellectuelle signataires signataire artistes artiste élèves parent vétérans vétéran vacanciers touriste touristes promeneur promeneurs passant passants badauds agresseur victime entourage cadres cadre agent agents infirmière infirmier infirmières soignants soignante soignant agriculteur agriculteurs agricultrice éleveur éleveurs pêcheur pêcheurs commerçant commerçants commerçante restaurateur restauratrice artisan artisans boulanger chauffeur conducteur conductrice passager passagers passagère locataire locataires propriétaire propriétaires retraité retraitée retraités bénévole bénévoles adhérent adhérents membre membres adjoint adjointe maires députés sénateurs ministres gendarme gendarmes enquêteur enquêteurs enquêtrice policière soldat soldats militaire militaires officier officiers otage survivant survivante survivants rescapé rescapée rescapés patient patiente patients élève élèves lycéen lycéenne professeurs proviseur recteur rectrice doyen principal surveillant gardien gardienne ouvrier ouvrière ouvriers grévistes gréviste délégué déléguée délégués négociateur négociateurs émissaire envoyé envoyée envoyés coordinateur coordinatrice animateur animatrice présentateur présentatrice chroniqueur humoriste comédien comédienne cinéaste musicien musicienne peintre sculpteur architecte architectes urbaniste ingénieur ingénieure ingénieurs technicien biologiste climatologue sismologue météorologue épidémiologiste virologue pédiatre psychiatre psychologue infectiologue urgentiste chirurgien pharmacien vétérinaire philosophe anthropologue démographe géographe juriste juristes constitutionnaliste notaire huissier greffier substitut commentateur commentatrice arbitre gardien attaquant défenseur milieu buteur coureur cycliste nageur nageuse pilote skipper navigateur navigatrice marin marins vainqueur vainqueurs vainqueure championne adversaire adversaires supporters supporter actionnaire actionnaires investisseurs investisseur trader courtier banquier banquiers consommateurs consommatrice client clients cliente clientes usager usagers adolescent adolescente garçon fillette gamin gamine quinquagénaire sexagénaire octogénaire trentenaire quadragénaire septuagénaire suspect suspecte prévenu prévenue mis accusés mères pères cousin cousine neveu nièce grand-mère grand-père compagnon compagne conjoint petit-ami fiancé héritier héritière collègue collègues confrère confrères camarade camarades homologue homologues prédécesseur successeur écologistes écologiste républicains démocrates socialistes socialiste communistes centriste conservateurs travaillistes édile édiles conseillers conseillères eurodéputé eurodéputée parlementaire parlementaires chancelier chancelière souverain monarque émir sultan calife imam rabbin pasteur moine religieuse curé archevêque pontife trésorier trésorière rapporteur rapporteure rapporteurs auteures coauteur autrice autrices observateur observateurs opérateur opposant opposante réfugié réfugiée réfugiés migrants migrant exilés déplacés civils humanitaires secouristes secouriste pompière urgentistes
    président présidente ministre porte parole directeur directrice chef cheffe maire député députée sénateur sénatrice
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
    words(`bureau secrétariat consulat capitainerie greffe régie trésor cellule cabinet camp services service rédaction chancellerie diplomatie maison-blanche exécutif majorité municipalité commune ville métropole département agglomération intercommunalité rectorat académie hôpital hôpitaux chu clinique ehpad lycée collège école commissariat brigade sûreté douane douanes inspection inspections médiateur ombudsman autorités organisateur intersyndicale confédération centrale patronat ordre bâtonnier barreau conférence épiscopat vatican saint-siège delegation délégation mission missions sous-préfecture enseigne filiale opérateur start-up coopérative mutuelle assureur exploitant bailleur transporteur avionneur armateur raffineur fabricant distributeur éditrice plateforme réseau front milice milices armées état-major quartier-général marine rébellion insurrection junte présidence chancelleries mosquée ordre laboratoires observatoires thinktank
    organisation association ong onu gouvernement ministère parti police gendarmerie armée parquet tribunal cour commission conseil
    agence société entreprise groupe compagnie syndicat fédération union université institut observatoire office préfecture mairie région état pays
    coalition banque constructeur éditeur firme multinationale comité collectif fondation centre laboratoire équipe club ligue alliance mouvement opposition
    direction administration assemblée sénat parlement chambre église diocèse communauté autorité régime forces pentagone élysée kremlin défense accusation justice
    autorités force troupes milice milices brigade brigades commandement unité unités garde présidence diplomatie mission délégation junte hôpital école rectorat`),
  documentNouns:
    words(`projet proposition décret circulaire directive règlement acte avis audit arrêt décision verdict jugement réquisitoire recensement baromètre classement chiffre bulletin brochure chronique éditorial édito tribune entretien interview reportage documentaire procès-verbal expertise autopsie récit récits correspondance courriel courriels mail mails télégramme manuscrit archives registre tract pétition mémoire thèse synthèse résumé projection prévision modèle modèles simulation simulations vidéo enregistrement bande-son rumeurs rumeur
    rapport étude enquête sondage communiqué document documents texte livre lettre bilan témoignages témoignage estimation estimations chiffres statistiques
    données données projections analyse analyses calculs recherches études sondages enquêtes résultats légende tradition dépêche note mémo plainte article blog site estimations prévisions informations message ordonnance`),
  outletNouns: words(
    'journal quotidien magazine hebdomadaire télévision radio chaîne presse média médias revue mensuel agence tabloïd',
  ),
  collectives: words(
    'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine centaine centaines milliers majorité poignée plupart ensemble moitié quart tiers',
  ),
  pluralDeterminers: words('les des ces ses leurs plusieurs certains certaines quelques deux trois quatre nos vos mes'),
  pluralEnd: null,
  pluralMark: /[sx]$/,
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
  expletives: words('il'),
  passives: words('est fut sera était'),
  impersonal: words('s y faut en convient est fut sera était semble'),
  naming: words(
    'appelle appellent appelait appeler signifie signifient littéralement dispose disposent prévoit prévoient stipule consiste baptisé baptisée baptisés dit dite surnommé surnommée surnommés intitulé intitulée intitulés appelé appelée appelés nommé nommée mot terme expression titre titré soi-disant dénommé dénommée nom catégorie mention',
  ),
  titledNouns: words(
    `auteur auteure thème société association club screenshot paroles refrain photo film livre roman série album émission chanson ouvrage single disque titre pièce documentaire recueil banderole pancarte slogan article loi alinéa mention
    mot terme expression hymne prix programme opération projet revue essai bd nouvelle nom concept baptisée`,
  ),
  order: null,
};
