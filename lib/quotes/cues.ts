// The cues of one sentence: verbs that report, "selon", a colon; each with who speaks and where what is said lies.
import { type Grammar, type Phrase, phraseFrom, pronoun, subjectBefore } from './phrase';

export interface Cue {
  rule: 'incise' | 'reporting-clause' | 'according-to' | 'colon' | 'topic';
  /** Items of the cue's own words. */
  from: number;
  to: number;
  phrase: Phrase | null;
  /** Items of the content, `null` where the cue has none of its own. */
  content: { from: number; to: number } | null;
  /** Item behind everything that belongs to the cue. */
  after: number;
}

interface Group {
  from: number;
  to: number;
  inverted: Phrase | null;
  negated: boolean;
  form: 'finite' | 'participle' | 'gerund' | 'infinitive';
}

// A clause longer than this is cut: no sentence of the news is, and the cost per cue stays bounded.
const LONGEST_CLAUSE = 160;

export function cuesOf(g: Grammar, begin: number, end: number): Cue[] {
  const { rules } = g;
  const { items } = g.syntax;
  const cues: Cue[] = [];
  // A dateline ("21 septembre 2012, France. -") is nobody's words.
  for (let k = begin + 1; k < Math.min(end, begin + 14); k++)
    if (items[k]!.mark && '-–—'.includes(items[k]!.word) && items[k - 1]!.mark) {
      begin = k + 1;
      break;
    }
  let free = begin;
  for (let p = begin; p < end; p++) {
    const item = items[p]!;
    if (item.quoted >= 0) continue;
    const cue = according(p) ?? (item.verb ? reporting(p) : null) ?? (item.word === ':' ? colon(p) : null);
    if (!cue) continue;
    cues.push(cue);
    if (cue.content) free = Math.max(free, cue.content.to, cue.after);
    p = Math.max(p, cue.after - 1);
  }
  return cues;

  function group(p: number): Group | null {
    const verb = items[p]!.verb!;
    const before = items[p - 1];
    let from = p;
    let to = p + 1;
    let inverted: Phrase | null = null;
    let form: Group['form'] | null = null;
    const next = items[p + 1];
    const inversion = (k: number): number => {
      let c = k;
      if (items[c]?.word === 't' && items[c]!.hyphen) c++;
      return items[c]?.hyphen && rules.pronouns.has(items[c]!.word) && c < end ? c : -1;
    };
    const own = next ? inversion(p + 1) : -1;
    if (own >= 0 && verb.forms.includes('finite')) {
      inverted = pronoun(own, items[own]!, rules);
      to = own + 1;
      form = 'finite';
    } else if (verb.forms.includes('participle')) {
      for (let k = p - 1; k >= Math.max(begin, p - 7); k--) {
        const word = items[k]!;
        if (word.hyphen && rules.pronouns.has(word.word)) inverted = pronoun(k, word, rules);
        else if (word.hyphen && word.word === 't') continue;
        else if (rules.auxiliaries.has(word.word)) {
          from = k;
          form = 'participle';
          break;
        } else if (
          word.quoted >= 0 ||
          (word.mark && word.word !== ',') ||
          !(
            rules.adverbs.has(word.word) ||
            rules.adverbEnd.test(word.word) ||
            rules.negations.has(word.word) ||
            word.word === 'de' ||
            word.mark
          )
        )
          break;
      }
      if (form === null) inverted = null;
    }
    if (form === null) {
      if (verb.forms.includes('finite')) form = 'finite';
      else if (verb.forms.includes('gerund')) form = 'gerund';
      else if (verb.forms.includes('infinitive')) form = 'infinitive';
      else return null;
      if (
        before &&
        !inverted &&
        !rules.alone.has(before.word) &&
        rules.determiners.has(before.word) &&
        !(rules.clitics.has(before.word) && ['l', 'le'].includes(before.word) && false)
      )
        return null;
      if (form === 'finite' && before && rules.of.has(before.word)) return null;
      if (
        rules.bareClause &&
        form === 'finite' &&
        verb.forms.includes('infinitive') &&
        before &&
        (before.word === 'to' ||
          (rules.auxiliaries.has(before.word) && !['do', 'does', 'did', 'would', 'will'].includes(before.word)))
      ) {
        if (before.word === 'to') return null;
      }
    }
    let negated = false;
    while (
      from > begin &&
      (rules.clitics.has(items[from - 1]!.word) || rules.negations.has(items[from - 1]!.word)) &&
      !items[from - 1]!.mark
    ) {
      if (rules.negations.has(items[from - 1]!.word)) negated = true;
      from--;
    }
    for (let k = from; k < p; k++) if (rules.negations.has(items[k]!.word)) negated = true;
    for (let k = from - 1; k >= Math.max(begin, from - 3) && rules.bareClause; k--)
      if (rules.negations.has(items[k]!.word)) negated = true;
    return { from, to, inverted, negated, form };
  }

  function reporting(p: number): Cue | null {
    const verb = items[p]!.verb!;
    const needs = rules.only.get(items[p]!.word);
    if (needs && !needs.has(items[p + 1]?.word ?? '')) return null;
    const g0 = group(p);
    if (!g0 || (g0.form === 'infinitive' && verb.family !== 'say')) return null;
    if (g0.negated && !/^(ni|den|dém|excl|cach|dout)/.test(items[p]!.word)) return null;
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
    const said = complement(g0.to);
    if (g0.form === 'finite' || g0.form === 'participle') {
      if (g0.inverted)
        return afterQuote || afterComma || left < begin
          ? incise(g0, g0.inverted, g0.to > p + 1 ? g0.to : p + 1, p)
          : null;
      if (afterQuote || (afterComma && !said)) {
        const phrase = subjectBehind(g0.to);
        if (phrase && (afterQuote || phrase.referent || phrase.pronoun || speaks(phrase.head))) {
          const found = incise(g0, phrase, phrase.to, p);
          if (found) return found;
        }
      }
    }
    // Postposed subject and verb: "…," Anna Berg said.
    let phrase =
      g0.form === 'gerund' || g0.form === 'infinitive'
        ? null
        : subjectBefore(g, g0.from, Math.max(begin, cues.length ? Math.min(free, g0.from) : begin));
    if (g0.form === 'gerund' || g0.form === 'infinitive') {
      if (!said || said.kind === 'bare') return null;
      phrase =
        cues.length > 0
          ? cues[cues.length - 1]!.phrase
          : subjectBefore(g, leftItem?.word === ',' ? left : g0.from, begin);
    }
    if (!phrase && cues.length > 0 && said && said.kind !== 'bare' && leftItem && rules.conjunctions.has(leftItem.word))
      phrase = cues[cues.length - 1]!.phrase;
    if (!phrase) return null;
    if (rules.bareClause && g0.form !== 'gerund' && (!said || said.kind === 'bare' || said.kind === 'quote')) {
      let lead = phrase.from - 1;
      while (lead >= begin && !items[lead]!.mark && items[lead]!.quoted < 0 && phrase.from - lead < 9) lead--;
      const host = lead >= begin ? items[lead]! : null;
      if (
        host &&
        (host.quoted >= 0 || (host.word === ',' && items[lead - 1] && (items[lead - 1]!.quoted >= 0 || closing(g0.to))))
      ) {
        const found = incise({ ...g0, from: lead + 1 }, phrase, closeAfter(g0.to), p);
        if (found) return { ...found, from: g0.from, to: g0.to };
      }
    }
    if (!said) return { rule: 'topic', from: g0.from, to: g0.to, phrase, content: null, after: g0.to };
    if (said.kind === 'bare' && verb.family !== 'say') return null;
    if (said.kind === 'infinitive' && verb.family !== 'say') return null;
    if (said.kind === 'that' && verb.family === 'weak' && !/./.test(items[p]!.word)) return null;
    const to = clauseEnd(said.from, said.kind === 'quote');
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

  /** True where nothing but a time or a place follows before the sentence ends. */
  function closing(at: number): boolean {
    const stop = closeAfter(at);
    return stop >= end || items[stop]!.mark;
  }
  function closeAfter(at: number): number {
    let k = at;
    while (k < end && k < at + 14 && !items[k]!.mark && items[k]!.quoted < 0) k++;
    return k;
  }

  /** Where the content of a verb that ends at `at` starts. */
  function complement(at: number): { from: number; kind: 'that' | 'colon' | 'quote' | 'infinitive' | 'bare' } | null {
    const verb = at > 0 ? items[at - 1]!.verb : undefined;
    const first = items[at];
    if (
      at < end &&
      first &&
      rules.infinitive?.test(first.word) &&
      verb?.family === 'say' &&
      !first.mark &&
      !first.capital
    ) {
      const known =
        rules.auxiliaries.has(first.word) ||
        /(er|ir|oir|re)$/.test(first.word) ||
        ['s', 'ne', 'n', 'se'].includes(first.word);
      if (known && (!['s', 'se', 'ne', 'n'].includes(first.word) || /(er|ir|re)$/.test(items[at + 1]?.word ?? '')))
        return { from: at, kind: 'infinitive' };
    }
    if (
      rules.bareClause &&
      first &&
      at < end &&
      first.quoted < 0 &&
      verb?.family === 'say' &&
      !rules.that.has(first.word)
    ) {
      const plain = bare(at);
      if (plain) return plain;
    }
    let commas = 0;
    let object = false;
    for (let k = at; k < Math.min(end, at + 28); k++) {
      const item = items[k]!;
      if (item.quoted >= 0) return object && item.end - item.start < 40 ? null : { from: k, kind: 'quote' };
      if (rules.bareClause && k > at && rules.finite.has(item.word)) return null;
      if (item.word === ':')
        return items[k + 1] && k + 1 < end && items[k + 1]!.quoted >= 0 ? { from: k + 1, kind: 'colon' } : null;
      if (rules.that.has(item.word)) {
        if (k > at && (rules.notThat.has(items[k - 1]!.word) || (object && items[k - 1]!.word !== ','))) return null;
        if (
          k > at + 1 &&
          !rules.bareClause &&
          rules.relatives.has(item.word) &&
          items[k - 1]!.word !== ',' &&
          commas === 0 &&
          k - at > 8
        )
          return null;
        return k + 1 < end ? { from: k + 1, kind: 'that' } : null;
      }
      if (
        !rules.bareClause &&
        rules.determiners.has(item.word) &&
        !rules.prepositions.has(item.word) &&
        (k === at || !rules.prepositions.has(items[k - 1]!.word) || rules.of.has(items[k - 1]!.word))
      )
        object = true;
      if (item.word === ',') {
        if (++commas > 2) return null;
      } else if (item.mark && item.word !== '(' && item.word !== ')' && item.word !== '.') return null;
      else if (
        k > at &&
        item.verb?.forms.includes('finite') &&
        !rules.bareClause &&
        !item.verb.forms.includes('participle')
      )
        return null;
    }
    return null;
  }

  /** "said the talks failed", "told reporters he would go". */
  function bare(at: number): { from: number; kind: 'bare' } | null {
    let k = at;
    const told = /^(tell|tells|told|telling)$/.test(items[at - 1]?.word ?? '');
    if (told) {
      const addressee = phraseFrom(g, k, Math.min(end, k + 6), true);
      if (!addressee) return null;
      k = addressee.referent || addressee.pronoun ? addressee.to : k + (rules.determiners.has(items[k]!.word) ? 2 : 1);
    }
    while (
      k < end &&
      (rules.calendar.has(items[k]!.word) ||
        rules.adverbs.has(items[k]!.word) ||
        (items[k]!.word === 'on' && rules.calendar.has(items[k + 1]?.word ?? '')))
    )
      k++;
    const first = items[k];
    if (
      !first ||
      k + 3 > end ||
      first.mark ||
      first.quoted >= 0 ||
      rules.that.has(first.word) ||
      first.word === 'to' ||
      (rules.prepositions.has(first.word) && !['if', 'when', 'while', 'although', 'with'].includes(first.word)) ||
      rules.conjunctions.has(first.word)
    )
      return null;
    for (let c = k + 1; c < Math.min(end, k + 22); c++) {
      const word = items[c]!;
      if (word.word === ',' && rules.conjunctions.has(items[c + 1]?.word ?? '')) return null;
      if (word.quoted >= 0) return { from: k, kind: 'bare' };
      if (
        rules.finite.has(word.word) ||
        /(ed|n't)$/.test(word.word) ||
        (word.verb?.forms.includes('finite') ?? false) ||
        rules.pronouns.has(items[c - 1]!.word) ||
        (/s$/.test(word.word) &&
          c - k < 6 &&
          items[c - 1]!.word.length > 2 &&
          !rules.determiners.has(items[c - 1]!.word) &&
          c > k + 1)
      )
        return { from: k, kind: 'bare' };
    }
    return null;
  }

  /** The subject of an inverted verb: over an addressee, a time and asides to the noun phrase. */
  function subjectBehind(at: number): Phrase | null {
    let k = at;
    const stop = Math.min(end, at + 24);
    while (k < stop) {
      const item = items[k]!;
      if (item.quoted >= 0 || item.word === ':' || rules.that.has(item.word)) return null;
      if (
        item.word === ',' ||
        rules.adverbs.has(item.word) ||
        rules.adverbEnd.test(item.word) ||
        rules.calendar.has(item.word)
      ) {
        k++;
        continue;
      }
      if (
        rules.prepositions.has(item.word) &&
        !(
          rules.determiners.has(item.word) &&
          (item.word === 'des' || item.word === 'du') &&
          !(items[k - 1]?.word === 'd')
        )
      ) {
        // "à l'AFP", "de son côté", "sur RTL": the preposition's own phrase.
        k++;
        if (rules.determiners.has(items[k]?.word ?? '')) k++;
        const n = g.names.at[k] ?? -1;
        if (n >= 0) k = g.names.list[n]!.to;
        else {
          k++;
          while (
            k < stop &&
            !items[k]!.mark &&
            !rules.determiners.has(items[k]!.word) &&
            g.names.at[k]! < 0 &&
            items[k]!.quoted < 0
          )
            k++;
        }
        continue;
      }
      if (item.mark) return null;
      const phrase = phraseFrom(g, k, end);
      return phrase && !phrase.pronoun ? phrase : phrase && rules.singleMarks ? phrase : null;
    }
    return null;
  }

  function incise(group: Group, phrase: Phrase, after: number, p: number): Cue | null {
    let left = group.from - 1;
    while (left >= begin && items[left]!.mark && ',-–—'.includes(items[left]!.word)) left--;
    if (left < begin) return { rule: 'topic', from: group.from, to: p + 1, phrase, content: null, after };
    let from = Math.max(begin, Math.min(free, left), left - LONGEST_CLAUSE);
    if (items[from]!.word === ',') from++;
    const cue = {
      rule: 'incise' as const,
      from: group.from,
      to: Math.max(p + 1, group.to),
      phrase,
      after: Math.max(after, p + 1),
    };
    if (items[left]!.quoted >= 0) {
      let start = left;
      if (plainWords(from, left) >= 4) start = from;
      // "A et B", said X: both.
      return { ...cue, content: { from: start, to: left + 1 } };
    }
    const verb = items[p]!.verb!;
    if (plainWords(from, left + 1) < 2) return null;
    if (rules.prepositions.has(items[from]!.word) && !hasQuote(from, left) && !hasFinite(from, left)) return null;
    if (verb.family === 'weak' && !group.inverted && !hasQuote(from, left)) {
      return null;
    }
    return { ...cue, content: { from, to: left + 1 } };
  }

  function plainWords(from: number, to: number): number {
    let n = 0;
    for (let k = from; k < to; k++) if (!items[k]!.mark && items[k]!.quoted < 0) n++;
    return n;
  }
  function hasFinite(from: number, to: number): boolean {
    for (let k = from; k <= to; k++)
      if (rules.finite.has(items[k]!.word) || items[k]!.verb?.forms.includes('finite')) return true;
    return false;
  }
  function hasQuote(from: number, to: number): boolean {
    for (let k = from; k <= to; k++) if (items[k]!.quoted >= 0) return true;
    return false;
  }

  function according(p: number): Cue | null {
    const item = items[p]!;
    const rule = rules.according.find(
      (r) => r.words[0] === item.word && r.words.every((w, i) => items[p + i]?.word === w),
    );
    if (!rule) return null;
    const at = p + rule.words.length;
    const next = items[at];
    if (!next || at >= end || next.quoted >= 0 || next.mark || rules.notSources.has(next.word) || next.word === 'pour')
      return null;
    const phrase = phraseFrom(g, at, end, true);
    if (!phrase) return null;
    const human = phrase.referent ? phrase.referent.kind !== 'place' : phrase.pronoun !== null || speaks(phrase.head);
    if (!human && !(phrase.referent && !rule.strict)) return null;
    if (rule.strict && (!human || (p !== begin && items[p - 1]!.word !== ',') || (phrase.pronoun && false)))
      return null;
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
    const initial = p - begin <= 3;
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
          if (
            follows &&
            (rules.relatives.has(follows.word) ||
              (!rules.determiners.has(follows.word) && rules.personNouns.has(follows.word)))
          )
            continue;
          break;
        }
      }
      const from = comma >= 0 ? comma + 1 : items[k]?.quoted !== undefined && k < end && items[k]!.quoted >= 0 ? k : -1;
      if (from < 0 || from >= end) return null;
      const to = clauseEnd(from, false);
      return { rule: 'according-to', from: p, to: at, phrase, content: { from, to }, after: to };
    }
    if (rule.strict) return null;
    if (stop < end && items[stop]!.word === ',' && items[stop + 1] && items[p - 1]!.word === ',') {
      return {
        rule: 'according-to',
        from: p,
        to: at,
        phrase,
        content: { from: Math.min(free, p - 1), to: p - 1 },
        after: phrase.to,
      };
    }
    let to = p;
    while (to > begin && items[to - 1]!.word === ',') to--;
    const from = Math.min(free, to);
    const inside = phrase.to < end && !items[phrase.to]!.mark && items[p - 1]!.word !== ',';
    if (inside) {
      // "où se trouvaient selon X 1500 hommes": the clause it stands in.
      const last = clauseEnd(phrase.to, false);
      return {
        rule: 'according-to',
        from: p,
        to: at,
        phrase,
        content: { from: clauseStart(p, from), to: last },
        after: last,
      };
    }
    if (to - from < 2 && items[from]!.quoted < 0) return null;
    return { rule: 'according-to', from: p, to: at, phrase, content: { from, to }, after: Math.max(phrase.to, at) };
  }

  function speaks(head: string | null): boolean {
    return (
      head !== null &&
      (rules.personNouns.has(head) ||
        rules.institutionNouns.has(head) ||
        rules.documentNouns.has(head) ||
        rules.outletNouns.has(head) ||
        (rules.humanEnd?.test(head) ?? false))
    );
  }
  function clauseStart(p: number, low: number): number {
    for (let k = p - 1; k > low; k--) if (items[k]!.word === ',' || items[k]!.word === ';') return k + 1;
    return low;
  }

  /** "X : « … »", "Sa réaction : « … »". */
  function colon(p: number): Cue | null {
    const next = items[p + 1];
    if (!next || p + 1 >= end || next.quoted < 0 || p === begin) return null;
    const phrase = subjectBefore(g, firstVerb(p), begin) ?? phraseFrom(g, begin, p);
    return {
      rule: 'colon',
      from: p,
      to: p + 1,
      phrase: phrase && (phrase.referent || phrase.pronoun || speaks(phrase.head)) ? phrase : null,
      content: { from: p + 1, to: clauseEnd(p + 1, true) },
      after: p + 2,
    };
  }
  function firstVerb(p: number): number {
    for (let k = begin + 1; k < p; k++)
      if (rules.finite.has(items[k]!.word) || items[k]!.verb?.forms.includes('finite')) return k;
    return p;
  }

  /** End of the clause that starts at `from`: the sentence's end, an incise, an aside, a second report. */
  function clauseEnd(from: number, quoted: boolean): number {
    const stop = Math.min(end, from + LONGEST_CLAUSE);
    if (quoted) {
      let k = from + 1;
      while (
        k + 1 < stop &&
        (rules.conjunctions.has(items[k]!.word) || items[k]!.word === ',') &&
        items[k + 1]!.quoted >= 0
      )
        k += 2;
      return k;
    }
    let k = from;
    for (; k < stop; k++) {
      const item = items[k]!;
      if (item.word === ';') break;
      if (k > from + 2 && item.word === ',') {
        const next = items[k + 1];
        if (!next) break;
        if (rules.asides.has(next.word)) break;
        if (next.verb?.forms.includes('gerund')) break;
        const auxiliary = rules.auxiliaries.has(next.word);
        if ((next.verb?.forms.includes('finite') || auxiliary) && inciseAt(k + 1)) break;
        const accord = rules.according.find((r) => !r.strict && r.words.every((w, i) => items[k + 1 + i]?.word === w));
        if (accord && !rules.notSources.has(items[k + 1 + accord.words.length]?.word ?? '')) break;
      } else if (k > from + 2 && rules.conjunctions.has(item.word) && secondReport(k + 1)) break;
    }
    while (k > from + 1 && items[k - 1]!.mark && items[k - 1]!.word !== ')' && items[k - 1]!.word !== '%') k--;
    return k;
  }
  function inciseAt(k: number): boolean {
    for (let c = k; c < Math.min(end, k + 5); c++)
      if (items[c]!.hyphen && rules.pronouns.has(items[c]!.word)) return true;
    return items[k]!.verb?.family === 'say' && !rules.bareClause;
  }
  function secondReport(k: number): boolean {
    let c = k;
    while (
      c < end &&
      c < k + 4 &&
      (rules.auxiliaries.has(items[c]!.word) || rules.adverbs.has(items[c]!.word) || rules.clitics.has(items[c]!.word))
    )
      c++;
    const verb = items[c]?.verb;
    return verb !== undefined && c < end && verb.family === 'say' && complementSoon(c + 1);
  }
  function complementSoon(k: number): boolean {
    for (let c = k; c < Math.min(end, k + 6); c++)
      if (rules.that.has(items[c]!.word) || items[c]!.quoted >= 0) return true;
    return false;
  }
}
