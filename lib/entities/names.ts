// The stretches of a text that are names: those the gazetteer holds, and capitalised ones that no pack knows.
import type { Capitals } from './capitals';
import type { NameRules } from './lang';
import { beginsLower, type Candidate, endsLower, isCapitals, isDemonym, isLabel, type Pool } from './pool';
import { type Hit, hitsAt, mayBegin } from './spot';
import type { Word } from './words';

/** A stretch of words `[from, to)` that is a name. */
export interface Name {
  from: number;
  to: number;
  /** Folded words; a name's civil title and an organisation's legal form are in the stretch, not in the key. */
  key: string;
  /** Empty for a name that no pack knows. */
  candidates: Candidate[];
  /** Gender that a title before it shows. */
  gender?: 'f' | 'm';
  /** A title or office stands before it: a person's name. */
  titled?: boolean;
}

/** Longest run of words that is still one unknown name. */
const LONGEST_RUN = 8;
/** Doublings of prior from which a name may also be a common word ("Orange", "Nice"). */
const WELL_KNOWN = 6;

/** Finds the names of one text; holds what all its questions share. */
export class NameFinder {
  constructor(
    private readonly words: readonly Word[],
    private readonly pool: Pool,
    private readonly rules: NameRules,
    private readonly capitals: Capitals,
  ) {}

  /** All names, in order, without overlaps. */
  all(): Name[] {
    const { words } = this;
    const names: Name[] = [];
    for (let i = 0; i < words.length; ) {
      const name = mayBegin(words, i) ? this.at(i) : null;
      if (name) {
        names.push(this.dressed(name, names[names.length - 1]?.to ?? 0));
        i = name.to;
      } else i++;
    }
    return names;
  }

  private at(i: number): Name | null {
    const known = this.knownAt(i);
    const run = this.runAt(i);
    if (!known) return run && this.withoutKnownTail(run);
    // An article or preposition that happens to begin a name ("At Home Depot", "the United States"): the name after it wins.
    const first = this.words[i]!;
    if (
      known.to - known.from > 1 &&
      (this.rules.articles.has(first.norm) ||
        (first.opens && first.norm.length <= 3 && this.rules.common.has(first.norm)))
    ) {
      const next = this.knownAt(i + 1);
      const part = first.capital
        ? first.opens && !known.candidates.some(isLabel)
        : first.glue !== 'apostrophe' && this.words[i + 1]!.glue !== 'apostrophe';
      if (next && (next.to > known.to || (part && sharesEntity(next, known)))) return null;
    }
    return run && this.overrules(run, known) ? this.withoutKnownTail(run) : known;
  }

  /** The longest acceptable name of the gazetteer at a word. */
  private knownAt(at: number): Name | null {
    let longer: Name | null = null;
    for (const hit of hitsAt(this.words, at, this.pool)) {
      const candidates = this.meant(hit);
      if (candidates.length === 0) continue;
      const name: Name = { from: hit.from, to: hit.to, key: hit.key, candidates };
      // "Rachel's" is a name of something, but here it is Rachel's own unless the longer one is better known.
      if (longer) return best(longer) > best(name) ? longer : name;
      const last = this.words[hit.to - 1]!;
      if (last.norm === 's' && last.glue === 'apostrophe' && hit.to - hit.from > 1) longer = name;
      else return name;
    }
    return longer;
  }

  private meant(hit: Hit): Candidate[] {
    const all = this.pool.candidates(hit.found);
    const fitting = all.filter((candidate) => this.fits(hit, candidate));
    if (fitting.length === 0) return [];
    // The people of a place bear its name or its language's; neither is the place.
    if (all.some(isDemonym) && !fitting.some((c) => c.prior >= WELL_KNOWN && c.type !== 'other' && c.type !== null))
      return [];
    const typed = fitting.filter((candidate) => candidate.type !== null);
    const known = typed.length > 0 ? typed : fitting;
    // Offices and common nouns with a capital ("Premier ministre", "Finance Minister") name nobody.
    if (this.plain(hit)) return known.filter((c) => c.type !== 'other' && c.type !== null && hit.to - hit.from > 1);
    if (hit.to - hit.from > 1) return known;
    // One word that names a thing of no type or a notion ("Label", "Diabetes") is a word.
    const things = known.filter((candidate) => candidate.type !== 'other' && candidate.type !== null);
    if (things.length > 0) return things;
    const word = this.words[hit.from]!;
    if (word.opens || this.capitals.lower.has(word.norm)) return [];
    return known.filter((c) => c.prior >= WELL_KNOWN);
  }

