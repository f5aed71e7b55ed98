// Who said what in a text: contents, cues, sources, speakers.
import type { Mention, Quotation } from '../model/annotation';
import type { Reading } from '../text/reading';

export function findQuotations(_reading: Reading, _mentions: readonly Mention[]): Quotation[] {
  return [];
}
