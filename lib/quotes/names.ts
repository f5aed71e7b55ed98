// The names of a text outside quotations and who they stand for: full names, later surnames, acronyms, roles told beside them.
import type { Mention, VoiceKind } from '../model/annotation';
import { spelledOut } from './acronyms';
import type { Syntax } from './items';
import type { QuoteRules } from './lang/rules';
import { firstNameOf, kindOfName, partsOf, titleOf, titleStart } from './name-facts';
import { casingOf, ownName } from './own-name';
import { rolesBeside } from './roles';

export interface Referent {
  /** Most informative wording so far. */
  name: string;
  parts: string[];
  gender: 'f' | 'm' | null;
  plural: boolean;
  kind: VoiceKind | 'place' | null;
  entity: string | null;
  number: number | null;
  /** Nouns that the text uses for it ("ministre"), folded. */
  roles: Set<string>;
  role: string | null;
}
/** Items `[from, to)` that name `referent`. */
export interface Name {
  from: number;
  to: number;
  referent: Referent;
}
export interface Names {
  list: Name[];
  /** Index in `list` of the name that covers an item, -1 elsewhere. */
  at: Int32Array;
}

export function namesOf(syntax: Syntax, mentions: readonly Mention[], rules: QuoteRules): Names {
  const { items, units, text } = syntax;
  const at = new Int32Array(items.length).fill(-1);
  const list: Name[] = [];
  const byPart = new Map<string, Referent>();
  const byGender = new Map<string, Referent>();
  const byFirst = new Map<string, Referent>();
  const byNumber = new Map<number, Referent>();
  let next = 0;
  const spotted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const common = casingOf(items);
  for (const unit of units) {
    for (let i = unit.from; i < unit.to; ) {
      const item = items[i]!;
      while (next < spotted.length && spotted[next]!.end <= item.start) next++;
      const mention =
        next < spotted.length && spotted[next]!.start <= item.start && spotted[next]!.start >= item.start
          ? spotted[next]!
          : null;
      let to = i;
      // "Maire de Valmont depuis 2014, …": an office, no name.
      const office =
        mention?.entity === null && rules.personNouns.has(item.word) && rules.of.has(items[i + 1]?.word ?? '');
      if (mention && !office) while (to < unit.to && items[to]!.end <= mention.end && items[to]!.quoted < 0) to++;
      const own = personInside(i, ownName(syntax, rules, common, i, unit.to, i === unit.from));
      if (own > to) to = own;
      if (to === i) {
        i++;
        continue;
      }
      add(i, to, mention && !office && mention.end >= items[to - 1]!.end ? mention : null, unit.from);
      i = to;
    }
  }
  return { list, at };

  /** "Anna" tells more than "A.", and than a word that is no first name ("Understated Berg"). */
  function betterFirst(first: string, known: string): boolean {
    if (known.length === 1) return first.length > 1;
    return rules.firstNames.has(first) && !rules.firstNames.has(known);
  }
  /** The last person named in full with this surname who is known to be of that gender. */
  function ofGender(surname: string, gender: 'f' | 'm'): Referent | undefined {
    return byGender.get(`${gender} ${surname}`);
  }
  /** A name of our own reading ends where a person that was spotted begins inside it. */
  function personInside(from: number, to: number): number {
    for (let m = next; m < spotted.length && to > from && spotted[m]!.start < items[to - 1]!.end; m++)
      if (spotted[m]!.type === 'person' && spotted[m]!.start > items[from]!.start)
        for (let k = from + 1; k < to; k++) if (items[k]!.start === spotted[m]!.start) return k;
    return to;
  }

  function add(from: number, to: number, mention: Mention | null, unitFrom: number): void {
    const { begin, titled, gender: told } = titleOf(syntax, rules, from, to, unitFrom);
    const parts = partsOf(syntax, rules, begin, to);
    if (parts.length === 0) return;
    const last = parts[parts.length - 1]!;
    // "Beth’s": the apostrophe of a possessor is no part of the name.
    const named = text.slice(items[begin]!.start, items[to - 1]!.end).replace(/['’]$/, '');
    const firstName = firstNameOf(syntax, rules, begin, to);
    let gender = told ?? mention?.gender ?? null;
    if (parts.length > 1 || !(titled || byPart.has(last))) gender ??= firstName ?? null;
    const kind = kindOfName(rules, mention, items[from]!.word, named, {
      firstName: firstName !== undefined,
      titled,
      parts: parts.length,
    });
    // "Norbit" and "Berg" after "the Norbit-Berg deal" are two, whoever spotted them as one person.
    const other = mention ? byNumber.get(mention.referent) : undefined;
    const same = !other || mention!.entity !== null || other.parts.some((part) => parts.includes(part));
    let referent = same ? other : undefined;
    // "Mr. Berg" is not Anna Berg where the text names a man of that name.
    const namesake = told && parts.length === 1 ? ofGender(last, told) : undefined;
    if (namesake && (referent ?? byPart.get(last))?.gender !== told) referent = namesake;
    referent ??= byPart.get(parts.join(' '));
    if (!referent && (parts.length === 1 || titled)) referent = byPart.get(last) ?? byFirst.get(last);
    // "Sénat … de X" is no longer name of X.
    if (!referent && parts.length > 1 && (kind === null || kind === 'person')) {
      const known = byPart.get(last);
      if (known && (known.parts.length === 1 || known.parts[0] === parts[0])) referent = known;
    }
    if (items[from - 1]?.word === '(' && items[to]?.word === ')') {
      const long = spelledOut(syntax, rules, at, from, unitFrom);
      if (long) {
        referent = list[at[long.from]!]!.referent;
        if (referent.parts.length < long.parts.length) {
          referent.name = long.name;
          referent.parts = long.parts;
        }
        referent.kind ??= 'institution';
      }
    }
    if (!referent) {
      referent = {
        name: named,
        parts,
        gender: null,
        plural: false,
        kind: null,
        entity: null,
        number: null,
        roles: new Set(),
        role: null,
      };
    } else if (
      referent.kind !== 'institution' &&
      (parts.length > referent.parts.length ||
        (parts.length === referent.parts.length && betterFirst(parts[0]!, referent.parts[0]!)))
    ) {
      referent.name = named;
      referent.parts = parts;
    }
    if (referent.parts.length === 1 && titled && referent.name === named)
      referent.name = text.slice(items[titleStart(syntax, rules, from)]!.start, items[to - 1]!.end);
    referent.gender ??= gender;
    referent.kind ??= kind;
    referent.entity ??= mention?.entity ?? null;
    if (same) referent.number ??= mention?.referent ?? null;
    // "aux États-Unis", "la Corée": a determiner right before a name tells.
    const determiner = items[from - 1]?.word ?? '';
    if (mention?.number === 'plural' || rules.pluralDeterminers.has(determiner)) referent.plural = true;
    if (rules.feminineDeterminers.has(determiner)) referent.gender ??= 'f';
    else if (rules.masculineDeterminers.has(determiner)) referent.gender ??= 'm';
    if (rules.inPlaces.has(determiner) && referent.kind === null) referent.kind = 'place';
    // Called by one part of its name alone: a surname, a first name.
    if (
      referent.kind === null &&
      parts.length === 1 &&
      referent.parts.length > 1 &&
      (referent.parts.at(-1) === last || referent.parts[0] === last)
    )
      referent.kind = 'person';
    if (mention && same) byNumber.set(mention.referent, referent);
    byPart.set(parts.join(' '), referent);
    if (!byPart.has(last) || parts.length > 1) byPart.set(last, referent);
    if (parts.length > 1 && referent.gender) byGender.set(`${referent.gender} ${last}`, referent);
    if (
      parts.length === 2 &&
      referent.kind !== 'institution' &&
      referent.kind !== 'place' &&
      !rules.titles.has(parts[0]!)
    )
      byFirst.set(parts[0]!, referent);
    rolesBeside(syntax, rules, (k) => at[k]! >= 0, referent, { from, begin, to }, unitFrom);
    list.push({ from, to, referent });
    for (let k = from; k < to; k++) at[k] = list.length - 1;
  }
}
