// Look-up as you type over the gazetteer: names in full, names with a word that begins so, other spellings; best first.
import type { NamesSegment } from '../model/knowledge';
import { MOST_WORDS, nameKey } from './keys';
import { poolOf } from './pool';
import { type Answer, Answers } from './search-answers';
import { Asked } from './search-segment';
import { corrected } from './search-slips';

/** Prior of what is named with a letter put right where something else is met as it was typed. */
const WELL_KNOWN = 6;
/** Words of a query in which a slip is looked for; more of them are a sentence. */
const WORDS = 6;
/** So many answers to what was typed, and no word of it is taken for a slip. */
const ENOUGH = 3;

/**
 * The entities that `query` may be the name of, or the beginning of one, `top` at most, each once. Cost does not grow with
 * the answers a short prefix has.
 */
export function search(names: readonly NamesSegment[], query: string, top: number): Answer[] {
  const key = nameKey(query);
  const words = key.split(' ').length;
  if (!key || top < 1 || words > MOST_WORDS) return [];
  const pool = poolOf(names);
  const answers = new Answers(pool);
  const sources = pool.opened.flatMap((gazetteer, i) => (gazetteer ? [{ gazetteer, own: names[i]!.private }] : []));
  const ask = (about: string, least?: number) => {
    for (const { gazetteer, own } of sources) {
      const asked = new Asked(gazetteer, own, about, top, answers, least);
      asked.exact();
      asked.begun();
      if (least === undefined) asked.otherwise();
    }
  };
  const host = hostIn(query);
  if (host) for (const { gazetteer, own } of sources) new Asked(gazetteer, own, key, top, answers).domain(host);
  ask(key);
  const full = key.replace(/\bst(e?) /g, 'saint$1 ');
  if (full !== key) ask(full);
  const met = answers.count('words');
  if (met < ENOUGH && answers.count('alias') === 0 && words <= WORDS) {
    const segments = sources.map(({ gazetteer }) => gazetteer);
    for (const right of corrected(key, segments, met > 0)) ask(right, met > 0 ? WELL_KNOWN : 0);
  }
  return answers.best(top);
}

/** The domain in what was typed, an address included; `null` where it has none. */
const hostIn = (query: string): string | null => /^(?:https?:\/\/)?([^\s/]+\.[^\s/]*)/i.exec(query.trim())?.[1] ?? null;
