// The cue that is a reporting verb: "X a déclaré que …", "… said X", "ajoutant que …".
import { asSaid } from './as-said';
import { type Clauses, clauseEnd } from './clauses';
import { type Complement, complement } from './complement';
import type { Cue } from './cues';
import { hearsay } from './hearsay';
import { incise, subjectBehind } from './incise';
import { type Phrase, phraseFrom } from './phrase';
import { leadingSubject, subjectBefore } from './subject';
import { type Group, group } from './verb-group';
import { isAdverb, speaks } from './word-classes';

export function reporting(s: Clauses, p: number): Cue | null {
  const { g, begin } = s;
  const { rules } = g;
  const { items } = g.syntax;
  const verb = items[p]!.verb!;
  const g0 = group(s, p);
  if (!g0 || (g0.form === 'infinitive' && verb.family !== 'say')) return null;
  if (g0.negated && !rules.denials.test(items[p]!.word)) return null;
  let left = g0.from - 1;
  while (left >= begin && items[left]!.mark && '-–—'.includes(items[left]!.word)) left--;
  const leftItem = left >= begin ? items[left]! : null;
  const afterQuote =
    leftItem !== null &&
    (leftItem.quoted >= 0 ||
      (leftItem.word === ',' &&
        items[left - 1]?.quoted !== undefined &&
        left - 1 >= begin &&
        items[left - 1]!.quoted >= 0));
  const afterComma = leftItem !== null && leftItem.word === ',';
  if (g0.impersonal) return afterQuote || afterComma || left < begin ? hearsay(s, g0, p) : null;
  if (rules.hearsay.verbs.has(items[p]!.word)) return null;
  let active = false;
  for (let k = g0.from; k < p; k++) active ||= rules.having.has(items[k]!.word);
  if (!g0.inverted && !active && rules.agents.has(items[g0.to]?.word ?? '')) return null;
  const said = complement(s, g0.to);
  if ((g0.form === 'finite' || g0.form === 'participle') && verb.family === 'say' && takesObject(s, g0.from, p)) {
    // "Comme l'a rappelé X, …", "comme le rappelle X : « … »"
    const before = leftItem && rules.like.has(leftItem.word) ? null : subjectBefore(g, g0.from, begin);
    const like = before ? before.from - 1 : left;
    const phrase = before ?? subjectBehind(s, g0.to);
    if (phrase && like >= begin && rules.like.has(items[like]!.word)) {
      const cue = said ? null : asSaid(s, like, g0, phrase);
      if (cue) return cue;
      if (said && items[said.from]!.quoted >= 0) return ofMarks(s, g0, phrase, said);
    }
  }
  if (g0.form === 'finite' || g0.form === 'participle') {
    if (g0.inverted)
      return afterQuote || afterComma || left < begin
        ? incise(s, g0, g0.inverted, g0.to > p + 1 ? g0.to : p + 1, p)
        : null;
    if (afterQuote || (afterComma && !said)) {
      const phrase = subjectBehind(s, g0.to);
      // Without a comma or a full stop the marks may hold a name: who follows must be able to speak.
      const apart =
        afterQuote &&
        (leftItem!.quoted < 0 || '.!?…,'.includes(g.syntax.text[g.syntax.quoted[leftItem!.quoted]!.end - 1]!));
      if (phrase && (apart || phrase.referent || phrase.pronoun || speaks(rules, phrase.head))) {
        const found = incise(s, g0, phrase, phrase.to, p);
        if (found) return found;
      }
    }
  }
  // Postposed subject and verb: "…," Anna Berg said.
  let phrase =
    g0.form === 'gerund' || g0.form === 'infinitive'
      ? null
      : subjectBefore(g, g0.from, Math.max(begin, s.cues.length ? Math.min(s.free, g0.from) : begin));
  if (g0.form === 'infinitive') phrase = narrated(s, g0.from);
  if (!phrase && (g0.form === 'gerund' || g0.form === 'infinitive')) {
    if (!said) return null;
    phrase =
      s.cues.length > 0
        ? s.cues[s.cues.length - 1]!.phrase
        : // "il a quitté la salle en affirmant que …": who left says so.
          ((g0.form === 'gerund' ? leadingSubject(g, begin, g0.from) : null) ??
          subjectBefore(g, leftItem?.word === ',' ? left : g0.from, begin));
  }
  if (!phrase && s.cues.length > 0 && said && leftItem && rules.conjunctions.has(leftItem.word))
    phrase = s.cues[s.cues.length - 1]!.phrase;
  if (!phrase || (phrase.to === phrase.from + 1 && rules.nobody.has(items[phrase.from]!.word))) return null;
  // "Si la commission estime que …": nobody has said it yet.
  if (rules.hypotheses.has(items[phrase.from - 1]?.word ?? '') && phrase.from - 1 >= begin && !g0.inverted) return null;
  // "Il est à noter que …", "Il fut décidé que …": nobody says it.
  if (phrase.pronoun && impersonalBehind(s, phrase.to, g0.form === 'infinitive' ? g0.from : p)) return null;
  // "La loi prévoit que …": a law says what is to be, it reports nothing.
  if (rules.naming.has(items[p]!.word) && phrase.head && rules.titledNouns.has(phrase.head)) return null;
  if (!said) {
    // "a expliqué pourquoi …": what is asked holds no report of its own.
    const asked = questionBehind(s, g0.to);
    const after = asked < 0 ? g0.to : clauseEnd(s, asked, false);
    return { rule: 'topic', from: g0.from, to: g0.to, phrase, content: null, after };
  }
  if (said.kind === 'infinitive' && verb.family !== 'say') return null;
  const to = clauseEnd(s, said.from, said.kind === 'quote');
  if (to <= said.from) return null;
  return {
    rule: said.kind === 'colon' ? 'colon' : 'reporting-clause',
    from: g0.from,
    to: g0.to,
    phrase,
    content: { from: said.from, to },
    after: to,
  };
}

