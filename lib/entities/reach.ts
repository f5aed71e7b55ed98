// How far the name of a company or body reaches: enumerations, legal forms, adjectives and complements in lower case.
import type { KnownNames } from './known';
import type { NameRules } from './lang';
import type { Word } from './words';

/** Longest run of words that is still one unknown name. */
export const LONGEST_RUN = 8;

/** Measures the names of one text; holds what all its questions share. */
export class Reach {
  constructor(
    private readonly words: readonly Word[],
    private readonly known: KnownNames,
    private readonly rules: NameRules,
  ) {}

  /**
   * Index behind a company's legal form or a body's noun, where one ends the enumeration that begins here ("Marsh, Reed
   * and Winslow Ltd", "Kestrel and Co Inc", "Tides and Ports Bureau"); 0 where none does.
   */
  companyEnd(at: number): number {
    const { words, rules } = this;
    let commas = 0;
    let ands = 0;
    for (let i = at; i < words.length && i - at < LONGEST_RUN + 2; i++) {
      const word = words[i]!;
      if (i > at && word.breaks) {
        if (word.before !== ',' || ands > 0) return 0;
        commas++;
      }
      if (ands === 1 && commas === 0 && word.capital && rules.organisationEnds.has(word.norm) && !this.goesOn(i + 1))
        return i + 1;
      if (i > at && word.capital && rules.legalForms.has(word.norm)) {
        if (commas > 0 && ands === 0) return 0;
        let to = i + 1;
        while (this.isLegal(to)) to++;
        // "Kestrel Co of Canada Ltd"
        if (this.isInner(to) && words[to + 1]?.capital && this.isLegal(to + 2)) to += 3;
        return to;
      }
      if (word.capital || word.number) {
        if (i > at && (rules.titles.has(word.norm) || (word.before !== '' && rules.functions.has(word.norm)))) return 0;
        continue;
      }
      if (rules.ands.has(word.norm)) {
        // Two companies side by side are two names.
        if (ands++ > 0 || this.known.at(at)?.to === i) return 0;
      } else if (!rules.inner.has(word.norm) || this.isSomebody(at, i)) return 0;
    }
    return 0;
  }

  private isLegal(at: number): boolean {
    const word = this.words[at];
    return word?.capital === true && !word.breaks && this.rules.legalForms.has(word.norm);
  }

  private goesOn(at: number): boolean {
    const next = this.words[at];
    return next?.capital === true && !next.breaks;
  }

  /**
   * Index behind what belongs to a body's noun in lower case: an adjective ("Conseil national"), and inside a sentence, where
   * the noun's capital says something, up to two complements ("Observatoire des rivières alpines").
   */
  qualified(at: number): number {
    const { words, rules } = this;
    if (!rules.adjectiveEnd || !rules.heads.has(words[at]!.norm)) return at;
    const adjective = (i: number) => {
      const word = words[i];
      return (
        word !== undefined &&
        !word.breaks &&
        !word.capital &&
        word.glue === 'space' &&
        rules.adjectiveEnd!.test(word.norm)
      );
    };
    let to = at + 1;
    if (adjective(to)) to++;
    if (words[at]!.opens) return to;
    for (let complements = 0; complements < 2; complements++) {
      if (!rules.complements.has(words[to]?.norm ?? '')) break;
      let noun = to + 1;
      while (noun < to + 3 && this.isInner(noun)) noun++;
      const word = words[noun];
      if (!word || word.breaks || word.capital || word.number || rules.functions.has(word.norm)) break;
      to = noun + 1;
      if (adjective(to)) to++;
    }
    return to;
  }

  /** "William Price of Kestrel Foods": two names without a body's noun are a person, what "of" brings is not. */
  isSomebody(from: number, to: number): boolean {
    const { words, rules } = this;
    if (to - from < 2 || !rules.links.has(words[to]!.norm)) return false;
    for (let i = from; i < to; i++) if (!words[i]!.capital || rules.heads.has(words[i]!.norm)) return false;
    return true;
  }

  /** A word in lower case that may lie inside a name. */
  isInner(at: number): boolean {
    const word = this.words[at];
    return word !== undefined && !word.breaks && !word.capital && this.rules.inner.has(word.norm);
  }
}
