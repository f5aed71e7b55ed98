// What telling voices and the outlets they come through must know of a language; `fr.ts` and `en.ts` fill it in.

type Words = ReadonlySet<string>;

/** All words are lower case, accents kept, without apostrophe ("l", "d"). */
export interface VoiceWords {
  /** The noun of a phrase stands before what describes it ("le parti écologiste"), not behind ("the green party"). */
  headFirst: boolean;
  /** Nouns for people that are roles beside a name, and too general to speak alone ("head of the board"). */
  people: Words;
  /** Determiners that may stand right before an outlet. */
  articles: Words;
  /** Nouns for media that make an outlet of the name behind them ("le quotidien X", "the newspaper X"). */
  papers: Words;
  /** Nouns for media that stand alone with an adjective ("la télévision d'État", "state radio"). */
  airs: Words;
  /** Other nouns before the name of a known outlet ("l'agence X", "site"). */
  media: Words;
  /** Agencies in several words, joined by spaces ("agence de presse", "news agency"): the name behind is an outlet's. */
  agencies: readonly string[];
  /** What may stand between the governing word and the noun or name: "régional", "state". */
  adjectives: Words;
  /** Verb forms whose object is the one spoken to ("told"). */
  told: Words;
  /** Prepositions before the one spoken to or the place it was said ("à", "sur", "to", "on"). */
  to: Words;
  /** Prepositions that say so behind a word of `talks` alone ("avec", "with"). */
  with: Words;
  /** Nouns and forms that carry `to` and `with` wherever they stand ("entretien", "interview", "speaking"). */
  talks: Words;
  /** The preposition of the agent, behind a participle of `relays` ("par", "by"). */
  by: Words;
  relays: RegExp;
  /** The preposition behind a noun of `stages` ("au micro de", "in the columns of"). */
  of: Words;
  stages: Words;
  /** People who report for it ("journaliste", "correspondent"). */
  reporters: Words;
  /** Media in general, no one of them ("la presse", "the media"). */
  general: Words;
  /** Words of time that may stand between a verb and the phrase that belongs to it. */
  times: Words;
  /** Verb forms by which the same speaker goes on ("ajouté", "added"). */
  goesOn: RegExp;
}
