// English: reporting verbs with their forms, pronouns, nouns for people, bodies and documents.
import { FIRST_NAMES } from '../../text/first-names';
import type { Family, FixedOrder, Form, QuoteRules, VerbForm } from './rules';
import { words } from './words';

const REGULAR: Record<Family, string> = {
  say: `claim argue admit add affirm reaffirm assure reassure proclaim charge speculate clarify theorize reason snipe tweet joke quip muse brag surmise hint intimate attest profess opine counter lament contest refute dispute elaborate remind inform notify convince forecast project joke underline underscore recount remember
    announce insist warn note explain state acknowledge confirm concede suggest report predict assert contend maintain
    declare reiterate recall testify complain find_ estimate reveal observe remark conclude reply believe allege caution stress
    emphasize emphasise respond rule fear suspect expect worry guess`,
  hold: 'deny disclose vow pledge threaten implore promise hope demonstrate determine recommend propose agree decide imply mention cite_ demand urge ask signal doubt discover calculate boast highlight advise',
  weak: `praise criticize criticise condemn welcome continue post shout yell whisper exclaim describe call accuse slam blast denounce hail dismiss
    question mock chide scold ridicule liken compare urge retort scoff plead wonder laugh answer quote voice defend publish gush recount denounce reject offer begin express label brand
    characterize`,
};
const IRREGULAR: Record<Family, string[]> = {
  say: [
    'say says said saying',
    'tell tells told telling',
    'think thinks thought thinking',
    'write writes wrote written writing',
    'found finds finding',
    'show shows showed shown showing',
    'indicate indicates indicated indicating',
    'feel feels felt',
    'know_',
  ],
  hold: ['find finds found finding', 'show shows showed shown showing', 'mean_', 'learn_'],
  weak: ['speak speaks spoke', 'go_', 'read reads', 'begin begins began', 'sing_'],
};

/** Each form's lemma. */
const FORMS = new Map<string, string>();

function verbTable(): Map<string, VerbForm> {
  const table = new Map<string, VerbForm>();
  const put = (word: string, lemma: string, family: Family, ...forms: Form[]) => {
    if (!word.endsWith('_') && !FORMS.has(word)) FORMS.set(word, lemma);
    if (!word.endsWith('_') && !table.has(word)) table.set(word, { family, forms });
  };
  for (const family of ['say', 'hold', 'weak'] as const) {
    for (const row of IRREGULAR[family])
      for (const word of row.split(' '))
        put(word, row.split(' ')[0]!, family, word.endsWith('ing') ? 'gerund' : 'finite', 'participle');
    for (const lemma of REGULAR[family].trim().split(/\s+/)) {
      if (lemma.endsWith('_')) continue;
      const y = /[^aeo]y$/.test(lemma);
      const e = lemma.endsWith('e');
      const double = /^(admit|slam|quip|brag)$/.test(lemma) ? lemma + lemma.slice(-1) : lemma;
      put(lemma, lemma, family, 'finite', 'infinitive');
      put(
        y ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
        lemma,
        family,
        'finite',
      );
      put(y ? `${lemma.slice(0, -1)}ied` : e ? `${lemma}d` : `${double}ed`, lemma, family, 'finite', 'participle');
      put(`${e ? lemma.slice(0, -1) : double}ing`, lemma, family, 'gerund');
    }
  }
  return table;
}

const VERBS = verbTable();
const AUXILIARIES = words('has have had is was were are been be being did do does would will could may might should');

const forms = (lemmas: string) =>
  new Set(
    lemmas
      .trim()
      .split(/\s+/)
      .flatMap((lemma) => [...FORMS.keys()].filter((form) => FORMS.get(form) === lemma)),
  );

const ORDER: FixedOrder = {
  alsoNouns: words(
    `claim claims state states report reports question questions fear fears hope hopes promise promises demand demands estimate estimates note notes
    show shows doubt doubts answer answers reply replies post posts tweet tweets label labels brand brands offer offers call calls urge urges joke jokes
    quip quips vow vows boast boasts shout whisper lament plead counter slam blast hail suspect suspects guess rule rules signal signals highlight
    highlights worry worries stress remark remarks caution quote quotes voice voices muse express thought reveal dismiss read reads
    reason reasons charge charges project projects forecast forecasts contest contests dispute disputes hint hints laments counters cautions
    stresses pledge pledges mention mentions welcome`,
  ),
  particles: words('out up down off away back'),
  byDoing: words('by in while when after before without besides despite'),
  genitives: words('whose'),
  subjects: words('i he she they we it you there'),
  nominative: words('i he she they we'),
  contracted: words('ll re ve d s m t'),
  times: words('last next earlier later early late ago yesterday today tonight tomorrow recently'),
  timeUnits: words(
    'day days week weeks month months year years morning afternoon evening night weekend spring summer fall autumn winter',
  ),
  timePrepositions: words('on in during at since'),
  roundly: words('about over under around near'),
  reflexives: words('himself herself itself themselves myself ourselves yourself oneself'),
  clauseStarts: words('if when whenever while although though because unless once until as where whether what how why'),
  plurals: words('people police men women children others many some most several both few'),
  indefiniteSingular: words('a an one another this that each every'),
  addressed: forms('tell assure inform remind convince notify warn advise ask promise'),
  told: forms('tell assure inform remind convince notify'),
  clauseOnly: forms('say think believe argue insist maintain contend assert allege conclude hope tell feel claim'),
  plainSay: forms('say'),
  committed: forms('vow pledge promise threaten swear'),
  urged: forms('urge implore advise'),
  cited: new Set([...forms('quote'), ...words('cite cites cited citing')]),
  refusals: words('declined refused failed declines refuses decline refuse unable reluctant unwilling'),
  be: words('is was were are be been being am'),
  gerundEnd: /ing$/,
  pastEnd: /ed$/,
  participleEnd: /(ed|ing)$/,
  surePast: /[^e]ed$/,
  sEnd: /[^s]s$/,
  pluralEnd: /[^su]s$/,
  nounEnd: /(s|ing|\d)$/,
  postposed: /(ed|ing|ar|se)$/,
  possessor: 's',
  verbEnd: /^\p{Ll}{2,}(ed|[^s]s)$/u,
  infinitive: 'to',
  absolute: 'with',
  vehicles: words('statement'),
};

