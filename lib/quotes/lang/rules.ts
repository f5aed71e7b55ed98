// What the quotation stage must know of a language; `fr.ts` and `en.ts` fill it in, the algorithm never asks which it is.

/** What a reporting verb may do. say: takes any content, also a bare clause or an infinitive; hold: needs "que" or an incise; weak: lets quotation marks in only. */
export type Family = 'say' | 'hold' | 'weak';
export type Form = 'finite' | 'participle' | 'infinitive' | 'gerund';
export interface VerbForm {
  family: Family;
  /** Every form that is written like this ("dit" is finite and a participle). */
  forms: readonly Form[];
}
export interface Pronoun {
  gender?: 'f' | 'm';
  number: 'singular' | 'plural';
  /** Stands for people only, never for a body ("she"; French "elle" may be a ministry's "agence"). */
  human?: boolean;
}
type Words = ReadonlySet<string>;

/** All words are lower case, accents kept, without apostrophe ("qu", "l", "d"). */
export interface QuoteRules {
  /** Single marks (‘ ’ and ') open and close quotations. */
  singleMarks: boolean;
  verbs: ReadonlyMap<string, VerbForm>;
  /** "qu" + "que", "that". */
  that: Words;
  /** Infinitives that may be the content of any "say" verb ("avoir", "être"). */
  infinitive: RegExp | null;
  infinitiveEnd: RegExp | null;
  /** Forms that report only before one of these runs of words ("fait" + "savoir", "mis" + "en garde"). */
  only: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Behind a verb form: who did it, so that it is passive ("écrit par X"). */
  agents: Words;
  /** Verbs whose content may be any infinitive behind them ("affirme vouloir"); other "say" verbs take those of `infinitive`. */
  infinitiveVerbs: RegExp | null;
  /** Words that may stand between an auxiliary and its participle ("a pour sa part indiqué"). */
  between: Words;
  /** Auxiliaries of the active past: a phrase with a preposition may stand behind them ("a dans la foulée annoncé"). */
  having: Words;
  /** Before "que": it is no longer the verb's own ("ce que", "afin que"). */
  notThat: Words;
  auxiliaries: Words;
  /** Finite verbs common enough to end a subject ("est", "a", "was"), auxiliaries included. */
  finite: Words;
  /** Ends that only finite verbs have, nouns behind a determiner apart ("-aient", "-era"). */
  finiteEnd: RegExp | null;
  clitics: Words;
  /** Clitics of reflexive verbs, and verbs that are no reports with one ("se trouver"). */
  reflexives: Words;
  unreflexive: RegExp | null;
  /** Clitics and objects that mean who speaks ("m", "nous"). */
  firstPerson: Words;
  negations: Words;
  /** Verbs that report although negated ("ne nie pas que", "did not deny"). */
  denials: RegExp;
  pronouns: ReadonlyMap<string, Pronoun>;
  /** Subjects that are nobody in particular ("on", "cela"). */
  nobody: Words;
  /** Pronouns that mean the last one named before a tied particle ("celui-ci"), with that particle. */
  thisOne: ReadonlyMap<string, Pronoun>;
  tiedHere: Words;
  /** Behind a demonstrative: the last one named ("ce dernier"). */
  latter: Words;
  /** "indique-t-on à la préfecture": the pronoun, the prepositions that lead to who it is, and verbs that report only so. */
  hearsay: { pronouns: Words; prepositions: Words; verbs: Words };
  /** "selon", "d'après", "according to" as word lists; `strict`: only before a name or a human noun ("pour"); `before`: only before these words ("de" + "source"); `apart`: only where a clause or an aside opens ("de l'avis de"). */
  according: readonly { words: readonly string[]; strict?: boolean; apart?: boolean; before?: Words }[];
  /** What follows "selon" without being a source ("selon les régions"). */
  notSources: Words;
  determiners: Words;
  /** Adjectives that stand before their noun ("premiers", "nouvelle"). */
  prenominal: Words;
  /** Definite and demonstrative ones: their noun points back. */
  definite: Words;
  indefinite: Words;
  prepositions: Words;
  /** Prepositions that look like determiners: a noun phrase they open is governed ("du maire"), but for `partitive`. */
  fused: Words;
  /** Before an adjective that precedes its noun, these are only a plural determiner ("de nombreux élus", "d'autres"). */
  partitive: Words;
  /** Prepositions that go on with the noun before them ("candidat à", "ministre en exercice"). */
  complements: Words;
  /** Words that ask: what follows the verb is a question, nobody's words ("a expliqué pourquoi"). */
  questions: Words;
  /** Behind a pronoun and a hyphen: it only stresses the noun before ("le maire lui-même"). */
  selves: Words;
  /** Before a name without a determiner: it is a place ("en Syrie"). */
  inPlaces: Words;
  /** Nouns of adverbials behind a preposition, never part of who speaks ("au micro de", "à l'issue de"). */
  adverbialNouns: Words;
  /** Prepositions that carry a noun on to its complement ("de", "of"). */
  of: Words;
  relatives: Words;
  conjunctions: Words;
  /** Open a subordinate clause at the start of a sentence ("alors que", "si"). */
  subordinating: Words;
  /** Open a condition: what would be said in it nobody has said. */
  hypotheses: Words;
  /** Open an aside that is no longer what was said ("alors que", "tandis"). */
  asides: ReadonlyMap<string, Words>;
  adverbs: Words;
  adverbEnd: RegExp;
  /** Ends of adjectives that follow the noun of a body ("électorale"). */
  adjectiveEnd: RegExp | null;
  /** Ends that a verb no list holds may have in an incise ("s'époumone Anne Loriot"). */
  sayingEnd: RegExp | null;
  /** Ends of participles that may stand behind a noun. */
  participleEnd: RegExp | null;
  /** Days, months: never names. */
  calendar: Words;
  titles: ReadonlyMap<string, 'f' | 'm' | null>;
  particles: Words;
  /** What ministers are ministers of: a name behind one is a person's ("ministre de l'Intérieur X"). */
  portfolios: Words;
  /** First names with the gender they tell. */
  firstNames: ReadonlyMap<string, 'f' | 'm'>;
  personNouns: Words;
  /** Nouns for people whose name is kept back or does not matter: no named person is meant by them ("la source"). */
  anonymous: Words;
  /** Offices one holds alone: a person known by another one is not meant by them. */
  offices: Words;
  institutionNouns: Words;
  documentNouns: Words;
  outletNouns: Words;
  /** Before "of": nouns that only count ("une trentaine de", "a group of"). */
  collectives: Words;
  pluralDeterminers: Words;
  /** The letter of plural nouns and adjectives. */
  pluralMark: RegExp;
  /** Ends of plural nouns where no determiner need show the number. */
  pluralEnd: RegExp | null;
  feminineDeterminers: Words;
  masculineDeterminers: Words;
  femininePersonEnd: RegExp | null;
  /** Ends of plural nouns whose gender their determiner does not show ("démineurs", "autorités"). */
  masculineEnd: RegExp | null;
  feminineEnd: RegExp | null;
  /** Ends of nouns for people ("-iste", "-logue"). */
  humanEnd: RegExp | null;
  /** Pronouns that may stand for nobody ("il faut"); auxiliaries that make a passive of it ("il fut décidé"). */
  expletives: Words;
  passives: Words;
  /** Behind "il", "it": nobody is meant ("il s'agit", "il y a"). */
  impersonal: Words;
  /** Class nouns that stand for the last body named ("l'organisation", "the company"). */
  bodies: Words;
  /** Determiners and pronouns that speak alone ("certains", "another"). */
  alone: Words;
  /** Before a whole clause, not a phrase ("comme", "as"). */
  like: Words;
  /** Before marks: the words are a name or a term, nobody's speech ("intitulé", "baptisé", "so-called"). */
  naming: Words;
  /** Nouns whose quoted words are a title, a slogan, a law. */
  titledNouns: Words;
  /** What a language needs whose subject stands before the verb and whose clauses may follow a verb bare; `null` elsewhere. */
  order: FixedOrder | null;
}

