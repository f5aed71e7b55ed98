// What became of a candidate block: the kind it is kept as, or why it is left out.
import type { BlockKind } from '../model/article';

export type Verdict = { keep: BlockKind } | { drop: string };
