// Where a known name and an unknown run of words overlap: which of them is the name.
import type { Capitals } from './capitals';
import type { KnownNames } from './known';
import type { NameRules } from './lang';
import { keyOf, type Name } from './names';
import type { Word } from './words';

/** Decides for one text; holds what all its questions share. */
export class Overlaps {
  constructor(
    private readonly words: readonly Word[],
    private readonly known: KnownNames,
    private readonly rules: NameRules,
    private readonly capitals: Capitals,
  ) {}

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
    if (rules.organisationEnds.has(words[run.to - 1]!.norm)) return true;
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