/** The question word a verb that ends at `at` governs, over an addressee; -1 where none follows. */
function questionBehind({ g, end }: Clauses, at: number): number {
  const { items } = g.syntax;
  for (let k = at; k < Math.min(end, at + 6) && !items[k]!.mark && items[k]!.quoted < 0; k++)
    if (g.rules.questions.has(items[k]!.word)) return k;
  return -1;
}

/** "Et le maire d'ajouter que …": the noun phrase that opens the sentence before "de" and the infinitive at `at`. */
function narrated({ g, begin }: Clauses, at: number): Phrase | null {
  const { items } = g.syntax;
  const { rules } = g;
  if (at - 1 <= begin || !rules.of.has(items[at - 1]!.word)) return null;
  let from = begin;
  while (from < at && (items[from]!.mark || rules.conjunctions.has(items[from]!.word))) from++;
  const phrase = from > begin || items[begin]!.capital ? phraseFrom(g, from, at - 1) : null;
  return phrase && phrase.to === at - 1 && (phrase.referent || phrase.pronoun || speaks(rules, phrase.head))
    ? phrase
    : null;
}

/** Behind "il" at `from`: what nobody in particular does ("il faut", "il est à"), or a passive before the verb at `to`. */
function impersonalBehind({ g }: Clauses, from: number, to: number): boolean {
  const { items } = g.syntax;
  const { rules } = g;
  if (!rules.expletives.has(items[from - 1]!.word)) return false;
  let k = from;
  while (k < to && (isAdverb(rules, items, k) || rules.negations.has(items[k]!.word))) k++;
  if (k >= to || !rules.impersonal.has(items[k]!.word)) return false;
  return (
    items[to]?.verb === undefined || !items[to]!.verb!.forms.includes('finite') || rules.passives.has(items[k]!.word)
  );
}

/** What stands in marks is the content, the subject stands between. */
function ofMarks(s: Clauses, { from, to }: Group, phrase: Phrase, said: Complement): Cue {
  const end = clauseEnd(s, said.from, true);
  const rule = said.kind === 'colon' ? 'colon' : 'reporting-clause';
  return { rule, from, to, phrase, content: { from: said.from, to: end }, after: end };
}

/** "l'a dit": what is said is a clitic of the verb group from `from` to the verb at `p`. */
function takesObject({ g: { syntax, rules } }: Clauses, from: number, p: number): boolean {
  for (let k = from; k < p; k++) {
    const { word } = syntax.items[k]!;
    if (rules.clitics.has(word) && rules.definite.has(word)) return true;
  }
  return false;
}