  /** True where all words of a hit are words that get a capital without being a name. */
  private plain(hit: Hit): boolean {
    const { titles, offices, portfolios, kinds } = this.rules;
    for (let i = hit.from; i < hit.to; i++) {
      const { norm, allCaps } = this.words[i]!;
      if (allCaps && norm.length > 1) return false;
      if (titles.has(norm) || offices.has(norm) || portfolios.has(norm)) continue;
      if (kinds.has(norm) && hit.to - hit.from === 1) continue;
      if (hit.to - hit.from === 1 || !(this.rules.common.has(norm) || this.isDemonym(this.words[i]!))) return false;
    }
    return true;
  }

  /** True where the way the text writes the name is one in which this candidate's name is written. */
  private fits(hit: Hit, candidate: Candidate): boolean {
    if (isDemonym(candidate)) return false;
    const { words, rules, capitals } = this;
    const first = words[hit.from]!;
    const last = words[hit.to - 1]!;
    if (hit.to - hit.from === 1) return this.fitsOne(hit.from, candidate);
    if (!first.capital && !first.number && !beginsLower(candidate) && words[hit.from + 1]!.glue !== 'apostrophe')
      return false;
    if (!last.capital && !last.number && !endsLower(candidate) && last.norm !== 's') return false;
    let meaning = 0;
    let plain = 0;
    for (let i = hit.from; i < hit.to; i++) {
      const word = words[i]!;
      if (word.capital && !(i === hit.from && word.opens)) meaning++;
      if (rules.common.has(word.norm) || capitals.lower.has(word.norm) || word.number || rules.calendar.has(word.norm))
        plain++;
    }
    if (meaning === 0 && plain === hit.to - hit.from) return false;
    if (capitals.headline[hit.from] === 2 && plain === hit.to - hit.from) return false;
    return meaning > 0 || (candidate.type !== null && candidate.type !== 'other');
  }

  private fitsOne(at: number, candidate: Candidate): boolean {
    const { rules, capitals } = this;
    const word = this.words[at]!;
    const headline = capitals.headline[at]!;
    if (!word.capital || word.norm.length < 2) return false;
    const acronym = word.allCaps && isCapitals(candidate) && headline !== 2;
    if (rules.calendar.has(word.norm)) return acronym && word.norm.length > 3;
    if (acronym) return true;
    if (word.allCaps && headline !== 2 && word.norm.length <= 3) return false;
    if (!word.allCaps && isCapitals(candidate) && word.norm.length < 4) return false;
    if (word.glue === 'apostrophe' && word.norm.length < 3) return false;
    const elsewhere = capitals.inside.has(word.norm) && !capitals.lower.has(word.norm);
    if (rules.common.has(word.norm))
      return (
        candidate.prior >= WELL_KNOWN && (elsewhere || (!word.opens && headline === 0)) && !rules.kinds.has(word.norm)
      );
    if (headline === 2 && candidate.prior < WELL_KNOWN && !elsewhere) return false;
    return !(word.opens || headline > 0) || elsewhere || !capitals.lower.has(word.norm);
  }

  /** The capitalised stretch at a word that may be a name no pack knows. */
  private runAt(at: number): Name | null {
    const { words, rules, capitals } = this;
    const first = words[at]!;
    if (!first.capital || capitals.headline[at]! > 0 || this.leadsIn(at)) return null;
    let to = at + 1;
    while (to < words.length && to - at < LONGEST_RUN && !words[to]!.breaks) {
      const word = words[to]!;
      if (word.norm === 's' && word.glue === 'apostrophe') break;
      if (
        word.glue === 'hyphen' &&
        (word.number || !word.capital) &&
        words[to - 1]!.capital &&
        !this.rules.common.has(word.norm)
      ) {
        to++;
        continue;
      }
      if (word.capital) {
        if (rules.titles.has(word.norm) || rules.calendar.has(word.norm)) break;
        if (words[to]!.before !== '' && word.opens && rules.common.has(word.norm)) break;
        to++;
        continue;
      }
      if (!rules.inner.has(word.norm)) break;
      let next = to + 1;
      while (
        next < to + 3 &&
        next < words.length &&
        !words[next]!.breaks &&
        !words[next]!.capital &&
        rules.inner.has(words[next]!.norm)
      )
        next++;
      const goesOn =
        next < words.length && !words[next]!.breaks && words[next]!.capital && !rules.titles.has(words[next]!.norm);
      if (!goesOn) break;
      to = next + 1;
    }
    while (
      to > at + 1 &&
      (rules.common.has(words[to - 1]!.norm) || rules.calendar.has(words[to - 1]!.norm)) &&
      !this.orgEnd(to - 1)
    )
      to--;
    if (to - at === 1 && !this.ownName(first)) return null;
    return { from: at, to, key: keyOf(words, at, to), candidates: [] };
  }

