// Who is meant by an office named before its holder: "The mayor said …", and soon after "Ruth Calloway, mayor of Holt".
import { fold } from '../text/normalize';
import type { Name, Referent } from './names';
import type { Grammar, Phrase } from './phrase';

// A lead names who it began with within this many words.
const AHEAD = 250;

export class Offices {
  private holders: Map<string, Name[]> | null = null;
  constructor(private readonly g: Grammar) {}

  /** The only person of the text with the office a definite description names, first named soon behind it; `null` where there is none or more than one. */
  holder({ from, to, head, definite, plural, gender }: Phrase): Name | null {
    const { rules, syntax, names } = this.g;
    if (!definite || plural || head === null || !rules.offices.has(head)) return null;
    this.holders ??= holdersOf(names.list);
    const [name, another] = this.holders.get(fold(head)) ?? [];
    if (!name || another || name.from <= to || name.from - to > AHEAD) return null;
    const { referent } = name;
    if (gender && referent.gender && gender !== referent.gender) return null;
    // "le maire de Valmont" is not the mayor of another town.
    const role = new Set(fold(referent.role ?? '').match(/[\p{L}\p{N}]+/gu) ?? []);
    const told = ({ word, mark }: { word: string; mark: boolean }) =>
      mark || word === head || rules.determiners.has(word) || rules.prepositions.has(word) || role.has(fold(word));
    return syntax.items.slice(from, to).every(told) ? name : null;
  }
}

/** By role, the first name of each person that has it. */
function holdersOf(list: readonly Name[]): Map<string, Name[]> {
  const holders = new Map<string, Name[]>();
  const seen = new Set<Referent>();
  for (const name of list) {
    const { referent } = name;
    if (seen.has(referent)) continue;
    seen.add(referent);
    if (referent.kind !== 'person') continue;
    for (const role of referent.roles) holders.set(role, [...(holders.get(role) ?? []), name]);
  }
  return holders;
}
