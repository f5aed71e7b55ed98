// English: reporting verbs with their forms, pronouns, nouns for people, bodies and documents.
import { FIRST_NAMES } from './first-names';
import type { Family, Form, QuoteRules, VerbForm } from './rules';
import { words } from './words';

const REGULAR: Record<Family, string> = {
  say: `claim argue admit add announce insist warn note explain state acknowledge confirm concede suggest report predict assert contend maintain
    declare reiterate recall testify complain find_ estimate reveal observe remark conclude reply believe allege caution stress
    emphasize emphasise respond`,
  hold: 'deny disclose vow promise hope fear demonstrate rule determine recommend propose agree decide worry imply mention cite_ demand urge ask signal doubt discover calculate guess suspect expect boast highlight advise',
  weak: `praise criticize criticise condemn welcome joke quip continue tweet post shout yell whisper exclaim lament describe call accuse slam blast denounce hail dismiss
    question urge counter retort scoff plead wonder laugh answer quote voice muse defend publish gush recount denounce reject offer begin express label brand
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

function verbTable(): Map<string, VerbForm> {
  const table = new Map<string, VerbForm>();
  const put = (word: string, family: Family, ...forms: Form[]) => {
    if (!word.endsWith('_') && !table.has(word)) table.set(word, { family, forms });
  };
  for (const family of ['say', 'hold', 'weak'] as const) {
    for (const row of IRREGULAR[family])
      for (const word of row.split(' ')) put(word, family, word.endsWith('ing') ? 'gerund' : 'finite', 'participle');
    for (const lemma of REGULAR[family].trim().split(/\s+/)) {
      if (lemma.endsWith('_')) continue;
      const y = /[^aeo]y$/.test(lemma);
      const e = lemma.endsWith('e');
      const double = /^(admit|slam|quip)$/.test(lemma) ? lemma + lemma.slice(-1) : lemma;
      put(lemma, family, 'finite', 'infinitive');
      put(y ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, family, 'finite');
      put(y ? `${lemma.slice(0, -1)}ied` : e ? `${lemma}d` : `${double}ed`, family, 'finite', 'participle');
      put(`${e ? lemma.slice(0, -1) : double}ing`, family, 'gerund');
    }
  }
  return table;
}

const AUXILIARIES = words('has have had is was were are been be being did do does would will could may might should');

export const en: QuoteRules = {
  singleMarks: true,
  verbs: verbTable(),
  that: words('that'),
  bareClause: true,
  infinitive: null,
  infinitiveEnd: null,
  only: new Map(),
  infinitiveVerbs: null,
  between: words(''),
  notThat: words('so such than the this of in'),
  auxiliaries: AUXILIARIES,
  finite: new Set([...AUXILIARIES, ...words('can must took went made came became gave got won lost left')]),
  finiteEnd: null,
  clitics: words(''),
  negations: words("not n't never didn don doesn"),
  pronouns: new Map([
    ['he', { gender: 'm', number: 'singular' }],
    ['she', { gender: 'f', number: 'singular' }],
    ['they', { number: 'plural' }],
    ['him', { gender: 'm', number: 'singular' }],
    ['her', { gender: 'f', number: 'singular' }],
    ['them', { number: 'plural' }],
    ['it', { number: 'singular' }],
  ]),
  nobody: words('nobody nothing'),
  latter: words('latter'),
  hearsay: { pronouns: words(''), prepositions: words(''), verbs: words('') },
  according: [{ words: ['according', 'to'] }, { words: ['in', 'the', 'words', 'of'] }],
  notSources: words('size plan age type whether how which need needs'),
  determiners: words(
    'the a an this that these those his her its their our my your several some two three four many most one another both',
  ),
  prenominal: words('first new last former young old late same great'),
  definite: words('the this that these those'),
  indefinite: words('a an several some two three four many most another'),
  prepositions:
    words(`in on at of for with by from to about into over after before during under between among through against without within as since until despite
    when while although though because if where asked speaking citing following according like unlike near per via`),
  of: words('of'),
  relatives: words('who which whose whom where'),
  conjunctions: words('and but or yet so'),
  asides: words('while whereas although though'),
  adverbs:
    words(`also late early later then however still again monday tuesday wednesday thursday friday saturday sunday yesterday today earlier previously once already just
    now simply too only even further meanwhile repeatedly recently never always long once`),
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
  ]),
  particles: words('de du von van der bin al el la le da di'),
  firstNames: FIRST_NAMES,
  personNouns:
    words(`president minister spokesman spokeswoman spokesperson director chief mayor senator representative researcher researchers professor
    lawyer lawyers attorney attorneys prosecutor prosecutors judge expert experts analyst analysts economist economists scientist scientists doctor doctors man woman witness witnesses
    resident residents secretary official officials specialist author authors candidate founder commissioner general colonel captain coach player players
    parents father mother son daughter brother sister friend friends journalist journalists writer actor actress singer historian sociologist diplomat diplomats
    activist activists victim victims student students teacher teachers employee employees worker workers officer officers governor ambassador priest bishop
    cardinal pope king queen prince princess people critics supporters leaders leader others sources source neighbor neighbour member members chairman chairwoman
    executive executives investigators authorities defendant plaintiff women men democrats republicans aide aides old reporter reporters manager owner golfer striker boss star champion speaker senators`),
  institutionNouns:
    words(`organization organisation association government ministry party police army court commission council agency company firm group union university institute office department
    state coalition bank foundation center centre laboratory team club league alliance movement administration senate parliament house church community authority forces fbi
    committee board campaign panel congress pentagon kremlin nasa defense prosecution un nato bureau service`),
  documentNouns: words(
    'report study survey poll statement document documents letter book lawsuit complaint data figures statistics results findings article blog website research studies polls memo email tweet indictment filing records paper review',
  ),
  outletNouns: words(
    'newspaper magazine paper television radio channel network press media journal tabloid daily outlet',
  ),
  pluralDeterminers: words('these those several some two three four many most both'),
  feminineDeterminers: words(''),
  masculineDeterminers: words(''),
  femininePersonEnd: /(woman|ess)$/u,
  humanEnd: /(ologists?|ians?|workers|men|women|makers)$/u,
  alone: words('one another someone somebody others some many most both nobody everyone'),
  like: words('as like'),
  bodies: words(
    'organization organisation association company firm group agency newspaper paper magazine bank charity network outlet',
  ),
  impersonal: words('is was s has will'),
  naming: words('called titled entitled named dubbed nicknamed so-called known term word phrase termed'),
  titledNouns: words(
    'author theme lyrics chorus club society photo film book novel series album show song single title movie play documentary banner slogan article law word term phrase nickname award',
  ),
};
