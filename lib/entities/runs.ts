// The capitalised stretches of a text that may be names no pack knows.
import type { Capitals } from './capitals';
import type { KnownNames } from './known';
import type { NameRules } from './lang';
import { keyOf, type Name } from './names';
import { LONGEST_RUN, Reach } from './reach';
import type { Word } from './words';
import { isRoman } from './writing';

/** Finds the runs of one text; holds what all its questions share. */
export class Runs {
  private readonly reach: Reach;

  constructor(
    private readonly words: readonly Word[],
    private readonly known: KnownNames,
    private readonly rules: NameRules,
    private readonly capitals: Capitals,
  ) {
    this.reach = new Reach(words, known, rules);
  }

  /** The run that begins at a word; `null` where none does. */
  at(at: number): Name | null {
    const { words, capitals } = this;
    const first = words[at]!;
    if (!first.capital || capitals.headline[at]! > 0 || this.leadsIn(at)) return null;
    const company = this.reach.companyEnd(at);
    const to = company > 0 ? company : this.trimmed(at, this.end(at));
    if (to - at === 1 && !this.ownName(at)) return null;
    return { from: at, to, key: keyOf(words, at, to), candidates: [] };
  }

  /** Index behind the last word that may belong to the run. */
  private end(at: number): number {
    const { words, rules } = this;
    let to = at + 1;
    while (to < words.length && to - at < LONGEST_RUN) {
      const many = this.ofMany(to);
      if (many > to) {
        to = many;
        continue;
      }
      if (words[to]!.breaks) break;
      const word = words[to]!;
      const last = words[to - 1]!;
      if (word.norm === 's' && word.glue === 'apostrophe') break;
      if (this.isOutletBefore(at, to)) break;
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
        const behind = this.reach.qualified(at);
        if (behind > to) {
          to = behind;
          continue;
        }
      }
      if (!rules.inner.has(word.norm) || this.reach.isSomebody(at, to)) break;
      let next = to + 1;
      while (next < to + 3 && this.reach.isInner(next)) next++;
      const goesOn =
        next < words.length && !words[next]!.breaks && words[next]!.capital && !rules.titles.has(words[next]!.norm);
      if (!goesOn) break;
      // "Fighters of ISIS": a first word whose capital says nothing does not reach over to a known name.
      if (to === at + 1 && words[at]!.opens && !rules.heads.has(words[at]!.norm) && this.known.at(next)) break;
      to = next + 1;
    }
    return to;
  }

  /** "Ellery Crews’ Union", "Fishermen’s League": behind a body's noun that a plural owns; the index given where none does. */
  private ofMany(to: number): number {
    const { words, rules } = this;
    const owner = words[to - 1]!;
    if (!owner.capital || !rules.ownersEnd?.test(owner.norm) || rules.given.has(owner.norm)) return to;
    const clitic = words[to]!.norm === 's' && words[to]!.glue === 'apostrophe';
    const body = clitic ? words[to + 1] : words[to];
    if (!body?.capital || !rules.organisationEnds.has(body.norm) || owner.norm.endsWith('s') === clitic) return to;
    const joined = clitic ? !body.breaks : /^['’]$/.test(body.before) && body.start - owner.end === 2;
    return joined ? to + (clitic ? 2 : 1) : to;
  }

  /** "a déclaré à Reuters Anne Loriot": the known outlet ends where a given name begins another name. */
  private isOutletBefore(at: number, to: number): boolean {
    const { words, rules } = this;
    if (!rules.given.has(words[to]!.norm) || rules.given.has(words[at]!.norm)) return false;
    const next = words[to + 1];
    if (!next?.capital || next.breaks) return false;
    const known = this.known.at(at);
    return known !== null && known.to === to && known.candidates[0]?.type === 'outlet';
  }

  /** Common words at the end are no part of the name, unless they are what makes it a body's. */
  private trimmed(at: number, end: number): number {
    const { words, rules } = this;
    let to = end;
    // "William Price": a surname may be any word.
    if (to === at + 2 && rules.given.has(words[at]!.norm)) return to;
    while (to > at + 1) {
      const word = words[to - 1]!;
      if (!(rules.common.has(word.norm) || rules.calendar.has(word.norm)) || !word.capital || this.orgEnd(to - 1))
        break;
      to--;
    }
    return to;
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
      : rules.heads.has(word.norm) && this.reach.isInner(at + 1) && (words[at + 2]?.capital || words[at + 3]?.capital);
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
}
