// Which stretches of a text that equal a name of a pack are meant as that name, by how they are written there.
import type { Capitals } from './capitals';
import type { NameRules } from './lang';
import { keyOf, type Name } from './names';
import { isDerived, nearAt } from './near';
import { type Candidate, type Found, isDemonym, isLabel, type Pool } from './pool';
import { type Hit, hitsAt } from './spot';
import { isThing, WELL_KNOWN } from './weights';
import type { Word } from './words';
import { Writing } from './writing';

/** Asks the gazetteer for the names of one text; holds what all its questions share. */
export class KnownNames {
  private readonly demonyms = new Map<string, boolean>();
  private times: Map<string, number> | null = null;
  private readonly writing: Writing;
  private readonly asked = new Map<number, Name | null>();

  constructor(
    private readonly words: readonly Word[],
    private readonly pool: Pool,
    private readonly rules: NameRules,
    private readonly capitals: Capitals,
  ) {
    this.writing = new Writing(words, rules, capitals);
  }

  /** The longest acceptable name of the gazetteer that begins at a word. */
  at(at: number): Name | null {
    let name = this.asked.get(at);
    if (name === undefined) {
      name = this.longest(at);
      this.asked.set(at, name);
    }
    return name;
  }

  private longest(at: number): Name | null {
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
    return longer ?? this.withArticle(at);
  }

  /** A known name that the text misspells, where it begins at a word; asked only where nothing known covers as much. */
  near(at: number): Name | null {
    const first = this.words[at]!;
    if (!first.capital || this.rules.functions.has(first.norm)) return null;
    const near = nearAt(this.words, at, this.pool);
    if (!near || this.plain(near)) return null;
    const key = keyOf(this.words, near.from, near.to);
    // "West African" is not West Africa with a letter too many.
    const derived = isDerived(key, near.alias);
    const candidates = this.pool
      .candidates(near.found)
      .filter((c) => isThing(c) && !isDemonym(c) && c.prior >= WELL_KNOWN && !(derived && c.type === 'place'));
    if (candidates.length === 0) return null;
    return { from: near.from, to: near.to, key, candidates, slip: near.alias };
  }

  /** "au Figaro", "dans le Monde": a name that has its article in it, where the text contracts it or writes it small. */
  private withArticle(at: number): Name | null {
    const { words, rules } = this;
    const before = words[at - 1];
    const first = words[at]!;
    const article =
      before && !first.breaks && !first.opens && first.capital ? rules.contracted.get(before.norm) : undefined;
    if (article === undefined || before!.capital || rules.notions.has(first.norm)) return null;
    for (let to = Math.min(words.length, at + ARTICLED); to > at; to--) {
      if (words.slice(at + 1, to).some((word) => word.breaks)) continue;
      if (!words[to - 1]!.capital && to > at + 1) continue;
      const key = keyOf(words, at, to);
      const candidates = this.pool
        .candidates(this.found(`${article} ${key}`))
        .filter((c) => (c.type === 'outlet' || c.type === 'organisation') && c.prior >= WELL_KNOWN);
      if (candidates.length > 0) return { from: at, to, key, candidates };
    }
    return null;
  }

  private meant(hit: Hit): Candidate[] {
    const all = this.pool.candidates(hit.found);
    const fitting = all.filter((candidate) => this.writing.fits(hit, candidate));
    if (fitting.length === 0) return [];
    // The people of a place bear its name or its language's; neither is the place.
    if (all.some(isDemonym) && !fitting.some((c) => c.prior >= FAMOUS && isThing(c))) return [];
    const typed = fitting.filter((candidate) => candidate.type !== null);
    const known = typed.length > 0 ? typed : fitting;
    // Offices and common nouns with a capital ("Premier ministre", "Finance Minister") name nobody.
    if (this.plain(hit)) return [];
    const things = known.filter(isThing);
    // A work or notion stands behind a person, body or place of the very same name.
    if (things.length > 0) return things;
    if (hit.to - hit.from > 1) return known;
    // One word that names a thing of no type or a notion ("Label", "Diabetes") is a word, unless the text keeps to its capital.
    const word = this.words[hit.from]!;
    if (word.opens || this.capitals.lower.has(word.norm) || this.rules.common.has(word.norm)) return [];
    return this.often(word.norm) ? known.filter((c) => c.prior >= WELL_KNOWN && isLabel(c)) : [];
  }

  /** True where the text writes the word with a capital at least twice. */
  private often(norm: string): boolean {
    if (!this.times) {
      this.times = new Map();
      for (const word of this.words) if (word.capital) this.times.set(word.norm, (this.times.get(word.norm) ?? 0) + 1);
    }
    return this.times.get(norm)! > 1;
  }

  /** True where a hit is an office or title, alone or with words around it that are no names. */
  private plain(hit: { from: number; to: number }): boolean {
    const { titles, offices, portfolios, kinds, common, notions } = this.rules;
    let titling = 0;
    for (let i = hit.from; i < hit.to; i++) {
      const { norm, allCaps } = this.words[i]!;
      if (allCaps && norm.length > 1 && !notions.has(norm)) return false;
      if (titles.has(norm) || offices.has(norm) || notions.has(norm)) titling++;
      else if (hit.to - hit.from === 1) return kinds.has(norm) || portfolios.has(norm);
      else if (!(portfolios.has(norm) || common.has(norm) || this.isDemonym(this.words[i]!))) return false;
    }
    return titling > 0;
  }

  /** "Irans forces": the possessive of a great place whose apostrophe got lost. */
  isLostPossessive(word: Word): boolean {
    if (!word.capital || word.norm.length < 5 || !/[^s]s$/.test(word.norm) || this.found(word.norm).length > 0)
      return false;
    return this.pool.candidates(this.found(word.norm.slice(0, -1))).some((c) => c.type === 'place' && c.prior >= GREAT);
  }

  private found(key: string): Found[] {
    return this.pool.segments.flatMap((gazetteer, segment) => {
      const ordinal = gazetteer.find(key);
      return ordinal < 0 ? [] : [{ segment, key: ordinal }];
    });
  }

  /** True where some pack knows the word, or its singular, as a name of a place's people. */
  isDemonym(word: Word): boolean {
    let known = this.demonyms.get(word.norm);
    if (known === undefined) {
      known = [word.norm, word.norm.replace(/s$/, '')].some((norm) =>
        this.pool.segments.some((gazetteer) => {
          const key = gazetteer.find(norm);
          return key >= 0 && gazetteer.posts(key).some((post) => isDemonym(post));
        }),
      );
      this.demonyms.set(word.norm, known);
    }
    return known;
  }
}

/** Doublings of prior from which a name is not taken for the people of another place. */
const FAMOUS = 7.5;
/** Doublings of prior of a place whose possessive is told from a name even without its apostrophe ("Irans"). */
const GREAT = 7;
/** Words of a name with an article that are looked at. */
const ARTICLED = 4;

export const best = (name: Name): number => Math.max(...name.candidates.map((candidate) => candidate.prior));
