// What a reporting verb governs where clauses may follow bare: a that-clause, marks, a bare clause, or nothing.
import { addressee, infinitive } from './addressee';
import { listed, overComma, overDashes, overPhrase } from './asides';
import { bareClause, finiteWithin } from './bare';
import { baseEnd } from './base';
import { inName, type Ordered, overTime, surelyFinite } from './words';

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
      const over = overComma(s, k);
      if (over) return { said: over, rest: k };
      break;
    }
    if ('-–—'.includes(item.word) && item.mark) {
      const over = overDashes(s, k);
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
      const clause = s.order.told.has(word) ? null : bareClause(s, p, k);
      if (clause) return { said: clause, rest: k };
      const to = addressee(s, p, k);
      if (to.said) return { said: to.said, rest: to.at };
      if (to.at === k) break;
      k = to.at;
      continue;
    }
    const clause = s.order.timePrepositions.has(item.word) ? null : bareClause(s, p, k);
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
      if (infinitive(s, k)) break;
      const over = overPhrase(s, k);
      if (over <= k) break;
      if (adverbial < 0 && k === first) adverbial = k;
      k = over;
      continue;
    }
    break;
  }
  if (adverbial >= 0 && items[k]?.word === ',' && s.order.clauseOnly.has(word)) {
    // "said in a letter to members, donors and staff that …"
    const late = listed(s, k);
    if (late) return { said: late, rest: k };
    // "estimated by 2050, … would": the adverbial belongs to the content.
    const clause = s.order.gerundEnd.test(items[k + 1]?.word ?? '') ? null : bareClause(s, p, k + 1);
    if (clause && finiteWithin(s, k + 1, 26)) return { said: { from: adverbial, kind: 'bare' }, rest: adverbial };
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
  /** "said “local forces” must lead": the marks hold the subject of a clause. */
  function opensClause(at: number): boolean {
    if (!s.order.clauseOnly.has(word) || items[at]!.end - items[at]!.start > 40) return false;
    return at + 2 < end && surelyFinite(s, at + 1);
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
