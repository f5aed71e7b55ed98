// Who does what to whom: whether a statement has the two sides of a claim the other way round ("A accuse B", "B accuse A").
import { NAME_FLAG, type ReviewWords } from './claim-index';
import { wordsOf } from './lang';
import { AGENT, type Mark } from './marks';
import type { Query } from './query';
import { keyOf } from './terms';

/** A stretch of the claim that the statement has in the same order. */
interface Run {
  /** Places in the claim. */
  there: number[];
  /** First and last place in the statement. */
  first: number;
  last: number;
}

/** Words of one run stand at most so many terms apart in the statement. */
const APART = 3;
/** A side without a name is told from a loose word by so many words. */
const FEWEST = 2;

/**
 * True where three stretches that follow each other in the claim, the middle one without name, stand in the statement in reverse
 * order, and neither is the passive of the other ("B est accusé par A"). What only moves to the front or the end leaves two
 * stretches, and no roles are swapped.
 */
export function rolesSwapped(
  query: Query,
  words: ReviewWords,
  met: Int32Array,
  is: { isNumber(i: number): boolean; isMutual(i: number): boolean },
): boolean {
  const runs = runsOf(words, met);
  const isName = (i: number) => (words.flags[i]! & NAME_FLAG) > 0;
  for (let i = 0; i + 2 < runs.length; i++) {
    const [one, verb, other] = [runs[i]!, runs[i + 1]!, runs[i + 2]!];
    if (other.last >= verb.first || verb.last >= one.first) continue;
    if (verb.there.some((at) => isName(at) || is.isMutual(at)) || verb.there.every(is.isNumber)) continue;
    if (![one, other].every(({ there }) => there.some(isName) || there.length >= FEWEST)) continue;
    const passive = agentBetween(query.marks, verb.last, one.last);
    const wasPassive = agentBetween(
      words.marks,
      verb.there[verb.there.length - 1]!,
      other.there[other.there.length - 1]!,
    );
    if (passive === wasPassive) return true;
  }
  return false;
}

function runsOf({ text }: ReviewWords, met: Int32Array): Run[] {
  const runs: Run[] = [];
  for (let there = 0; there < text; there++) {
    const here = met[there]!;
    if (here < 0) continue;
    const run = runs[runs.length - 1];
    if (run && here > run.last && here <= run.last + APART) {
      run.there.push(there);
      run.last = here;
    } else runs.push({ there: [there], first: here, last: here });
  }
  return runs;
}

const agentBetween = (marks: readonly Mark[], after: number, upTo: number): boolean =>
  marks.some(({ key, at }) => key === AGENT && at > after && at <= upTo);

const mutuals = new Map<string, Set<string>>();

/** Whether a term, given by its key, is a verb of which either side may come first. */
export function isMutual(lang: string, key: string): boolean {
  let keys = mutuals.get(lang);
  if (!keys) {
    keys = new Set([...wordsOf(lang).mutual].map((word) => keyOf(word, lang)));
    mutuals.set(lang, keys);
  }
  return keys.has(key);
}
