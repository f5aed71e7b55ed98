// The cue that is a preposition: "selon X", "d'après X", "according to X".
import { accordingAt, type Clauses, clauseEnd, clauseStart, hasFinite, resumed } from './clauses';
import type { Cue } from './cues';
import { phraseFrom } from './phrase';
import { finiteAt, isAdverb, isNoun, speaks } from './word-classes';

export function according(s: Clauses, p: number): Cue | null {
  const { g, begin, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  const rule = accordingAt(s, p);
  if (!rule) return null;
  if (rule.apart && p > begin && items[p - 1]!.word !== ',' && !opens(s, p)) return null;
  const at = p + rule.words.length;
  const next = items[at];
  if (!next || at >= end || next.quoted >= 0 || next.mark || rules.notSources.has(next.word)) return null;
  const phrase = phraseFrom(g, at, end, true);
  if (!phrase || (phrase.head !== null && !phrase.referent && rules.notSources.has(phrase.head))) return null;
  const able = (head: string | null) => (rule.strict ? head !== null && isNoun(rules, head) : speaks(rules, head));
  // "Pour accompagner la sortie de X": no noun phrase stands right behind.
  if (rule.strict && g.names.at[at]! < 0 && rules.infinitiveEnd?.test(next.word) && !isNoun(rules, next.word))
    return null;
  const human = phrase.referent ? phrase.referent.kind !== 'place' : phrase.pronoun !== null || able(phrase.head);
  if (!human && !(phrase.referent && !rule.strict)) return null;
  if (rule.strict && (!human || (p !== begin && items[p - 1]!.word !== ','))) return null;
  let stop = phrase.to;
  while (
    stop < end &&
    stop < phrase.to + 24 &&
    items[stop]!.word !== ',' &&
    items[stop]!.word !== ':' &&
    items[stop]!.quoted < 0 &&
    items[stop]!.word !== ';'
  )
    stop++;
  const initial = opens(s, p);
  if (initial) {
    // Over the apposition: "Selon X, maire de Y, …".
    let k = phrase.to;
    let comma = -1;
    for (; k < Math.min(end, phrase.to + 30); k++) {
      const word = items[k]!;
      if (word.quoted >= 0) break;
      if (word.word === ':') {
        comma = k;
        break;
      }
      if (word.word === ',') {
        comma = k;
        const follows = items[k + 1];
        if (follows && (rules.relatives.has(follows.word) || adjectival(s, k + 1) || apposed(s, k + 1))) continue;
        break;
      }
    }
    const bare = rules.pronouns.has(items[phrase.to]?.word ?? '') && phrase.to + 2 < end ? phrase.to : -1;
    const from =
      bare >= 0
        ? bare
        : comma >= 0
          ? comma + 1
          : items[k]?.quoted !== undefined && k < end && items[k]!.quoted >= 0
            ? k
            : -1;
    if (from < 0 || from >= end) return null;
    const to = clauseEnd(s, from, false);
    return { rule: 'according-to', from: p, to: at, phrase, content: { from, to }, after: to };
  }
  if (rule.strict) return null;
  if (rules.that.has(items[phrase.to]?.word ?? '') && phrase.to + 1 < end) {
    // "on apprend de source sûre que …"
    const last = clauseEnd(s, phrase.to + 1, false);
    return { rule: 'according-to', from: p, to: at, phrase, content: { from: phrase.to + 1, to: last }, after: last };
  }
  const rest = items[p - 1]!.word === ',' && !hasFinite(s, s.free, p - 1) ? resumed(s, phrase.to) : -1;
  if (rest >= 0) {
    const last = clauseEnd(s, rest, false);
    return {
      rule: 'according-to',
      from: p,
      to: at,
      phrase,
      content: { from: Math.min(s.free, p - 1), to: last },
      after: last,
    };
  }
  if (rules.relatives.has(items[p - 1]!.word) && phrase.to < end && !items[phrase.to]!.mark) {
    // "where according to X 800 men were hiding"
    const last = clauseEnd(s, phrase.to, false);
    return { rule: 'according-to', from: p, to: at, phrase, content: { from: p - 1, to: last }, after: last };
  }
  const relative = hangingRelative(s, p);
  if (relative >= 0 && items[phrase.to]?.word === ',' && phrase.to + 1 < end) {
    const last = clauseEnd(s, phrase.to + 1, false);
    return { rule: 'according-to', from: p, to: at, phrase, content: { from: relative, to: last }, after: last };
  }
  if (stop < end && items[stop]!.word === ',' && items[stop + 1] && items[p - 1]!.word === ',') {
    return {
      rule: 'according-to',
      from: p,
      to: at,
      phrase,
      content: { from: Math.min(s.free, p - 1), to: p - 1 },
      after: phrase.to,
    };
  }
  let to = p;
  while (to > begin && items[to - 1]!.word === ',') to--;
  const from = Math.min(s.free, to);
  const inside = phrase.to < end && !items[phrase.to]!.mark && items[p - 1]!.word !== ',';
  if (inside) {
    // "où se trouvaient selon X 1500 hommes": the clause it stands in.
    const last = clauseEnd(s, phrase.to, false);
    return {
      rule: 'according-to',
      from: p,
      to: at,
      phrase,
      content: { from: clauseStart(s, p, from), to: last },
      after: last,
    };
  }
  if (to - from < 2 && items[from]!.quoted < 0) return null;
  return { rule: 'according-to', from: p, to: at, phrase, content: { from, to }, after: Math.max(phrase.to, at) };
}

/** ", maire de Valmont, …", ", son secrétaire général : …": a role, closed before any verb; with a determiner also by what ends the sentence's head. */
export function apposed({ g, end }: Clauses, at: number): boolean {
  const { rules } = g;
  const { items } = g.syntax;
  if (rules.personNouns.has(items[at]!.word) && !rules.determiners.has(items[at]!.word)) return true;
  const noun = at + 1 + (rules.prenominal.has(items[at + 1]?.word ?? '') ? 1 : 0);
  if (!rules.determiners.has(items[at]!.word) || !rules.personNouns.has(items[noun]?.word ?? '')) return false;
  for (let k = noun + 1; k < Math.min(end, at + 16); k++) {
    if (items[k]!.word === ':' || items[k]!.word === ',') return k + 1 < end;
    if (items[k]!.mark || items[k]!.quoted >= 0 || finiteAt(rules, items, k)) return false;
  }
  return false;
}

/** ", contrôlée par les rebelles, …", ", relatif à la pêche, …": an adjective opens an aside without a verb that a comma closes. */
export function adjectival({ g, end }: Clauses, at: number): boolean {
  const { rules, names } = g;
  const { items } = g.syntax;
  const { word, capital, mark, quoted, verb } = items[at]!;
  const functional =
    rules.prepositions.has(word) ||
    rules.determiners.has(word) ||
    rules.conjunctions.has(word) ||
    rules.pronouns.has(word) ||
    rules.nobody.has(word) ||
    rules.alone.has(word) ||
    rules.collectives.has(word) ||
    /^\d/.test(word);
  if (functional || capital || mark || quoted >= 0 || names.at[at]! >= 0 || isAdverb(rules, items, at)) return false;
  if (verb ? !rules.participleEnd?.test(word) : isNoun(rules, word) || finiteAt(rules, items, at)) return false;
  for (let k = at + 1; k < Math.min(end, at + 12); k++) {
    if (items[k]!.word === ',') return k + 1 < end;
    if (items[k]!.mark || items[k]!.quoted >= 0 || finiteAt(rules, items, k)) return false;
  }
  return false;
}

/** "où se trouvaient, selon X, 1500 hommes": where the relative clause begins whose verb stands before item `p` without its subject; else -1. */
function hangingRelative({ g, free }: Clauses, p: number): number {
  const { rules } = g;
  const { items } = g.syntax;
  if (items[p - 1]!.word !== ',' || p - 2 <= free || !finiteAt(rules, items, p - 2)) return -1;
  for (let k = p - 3; k >= Math.max(free, p - 6); k--) {
    if (rules.relatives.has(items[k]!.word)) return k;
    if (!rules.clitics.has(items[k]!.word) && !rules.auxiliaries.has(items[k]!.word)) return -1;
  }
  return -1;
}

/** Only conjunctions, adverbs and marks stand before item `p` in its sentence, or behind a semicolon. */
export function opens({ g, begin }: Clauses, p: number): boolean {
  const { items } = g.syntax;
  for (let k = p - 1; k >= begin && items[k]!.word !== ';'; k--)
    if (!items[k]!.mark && !g.rules.conjunctions.has(items[k]!.word) && !isAdverb(g.rules, items, k)) return false;
  return true;
}