/** Word classes that tell clauses apart where only order does ("said the talks failed", "as he told reporters, …"). */
export interface FixedOrder {
  /** Forms of reporting verbs that are nouns as well ("claims", "state"). */
  alsoNouns: Words;
  /** Adverbs that belong to the verb before them ("brings out"). */
  particles: Words;
  /** Prepositions before a gerund that tell how or when something is said ("by saying"). */
  byDoing: Words;
  /** Relatives before a noun of their own ("whose claim"). */
  genitives: Words;
  /** Pronouns that open a clause; `nominative` are never objects. */
  subjects: Words;
  nominative: Words;
  /** What an apostrophe leaves of a verb ("ll", "ve"). */
  contracted: Words;
  /** Words of time without a name of their own ("last", "today"), units behind a number or "this", prepositions of time. */
  times: Words;
  timeUnits: Words;
  timePrepositions: Words;
  reflexives: Words;
  /** Prepositions that only round a number ("about four in ten"). */
  roundly: Words;
  /** Conjunctions that open a subordinate clause, question words among them. */
  clauseStarts: Words;
  /** Plural nouns and pronouns without their ending ("people"); determiners that keep a noun in -s singular ("a"). */
  plurals: Words;
  indefiniteSingular: Words;
  /** Verb forms with the one spoken to as object; `told`: never without it. */
  addressed: Words;
  told: Words;
  /** Verb forms whose object is a clause, hardly ever a thing; `plainSay`: never. */
  clauseOnly: Words;
  plainSay: Words;
  /** Verb forms whose content may be "to" with an infinitive ("vowed to"), or someone who is to do it ("urged him to"). */
  committed: Words;
  urged: Words;
  /** Verb forms whose object speaks before "as saying" ("quoted her as saying"). */
  cited: Words;
  /** Verbs that make a following infinitive unsaid ("declined to say"). */
  refusals: Words;
  /** Forms of the auxiliary of the passive. */
  be: Words;
  /** Ends: gerunds; past forms and participles; either of them; past forms that are hardly ever anything else. */
  gerundEnd: RegExp;
  pastEnd: RegExp;
  participleEnd: RegExp;
  surePast: RegExp;
  /** Ends: plural nouns and third persons alike; plural nouns. */
  sEnd: RegExp;
  pluralEnd: RegExp;
  /** Ends of what may follow "to" as a noun ("to reporters", "to nothing"). */
  nounEnd: RegExp;
  /** Ends of adjectives and participles that may stand behind their noun ("people familiar with"). */
  postposed: RegExp;
  /** What an apostrophe ties to a possessor ("Berg's"). */
  possessor: string;
  /** Ends of finite verbs in the third person and the past, for verbs no list holds. */
  verbEnd: RegExp;
  /** The word before an infinitive ("to"). */
  infinitive: string;
  /** The preposition that gives a gerund a subject of its own ("with many saying"). */
  absolute: string;
  /** Document nouns that only carry their sender's words ("statement"). */
  vehicles: Words;
}
