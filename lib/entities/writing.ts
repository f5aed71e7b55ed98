// Whether a name in a text is written the way a candidate's name is: capitals, headlines, codes, common words.
import type { Capitals } from './capitals';
import type { NameRules } from './lang';
import { beginsLower, type Candidate, endsLower, isAccented, isCapitals, isDemonym, isLabel } from './pool';
import type { Hit } from './spot';
import { isThing, WELL_KNOWN } from './weights';
import type { Word } from './words';

/** Judges the hits of one text; holds what all its questions share. */
export class Writing {
  constructor(
    private readonly words: readonly Word[],
    private readonly rules: NameRules,
    private readonly capitals: Capitals,
  ) {}

  /** True where the way the text writes the name is one in which this candidate's name is written. */
  fits(hit: Hit, candidate: Candidate): boolean {
    if (isDemonym(candidate)) return false;
    const { words, rules, capitals } = this;
    if (hit.to - hit.from === 1) return this.fitsOne(hit.from, candidate);
    const first = words[hit.from]!;
    const last = words[hit.to - 1]!;
    const elided = words[hit.from + 1]!.glue === 'apostrophe';
    if (!first.capital && !first.number && !beginsLower(candidate)) {
      // "l'Humanité" may be the paper L'Humanité; "l'Union" is no place of that name.
      const joined = words[hit.from + 1]!.glue === 'hyphen';
      if (!joined && (!elided || (hit.to - hit.from === 2 && this.isWord(words[hit.from + 1]!)))) return false;
    }
    if (!last.capital && !last.number && !endsLower(candidate) && last.norm !== 's') return false;
    let meaning = 0;
    let plain = 0;
    for (let i = hit.from; i < hit.to; i++) {
      const word = words[i]!;
      if (word.capital && word.norm.length > 1 && !(i === hit.from && word.opens)) meaning++;
      if (rules.common.has(word.norm) || capitals.lower.has(word.norm) || word.number || rules.calendar.has(word.norm))
        plain++;
    }
    if (meaning === 0 && plain === hit.to - hit.from) return false;
    if (capitals.headline[hit.from] === 2 && plain === hit.to - hit.from) return false;
    return meaning > 0 || isThing(candidate);
  }

  private fitsOne(at: number, candidate: Candidate): boolean {
    const { rules, capitals } = this;
    const word = this.words[at]!;
    const headline = capitals.headline[at]!;
    if (!word.capital || word.norm.length < 2 || rules.notions.has(word.norm)) return false;
    if (word.allCaps && isRoman(word.norm)) return false;
    if (word.norm.length === 2 && !this.fitsCode(at, candidate)) return false;
    if (rules.functions.has(word.norm) && (!word.allCaps || this.isShouted(at))) return false;
    // "le Parlement", "le Gouvernement": the thing of that very name is the notion.
    if (rules.heads.has(word.norm) && rules.common.has(word.norm) && isLabel(candidate)) return false;
    const acronym = word.allCaps && isCapitals(candidate) && headline !== 2;
    if (rules.calendar.has(word.norm)) return acronym && word.norm.length > 3;
    if (acronym) return true;
    if (word.allCaps && headline !== 2 && word.norm.length <= 3) return false;
    if (!word.allCaps && isCapitals(candidate) && word.norm.length < 4) return false;
    if (word.glue === 'apostrophe' && word.norm.length < 3) return false;
    const elsewhere = capitals.inside.has(word.norm) && !capitals.lower.has(word.norm);
    // "Come" is not the lake of Côme.
    if (rules.common.has(word.norm) && isAccented(candidate) && !word.accented) return false;
    if (rules.common.has(word.norm))
      return (
        candidate.prior >= WELL_KNOWN &&
        (elsewhere || (!word.opens && headline === 0)) &&
        !rules.kinds.has(word.norm) &&
        !this.isOfficeNext(at + 1)
      );
    if (headline === 2 && candidate.prior < WELL_KNOWN && !elsewhere) return false;
    if ((word.opens || headline > 0) && !elsewhere)
      return candidate.prior >= WELL_KNOWN && !capitals.lower.has(word.norm);
    return true;
  }

  /** Beside another word in capitals: a piece of a headline. */
  private isShouted(at: number): boolean {
    return [this.words[at - 1], this.words[at + 1]].some((word) => word?.allCaps === true && word.norm.length > 3);
  }

  /** Two letters are a country's or state's code in registers; the press writes few of them so, and those of states behind a town. */
  private fitsCode(at: number, candidate: Candidate): boolean {
    const word = this.words[at]!;
    if (!word.allCaps) return false;
    if (this.rules.common.has(word.norm) && !this.rules.codes.has(word.norm)) return false;
    if (candidate.type !== 'place' || candidate.prior < WELL_KNOWN || this.rules.codes.has(word.norm)) return true;
    return word.before === ',' && at > 0 && this.words[at - 1]!.capital;
  }

  /** "Premier ministre": the word before an office is part of it. */
  private isOfficeNext(at: number): boolean {
    const next = this.words[at];
    return next !== undefined && !next.breaks && this.rules.offices.has(next.norm);
  }

  /** A word that the language or this text also writes without a capital. */
  private isWord(word: Word): boolean {
    const { common, kinds, heads } = this.rules;
    return common.has(word.norm) || kinds.has(word.norm) || heads.has(word.norm) || this.capitals.lower.has(word.norm);
  }
}

const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
/** A number in capitals: "XIV". Takes a folded word. */
export const isRoman = (norm: string): boolean => ROMAN.test(norm);
