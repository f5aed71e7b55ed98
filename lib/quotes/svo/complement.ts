// What a reporting verb governs where clauses may follow bare: a that-clause, marks, a bare clause, or nothing.
import { isNoun } from '../word-classes';
import { baseEnd } from './nominal';
import { inName, isVerb, isWord, maybeFinite, type Ordered, overTime, startsPhrase, surelyFinite } from './words';

export interface Complement {
  /** First item of the content. */
  from: number;
  kind: 'that' | 'colon' | 'quote' | 'object-quote' | 'bare';
}

/** The content of the verb at `p`; `null` where none follows. `rest` is where its adverbials end. */
export function complement(s: Ordered, p: number): { said: Complement | null; rest: number } {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const { end } = s;
  const word = items[p]!.word;
  let k = p + 1;
  const first = k;
  let steps = 0;
  let adverbial = -1;
  while (k < end && steps++ < 8) {
    const here = direct(k);
    if (here) return { said: here, rest: k };
    const item = items[k]!;
    if (item.word === ',') {
      const over = overComma(k);
      if (over) return { said: over, rest: k };
      break;
    }
    if ('-–—'.includes(item.word) && item.mark) {
      const over = overDashes(k);
      if (over) return { said: over, rest: k };
      break;
    }
    if (item.word === '(') {
      let c = k + 1;
      while (c < end && c < k + 14 && items[c]!.word !== ')') c++;
      if (items[c]?.word !== ')') break;
      k = c + 1;
      continue;
    }
    if (item.mark || item.quoted >= 0) break;
    if (steps === 1 && s.order.urged.has(word)) {
      const to = baseEnd(s, k);
      if (to > k && to + 2 < end && items[to]!.word === s.order.infinitive)
        return { said: { from: k, kind: 'bare' }, rest: k };
    }
    if (steps === 1 && s.order.addressed.has(word)) {
      const clause = s.order.told.has(word) ? null : bare(k);
      if (clause) return { said: clause, rest: k };
      const to = addressee(k);
      if (to.said) return { said: to.said, rest: to.at };
      if (to.at === k) break;
      k = to.at;
      continue;
    }
    const clause = s.order.timePrepositions.has(item.word) ? null : bare(k);
    const time = overTime(s, k);
    if (time > k) {
      k = time;
      continue;
    }
    if (clause) return { said: clause, rest: k };
    if (!inName(s, k) && (rules.adverbs.has(item.word) || rules.adverbEnd.test(item.word))) {
      k++;
      continue;
    }
    if (!inName(s, k) && rules.prepositions.has(item.word) && !s.order.clauseStarts.has(item.word)) {
      if (infinitive(k)) break;
      const over = overPhrase(k);
      if (over <= k) break;
      if (adverbial < 0 && k === first) adverbial = k;
      k = over;
      continue;
    }
    break;
  }
  if (adverbial >= 0 && items[k]?.word === ',' && s.order.clauseOnly.has(word)) {
    // "said in a letter to members, donors and staff that …"
    const late = listed(k);
    if (late) return { said: late, rest: k };
    // "estimated by 2050, … would": the adverbial belongs to the content.
    const clause = /ing$/.test(items[k + 1]?.word ?? '') ? null : bare(k + 1);
    if (clause && finiteWithin(k + 1, 26)) return { said: { from: adverbial, kind: 'bare' }, rest: adverbial };
  }
  const far = objectQuote(first);
  return { said: far, rest: Math.min(k, end) };

  function direct(at: number): Complement | null {
    const item = items[at]!;
    if (item.quoted >= 0) return { from: at, kind: opensClause(at) ? 'bare' : 'quote' };
    if (at === first && item.word === s.order.infinitive && s.order.committed.has(word) && at + 2 < end)
      return { from: at, kind: 'bare' };
    if (rules.that.has(item.word)) {
      if (at + 1 >= end || (at > first && rules.notThat.has(items[at - 1]!.word))) return null;
      // "found in cells that is responsible": a relative with its verb.
      if (surelyFinite(s, at + 1)) return at > first ? null : { from: at, kind: 'bare' };
      return { from: at + 1, kind: 'that' };
    }
    if (item.word === ':' && at + 1 < end) return items[at + 1]!.quoted >= 0 ? { from: at + 1, kind: 'colon' } : null;
    return null;
  }
  /** "hoping to snatch it back": no addressee follows. */
  function infinitive(at: number): boolean {
    const next = items[at + 1];
    if (items[at]!.word !== s.order.infinitive || !next || at + 1 >= end || !isWord(s, at + 1)) return false;
    return !(
      inName(s, at + 1) ||
      next.capital ||
      rules.determiners.has(next.word) ||
      rules.pronouns.has(next.word) ||
      s.order.plurals.has(next.word) ||
      /(s|ing|\d)$/.test(next.word) ||
      isNoun(rules, next.word)
    );
  }
  /** "said “local forces” must lead": the marks hold the subject of a clause. */
  function opensClause(at: number): boolean {
    if (!s.order.clauseOnly.has(word) || items[at]!.end - items[at]!.start > 40) return false;
    return at + 2 < end && surelyFinite(s, at + 1);
  }
  function overComma(at: number): Complement | null {
    const next = items[at + 1];
    if (!next || at + 1 >= end) return null;
    if (next.quoted >= 0) return { from: at + 1, kind: 'quote' };
    // ", in a satirical fashion, that …"
    for (let c = at + 1; c < Math.min(end, at + 26); c++)
      if (items[c]!.word === ',') {
        const behind = items[c + 1];
        if (!behind || c + 1 >= end) return null;
        if (rules.that.has(behind.word) && c + 2 < end)
          return sentenceBetween(at + 1, c) ? null : { from: c + 2, kind: 'that' };
        if (behind.quoted >= 0 && !sentenceBetween(at + 1, c)) return { from: c + 1, kind: 'quote' };
      }
    return null;
  }
  /** The "that" behind a list that goes on at the comma `at`, no verb before it. */
  function listed(at: number): Complement | null {
    for (let c = at + 1; c < Math.min(end, at + 14); c++) {
      if (rules.that.has(items[c]!.word))
        return c + 2 < end && !surelyFinite(s, c + 1) ? { from: c + 1, kind: 'that' } : null;
      if (items[c]!.quoted >= 0 || maybeFinite(s, c) || (items[c]!.mark && items[c]!.word !== ',')) return null;
    }
    return null;
  }
  /** "said — on Twitter — that" */
  function overDashes(at: number): Complement | null {
    for (let c = at + 2; c < Math.min(end, at + 14); c++)
      if (items[c]!.mark && '-–—'.includes(items[c]!.word) && !items[c - 1]!.mark)
        return c + 2 < end && rules.that.has(items[c + 1]!.word) ? { from: c + 2, kind: 'that' } : null;
    return null;
  }
  function sentenceBetween(a: number, b: number): boolean {
    for (let c = a; c < b; c++) if (surelyFinite(s, c)) return true;
    return false;
  }
  /** Behind a preposition and its noun phrases. */
  function overPhrase(at: number): number {
    let c = at;
    while (
      c < end &&
      !inName(s, c) &&
      rules.prepositions.has(items[c]!.word) &&
      !s.order.clauseStarts.has(items[c]!.word)
    ) {
      const inner = baseEnd(s, c + 1);
      if (inner <= c + 1) {
        if (
          items[c + 1]?.quoted !== undefined &&
          items[c + 1]!.quoted >= 0 &&
          items[c + 1]!.end - items[c + 1]!.start < 30 &&
          c + 2 < end &&
          rules.that.has(items[c + 2]!.word)
        ) {
          c += 2;
          continue;
        }
        return c === at ? at : c;
      }
      c = inner;
    }
    return c;
  }
  function addressee(at: number): { at: number; said: Complement | null } {
    const item = items[at]!;
    if (!startsPhrase(s, at) && !rules.pronouns.has(item.word)) return { at, said: null };
    let to = baseEnd(s, at);
    if (to <= at) return { at, said: null };
    // "told the court Paul Varley had …": the greedy phrase may hold the content's subject.
    if (!inName(s, at) || rules.determiners.has(item.word)) {
      if (to < end && surelyFinite(s, to))
        for (let c = at + 1; c < to; c++)
          if (inName(s, c) && !inName(s, c - 1) && c > at + 1) {
            const clause = bare(c);
            if (clause) return { at: c, said: clause };
          }
    }
    // "told reporters he": a bare noun ends at once where a clause starts behind it.
    if (to - at > 1 && !inName(s, at) && !rules.determiners.has(item.word) && to < end && maybeFinite(s, to)) {
      const clause = bare(at + 1);
      if (clause) return { at: at + 1, said: clause };
    }
    for (let c = at + 1; c < to; c++)
      if (
        !inName(s, c) &&
        rules.determiners.has(items[c]!.word) &&
        c > at + 0 &&
        !rules.determiners.has(items[c - 1]!.word)
      )
        to = c;
    return { at: to, said: null };
  }
  /** A clause without conjunction: a noun phrase with a finite verb behind it. */
  function bare(at: number): Complement | null {
    const item = items[at];
    if (!item || at + 2 > end || item.quoted >= 0) return null;
    const only = s.order.clauseOnly.has(word);
    const family = items[p]!.verb!.family;
    if (family === 'weak' || (family === 'hold' && !s.order.subjects.has(item.word))) return null;
    if (s.g.rules.questions.has(item.word) && !only) return { from: at, kind: 'bare' };
    if (s.order.clauseStarts.has(item.word))
      return only && finiteWithin(at + 1, 24) ? { from: at, kind: 'bare' } : null;
    if (surelyFinite(s, at) && only && at === p + 1 && !s.order.subjects.has(item.word))
      return { from: at, kind: 'bare' };
    if (s.order.subjects.has(item.word) && !rules.that.has(item.word)) {
      const next = items[at + 1]!;
      return next.mark && next.word !== ',' ? null : { from: at, kind: 'bare' };
    }
    if (!startsPhrase(s, at) || s.order.reflexives.has(item.word)) return null;
    if (rules.adverbs.has(item.word) && !inName(s, at) && !rules.determiners.has(item.word)) return null;
    if (overTime(s, at) > at) return null;
    return finiteBehind(at, only) ? { from: at, kind: 'bare' } : null;
  }
  function finiteWithin(at: number, reach: number): boolean {
    for (let c = at; c < Math.min(end, at + reach); c++) if (maybeFinite(s, c)) return true;
    return false;
  }
  function finiteBehind(at: number, only: boolean): boolean {
    let open = 0;
    let commas = 0;
    for (let c = at; c < Math.min(end, at + 26); c++) {
      const item = items[c]!;
      if (item.quoted >= 0) return only && c > at;
      if (item.word === ';' || item.word === ':') return false;
      if (item.word === ',') {
        // An apposition or a relative clause may stand between; a coordination may not.
        const next = items[c + 1];
        if (!next || rules.conjunctions.has(next.word)) return false;
        if (next.verb?.forms.includes('gerund')) return false;
        // "who has written a book, will stand": the verb of the clause around.
        if (commas++ === 0 && surelyFinite(s, c + 1)) return false;
        continue;
      }
      if (item.mark) continue;
      if (rules.conjunctions.has(item.word) && c + 1 < end && isVerb(s, c + 1)) return false;
      if (rules.relatives.has(item.word) || rules.that.has(item.word)) open++;
      else if (s.order.subjects.has(item.word) && c > at && isWord(s, c - 1) && !inName(s, c)) open++;
      else if (c > at && surelyFinite(s, c)) {
        if (open > 0) {
          open--;
          while (c + 1 < end && surelyFinite(s, c + 1)) c++;
        } else return true;
      } else if (c > at && only && open === 0 && maybeFinite(s, c)) return true;
      else if (
        c > at + 1 &&
        only &&
        open === 0 &&
        /[^s]s$/.test(item.word) &&
        c + 1 < end &&
        isWord(s, c + 1) &&
        !inName(s, c) &&
        !/s$/.test(items[c - 1]!.word) &&
        rules.determiners.has(items[c + 1]!.word)
      )
        return true;
    }
    return only && s.order.plainSay.has(word) && end - at >= 4;
  }
  /** "called the plan “a gift”": marks that only the object separates from the verb. */
  function objectQuote(at: number): Complement | null {
    for (let c = at; c < Math.min(end, at + 22); c++) {
      const item = items[c]!;
      if (item.quoted >= 0) return { from: c, kind: 'object-quote' };
      if (item.mark && !'$%.-'.includes(item.word)) return null;
      if (rules.that.has(item.word) || rules.relatives.has(item.word) || (c > at && surelyFinite(s, c))) return null;
    }
    return null;
  }
}
