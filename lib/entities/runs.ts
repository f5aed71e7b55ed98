// The capitalised stretches of a text that may be names no pack knows.
import type { Capitals } from './capitals';
import { isRoman, type KnownNames } from './known';
import type { NameRules } from './lang';
import { keyOf, type Name } from './names';
import type { Word } from './words';

/** Longest run of words that is still one unknown name. */
const LONGEST_RUN = 8;

/** Finds the runs of one text; holds what all its questions share. */
export class Runs {
  constructor(
    private readonly words: readonly Word[],
    private readonly known: KnownNames,
    private readonly rules: NameRules,
    private readonly capitals: Capitals,
  ) {}

  /** The run that begins at a word; `null` where none does. */
  at(at: number): Name | null {
    const { words, capitals } = this;
    const first = words[at]!;
    if (!first.capital || capitals.headline[at]! > 0 || this.leadsIn(at)) return null;
    const company = this.companyEnd(at);
    const to = company > 0 ? company : this.trimmed(at, this.end(at));
    if (to - at === 1 && !this.ownName(at)) return null;
    return { from: at, to, key: keyOf(words, at, to), candidates: [] };
  }

  /** Index behind the last word that may belong to the run. */
  private end(at: number): number {
    const { words, rules } = this;
    let to = at + 1;
    while (to < words.length && to - at < LONGEST_RUN && !words[to]!.breaks) {
      const word = words[to]!;
      const last = words[to - 1]!;
      if (word.norm === 's' && word.glue === 'apostrophe') break;
      if (rules.legalForms.has(last.norm) && last.capital && to - at > 1 && !rules.legalForms.has(word.norm)) break;
      const onward = words[to + 1]?.capital === true && words[to + 1]!.glue === 'hyphen';
      if (
        word.glue === 'hyphen' &&
        (word.number || !word.capital) &&
        last.capital &&
        (onward || !rules.common.has(word.norm))
      ) {
        to++;
        continue;
      }
      // "Dayr az-Zawr"
      if (onward && !word.capital && word.norm.length <= 3) {
        to += 2;
        continue;
      }
      if (word.capital) {
        if (rules.titles.has(word.norm) || rules.calendar.has(word.norm)) break;
        if (word.before !== '' && word.opens && rules.common.has(word.norm)) break;
        if (word.before !== '' && rules.functions.has(word.norm)) break;
        to++;
        continue;
      }
      if (to === at + 1) {
        const behind = this.qualified(at);
        if (behind > to) {
          to = behind;
          continue;
        }
      }
      if (!rules.inner.has(word.norm) || this.isSomebody(at, to)) break;
      let next = to + 1;
      while (next < to + 3 && this.isInner(next)) next++;
      const goesOn =
        next < words.length && !words[next]!.breaks && words[next]!.capital && !rules.titles.has(words[next]!.norm);
      if (!goesOn) break;
      // "Fighters of ISIS": a first word whose capital says nothing does not reach over to a known name.
      if (to === at + 1 && words[at]!.opens && !rules.heads.has(words[at]!.norm) && this.known.at(next)) break;
      to = next + 1;
    }
    return to;
  }

  /** "William West of Biotherapeutics": two names without a body's noun are a person, what "of" brings is not. */
  private isSomebody(from: number, to: number): boolean {
    const { words, rules } = this;
    if (to - from < 2 || !rules.links.has(words[to]!.norm)) return false;
    for (let i = from; i < to; i++) if (!words[i]!.capital || rules.heads.has(words[i]!.norm)) return false;
    return true;
  }

  private isInner(at: number): boolean {
    const word = this.words[at];
    return word !== undefined && !word.breaks && !word.capital && this.rules.inner.has(word.norm);
  }

