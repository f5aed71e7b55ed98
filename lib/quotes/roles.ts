// The role the text gives a name beside it: "la ministre des Armées, X", "le chercheur X", "X, maire de Y".
import { fold } from '../text/normalize';
import type { Syntax } from './items';
import type { QuoteRules } from './lang/rules';
import type { Referent } from './names';

/** Adds roles, kind and gender to the referent named by items `[from, to)`, its titles before `begin`; `taken(k)` is true where another name covers item k. */
export function rolesBeside(
  { items, text }: Syntax,
  rules: QuoteRules,
  taken: (k: number) => boolean,
  referent: Referent,
  { from, begin, to }: { from: number; begin: number; to: number },
  unitFrom: number,
): void {
  const take = (k: number, stop: number, plainly = false) => {
    const word = items[k]!.word;
    // "devant ses étudiants, X": several are not one.
    if (!referent.plural && /[^s]s$/.test(word) && rules.personNouns.has(word.slice(0, -1))) return;
    referent.roles.add(fold(word));
    if (rules.personNouns.has(word)) referent.kind ??= 'person';
    else if (plainly) referent.kind ??= rules.outletNouns.has(word) ? 'outlet' : 'institution';
    const before = items[k - 1]?.word ?? '';
    if (rules.feminineDeterminers.has(before)) referent.gender ??= 'f';
    else if (rules.masculineDeterminers.has(before)) referent.gender ??= 'm';
    else if (rules.femininePersonEnd?.test(word) && rules.personNouns.has(word)) referent.gender ??= 'f';
    referent.role ??= text.slice(items[headStart(k)]!.start, items[Math.max(k, stop - 1)]!.end);
  };
  const { of, determiners } = rules;
  /** "of X", "de la X": what stands at `k` is the complement of the noun before it, no title of its own. */
  const complement = (k: number): boolean => {
    let b = k - 1;
    // "of the fishing committee"
    if (items[b] && !items[b]!.mark && !determiners.has(items[b]!.word) && determiners.has(items[b - 1]?.word ?? ''))
      b--;
    return of.has(items[b]?.word ?? '') || (determiners.has(items[b]?.word ?? '') && of.has(items[b - 1]?.word ?? ''));
  };
  /** Back over what stands between the determiner and its noun: "Premier ministre", "French defence minister". */
  const headStart = (k: number): number => {
    let start = k;
    while (start > Math.max(unitFrom, k - 4)) {
      const { word, mark, quoted, verb } = items[start - 1]!;
      if (mark || quoted >= 0 || verb || determiners.has(word) || rules.prepositions.has(word)) break;
      if (
        rules.conjunctions.has(word) ||
        rules.relatives.has(word) ||
        rules.adverbs.has(word) ||
        rules.finite.has(word)
      )
        break;
      if (rules.calendar.has(word) || rules.pronouns.has(word) || rules.that.has(word)) break;
      start--;
    }
    return start;
  };
  // "Deputy Mayor X": the office is written as a title.
  for (let k = begin - 1; k >= from && referent.roles.size === 0; k--)
    if (rules.personNouns.has(items[k]!.word)) take(k, begin);
  // "le président, X réclame …": the comma ends a phrase of its own, X is somebody else.
  const closed = !items[to] || items[to]!.mark || items[to]!.quoted >= 0;
  let commas = 0;
  const behind = (k: number) => rules.prepositions.has(items[k - 1]?.word ?? '');
  // "dans le X", "force the X": what stands before an article is no title.
  const governed = behind(from) || determiners.has(items[from - 1]?.word ?? '');
  for (let k = governed ? -1 : from - 1; k >= Math.max(unitFrom, from - 12); k--) {
    const item = items[k]!;
    if (item.word === ',') {
      if (k !== from - 1 || !closed || commas++) break;
    } else if (item.mark && item.word !== '.') break;
    else if (
      item.quoted >= 0 ||
      item.verb?.forms.includes('finite') ||
      rules.finite.has(item.word) ||
      rules.relatives.has(item.word) ||
      (taken(k) && commas === 0)
    )
      break;
    else if (
      rules.personNouns.has(item.word) ||
      rules.institutionNouns.has(item.word) ||
      rules.outletNouns.has(item.word)
    ) {
      // "un analyste de la banque X": X is the bank.
      const body = rules.institutionNouns.has(item.word) || rules.outletNouns.has(item.word);
      if (k === from - 1 && body && complement(k) && !item.capital && !rules.portfolios.has(item.word)) {
        referent.kind ??= rules.outletNouns.has(item.word) ? 'outlet' : 'institution';
        break;
      }
      // "du juge X" names X a judge, "le ministre de la Défense, X" no defence.
      if (complement(k) && !(k === from - 1 && rules.personNouns.has(item.word))) continue;
      // "À Sainte-Orse, première commune en aval, X": without an article, a body or place describes what stands before it.
      if (commas > 0 && !rules.personNouns.has(item.word) && !determiners.has(items[headStart(k) - 1]?.word ?? ''))
        break;
      // "le groupe pharmaceutique X": only adjectives stand between.
      const plainly =
        commas === 0 && !items.slice(k + 1, from).some((i) => of.has(i.word) || rules.prepositions.has(i.word));
      take(k, from - (commas ? 1 : 0), plainly);
      if (rules.determiners.has(items[k - 1]?.word ?? '')) break;
    }
  }
  // "Maire de Valmont depuis 2014, X …": a role without determiner opens the sentence.
  if (items[from - 1]?.word === ',' && rules.personNouns.has(items[unitFrom]!.word) && items[unitFrom]!.capital) {
    let k = unitFrom + 1;
    while (
      k < from - 1 &&
      k < unitFrom + 14 &&
      !items[k]!.mark &&
      items[k]!.quoted < 0 &&
      !rules.finite.has(items[k]!.word)
    )
      k++;
    if (k === from - 1) take(unitFrom, k);
  }
  if (items[to]?.word === ',')
    for (let k = to + 1; k < Math.min(items.length, to + 5); k++) {
      const item = items[k]!;
      if (item.mark || item.quoted >= 0 || item.verb || (item.capital && k > to + 2)) break;
      // ", but that striker’s …", ", est un homme heureux": no apposition.
      if (rules.conjunctions.has(item.word) || rules.finite.has(item.word)) break;
      // ", selon X", ", avec X": somebody else.
      if (rules.prepositions.has(item.word) && !determiners.has(item.word) && !rules.adverbs.has(item.word)) break;
      if (
        rules.personNouns.has(item.word) ||
        rules.institutionNouns.has(item.word) ||
        rules.outletNouns.has(item.word)
      ) {
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
