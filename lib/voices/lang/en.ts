// English: voices, and the outlets they come through.
import { words } from '../../quotes/lang/words';
import type { VoiceWords } from './words';

export const en: VoiceWords = {
  headFirst: false,
  people: words(
    'head vice co-founder cofounder principal trader engineer architect pastor rabbi imam sheriff baker fisherman fishmonger farmer carpenter librarian archivist conductor curator dean rector treasurer skipper miner nurse pilot potter shepherd surgeon warden comedian ceo chair partner associate fellow lead scholar',
  ),
  articles: words('the a an our'),
  papers: words('newspaper magazine tabloid daily weekly broadcaster newswire'),
  airs: words('television tv radio'),
  media: words('agency channel network site website station paper outlet journal'),
  agencies: ['news agency', 'press agency', 'news service', 'news site', 'news website', 'news channel'],
  adjectives: words(
    `state run public local national regional private news official german american british italian spanish russian chinese japanese belgian swiss french
    turkish business`,
  ),
  told: words('told tell tells telling'),
  to: words('to on in'),
  with: words('with for'),
  talks: words(
    `interview interviews conversation speaking spoke speaks talking talked statement statements comments remarks email emailed message appearance appearing
    appeared column essay letter`,
  ),
  by: words('by'),
  relays:
    /^(interviewed|contacted|quoted|cited|reported|relayed|seen|obtained|reviewed|published|carried|reached|asked|released|broadcast|aired|viewed|commissioned|shown|sent)$/u,
  of: words('of from'),
  stages: words('columns pages airwaves report reports dispatch dispatches article articles'),
  reporters: words('journalist journalists reporter reporters correspondent correspondents photographer'),
  general: words('press media newspapers outlets channels'),
  times: words(
    `monday tuesday wednesday thursday friday saturday sunday yesterday today earlier later last this week month year morning evening afternoon night on in
    january february march april may june july august september october november december also`,
  ),
  goesOn: /^(add|continu|went on|goes on|conclud|insist)/u,
};
