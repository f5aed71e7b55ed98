// The names of a text outside quotations and who they stand for: full names, later surnames, acronyms, roles told beside them.
import type { Mention, VoiceKind } from '../model/annotation';
import { fold } from '../text/normalize';
import type { Item, Syntax } from './items';
import type { QuoteRules } from './lang/rules';

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

const KINDS: Record<string, Referent['kind']> = {
  person: 'person',
  organisation: 'institution',
  group: 'institution',
  outlet: 'outlet',
  place: 'place',
  other: null,
};

export function namesOf(syntax: Syntax, mentions: readonly Mention[], rules: QuoteRules): Names {
  const { items, units, text } = syntax;
  const at = new Int32Array(items.length).fill(-1);
  const list: Name[] = [];
  const byPart = new Map<string, Referent>();
  const byNumber = new Map<number, Referent>();
  let next = 0;
  const spotted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const common = lowerWords(items);
  for (const unit of units) {
    for (let i = unit.from; i < unit.to; ) {
      const item = items[i]!;
      while (next < spotted.length && spotted[next]!.end <= item.start) next++;
      const mention =
        next < spotted.length && spotted[next]!.start <= item.start && spotted[next]!.start >= item.start
          ? spotted[next]!
          : null;
      let to = i;
      if (mention) while (to < unit.to && items[to]!.end <= mention.end && items[to]!.quoted < 0) to++;
      const own = ownName(i, unit.to, i === unit.from);
      if (own > to) to = own;
      if (to === i) {
        i++;
        continue;
      }
      add(i, to, mention && mention.end >= items[to - 1]!.end ? mention : null, unit.from);
      i = to;
    }
  }
  return { list, at };

  /** End of the run of capitalised words that starts at `i`; `i` where none does. */
  function ownName(i: number, end: number, first: boolean): number {
    const item = items[i]!;
    if (!item.capital || item.mark || rules.calendar.has(item.word)) return i;
    if (rules.titles.has(item.word) && item.word.length <= 4 && items[i + 1]?.capital === undefined) return i;
    const functional =
      rules.determiners.has(item.word) ||
      rules.prepositions.has(item.word) ||
      rules.conjunctions.has(item.word) ||
      rules.adverbs.has(item.word) ||
      rules.pronouns.has(item.word) ||
      rules.finite.has(item.word) ||
      rules.relatives.has(item.word);
    // "the WHO" is no relative pronoun.
    if (functional && !/^\p{Lu}{2,}$/u.test(text.slice(item.start, item.end))) return i;
    let to = i + 1;
    while (to < end && to - i < 14) {
      const word = items[to]!;
      // "à l'AFP Arié Berg": an agency and a person.
      if (
        word.capital &&
        !word.hyphen &&
        rules.firstNames.has(word.word) &&
        /^\p{Lu}{2,}$/u.test(text.slice(item.start, item.end))
      )
        break;
      if (word.capital && !word.mark && !rules.calendar.has(word.word)) to++;
      else if (
        word.word === '.' &&
        items[to - 1]!.end === word.start &&
        items[to - 1]!.word.length <= 2 &&
        items[to + 1]?.capital
      )
        to++;
      else if (
        rules.particles.has(word.word) &&
        items[to + 1]?.capital &&
        !items[to + 1]!.mark &&
        !rules.institutionNouns.has(items[to - 1]!.word) &&
        !rules.personNouns.has(items[to - 1]!.word)
      )
        to += 2;
      else break;
    }
    if (rules.institutionNouns.has(item.word) || rules.outletNouns.has(item.word)) to = longName(i, to, end);
    if (first && to === i + 1) {
      // A lone capitalised first word is a name where the text writes it so elsewhere or never in lower case before a verb.
      if (common.lower.has(item.word) || rules.verbs.has(item.word) || rules.adverbEnd.test(item.word)) return i;
      if (
        !common.upper.has(item.word) &&
        !/\p{Lu}.*\p{Lu}/u.test(text.slice(item.start, item.end)) &&
        !rules.finite.has(items[to]?.word ?? '') &&
        !items[to]?.verb
      )
        return i;
    }
    return to;
  }

  /** "Observatoire syrien des droits de l'Homme": on to the last capital that only adjectives and complements separate. */
  function longName(i: number, to: number, end: number): number {
    let best = to;
    for (let k = to; k < end && k < i + 10; k++) {
      const word = items[k]!;
      if (
        word.mark ||
        word.quoted >= 0 ||
        word.verb ||
        rules.finite.has(word.word) ||
        rules.relatives.has(word.word) ||
        rules.conjunctions.has(word.word)
      )
        break;
      if (!rules.of.has(word.word) && rules.prepositions.has(word.word)) break;
      if (word.capital && !rules.calendar.has(word.word)) best = k + 1;
    }
    return best;
  }

  function add(from: number, to: number, mention: Mention | null, unitFrom: number): void {
    let begin = from;
    let gender: 'f' | 'm' | null = mention?.gender ?? null;
    let titled = false;
    while (begin < to - 1 && (rules.titles.has(items[begin]!.word) || items[begin]!.word === '.')) {
      titled = true;
      gender = rules.titles.get(items[begin]!.word) ?? gender;
      begin++;
    }
    for (let k = from - 1; k >= Math.max(unitFrom, from - 2); k--) {
      const word = items[k]!.word;
      if (word === '.') continue;
      if (!rules.titles.has(word)) break;
      titled = true;
      gender = rules.titles.get(word) ?? gender;
      break;
    }
    const parts: string[] = [];
    for (let k = begin; k < to; k++) if (!items[k]!.mark && items[k]!.word.length > 0) parts.push(fold(items[k]!.word));
    if (parts.length === 0) return;
    const last = parts[parts.length - 1]!;
    const named = text.slice(items[begin]!.start, items[to - 1]!.end);
    let firstName: 'f' | 'm' | undefined;
    for (let k = begin; k < to && k < begin + 3 && !firstName; k++) firstName = rules.firstNames.get(items[k]!.word);
    if (parts.length > 1) gender ??= firstName ?? null;
    const head = items[from]!.word;
    let kind: Referent['kind'] = mention?.type ? (KINDS[mention.type] ?? null) : null;
    kind ??= rules.institutionNouns.has(head)
      ? 'institution'
      : rules.outletNouns.has(head)
        ? 'outlet'
        : titled || (firstName && parts.length > 1)
          ? 'person'
          : /^[\p{Lu}\p{N}.]{2,}$/u.test(named)
            ? 'institution'
            : null;
    let referent = mention ? byNumber.get(mention.referent) : undefined;
    referent ??= byPart.get(parts.join(' '));
    if (!referent && (parts.length === 1 || titled)) referent = byPart.get(last);
    if (!referent && parts.length > 1) {
      const known = byPart.get(last);
      if (known && (known.parts.length === 1 || known.parts[0] === parts[0])) referent = known;
    }
    // "(OSDH)" right behind a name is that name.
    const behind = items[from - 1]?.word === '(' && items[to]?.word === ')' ? at[from - 2] : -1;
    if (behind !== undefined && behind >= 0 && from - 2 >= unitFrom) referent ??= list[behind]!.referent;
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
    } else if (parts.length > referent.parts.length && referent.kind !== 'institution') {
      referent.name = named;
      referent.parts = parts;
    }
    if (referent.parts.length === 1 && titled && referent.name === named)
      referent.name = text.slice(items[titleStart(from)]!.start, items[to - 1]!.end);
    referent.gender ??= gender;
    referent.kind ??= kind;
    referent.entity ??= mention?.entity ?? null;
    referent.number ??= mention?.referent ?? null;
    if (mention?.number === 'plural') referent.plural = true;
    if (mention) byNumber.set(mention.referent, referent);
    byPart.set(parts.join(' '), referent);
    if (!byPart.has(last)) byPart.set(last, referent);
    rolesBeside(referent, from, to, unitFrom);
    list.push({ from, to, referent });
    for (let k = from; k < to; k++) at[k] = list.length - 1;
  }

  function titleStart(from: number): number {
    let k = from;
    if (items[k - 1]?.word === '.') k--;
    return rules.titles.has(items[k - 1]?.word ?? '') ? k - 1 : from;
  }

  /** "la ministre des Armées, X", "le chercheur X", "X, maire de Y": the noun is a role of X. */
  function rolesBeside(referent: Referent, from: number, to: number, unitFrom: number): void {
    const take = (k: number, stop: number) => {
      const word = items[k]!.word;
      referent.roles.add(fold(word));
      if (rules.personNouns.has(word)) referent.kind ??= 'person';
      const before = items[k - 1]?.word ?? '';
      if (rules.feminineDeterminers.has(before)) referent.gender ??= 'f';
      else if (rules.masculineDeterminers.has(before)) referent.gender ??= 'm';
      else if (rules.femininePersonEnd?.test(word) && rules.personNouns.has(word)) referent.gender ??= 'f';
      referent.role ??= text.slice(items[k]!.start, items[Math.max(k, stop - 1)]!.end);
    };
    let commas = 0;
    for (let k = from - 1; k >= Math.max(unitFrom, from - 12); k--) {
      const item = items[k]!;
      if (item.word === ',') {
        if (k !== from - 1 || commas++) break;
      } else if (item.mark && item.word !== '.') break;
      else if (
        item.quoted >= 0 ||
        item.verb?.forms.includes('finite') ||
        rules.relatives.has(item.word) ||
        (at[k]! >= 0 && commas === 0)
      )
        break;
      else if (rules.personNouns.has(item.word) || rules.institutionNouns.has(item.word)) {
        take(k, from - (commas ? 1 : 0));
        if (rules.determiners.has(items[k - 1]?.word ?? '')) break;
      }
    }
    if (items[to]?.word === ',')
      for (let k = to + 1; k < Math.min(items.length, to + 5); k++) {
        const item = items[k]!;
        if (item.mark || item.quoted >= 0 || item.verb || (item.capital && k > to + 2)) break;
        if (rules.personNouns.has(item.word) || rules.institutionNouns.has(item.word)) {
          let stop = k + 1;
          while (
            stop < items.length &&
            stop < k + 14 &&
            !items[stop]!.mark &&
            items[stop]!.quoted < 0 &&
            !rules.relatives.has(items[stop]!.word)
          )
            stop++;
          take(k, stop);
          break;
        }
      }
  }
}

/** Words the text writes in lower case, and words it writes with a capital inside a sentence. */
function lowerWords(items: readonly Item[]): { lower: Set<string>; upper: Set<string> } {
  const lower = new Set<string>();
  const upper = new Set<string>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.mark || item.quoted >= 0) continue;
    if (!item.capital) lower.add(item.word);
    else if (i > 0 && !items[i - 1]!.mark && items[i - 1]!.quoted < 0) upper.add(item.word);
  }
  return { lower, upper };
}
