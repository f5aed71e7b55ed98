// What a reporting verb governs where a conjunction opens each clause: a que-clause, an infinitive, a colon, marks.
import type { Clauses } from './clauses';
import { isNoun } from './word-classes';

export interface Complement {
  /** First item of the content. */
  from: number;
  kind: 'that' | 'colon' | 'quote' | 'infinitive';
}

// Between a verb and its "que" stand at most this many items ("a déclaré à l'AFP, mardi à Nantes, que …").
const REACH = 28;

/** Where the content of a verb that ends at `at` starts; `null` where it governs none. */
export function complement(s: Clauses, at: number): Complement | null {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  const verb = at > 0 ? items[at - 1]!.verb : undefined;
  if (verb?.family === 'say') {
    if (infinitiveAt(s, at)) return { from: at, kind: 'infinitive' };
    const over = overPhrase(s, at);
    if (over > at && rules.infinitive?.test(items[over]?.word ?? '')) return { from: over, kind: 'infinitive' };
  }
  let commas = 0;
  let object = false;
  for (let k = at; k < Math.min(end, at + REACH); k++) {
    const item = items[k]!;
    if (item.quoted >= 0) {
      // "a montré dans « Marée basse » que …": a title.
      const title = k > at && item.end - item.start < 60;
      const behind = items[k + 1]?.word === ',' ? k + 2 : k + 1;
      if (title && behind < end && rules.that.has(items[behind]!.word)) continue;
      return object && item.end - item.start < 40 ? null : { from: k, kind: 'quote' };
    }
    if (item.word === ':')
      return items[k + 1] && k + 1 < end && items[k + 1]!.quoted >= 0 ? { from: k + 1, kind: 'colon' } : null;
    if (rules.that.has(item.word)) {
      if (k > at && (rules.notThat.has(items[k - 1]!.word) || (object && !closedAside(k)))) return null;
      // "…, sans tomber dans les excès qu'il dénonce": a relative of the aside it stands in.
      if (items[k - 1]!.word !== ',' && (commas === 1 || (k > at + 8 && commas === 0))) return null;
      // "que : « … »"
      const marked = ':,'.includes(items[k + 1]?.word ?? ' ') && k + 2 < end && items[k + 2]!.quoted >= 0;
      if (marked) return { from: k + 2, kind: 'quote' };
      return k + 1 < end ? { from: k + 1, kind: 'that' } : null;
    }
    const determined = rules.determiners.has(items[k - 1]?.word ?? '');
    if (
      rules.determiners.has(item.word) &&
      !rules.prepositions.has(item.word) &&
      (k === at || !rules.prepositions.has(items[k - 1]!.word) || rules.of.has(items[k - 1]!.word))
    )
      object = true;
    // "s'inquiète des répercussions qu'il a": what follows belongs to the noun.
    else if (
      k === at &&
      rules.of.has(item.word) &&
      rules.determiners.has(item.word) &&
      item.word !== items[k + 1]?.word
    )
      object = rules.pluralDeterminers.has(item.word) || rules.masculineDeterminers.has(item.word);
    if (item.word === ',') {
      if (++commas > 2) return null;
    } else if (item.mark && item.word !== '(' && item.word !== ')' && item.word !== '.') return null;
    // "dans une note que": a noun written like a verb.
    else if (k > at && !determined && otherVerb(k)) return null;
  }
  return null;

  /** A verb of its own between the verb and "que": the clause is that one's. */
  function otherVerb(k: number): boolean {
    const { word, verb } = items[k]!;
    if (verb)
      return verb.forms.includes('gerund') || (verb.forms.includes('finite') && !verb.forms.includes('participle'));
    return rules.auxiliaries.has(word) && !items[k]!.hyphen && !rules.prepositions.has(word);
  }
  /** ", le visage fermé, que": the object is an aside between two commas; ", qu'elle a vue" is a relative. */
  function closedAside(k: number): boolean {
    return items[k - 1]!.word === ',' && commas > 1;
  }
}

/** "avoir vu", "ne pas connaître", "s'être endormi": an infinitive over negations and clitics. */
function infinitiveAt(s: Clauses, at: number): boolean {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  let k = at;
  const light = (word: string) =>
    !rules.determiners.has(word) && (rules.clitics.has(word) || rules.negations.has(word) || rules.adverbs.has(word));
  while (k < end && k < at + 4 && !items[k]!.mark && light(items[k]!.word)) k++;
  const item = items[k];
  if (!item || k >= end || item.mark || item.capital || item.quoted >= 0) return false;
  if (rules.infinitive?.test(item.word)) return true;
  return (
    (rules.infinitiveVerbs?.test(items[at - 1]!.word) ?? false) &&
    (rules.infinitiveEnd?.test(item.word) ?? false) &&
    !rules.determiners.has(item.word) &&
    !rules.prepositions.has(item.word) &&
    !rules.prenominal.has(item.word) &&
    !rules.calendar.has(item.word) &&
    !isNoun(rules, item.word)
  );
}

/** "a expliqué dans son rapport avoir …": behind one phrase of place or addressee, no further than the next comma. */
function overPhrase({ g, end }: Clauses, at: number): number {
  const { rules } = g;
  const { items } = g.syntax;
  if (!rules.prepositions.has(items[at]?.word ?? '') || rules.of.has(items[at]!.word)) return at;
  for (let k = at + 1; k < Math.min(end, at + 9); k++) {
    if (items[k]!.mark || items[k]!.quoted >= 0 || rules.that.has(items[k]!.word)) return at;
    if (rules.infinitive?.test(items[k]!.word)) return rules.prepositions.has(items[k - 1]!.word) ? at : k;
  }
  return at;
}
