// Where a text negates ("ne … pas" once, "isn't") and where it denies ("dément", "false"), by the tables of its language.
import { MARK, type Token, WORD } from '../text/tokens';
import type { ClaimWords } from './lang/words';

export type Negation = 'negation' | 'denial';

/** A particle and its second part stand at most so many tokens apart. */
const APART = 7;

/** What begins at a token: a negation, a denial, or nothing of the kind. */
export function negationAt(tokens: readonly Token[], at: number, { negation, denials }: ClaimWords): Negation | null {
  const token = tokens[at]!;
  if (token.kind !== WORD) return null;
  if (denials.has(token.norm)) return 'denial';
  const { alone, particles, secondsAlone, shrunk, abbreviations } = negation;
  const next = tokens[at + 1];
  if (alone.has(token.norm)) return abbreviations.has(token.norm) && next?.norm === '.' ? null : 'negation';
  if (particles.has(token.norm) && (token.norm.length > 1 || next?.glue === 'apostrophe'))
    return restricts(tokens, at, negation) ? null : 'negation';
  if (secondsAlone.has(token.norm)) {
    const near = tokens.slice(Math.max(0, at - APART + 1), at + APART);
    return near.some(({ norm }) => particles.has(norm)) ? null : 'negation';
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
