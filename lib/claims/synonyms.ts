// Words and expressions of one language that may stand for one another in a claim.
import { stem } from '../text/stems';
import { wordsOf } from './lang';
import type { Term } from './terms';

interface Synonyms {
  /** Stems that may stand for a stem, or for an expression (its stems joined by "_"). */
  of: Map<string, string[]>;
  /** Expressions by their first stem. */
  expressions: Map<string, string[][]>;
}
const tables = new Map<string, Synonyms>();

function tableOf(lang: string): Synonyms {
  let known = tables.get(lang);
  if (known) return known;
  known = { of: new Map(), expressions: new Map() };
  tables.set(lang, known);
  for (const line of wordsOf(lang).synonyms) {
    const members = [...new Set(line.split(' ').map((member) => stemsOf(member, lang).join('_')))];
    for (const one of members) {
      if (one.includes('_')) {
        const stems = one.split('_');
        const list = known.expressions.get(stems[0]!) ?? [];
        known.expressions.set(stems[0]!, [...list, stems]);
      }
      for (const other of members) if (one !== other) for (const part of other.split('_')) add(known.of, one, part);
    }
  }
  return known;
}

/** "tremblement_terre" as its stems; hyphens separate words as the tokenizer has it. */
const stemsOf = (member: string, lang: string): string[] => member.split(/[_-]/).map((word) => stem(word, lang));

function add(map: Map<string, string[]>, from: string, to: string): void {
  const list = map.get(from);
  if (!list) map.set(from, [to]);
  else if (!list.includes(to)) list.push(to);
}

/** Stems that may stand for one stem. */
export const synonymsOf = (word: string, lang: string): readonly string[] => tableOf(lang).of.get(word) ?? [];

/** Expressions of several words in the terms ("revenu de solidarité active"): per term, the stems that may stand for the whole. */
export function expressionsIn(terms: readonly Term[], lang: string): Map<number, string[]> {
  const { of, expressions } = tableOf(lang);
  const found = new Map<number, string[]>();
  const stems = terms.map((term) => term.key.slice(term.key.indexOf(':') + 1));
  stems.forEach((first, at) => {
    for (const expression of expressions.get(first) ?? []) {
      if (!expression.every((part, k) => stems[at + k] === part)) continue;
      const stands = of.get(expression.join('_')) ?? [];
      for (let k = 0; k < expression.length; k++) found.set(at + k, [...(found.get(at + k) ?? []), ...stands]);
    }
  });
  return found;
}
