// English words for claim matching; our own lists.
import { EN_SYNONYMS } from './en-synonyms';
import { type ClaimWords, NONE, wordSet } from './words';

export const EN: ClaimWords = {
  stop: wordSet(
    'a about above after again all also am an and any are aren as at be because been before being below between both but by can cannot could couldn d did',
    'didn do does doesn doing don done down during each either else ever every few for from further had hadn has hasn have haven having he her here hers',
    'herself him himself his how however i if in into is isn it its itself just ll m many may me might mine more most much must my myself neither no nor not',
    'now of off on once one only onto or other our ours ourselves out over own per quite rather re really s same shall shan she should shouldn since so some',
    'such t than that the their theirs them themselves then there these they this those though through thus to too toward towards under until up upon us ve',
    'very via was wasn we were weren what when where whether which while who whom whose why will with within without won would wouldn yet you your yours',
    'yourself yourselves don doesn ain never none nothing u.s mr mrs ms etc one ones get gets got getting let lets amp rt yes',
  ),
  frame: wordSet(
    'post posts posted video videos photo photos photograph photographs picture pictures image images footage tweet tweets tweeted facebook twitter viral',
    'claim claims claimed claiming says said say told tell show shows showed showing shown rumor rumors meme message article shared sharing share report',
    'reports reported reportedly according social media online internet website site pic com www http https via read watch look today yesterday january',
    'february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday depicts captures',
    'true real really people news statement announced',
  ),
  negation: {
    alone: wordSet('not no never none nothing nobody neither nor cannot without'),
    particles: NONE,
    restrictors: NONE,
    seconds: NONE,
    secondsAlone: NONE,
    shrunk: { verbEnd: 'n', tail: 't' },
    abbreviations: wordSet('no'),
  },
  denials: wordSet(
    'false falsely untrue fake hoax denies denied deny denying debunked refuted refutes myth incorrect wrong wrongly lie lied lying disputed rejects',
    'baseless unfounded fabricated',
  ),
  opposites: [
    [
      'increase|increased|increases|rise|rose|risen|rising|grow|grew|growth|higher|up',
      'decrease|decreased|decline|declined|fall|fell|fallen|drop|dropped|lower|down|reduce|reduced',
    ],
    ['more', 'less|fewer'],
    ['before', 'after'],
    ['above|over', 'below|under'],
    [
      'allow|allowed|allows|permit|permitted|legalize|legalized',
      'ban|banned|bans|prohibit|prohibited|forbid|forbidden|outlaw',
    ],
    ['mandatory|compulsory|required', 'optional|voluntary'],
    ['effective|efficacy', 'ineffective|useless'],
    ['legal|lawful', 'illegal|unlawful'],
    ['win|won|wins|victory', 'lose|lost|loses|defeat'],
    ['open|opened|opens', 'close|closed|closes|shut'],
    ['alive|survived|survive', 'dead|died|dies|death|killed'],
    ['best|better', 'worst|worse'],
    ['first', 'last'],
    ['all|every', 'none|no'],
    ['accept|accepted|approve|approved|support|supported', 'reject|rejected|refuse|refused|oppose|opposed'],
    ['confirm|confirmed|prove|proved|proven', 'deny|denied|disprove|disproved|refute|refuted'],
    ['true|authentic|genuine|real', 'false|fake|doctored|fabricated'],
    ['create|created|add|added', 'destroy|destroyed|remove|removed|abolish|abolished'],
    ['majority|most', 'minority'],
    ['safe|harmless|healthy', 'dangerous|harmful|toxic'],
    ['north|northern', 'south|southern'],
    ['friend|ally|allies', 'enemy|enemies'],
    ['man|men|male', 'woman|women|female'],
    ['gain|gained', 'lose|lost'],
  ],
  months:
    'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec'.split(
      ',',
    ),
  checkable: wordSet(
    'never always every none all only causes caused cause banned illegal mandatory first worst best largest highest lowest most record increased',
    'decreased rise fell proves proven kills effective dangerous safe free',
  ),
  carriers: wordSet(
    'not no never none neither nor cannot without unless except maybe perhaps probably some sometimes almost about less more if might could may only',
  ),
  letters: wordSet('i'),
  sameFrom: 0.52,
  synonyms: EN_SYNONYMS,
};
