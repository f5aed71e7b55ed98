// French: reporting verbs with their forms, marks of speech, pronouns, nouns for people, bodies and documents.
import type { Family, Form, QuoteRules, VerbForm } from './rules';

const words = (text: string) => new Set(text.trim().split(/\s+/));

// First group; "rappeler/rappell" gives the stem before a silent ending.
const ER: Record<Family, string> = {
  say: `déclarer indiquer préciser affirmer expliquer ajouter annoncer noter rapporter raconter signaler mentionner commenter
    témoigner confier assurer estimer juger/juge penser avouer souligner insister confirmer rappeler/rappell marteler/martèl
    révéler/révèl relater clamer proclamer nuancer plaider argumenter arguer détailler résumer avancer évoquer alerter
    constater observer regretter déplorer espérer/espèr certifier jurer réaffirmer répéter/répèt informer considérer/considèr
    énoncer prophétiser pronostiquer supposer suggérer/suggèr spéculer redouter imaginer analyser dévoiler/dévoil clarifier
    relever/relèv répliquer rétorquer objecter protester contester spécifier stipuler concéder/concèd allégu alléguer/allègu`,
  hold: `montrer démontrer noter attester prouver évaluer tabler calculer chiffrer douter trouver rêver ignorer
    recommander demander exiger préconiser conseiller proposer réclamer décréter/décrèt ordonner décider vérifier
    laisser souhaiter désirer remarquer ressasser`,
  weak: `dénoncer critiquer fustiger saluer féliciter inquiéter/inquièt indigner accuser reprocher lancer lâcher glisser
    souffler soupirer exclamer écrier crier scander renchérir asséner/assèn trancher murmurer emporter ironiser tempérer/tempèr interroger
    résumer tweeter publier poster gazouiller pester tonner railler moquer vanter louer questionner enchaîner continuer
    plaisanter grogner hurler chuchoter lamenter désoler étonner enthousiasmer amuser détester défendre justifier
    conclure qualifier parler appeler/appell réitérer/réitèr exhorter interpeller encourager menacer réclamer exprimer énumérer/énumèr
    philosopher rassurer sermonner tacler balayer brandir espérer balancer insurger féliciter vilipender formuler désigner cingler`,
};
const IR: Record<Family, string> = {
  say: 'avertir garantir réfléchir',
  hold: 'établir définir',
  weak: 'réagir réjouir applaudir renchérir surenchérir gémir enchérir',
};
// Stem of the present plural; regular "-dre".
const DRE: Record<Family, string> = { say: 'prétendre répondre', hold: '', weak: 'défendre fendre' };
// finite forms / participles / infinitive / present participle
const IRREGULAR: Record<Family, string[]> = {
  say: [
    'dit disent disait disaient dirent dira diront dirait diraient dis dise|dit dite dits dites|dire|disant',
    'redit redisent redisait|redit|redire|redisant',
    'écrit écrivent écrivait écrivaient écrivit écrira écrivirent|écrit écrite|écrire|écrivant',
    'soutient soutiennent soutenait soutenaient soutint soutiendra|soutenu soutenue|soutenir|soutenant',
    'maintient maintiennent maintenait maintint|maintenu|maintenir|maintenant_',
    'convient conviennent convenait convint|convenu|convenir|convenant',
    'prévient préviennent prévenait prévenaient prévint|prévenu prévenue prévenus|prévenir|prévenant',
    'promet promettent promettait promettaient promit|promis|promettre|promettant',
    'admet admettent admettait admettaient admit|admis|admettre|admettant',
    'reconnaît reconnait reconnaissent reconnaissait reconnut|reconnu|reconnaître|reconnaissant',
    'croit croient croyait croyaient|cru|croire|croyant',
    'prédit prédisent prédisait prédisaient|prédit|prédire|prédisant',
    'conclut concluent concluait concluaient|conclu|conclure|concluant',
    'prévoit prévoient prévoyait prévoyaient|prévu|prévoir|prévoyant',
    'craint craignent craignait craignaient|craint|craindre|craignant',
    'dément démentent démentait|démenti|démentir|démentant',
    'fait font faisait faisaient fit firent fera|fait|faire|faisant',
    'nie nient niait niaient|nié niée|nier|niant',
    'poursuit poursuivent poursuivait poursuivaient poursuivit|poursuivi|poursuivre|poursuivant',
    'reprend reprennent reprenait reprit|repris|reprendre|reprenant',
    'apprend apprennent apprenait apprit|appris|apprendre|apprenant',
  ],
  hold: [],
  weak: [
    'plaint plaignent plaignait|plaint plainte|plaindre|plaignant',
    'sourit sourient souriait|souri|sourire|souriant',
    'décrit décrivent décrivait décrivit|décrit décrite|décrire|décrivant',
    'émeut|ému émue|émouvoir|émouvant',
    'rit rient riait|ri|rire|riant',
    'tient tiennent tenait|tenu|tenir|tenant',
  ],
};

