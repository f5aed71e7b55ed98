// English: the words that names are told from and by.
import { GIVEN, gendered, type NameRules, pairs, typed, words } from './rules';

export const en: NameRules = {
  common: words(`
    the a an of in on at to for from by with and or but not nor so yet is are was were be been being it its he she they we you i this that
    these those his her their our my your me him them us as if no yes all any some many most more much than then there here what which who
    whom whose when where why how now ever never always often sometimes only just even also still already again almost about above across
    after against along among around because before behind below beneath beside besides between beyond both despite during each either else
    every everyone everything except few first second third last next new old former one two three four five six seven eight nine ten eleven
    twelve twenty thirty forty fifty hundred thousand million billion dozens hundreds thousands millions several since such though although
    through throughout till until under unless unlike up upon down while within without will would can could may might must shall should do
    does did done has have had having said says say told asked added according however meanwhile moreover therefore thus instead indeed
    perhaps maybe other others another same own very too well good bad great big small little long short high low early late young
    man men woman women people child children family father mother son daughter brother sister world life day days night week weeks month
    months year years time times hour hours morning evening today yesterday tomorrow tonight ago once twice
    city town country state states government president minister police army court law war peace party group company companies market stock
    bank money dollar dollars euro shares profit sales report reports study analysis news story stories photo video read watch see look
    mr mrs ms miss dr sir madam north south east west northern southern eastern western
    asked given based born made born like unlike let get got go going come came take took make made know think want need use used
    officials authorities leaders experts critics analysts investors researchers scientists students workers voters lawmakers residents
    witnesses troops soldiers rebels militants protesters prosecutors lawyers doctors teachers fans players
    earlier later recently currently finally eventually additionally furthermore nevertheless nonetheless similarly likewise
    separately together overall
    please thank thanks hello sorry ok okay oh ah well sure right left
    football soccer team game games season coach player players match win won loss lost
    art music film films book books science health sports business politics opinion technology education religion weather travel food style
    internet web email site online app apps
    nearly roughly approximately
    born died aged
    out off over back away
    nothing something anything someone anyone nobody somebody anybody none neither whether whatever whoever wherever whenever
    whoever it's that's there's don't didn't isn't
    isn wasn don didn doesn couldn wouldn shouldn hasn haven hadn aren weren ain ll ve re
    major minor top key key best worst better worse
    hundreds scores total half quarter part parts most
    amid despite regarding concerning including following considering
    as-is ex vice
    prime deputy vice acting attorney
    buy sell call calls talk talks deal plan plans vote votes tax
    industry center centre global business record net note full pay western eastern northern southern federal national international
    local public private general special main total gross annual daily weekly monthly quarterly central common royal free
    passage trust worth play test label aftermath force forces power house home street road park school college class field
    fund funds trade capital credit debt bond bonds share rate rates price prices cost costs cash budget income growth
    economy economic financial industrial commercial foreign domestic human civil military political social legal medical
    defense defense security energy oil gas water food land air sea earth sun moon star light fire
    agreement treaty act bill rule rules right rights law laws court judge trial case cases crime
    open close start end begin stop go run walk turn move hold keep give take bring send show tell ask answer
    help save work job jobs labor labour service services system systems network data information technology science
    press release media radio television channel series show film movie song album book story page
    group team members member leader leaders chief head heads board committee council office department ministry agency
    union alliance front movement campaign project program programme policy strategy action
    road way line lines point points side sides place places area areas zone border
    victory defeat fight battle attack attacks bomb strike strikes raid clashes ceasefire truce
    love hope fear peace justice liberty freedom truth honor
    white black red blue green gold silver brown gray grey pink
    nice orange reading bath sandwich mobile cork split polish bonn
    dear mom dad mum baby boy boys girl girls lady ladies gentlemen guy guys folks
    click subscribe follow share comments related advertisement sponsored copyright updated posted published
    source sources image images credit caption editor writer author
    treasuries revs shr qtr mln bln dlrs cts pct vs div mths avg
  `),
  titles: gendered(
    'mrs ms miss lady queen princess dame madam sister baroness',
    'mr sir lord king prince father brother baron',
    'dr prof professor gen general col colonel capt captain lt lieutenant sgt sergeant maj major adm admiral sen senator rep representative gov governor judge justice president chancellor rev reverend pope sheikh ayatollah coach',
  ),
  given: GIVEN,
  offices: gendered(
    'chairwoman spokeswoman congresswoman businesswoman actress',
    'chairman spokesman congressman businessman actor',
    'president minister premier chancellor mayor governor senator spokesperson chief director editor head leader secretary ambassador judge lawyer attorney analyst economist professor researcher author writer journalist columnist reporter coach captain manager founder co-founder ceo cfo coo executive commissioner officer member representative candidate singer official',
  ),
  kinds: typed({
    place: 'city town village province region county district capital island river lake mount state',
    organisation: 'company group bank university association foundation party union agency firm',
    outlet: 'newspaper daily magazine channel broadcaster website',
    group: 'militia rebels insurgents jihadists',
  }),
  locatives: words('in at near'),
  inner: words('of the for de la le du von van der den di da del bin ben ibn al el ez es ed er az ash'),
  links: words('of the for'),
  complements: new Set(),
  contracted: pairs('the the'),
  particles: words('de du des d von van der den di da del della la le ben bin ibn al el'),
  articles: words('the a an'),
  calendar: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter ramadan thanksgiving mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  civil: words('mr mrs ms miss dr gen col capt prof lt sgt maj'),
  portfolios: words(
    'treasury defense defence finance foreign interior justice state commerce education health energy labor transportation agriculture housing home exchequer affairs',
  ),
  legalForms: words('inc corp ltd plc llc co ag sa nv gmbh'),
  ownersEnd: /(?:[^s]s|men|children|people)$/,
  organisationEnds: words(
    'inc corp ltd plc llc co company corporation group bank university institute association committee council ministry department party union ' +
      'agency authority office bureau board commission court foundation federation league society trust fund centre center ' +
      'hospital academy museum congress parliament senate assembly service exchange airlines airways industries holdings ' +
      'securities systems alliance coalition front brigade army navy police radio television news times post tribune ' +
      'press journal herald gazette school college laboratory organization organisation movement observatory network',
  ),
  heads: typed({
    organisation:
      'company corporation group bank university institute association committee council ministry department party union agency ' +
      'authority office bureau board commission court foundation federation league society trust fund centre center hospital ' +
      'academy museum congress parliament senate assembly service exchange airlines airways industries holdings securities ' +
      'systems alliance coalition school college laboratory organization organisation observatory network police navy ' +
      'campaign secretariat consortium institution administration',
    group: 'front brigade brigades army movement militia',
    outlet: 'radio television news times post tribune press journal herald gazette',
    place:
      'street avenue road square mount fort cape bridge airport river lake mountain mountains bay valley island islands county beach park port harbour harbor',
  }),
  functions: words(
    'the a an and or but nor so yet if as of in on at to for from by with without about after against among around before behind ' +
      'below between beyond despite during into near off onto over since than through till toward towards under until up upon ' +
      'via while is are was were be been has have had he she it they we you i his her their our my your its this that these ' +
      'those there here what which who whom whose when where why how not no yes also then once',
  ),
  ands: words('and'),
  notions: words(
    'internet web gmt est edt pst pdt utc ceo cfo coo cto gdp gnp tv dvd cd hiv aids dna rna covid sms pdf usb vip phd mba bsc msc ' +
      'ipo pr hr it ai pc ok id am pm ad bc ngo ngos i net',
  ),
  languages: words(
    'english french spanish german italian arabic chinese russian latin greek hebrew portuguese dutch welsh gaelic persian farsi hindi urdu kurdish turkish catalan basque',
  ),
  // States as the Associated Press abbreviates them: https://www.apstylebook.com (state names).
  expansions: pairs(`
    corp corporation, co company, inc incorporated, ltd limited, intl international, dept department, univ university, assn association
    natl national, govt government, bros brothers, st saint, mt mount, ft fort, us united states, uk united kingdom
    ala alabama, ariz arizona, ark arkansas, calif california, colo colorado, conn connecticut, del delaware, fla florida, ga georgia
    ill illinois, ind indiana, kan kansas, ky kentucky, la louisiana, md maryland, mass massachusetts, mich michigan, minn minnesota
    miss mississippi, mo missouri, mont montana, neb nebraska, nev nevada, okla oklahoma, ore oregon, pa pennsylvania, tenn tennessee
    va virginia, vt vermont, wis wisconsin, wyo wyoming
  `),
  contests: words(
    'match matches scored scorer hattrick striker strikers goalkeeper midfielder defender winger rugby cricket football soccer basketball ' +
      'handball tournament squad kickoff playoff playoffs semi semifinal quarterfinal semifinals quarterfinals innings wicket touchdown touchdowns ' +
      'equaliser cup league fixture fixtures archrival derby',
  ),
  rivals: words('beat beats beaten beating defeated thrashed against versus vs v won plays played'),
  codes: words('us uk'),
  adjectiveEnd: null,
  adjectivesCapital: true,
  placesLead: true,
  peopleEnd: /(?:[aeo]ns|ese|ites|ois|[^r]ers)$/,
  plurals: words('the most many some all several few these those young old fellow among between'),
};
