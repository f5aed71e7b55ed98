// What an article rests on: which of its statements come through an agency or outlet, which have no name behind them.
import type { Mention, Quotation, RestsOn, Through, Voice } from '../model/annotation';
import type { Reading } from '../text/reading';
import { outletKey, type Passing, passings } from './through';

/** The outlet the page belongs to: what it reports itself comes through nobody else. */
type Own = { name: string | null; entity: string | null } | null;

/** `byline` are the outlets named as the text's author. A statement counts once for an outlet, by the first reason found. */
export function restsOn(
  reading: Reading,
  quotations: readonly Quotation[],
  voices: readonly Voice[],
  mentions: readonly Mention[],
  { own = null, byline = [] }: { own?: Own; byline?: readonly Passing['outlet'][] } = {},
): RestsOn {
  const named = new Set(voices.filter((v) => v.kind !== 'unnamed').flatMap((v) => v.quotations));
  const through = new Map<string, Through>();
  for (const { quotation, outlet, why } of passings(reading, quotations, mentions, byline)) {
    if (own && isOwn(outlet, own, reading.lang)) continue;
    const key = outletKey(outlet, reading.lang);
    const known = through.get(key);
    if (!known) through.set(key, { ...outlet, quotations: [quotation], why: [why] });
    else if (known.quotations.at(-1) !== quotation) {
      known.quotations.push(quotation);
      known.why.push(why);
      known.private &&= outlet.private;
    }
  }
  return {
    statements: quotations.length,
    unnamed: quotations.flatMap((_, index) => (named.has(index) ? [] : [index])),
    through: [...through.values()]
      .map(({ name, entity, private: own, quotations, why }) => ({ name, entity, private: own, quotations, why }))
      .sort((a, b) => b.quotations.length - a.quotations.length || a.quotations[0]! - b.quotations[0]!),
  };
}

function isOwn(outlet: Passing['outlet'], own: NonNullable<Own>, lang: string): boolean {
  if (own.entity !== null) return own.entity === outlet.entity;
  return own.name !== null && outletKey({ ...own, name: own.name, private: false }, lang) === outletKey(outlet, lang);
}