function verbTable(): Map<string, VerbForm> {
  const table = new Map<string, { family: Family; forms: Form[] }>();
  const put = (word: string, family: Family, form: Form) => {
    const known = table.get(word);
    if (!known) table.set(word, { family, forms: [form] });
    else if (!known.forms.includes(form)) known.forms.push(form);
  };
  const all = (stem: string, ends: string, family: Family, form: Form) => {
    for (const end of ends.split(' ')) put(stem + (end === '-' ? '' : end), family, form);
  };
  for (const family of ['say', 'hold', 'weak'] as const) {
    for (const row of ER[family].trim().split(/\s+/)) {
      const [lemma, silent] = row.split('/') as [string, string?];
      if (!lemma.endsWith('er')) continue;
      const stem = lemma.slice(0, -2);
      const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
      all(silent && silent !== 'juge' ? silent : stem, 'e ent', family, 'finite');
      all(soft, 'a ait aient', family, 'finite');
      all(stem, 'èrent era eront erait eraient', family, 'finite');
      all(stem, 'é ée és ées', family, 'participle');
      put(`${soft}ant`, family, 'gerund');
      put(lemma, family, 'infinitive');
    }
    for (const lemma of IR[family].split(' ').filter(Boolean)) {
      const stem = lemma.slice(0, -1);
      all(stem, 't ssent ssait ssaient rent ra ront rait raient', family, 'finite');
      all(stem, '- e s es', family, 'participle');
      put(`${stem}ssant`, family, 'gerund');
      put(lemma, family, 'infinitive');
    }
    for (const lemma of DRE[family].split(' ').filter(Boolean)) {
      const stem = lemma.slice(0, -2);
      all(stem, '- ent ait aient it irent ra ront rait raient', family, 'finite');
      all(stem, 'u ue us ues', family, 'participle');
      put(`${stem}ant`, family, 'gerund');
      put(lemma, family, 'infinitive');
    }
    for (const row of IRREGULAR[family]) {
      const [finite, participle, infinitive, gerund] = row.split('|') as [string, string, string, string];
      all('', finite, family, 'finite');
      all('', participle, family, 'participle');
      put(infinitive, family, 'infinitive');
      put(gerund, family, 'gerund');
    }
  }
  for (const word of ['avance', 'prévenant', 'maintenant', 'faisant', 'tenant', 'considérant', 'notant'])
    table.delete(word);
  return table;
}

const FIRST_F = `marie anne florence sophie nathalie isabelle catherine christine martine sylvie valérie sandrine ségolène nicole
 hélène claire julie céline audrey aurélie émilie élise élodie laura léa camille? manon chloé sarah emma louise alice charlotte
 juliette margaux pauline marine anaïs mathilde clémence brigitte monique françoise jacqueline michèle véronique corinne
 delphine virginie stéphanie karine caroline patricia laurence agnès béatrice cécile christiane danielle dominique? élisabeth
 elisabeth évelyne fatima geneviève ghislaine jeanne josiane lucie lydia lydie marion mélanie mireille muriel najat nadia nadine
 odile rachida rachel roselyne rose sabrina sandra simone sonia suzanne theresa thérèse yvette angela hillary ursula christiana
 julia maria anna eva elena olga svetlana irina kamala michelle jennifer jessica amanda mary elizabeth susan linda barbara nancy
 karen lisa kimberly amy melissa rebecca laura kate victoria diane joan judith megan kathryn emily hannah amina aïcha leïla samia
 inès jill melania ivanka dianne christie debbie marguerite gisèle annick maryse huguette colette estelle fanny gaëlle magali`;
const FIRST_M = `jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude? christian
 henri georges nicolas françois emmanuel laurent olivier frédéric éric eric thierry pascal patrick gérard guy gilles gilbert
 guillaume hervé hugues jérôme joël jonathan julien kévin kevin lionel loïc luc lucas ludovic marc mathieu matthieu maxime maurice
 mickaël miguel mohamed mohammed ahmed ali hassan karim mustapha omar rachid youssef bruno benoît benjamin bertrand antoine arnaud
 alexandre alexis adrien arthur baptiste cédric charles christophe claude damien david denis didier dominique? édouard edouard
 etienne étienne fabien fabrice florent florian franck franz gabriel gaston grégory gregory jean-luc jordan joseph léon léo martin
 manuel nadim ole raphaël raymond rémi rémy richard roland romain sébastien serge simon stéphane sylvain théo thomas tony valentin
 victor vincent xavier yann yves yvan yannick donald barack george john james william bill bob mike michael peter richard steve
 steven mark brian kevin jason jeff gary tim timothy tom joe josé juan carlos luis jorge vladimir dmitri sergueï sergei boris igor
 abdallah abdel bachar bashar benyamin benjamin recep mario matteo silvio giuseppe hans klaus jürgen wolfgang helmut brett lindsey
 chuck mitch andrew anthony edward frank harry henry jack ryan scott sean adam alan albert alex chris craig dan dennis doug eddie
 ian jim jimmy justin keith ken kenneth larry matt neil nick patrick ray rob ron sam samuel stephen stuart ted terry walter wayne
 cristiano sergio tiger phil bryson rory tommy patrick jordan`;
