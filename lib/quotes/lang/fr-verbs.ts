// French reporting verbs with all their forms: stems and endings of the regular groups, irregular forms in full.
import type { Family, Form, VerbForm } from './rules';
import { words } from './words';

// First group; "rappeler/rappell" gives the stem before a silent ending.
const ER: Record<Family, string> = {
  say: `déclarer indiquer préciser affirmer expliquer ajouter annoncer noter rapporter raconter signaler mentionner commenter
    témoigner confier assurer estimer juger/juge penser avouer souligner insister confirmer rappeler/rappell marteler/martèl
    révéler/révèl relater clamer proclamer nuancer plaider argumenter arguer détailler résumer avancer évoquer alerter
    constater observer regretter déplorer certifier jurer réaffirmer répéter/répèt informer considérer/considèr
    énoncer prophétiser pronostiquer supposer suggérer/suggèr spéculer imaginer analyser dévoiler/dévoil clarifier
    relever/relèv répliquer rétorquer objecter protester contester spécifier stipuler concéder/concèd allégu alléguer/allègu`,
  hold: `montrer démontrer noter attester prouver évaluer tabler calculer chiffrer douter trouver rêver ignorer
    recommander demander exiger préconiser conseiller proposer réclamer décréter/décrèt ordonner décider vérifier
    laisser souhaiter espérer/espèr redouter désirer remarquer ressasser`,
  weak: `savourer jubiler fulminer bougonner maugréer sangloter pouffer rigoler blaguer acquiescer approuver compléter/complèt relativiser relancer théoriser décrypter synthétiser temporiser minimiser dédramatiser positiver agacer alarmer énerver enflammer impatienter esclaffer excuser exaspérer/exaspèr offusquer étrangler attrister émerveiller extasier remémorer targuer rectifier recadrer tonitruer vitupérer/vitupèr bredouiller balbutier marmonner susurrer apostropher entonner claironner tancer torpiller étriller brocarder égrener/égrèn décliner développer implorer supplier parier gager escompter anticiper subodorer soupçonner présumer diagnostiquer citer griffonner persifler ricaner gronder tempêter vociférer/vocifèr épingler assumer exulter
    dénoncer critiquer fustiger saluer féliciter inquiéter/inquièt indigner accuser reprocher lancer lâcher glisser
    souffler soupirer exclamer écrier crier scander renchérir asséner/assèn trancher murmurer emporter ironiser tempérer/tempèr interroger
    résumer tweeter publier poster gazouiller pester tonner railler moquer vanter louer questionner enchaîner continuer
    plaisanter grogner hurler chuchoter lamenter désoler étonner enthousiasmer amuser détester défendre justifier
    conclure qualifier parler appeler/appell réitérer/réitèr exhorter interpeller encourager menacer réclamer exprimer énumérer/énumèr
    philosopher rassurer sermonner tacler balayer brandir soulever/soulèv balancer insurger féliciter vilipender formuler désigner cingler`,
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
    'met mettent mettait mettaient mit mirent|mis|mettre|mettant',
    'tire tirent tirait|tiré|tirer|tirant',
    'enfonce enfoncent enfonçait|enfoncé|enfoncer|enfonçant',
    'hausse haussent haussait|haussé|hausser|haussant',
    'veut veulent voulait|voulu||',
    'souvient souviennent souvenait souvint|souvenu souvenue souvenus|souvenir|souvenant',
    '||lire|',
  ],
};

/** Form in lower case -> family and forms. */
export function frenchVerbs(): Map<string, VerbForm> {
  const table = new Map<string, { family: Family; forms: Form[] }>();
  const put = (word: string, family: Family, form: Form) => {
    const known = table.get(word);
    if (!known) table.set(word, { family, forms: [form] });
    else if (!known.forms.includes(form)) known.forms.push(form);
  };
  const all = (stem: string, ends: string, family: Family, form: Form) => {
    for (const end of ends.split(' ').filter(Boolean)) put(stem + (end === '-' ? '' : end), family, form);
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
      all('', infinitive, family, 'infinitive');
      all('', gerund, family, 'gerund');
    }
  }
  // Written like an adjective, a noun, a conjunction far more often than like the participle.
  for (const word of words(`avance prévenant maintenant faisant tenant considérant notant rassurant inquiétant étonnant amusant menaçant
    encourageant plaignant insistant poste postent`))
    table.delete(word);
  return table;
}
