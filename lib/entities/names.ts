// The stretches of a text that are names: those the gazetteer holds, and capitalised ones that no pack knows.
import type { Capitals } from './capitals';
import { KnownNames } from './known';
import type { NameRules } from './lang';
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
  /** A legal form stands behind it: a company's name. */
  company?: boolean;
}

/** Finds the names of one text; holds what all its questions share. */
export class NameFinder {
  private readonly known: KnownNames;
  private readonly runs: Runs;

  constructor(
    private readonly words: readonly Word[],
    pool: Pool,
    private readonly rules: NameRules,
    capitals: Capitals,
  ) {
    this.known = new KnownNames(words, pool, rules, capitals);
    this.runs = new Runs(words, this.known, rules, capitals);
  }

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
    const known = this.known.at(i);
    const run = this.runs.at(i);
    if (!known) return run && this.runs.withoutKnownTail(run);
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
    return run && this.runs.overrules(run, known) ? this.runs.withoutKnownTail(run) : known;
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
    let company = to - from > 1 && rules.legalForms.has(words[to - 1]!.norm);
    if (after?.capital && !after.breaks && rules.legalForms.has(after.norm)) {
      company = true;
      to++;
    }
    return { ...name, from, to, ...(gender && { gender }), ...(titled && { titled }), ...(company && { company }) };
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
