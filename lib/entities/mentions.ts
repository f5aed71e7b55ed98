// The names in a text, each linked to one entity where that is sure.
import type { KnownEntity } from '../model/analysis';
import type { Mention } from '../model/annotation';
import type { Knowledge } from '../model/knowledge';
import type { Reading } from '../text/reading';

export interface Names {
  /** In order of `start`; they do not overlap. */
  mentions: Mention[];
  /** Every entity that a mention or a candidate names. */
  entities: Map<string, KnownEntity>;
}

export async function findMentions(_reading: Reading, _knowledge: Knowledge): Promise<Names> {
  return { mentions: [], entities: new Map() };
}