  /**
   * Index behind what belongs to a body's noun in lower case: an adjective ("Conseil national"), and inside a sentence, where
   * the noun's capital says something, up to two complements ("Observatoire des rivières alpines").
   */
  private qualified(at: number): number {
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

  /** Common words at the end are no part of the name, unless they are what makes it a body's. */
  private trimmed(at: number, end: number): number {
    const { words, rules } = this;
    let to = end;
    // "William West": a surname may be any word.
    if (to === at + 2 && rules.given.has(words[at]!.norm)) return to;
    while (to > at + 1) {
      const word = words[to - 1]!;
      if (!(rules.common.has(word.norm) || rules.calendar.has(word.norm)) || !word.capital || this.orgEnd(to - 1))
        break;
      to--;
    }
    return to;
  }

  /**
   * Index behind a company's legal form or a body's noun, where one ends the enumeration that begins here ("Holt, Rinehart
   * and Winston Canada Ltd", "Boettcher and Co Inc", "Youth and Sports Bureau"); 0 where none does.
   */
  private companyEnd(at: number): number {
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
        // "W.B. Saunders Co of Canada Ltd"
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

  /** A word that comes before names and is no part of them: a title, a function word, an adjective of origin, an office. */
  private leadsIn(at: number): boolean {
    const { words, rules, capitals } = this;
    const word = words[at]!;
    if (
      rules.titles.has(word.norm) ||
      rules.calendar.has(word.norm) ||
      rules.offices.has(word.norm) ||
      rules.notions.has(word.norm) ||
      rules.legalForms.has(word.norm)
    )
      return true;
    const next = words[at + 1];
    const more = next?.capital && !next.breaks;
    // "Finance Minister", but "Finance Ministry".
    if (rules.portfolios.has(word.norm) && !(more && rules.organisationEnds.has(next.norm))) return true;
    if (!word.allCaps && rules.functions.has(word.norm)) return true;
    // "Jean-Luc", "Ministry of Tides"
    const joined = more
      ? next.glue === 'hyphen'
      : rules.heads.has(word.norm) && this.isInner(at + 1) && (words[at + 2]?.capital || words[at + 3]?.capital);
    if (!word.allCaps && !joined && rules.common.has(word.norm) && (word.opens || !more)) return true;
    if (this.isOrigin(at)) return true;
    return word.opens && capitals.lower.has(word.norm) && !capitals.inside.has(word.norm);
  }

  /** "Israeli", "l'Israélien", "Irans": says where what follows is from. */
  private isOrigin(at: number): boolean {
    const word = this.words[at]!;
    if (this.known.isDemonym(word)) {
      if (this.rules.adjectivesCapital) return true;
      const before = this.words[at - 1];
      return !this.words[at + 1]?.capital || (before !== undefined && this.rules.articles.has(before.norm));
    }
    return this.known.isLostPossessive(word);
  }

  /** A single capitalised word that is a name by itself. */
  private ownName(at: number): boolean {
    const { rules, capitals } = this;
    const word = this.words[at]!;
    if (
      word.norm.length < 2 ||
      rules.common.has(word.norm) ||
      rules.offices.has(word.norm) ||
      rules.kinds.has(word.norm) ||
      rules.heads.has(word.norm) ||
      rules.portfolios.has(word.norm) ||
      rules.notions.has(word.norm) ||
      capitals.lower.has(word.norm) ||
      (word.allCaps && isRoman(word.norm))
    )
      return false;
    const before = this.words[at - 1];
    if (rules.peopleEnd.test(word.norm) && before && rules.plurals.has(before.norm)) return false;
    return !word.opens || capitals.inside.has(word.norm);
  }

  private orgEnd(at: number): boolean {
    return this.rules.organisationEnds.has(this.words[at]!.norm);
  }

  /** True where a longer unknown run is a name of its own, and the known name inside it only a part of that. */
  overrules(run: Name, known: Name): boolean {
    const { words, rules, capitals } = this;
    if (run.to <= known.to) return false;
    const next = words[known.to]!;
    if (next.number) return next.glue === 'hyphen';
    if (rules.legalForms.has(next.norm) && next.capital) return false;
    if (known.candidates[0]!.type !== 'person' && this.isBody(run) && run.to - known.to <= 5) return true;
    if (known.to - known.from > 1) return false;
    const rest = next.capital ? this.known.at(known.to) : null;
    const first = words[known.from]!;
    if (rules.heads.has(first.norm) && run.to - run.from > 1) return true;
    if (!next.capital) return rules.inner.has(next.norm) && known.candidates[0]!.type === 'person';
    if (first.allCaps || next.allCaps || next.glue === 'apostrophe') return false;
    if (
      rules.titles.has(next.norm) ||
      rules.offices.has(next.norm) ||
      rules.common.has(next.norm) ||
      capitals.lower.has(next.norm)
    )
      return false;
    // Two places on either side of a hyphen or a line are two names; a given name before one is not.
    const place = known.candidates[0]!.type === 'place';
    if (rest && next.glue === 'hyphen' && known.candidates[0]!.type !== 'person') return false;
    if (rest && place && !rules.placesLead && next.glue === 'space') return false;
    return true;
  }

  /** A run whose head noun is a body's: "Tehran Radio", "U.S. Senate Budget Committee", "Department of Education". */
  private isBody(run: Name): boolean {
    const { words, rules } = this;
    if (this.orgEnd(run.to - 1)) return true;
    for (let i = run.from + 1; i < run.to; i++)
      if (words[i]!.capital && rules.heads.has(words[i]!.norm) && (i === run.to - 1 || !words[i + 1]!.capital))
        return true;
    return false;
  }

  /** An unknown run ends before a known name of several words inside it ("Reuters Hillary Clinton" holds two names). */
  withoutKnownTail(run: Name): Name {
    if (this.isBody(run)) return run;
    for (let i = run.from + 1; i < run.to - 1; i++) {
      const inside = this.words[i]!.capital ? this.known.at(i) : null;
      if (inside && inside.to - inside.from > 1 && inside.to <= run.to && this.words[i]!.glue === 'space') {
        let to = i;
        while (to > run.from + 1 && !this.words[to - 1]!.capital) to--;
        if (to < i) continue;
        return { ...run, to, key: keyOf(this.words, run.from, to) };
      }
    }
    return run;
  }
}