  /** A word that comes before names and is no part of them: a title, a function word, an adjective of origin, an office. */
  private leadsIn(at: number): boolean {
    const { words, rules, capitals } = this;
    const word = words[at]!;
    if (
      rules.titles.has(word.norm) ||
      rules.calendar.has(word.norm) ||
      rules.offices.has(word.norm) ||
      rules.portfolios.has(word.norm)
    )
      return true;
    const next = words[at + 1];
    const more = next?.capital && !next.breaks;
    if (rules.common.has(word.norm) && (word.opens || !more)) return true;
    if (this.isDemonym(word)) return true;
    return word.opens && capitals.lower.has(word.norm) && !capitals.inside.has(word.norm);
  }

  private isDemonym(word: Word): boolean {
    for (const norm of word.norm.endsWith('s') ? [word.norm, word.norm.slice(0, -1)] : [word.norm])
      for (const gazetteer of this.pool.segments) {
        const key = gazetteer.find(norm);
        if (key >= 0 && gazetteer.posts(key).some((post) => post.flags & 8)) return true;
      }
    return false;
  }

  /** A single capitalised word that is a name by itself. */
  private ownName(word: Word): boolean {
    const { rules, capitals } = this;
    if (
      word.norm.length < 2 ||
      rules.common.has(word.norm) ||
      rules.offices.has(word.norm) ||
      rules.kinds.has(word.norm)
    )
      return false;
    if (rules.portfolios.has(word.norm) || capitals.lower.has(word.norm)) return false;
    return !word.opens || capitals.inside.has(word.norm);
  }

  private orgEnd(at: number): boolean {
    return this.rules.organisationEnds.has(this.words[at]!.norm);
  }

  /** True where a longer unknown run is a name of its own, and the known name inside it only a part of that. */
  private overrules(run: Name, known: Name): boolean {
    const { words, rules, capitals } = this;
    if (run.to <= known.to) return false;
    const next = words[known.to]!;
    if (next.number) return next.glue === 'hyphen';
    if (rules.legalForms.has(next.norm)) return false;
    if (this.orgEnd(run.to - 1) && run.to - known.to <= 4) return true;
    if (known.to - known.from > 1) return false;
    if (words[known.from]!.allCaps || next.allCaps || next.glue === 'apostrophe') return false;
    if (
      rules.titles.has(next.norm) ||
      rules.offices.has(next.norm) ||
      rules.common.has(next.norm) ||
      capitals.lower.has(next.norm)
    )
      return false;
    if (next.glue === 'hyphen' && this.knownAt(known.to)) return false;
    return next.capital;
  }

  /** An unknown run ends before a known name of several words inside it ("Reuters Hillary Clinton" holds two names). */
  private withoutKnownTail(run: Name): Name {
    for (let i = run.from + 1; i < run.to - 1; i++) {
      const inside = this.words[i]!.capital ? this.knownAt(i) : null;
      if (
        inside &&
        inside.to - inside.from > 1 &&
        inside.to <= run.to &&
        !this.orgEnd(run.to - 1) &&
        this.words[i]!.glue === 'space'
      ) {
        let to = i;
        while (to > run.from + 1 && !this.words[to - 1]!.capital) to--;
        if (to < i) continue;
        return { ...run, to, key: keyOf(this.words, run.from, to) };
      }
    }
    return run;
  }

  /** The name with its civil title before ("M.", "Mrs") and its legal form after ("Inc."); `floor`: no further back. */
  private dressed(name: Name, floor: number): Name {
    const { words, rules } = this;
    let { from, to } = name;
    let gender: 'f' | 'm' | undefined;
    let titled = false;
    const before = words[from - 1];
    if (before && from > floor && !this.breaksTitle(from) && rules.titles.has(before.norm)) {
      gender = rules.titles.get(before.norm) ?? undefined;
      titled = true;
      if (before.capital && rules.civil.has(before.norm)) from--;
    } else if (before && from > floor && !words[from]!.breaks && rules.offices.has(before.norm)) {
      gender = rules.offices.get(before.norm) ?? undefined;
      titled = true;
    }
    const after = words[to];
    if (after?.capital && !after.breaks && rules.legalForms.has(after.norm)) to++;
    return { ...name, from, to, ...(gender && { gender }), ...(titled && { titled }) };
  }

  private breaksTitle(at: number): boolean {
    const word = this.words[at]!;
    return word.breaks && word.before !== '.';
  }
}

const best = (name: Name): number => Math.max(...name.candidates.map((candidate) => candidate.prior));
const sharesEntity = (a: Name, b: Name): boolean => a.candidates.some((c) => b.candidates.some((d) => d.id === c.id));

function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]!.norm;
  for (let i = from + 1; i < to; i++) key += ` ${words[i]!.norm}`;
  return key;
}
