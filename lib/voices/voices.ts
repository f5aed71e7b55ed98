// A document's speakers merged into voices, in order of their first statement.
import type { Mention, Quotation, Voice } from '../model/annotation';

export function voicesOf(_quotations: readonly Quotation[], _mentions: readonly Mention[]): Voice[] {
  return [];
}
