// Where a text negates ("ne … pas" once, "isn't") and where it denies ("dément", "false"), by the tables of its language.
import { MARK, type Token, WORD } from '../text/tokens';
import type { ClaimWords } from './lang/words';

export type Negation = 'negation' | 'denial';

/** A particle and its second part stand at most so many tokens apart. */
const APART = 7;

/** What begins at a token: a negation, a denial, or nothing of the kind. `isUnlike`: a token only looks like a small word. */
export function negationAt(
  tokens: readonly Token[],
  at: number,
  { negation, denials, stop, carriers }: ClaimWords,
  isUnlike: (i: number) => boolean,
): Negation | null {
  const token = tokens[at]!;
  if (token.kind !== WORD || isUnlike(at)) return null;
  if (denials.has(token.norm)) return 'denial';
  const { alone, prefixes, particles, secondsAlone, shrunk, abbreviations } = negation;
  const next = tokens[at + 1];
  // "non plus" and "non seulement" negate nothing by themselves.
  if (prefixes.has(token.norm))
    return next?.kind === WORD && !stop.has(next.norm) && !carriers.has(next.norm) ? 'negation' : null;
  if (alone.has(token.norm)) return abbreviations.has(token.norm) && next?.norm === '.' ? null : 'negation';
  if (particles.has(token.norm) && (token.norm.length > 1 || next?.glue === 'apostrophe'))
    return restricts(tokens, at, negation) ? null : 'negation';
  if (secondsAlone.has(token.norm)) {
    // "ne … aucun" and "sans aucun" negate once.
    const from = Math.max(0, at - APART + 1);
    const near = tokens.slice(from, at + APART);
    const first = (norm: string, i: number) => particles.has(norm) || (from + i < at && alone.has(norm));
    return near.some(({ norm }, i) => first(norm, i) && !isUnlike(from + i)) ? null : 'negation';
  }
  const isShrunk = token.norm === shrunk?.tail && token.glue === 'apostrophe';
  return isShrunk && tokens[at - 1]?.norm.endsWith(shrunk.verbEnd) ? 'negation' : null;
}

/** "ne … que": a particle met by a restrictor first, in its own clause. */
function restricts(tokens: readonly Token[], at: number, { seconds, restrictors }: ClaimWords['negation']): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + APART; i++) {
    const { norm, kind } = tokens[i]!;
    if (seconds.has(norm)) return false;
    if (restrictors.has(norm)) return true;
    if (kind === MARK && norm !== ',') return false;
  }
  return false;
}
