// The stretches of a text that are names: those the gazetteer holds, and capitalised ones that no pack knows.
import type { Capitals } from './capitals';
import { KnownNames } from './known';
import type { NameRules } from './lang';
import { Overlaps } from './overlaps';
import { type Candidate, isLabel, type Pool } from './pool';
import { Runs } from './runs';
import { mayBegin } from './spot';
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
  /** The office's noun before it, folded ("ministre"). */
  office?: string;
  /** The known name that this one is most likely a misspelling of; `candidates` are that name's. */
  slip?: string;
  /** A legal form stands behind it: a company's name. */
  company?: boolean;
}

/** Finds the names of one text; holds what all its questions share. */
export class NameFinder {
  private readonly known: KnownNames;
  private readonly runs: Runs;
  private readonly overlaps: Overlaps;

  constructor(
    private readonly words: readonly Word[],
    pool: Pool,
    private readonly rules: NameRules,
    private readonly capitals: Capitals,
  ) {
    this.known = new KnownNames(words, pool, rules, capitals);
    this.runs = new Runs(words, this.known, rules, capitals);
    this.overlaps = new Overlaps(words, this.known, rules, capitals);
  }

  /** All names, in order, without overlaps. */
  all(): Name[] {
    const { words } = this;
    const names: Name[] = [];
    for (let i = 0; i < words.length; ) {
      const name = mayBegin(words, i) || this.rules.kinds.has(words[i]!.norm) ? this.at(i) : null;
      if (name) {
        names.push(this.dressed(name, names[names.length - 1]?.to ?? 0));
        i = name.to;
      } else i++;
    }
    return this.completed(names);
  }

  /**
   * The names with those added that only others of the text show to be names: the first word of a longer name where a
   * sentence begins with it ("Kestrel" after "Kestrel Foods Ltd"), or with somebody's surname that is a word, and the particle
   * of a surname ("De Varennes").
   */
  private completed(names: readonly Name[]): Name[] {
    const { words, rules } = this;
    const firsts = new Set<string>();
    const surnames = new Map<string, string[]>();
    for (const { from, to, key, candidates } of names) {
      if (to - from < 2) continue;
      const parts = key.split(' ');
      if (words[from]!.capital && parts[0] === words[from]!.norm && !rules.common.has(parts[0])) firsts.add(parts[0]);
      let at = parts.length - 1;
      const last = parts[at]!;
      if (candidates.length > 0 ? candidates[0]!.type !== 'person' : rules.heads.has(parts[0]!)) continue;
      if (rules.given.has(parts[0]!)) firsts.add(last);
      while (at > 1 && rules.particles.has(parts[at - 1]!)) at--;
      if (at < parts.length - 1) surnames.set(last, parts.slice(at, -1));
    }
    const all: Name[] = [];
    let end = 0;
    const between = (to: number) => {
      for (let i = end; i < to; i++) {
        const { norm, opens, capital } = words[i]!;
        if (opens && capital && firsts.has(norm) && !this.capitals.lower.has(norm) && !rules.heads.has(norm))
          all.push(this.dressed({ from: i, to: i + 1, key: norm, candidates: [] }, end));
      }
    };
    for (const name of names) {
      const particles = name.to - name.from === 1 ? surnames.get(name.key) : undefined;
      const from = name.from - (particles?.length ?? 0);
      const whole = particles && from >= end && particles.every((part, i) => words[from + i]!.norm === part);
      between(whole ? from : name.from);
      all.push(whole ? this.dressed({ ...name, from }, end) : name);
      end = name.to;
    }
    between(words.length);
    return all;
  }

  private at(i: number): Name | null {
    const known = this.known.at(i);
    const run = this.runs.at(i);
    if (!known || known.to - known.from === 1) {
      const near = this.known.near(i);
      if (near && near.to >= (run?.to ?? 0)) return near;
    }
    if (!known) return run && this.overlaps.withoutKnownTail(run);
    // An article or preposition that happens to begin a name ("At Home Depot", "the United States"): the name after it wins.
    const first = this.words[i]!;
    if (
      known.to - known.from > 1 &&
      (this.rules.articles.has(first.norm) ||
        (first.opens && first.norm.length <= 3 && this.rules.common.has(first.norm)))
    ) {
      const next = this.known.at(i + 1);
      const part = first.capital
        ? first.opens && !known.candidates.some(isLabel)
        : first.glue !== 'apostrophe' && this.words[i + 1]!.glue !== 'apostrophe';
      const elided = !first.capital && this.words[i + 1]!.glue === 'apostrophe';
      if (next && (next.to > known.to || ((part || elided) && sharesEntity(next, known)))) return null;
    }
    if (known.to - known.from > 1 && (this.rules.titles.has(first.norm) || this.rules.offices.has(first.norm))) {
      const next = this.known.at(i + 1);
      if (next?.to === known.to && sharesEntity(next, known)) return null;
    }
    return run && this.overlaps.overrules(run, known) ? this.overlaps.withoutKnownTail(run) : known;
  }

  /** The name with its civil title before ("M.", "Mrs") and its legal form after ("Inc."); `floor`: no further back. */
  private dressed(name: Name, floor: number): Name {
    const { words, rules } = this;
    let { from, to } = name;
    let { gender, titled = false, office } = name;
    const before = words[from - 1];
    if (before && from > floor && !this.breaksTitle(from) && rules.titles.has(before.norm)) {
      gender = rules.titles.get(before.norm) ?? undefined;
      titled = true;
      if (before.capital && rules.civil.has(before.norm)) from--;
    } else if (before && from > floor && !words[from]!.breaks && rules.offices.has(before.norm)) {
      gender = rules.offices.get(before.norm) ?? undefined;
      titled = true;
      office = before.norm;
    }
    const after = words[to];
    let company = to - from > 1 && rules.legalForms.has(words[to - 1]!.norm);
    if (after?.capital && !after.breaks && rules.legalForms.has(after.norm)) {
      company = true;
      to++;
    }
    return {
      ...name,
      from,
      to,
      ...(gender && { gender }),
      ...(titled && { titled }),
      ...(office && { office }),
      ...(company && { company }),
    };
  }

  private breaksTitle(at: number): boolean {
    const word = this.words[at]!;
    return word.breaks && word.before !== '.';
  }
}

const sharesEntity = (a: Name, b: Name): boolean => a.candidates.some((c) => b.candidates.some((d) => d.id === c.id));

/** The key of a stretch of words. */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]!.norm;
  for (let i = from + 1; i < to; i++) key += ` ${words[i]!.norm}`;
  return key;
}
