// Queries put right: what a word that no name has may be a slip of the pen for, words of names that are one letter away.
import { bestKnown, namesOf, wordsOf } from './best-known';
import type { Gazetteer } from './gazetteer';
import type { Range } from './strings';

/** Corrected queries that are asked. */
const CORRECTED = 6;
/** Letters of a word in which a slip is looked for: of four letters, one other makes another word ("Iran", "Irak"). */
const SHORTEST = 5;
/** Words so few that each is read; more are told apart by their next letter. */
const FEW = 48;

/** A part of the index in order of words. */
interface Vocabulary {
  size: number;
  /** First place of a range whose word begins with `prefix` or is after it; first one after all such. */
  begin(prefix: string, within: Range): number;
  end(prefix: string, within: Range): number;
  /** Behind the last place whose word is this one, where the range begins with such a place. */
  behind(word: string, within: Range): number;
  wordAt(place: number): string;
}

const vocabularies = ({ keys, words }: Gazetteer): Vocabulary[] => [
  {
    size: keys.size,
    begin: (prefix, within) => keys.begin(prefix, within),
    end: (prefix, within) => keys.end(prefix, within),
    behind: (word, within) => keys.end(`${word} `, within),
    wordAt: (key) => keys.at(key).split(' ')[0]!,
  },
  {
    size: words.size,
    begin: (prefix, within) => words.begin(prefix, within),
    end: (prefix, within) => words.end(prefix, true, within),
    behind: (word, within) => words.end(word, false, within),
    wordAt: (place) => words.wordAt(place),
  },
];

/** Places whose words begin with `prefix`, of a range in which they all lie. */
function begun(vocabulary: Vocabulary, prefix: string, within: Range): Range {
  const from = vocabulary.begin(prefix, within);
  return { from, to: vocabulary.end(prefix, { from, to: within.to }) };
}

/**
 * The words of a segment's names that are `word` with one letter too many, missing, other, or two swapped; or, where the
 * word may go on, what such words begin with. The first letter stays. None for words under five letters.
 */
export function corrections(gazetteer: Gazetteer, word: string, goesOn: boolean): Set<string> {
  const found = new Set<string>();
  if (word.length < SHORTEST) return found;
  for (const vocabulary of vocabularies(gazetteer)) {
    let range = begun(vocabulary, word[0]!, { from: 0, to: vocabulary.size });
    // The slip is at `i`: what stands before it is as it should be, and the words that begin so become fewer and fewer.
    for (let i = 1; i < word.length + (goesOn ? 0 : 1) && range.from < range.to; i++) {
      if (range.to - range.from <= FEW) {
        for (let place = range.from; place < range.to; place++) {
          const right = edited(word, vocabulary.wordAt(place), goesOn);
          if (right) found.add(right);
        }
        break;
      }
      const within = range;
      const tryOne = (right: string) => {
        const place = vocabulary.begin(right, within);
        if (place >= within.to) return;
        const word = vocabulary.wordAt(place);
        if (goesOn ? word.startsWith(right) : word === right) found.add(right);
      };
      for (const right of editsAt(word, i, null, goesOn)) tryOne(right);
      // Each letter that some word goes on with.
      const head = word.slice(0, i);
      for (let place = range.from; place < range.to; ) {
        const rest = { from: place, to: range.to };
        const letter = vocabulary.wordAt(place)[i];
        place = letter === undefined ? vocabulary.behind(head, rest) : vocabulary.end(head + letter, rest);
        if (letter !== undefined && letter !== word[i])
          for (const right of editsAt(word, i, letter, goesOn)) tryOne(right);
      }
      range = begun(vocabulary, word.slice(0, i + 1), range);
    }
  }
  found.delete(word);
  if (goesOn) found.delete(word.slice(0, -1));
  return found;
}

/** The word with a slip at `i` undone: by a letter taken out or swapped with the next, or by `letter` in its place or before it. */
function editsAt(word: string, i: number, letter: string | null, goesOn: boolean): string[] {
  const head = word.slice(0, i);
  const tail = word.slice(i + 1);
  // What was typed last may be the beginning of what is to come: a word that lacks it is no better.
  const last = goesOn && i === word.length - 1;
  if (letter !== null) return [...(last ? [] : [head + letter + tail]), head + letter + word.slice(i)];
  if (last) return [];
  const next = word[i + 1];
  return [head + tail, ...(next !== undefined && next !== word[i] ? [head + next + word[i] + word.slice(i + 2)] : [])];
}

/** The word with its slip undone so that `right` is it, or begins with it where it goes on; `null` where more is wrong. */
function edited(word: string, right: string, goesOn: boolean): string | null {
  let at = 0;
  while (at < word.length && word[at] === right[at]) at++;
  const all = [...editsAt(word, at, null, goesOn), ...(at < right.length ? editsAt(word, at, right[at]!, goesOn) : [])];
  return all.find((one) => (goesOn ? right.startsWith(one) : right === one)) ?? null;
}

/** The query with one word put right, the likeliest first: a word that no name has, or where `met` is false any. */
export function corrected(key: string, segments: readonly Gazetteer[], met: boolean): string[] {
  const words = key.split(' ');
  const last = words.length - 1;
  const unknown = words.map((word, i) => !segments.some((gazetteer) => isWord(gazetteer, word, i === last && !met)));
  const found = new Map<string, number>();
  words.forEach((word, i) => {
    if (unknown.includes(true) ? !unknown[i] : met) return;
    for (const gazetteer of segments)
      for (const right of corrections(gazetteer, word, i === last)) {
        const query = words.with(i, right).join(' ');
        found.set(query, Math.max(found.get(query) ?? 0, priorOf(gazetteer, right, i === last)));
      }
  });
  for (const gazetteer of segments)
    for (const spaced of respaced(key)) {
      const { from, to } = gazetteer.keys.range(spaced);
      if (from < to) found.set(spaced, Math.max(found.get(spaced) ?? 0, priorOf(gazetteer, spaced, true)));
    }
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, CORRECTED)
    .map(([query]) => query);
}

/** True where some name has the word, or with `begun` one that begins so. */
function isWord({ keys, words }: Gazetteer, word: string, begun: boolean): boolean {
  const inside = words.range(word, begun);
  const first = keys.range(begun ? word : `${word} `);
  return inside.from < inside.to || first.from < first.to || keys.find(word) >= 0;
}

/** Highest prior of the names with a word. */
function priorOf(gazetteer: Gazetteer, word: string, begun: boolean): number {
  const keys = [
    ...bestKnown(gazetteer, wordsOf(gazetteer), gazetteer.words.range(word, begun), 1),
    ...bestKnown(gazetteer, namesOf(gazetteer), gazetteer.keys.range(word), 1),
  ];
  return Math.max(0, ...keys.flatMap((key) => gazetteer.posts(key).map((post) => gazetteer.priorOf(post.entity) ?? 0)));
}

/** The query with one space more, or one less ("alqaida", "face book"). */
function* respaced(key: string): Iterable<string> {
  if (key.length < SHORTEST) return;
  for (let i = 1; i < key.length - 1; i++) {
    if (key[i] === ' ') yield key.slice(0, i) + key.slice(i + 1);
    else if (key[i - 1] !== ' ') yield `${key.slice(0, i)} ${key.slice(i)}`;
  }
}