const first = (text: string, gender: 'f' | 'm') =>
  text
    .trim()
    .split(/\s+/)
    .filter((name) => !name.endsWith('?'))
    .map((name) => [name, gender] as const);
export const FIRST_NAMES: ReadonlyMap<string, 'f' | 'm'> = new Map([...first(FIRST_M, 'm'), ...first(FIRST_F, 'f')]);

const AUXILIARIES = words(
  'a ont avait avaient aura auront aurait auraient eut eurent ai est sont était étaient fut furent vient viennent avoir être ayant serait seraient',
);

export const fr: QuoteRules = {
  singleMarks: false,
  verbs: verbTable(),
  that: words('que qu'),
  bareClause: false,
  infinitive:
    /^(avoir|être|s|ne|se|n|vouloir|pouvoir|devoir|craindre|regretter|souhaiter|espérer|attendre|comprendre|disposer|croire|ignorer|redouter|travailler|soutenir)$/u,
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
  according: [
    { words: ['selon'] },
    { words: ['d', 'après'] },
    { words: ['à', 'en', 'croire'] },
    { words: ['aux', 'yeux', 'de'] },
    { words: ['de', 'l', 'avis', 'de'] },
    { words: ['pour'], strict: true },
  ],
  notSources:
    words(`que qu les lesquels lesquelles laquelle lequel cette ces moi toi ses son sa leur leurs plusieurs différents chaque toute tout quoi où
    vous nous un âge cas critère critères règle règles région régions type nature modalités principe méthode`),
  determiners: words(
    'le la l les un une des du de d ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos au aux plusieurs certains certaines quelques deux trois quatre aucun chaque quelle quel',
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
    opposants rebelles manifestants autorités sources source proche proches voisin voisine voisins riverains organisateurs organisateur sondés internautes fonctionnaire fonctionnaires
    critiques détracteurs dirigeant dirigeante dirigeants dirigeantes conseiller conseillère collaborateur consultant tante oncle époux épouse mari veuve jeune star champion`),
  institutionNouns:
    words(`organisation association ong onu gouvernement ministère parti police gendarmerie armée parquet tribunal cour commission conseil
    agence société entreprise groupe compagnie syndicat fédération union université institut observatoire office préfecture mairie région état pays
    coalition banque constructeur éditeur firme multinationale comité collectif fondation centre laboratoire équipe club ligue alliance mouvement opposition
    direction administration assemblée sénat parlement chambre église diocèse communauté autorité régime forces pentagone élysée kremlin défense accusation justice`),
  documentNouns:
    words(`rapport étude enquête sondage communiqué document documents texte livre lettre bilan témoignages témoignage estimation estimations chiffres statistiques
    données données projections analyse analyses calculs recherches études sondages enquêtes résultats légende tradition dépêche note mémo plainte article blog site estimations prévisions informations message ordonnance`),
  outletNouns: words(
    'journal quotidien magazine hebdomadaire télévision radio chaîne presse média médias revue mensuel agence tabloïd',
  ),
  pluralDeterminers: words('les des ces ses leurs plusieurs certains certaines quelques deux trois quatre nos vos mes'),
  feminineDeterminers: words('la une cette sa'),
  masculineDeterminers: words('le un ce cet du au'),
  femininePersonEnd: /(trice|euse|ère|ée|ante|ente|ienne|cheffe)$/u,
  humanEnd: /(istes?|eurs?|euses?|iens?|iennes?|logues?|aires|ants|trices?)$/u,
  alone: words('certains certaines plusieurs tous beaucoup un une chacun'),
  like: words('comme'),
  bodies: words(
    'organisation association ong société entreprise groupe agence firme multinationale constructeur éditeur institution organisme compagnie banque journal quotidien magazine hebdomadaire chaîne',
  ),
  impersonal: words('s y faut en convient est était semble'),
  naming: words(
    'dispose disposent prévoit prévoient stipule consiste baptisé baptisée baptisés dit dite surnommé surnommée surnommés intitulé intitulée intitulés appelé appelée appelés nommé nommée mot terme expression titre titré soi-disant dénommé dénommée nom catégorie mention',
  ),
  titledNouns: words(
    `auteur auteure thème société association club screenshot paroles refrain photo film livre roman série album émission chanson ouvrage single disque titre pièce documentaire recueil banderole pancarte slogan article loi alinéa mention
    mot terme expression hymne prix programme opération projet revue essai bd nouvelle nom concept baptisée`,
  ),
};