export const en: QuoteRules = {
  singleMarks: true,
  verbs: VERBS,
  that: words('that'),
  infinitive: null,
  infinitiveEnd: null,
  only: new Map(),
  having: words(''),
  agents: words('by'),
  infinitiveVerbs: null,
  between: words(''),
  notThat: words('so such than the this of in'),
  auxiliaries: AUXILIARIES,
  finite: new Set([
    ...AUXILIARIES,
    ...words(
      `can must shall took went made came became gave got won lost left knew saw ran fell began broke chose drew drove ate flew forgot froze grew rose rode sang sank
    shook spoke swore swam threw woke wore wrote met kept stood sat wants seems goes comes gives knows means remains becomes makes takes gets keeps needs deserves
    arose awoke bit blew forbade forgave hid mistook overcame overtook outgrew rang shrank sprang stole strode strove tore trod undertook underwent withdrew wove
    says said told tells thinks believes argues insists`,
    ),
  ]),
  finiteEnd: null,
  clitics: words(''),
  reflexives: words(''),
  unreflexive: null,
  firstPerson: words('me us i we'),
  denials: /^(den|refut|disput|doubt)/,
  negations: words('not t never didn don doesn hasn haven hadn wouldn couldn isn wasn nor neither without'),
  pronouns: new Map([
    ['he', { gender: 'm', number: 'singular', human: true }],
    ['she', { gender: 'f', number: 'singular', human: true }],
    ['they', { number: 'plural' }],
    ['him', { gender: 'm', number: 'singular', human: true }],
    ['her', { gender: 'f', number: 'singular', human: true }],
    ['them', { number: 'plural' }],
    ['it', { number: 'singular' }],
  ]),
  thisOne: new Map(),
  tiedHere: words(''),
  nobody: words('nobody nothing'),
  latter: words('latter'),
  hearsay: { pronouns: words(''), prepositions: words(''), verbs: words('') },
  according: [{ words: ['according', 'to'] }, { words: ['in', 'the', 'words', 'of'] }],
  notSources: words(
    'size plan plans age type whether how which need needs law rules schedule tradition custom height weight length taste season what rank order',
  ),
  determiners: words(
    'the a an this that these those his her its their our my your several some two three four many most one another both every each any',
  ),
  prenominal: words('first new last former young old late same great'),
  definite: words('the this that these those'),
  indefinite: words('a an several some two three four many most another'),
  prepositions:
    words(`in on at of for with by from to about into over after before during under between among through against without within as since until despite
    when while although though because if where asked speaking citing following according like unlike near per via
    above across along amid amidst amongst around behind below beneath beside besides beyond concerning except inside outside regarding throughout toward towards
    underneath upon versus aboard alongside`),
  adverbialNouns: words('end time moment'),
  fused: words(''),
  partitive: words(''),
  complements: words('for at in'),
  questions: words('how why whether what'),
  selves: words(''),
  inPlaces: words(''),
  of: words('of'),
  relatives: words('who which whose whom where'),
  conjunctions: words('and but or yet so'),
  subordinating: words('while when if although though since because after before as'),
  hypotheses: words('if unless'),
  asides: new Map([...words('while whereas although though')].map((word) => [word, words('')])),
  adverbs:
    words(`also late early later then however still again monday tuesday wednesday thursday friday saturday sunday yesterday today earlier previously once already just
    now simply too only even further meanwhile repeatedly recently never always long once indeed perhaps maybe instead otherwise thus hence therefore nevertheless nonetheless moreover
    furthermore somehow sometimes often soon here there elsewhere afterwards afterward eventually`),
  adjectiveEnd: null,
  sayingEnd: null,
  participleEnd: null,
  adverbEnd: /^\p{Ll}{3,}ly$/u,
  calendar: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  ),
  titles: new Map<string, 'f' | 'm' | null>([
    ['mr', 'm'],
    ['mrs', 'f'],
    ['ms', 'f'],
    ['miss', 'f'],
    ['dr', null],
    ['prof', null],
    ['professor', null],
    ['sir', 'm'],
    ['lord', 'm'],
    ['lady', 'f'],
    ['president', null],
    ['senator', null],
    ['sen', null],
    ['rep', null],
    ['gov', null],
    ['judge', null],
    ['justice', null],
    ['gen', null],
    ['minister', null],
    ['ambassador', null],
    ['mayor', null],
    ['chief', null],
    ['captain', null],
    ['colonel', null],
    ['sergeant', null],
    ['king', 'm'],
    ['queen', 'f'],
    ['prince', 'm'],
    ['princess', 'f'],
    ['pope', 'm'],
    ['representative', null],
    ['governor', null],
    ['reverend', null],
    ['rev', null],
    ['sgt', null],
    ['lt', null],
    ['col', null],
    ['capt', null],
    ...[
      ...words(
        'administrator councilwoman councilman prosecutor commissioner detective inspector sheriff superintendent attorney congressman congresswoman secretary councillor deputy coach',
      ),
    ].map((title): [string, null] => [title, null]),
  ]),
  particles: words('de du von van der bin al el la le da di'),
  portfolios: words('defence defense treasury labor education agriculture health'),
  firstNames: FIRST_NAMES,
  anonymous: words('source sources witness witnesses resident residents bystander onlooker poster user users'),
  offices: words('president minister mayor governor senator judge king queen pope chancellor'),
  personNouns:
    words(`person persons president minister spokesman spokeswoman spokesperson director chief mayor senator representative researcher researchers professor
    lawyer lawyers attorney attorneys prosecutor prosecutors judge expert experts analyst analysts economist economists scientist scientists doctor doctors man woman witness witnesses
    resident residents secretary official officials specialist author authors candidate founder commissioner general colonel captain coach player players
    parents father mother son daughter brother sister friend friends journalist journalists writer actor actress singer historian sociologist diplomat diplomats
    activist activists victim victims student students teacher teachers employee employees worker workers officer officers governor ambassador priest bishop
    cardinal pope king queen prince princess people critics supporters leaders leader others sources source neighbor neighbour member members chairman chairwoman
    executive executives investigators rebels insurgents fighters protesters demonstrators voters customers viewers readers listeners owners farmers drivers passengers survivors neighbours neighbors colleagues relatives family families patients nurses physicians engineers developers donors allies opponents advocates campaigners organizers organisers strategist strategists pollster pollsters consultant consultants adviser advisers advisor advisors lawmaker lawmakers congressman congresswoman councillor councillors legislator legislators nominee politician politicians deputy deputies staffer staffers insider insiders supporter critic opponent advocate respondents participants commentator commentators columnist columnists editor editors reviewer reviewers blogger poster posters user users girl boy girls boys child children teenager husband wife uncle aunt grandfather grandmother widow authorities defendant plaintiff women men democrats republicans soldiers fighters rebels insurgents militants villagers survivors relatives refugees protesters campaigners envoy envoys aide aides old reporter reporters manager owner golfer striker boss star champion speaker senators`),
  institutionNouns:
    words(`organization organisation association government ministry party police army court commission council agency company firm group union university institute office department
    state coalition bank foundation center centre laboratory team club league alliance movement administration senate parliament house church community authority forces fbi
    militia militias brigade brigades regime parties unions companies agencies firms banks ministries networks charities regulator regulators watchdog embassy cabinet camp staff committee board campaign panel congress pentagon kremlin nasa defense prosecution un nato bureau service militia militias brigade brigades troops troop force command unit units`),
  documentNouns: words(
    'report study survey poll statement document documents letter book lawsuit complaint data figures statistics results findings article blog website research studies polls memo email tweet indictment filing records paper review analysis estimate estimates count tally average results returns email emails excerpt transcript projection forecast index ranking log logs testimony affidavit petition audit probe investigation inquiry column editorial essay release advisory notice message messages account accounts',
  ),
  outletNouns: words(
    'newspaper magazine paper television radio channel network press media journal tabloid daily outlet',
  ),
  collectives: words('group number dozens majority handful couple pair'),
  pluralDeterminers: words('these those several some two three four many most both'),
  pluralEnd: /[^s]s$/,
  pluralMark: /s$/,
  feminineDeterminers: words(''),
  masculineDeterminers: words(''),
  femininePersonEnd: /(woman|ess)$/u,
  masculineEnd: null,
  feminineEnd: null,
  humanEnd: /(ologists?|ians?|workers|men|women|makers)$/u,
  alone: words('one another someone somebody others some many most both nobody everyone'),
  like: words('as like'),
  bodies: words(
    'organization organisation association company firm group agency newspaper paper magazine bank charity network outlet',
  ),
  expletives: words('it'),
  passives: words('is was'),
  impersonal: words('is was s has will'),
  naming: words('called titled entitled named dubbed nicknamed so-called known term word phrase termed'),
  titledNouns: words(
    'author theme lyrics chorus club society photo film book novel series album show song single title movie play documentary banner slogan article law word term phrase nickname award',
  ),
  order: ORDER,
};
