// What a speaker adds to a statement that came through an outlet, and so came the same way.
import type { Quotation } from '../model/annotation';
import { foldKey } from '../text/normalize';
import type { Reading } from '../text/reading';
import type { VoiceWords } from './lang/words';
import type { Passing } from './through';

/** What the same speaker adds in the same or the next paragraph came the same way. */
export function continued(
  quotations: readonly Quotation[],
  passed: readonly Passing[],
  words: VoiceWords,
  { text }: Reading,
): Passing[] {
  const found: Passing[] = [];
  const ways = new Map<number, Passing[]>();
  for (const p of passed)
    if (p.why.code === 'outlet-told' || p.why.code === 'outlet-relays')
      ways.set(p.quotation, [...(ways.get(p.quotation) ?? []), p]);
  for (let i = 1; i < quotations.length; i++) {
    const [last, here] = [quotations[i - 1]!, quotations[i]!];
    const open = ways.get(i - 1);
    if (!open || ways.has(i) || !sameSpeaker(last, here)) continue;
    const goesOn = here.cue
      ? words.goesOn.test(here.cue.text.toLowerCase())
      : here.why.some((w) => w.code === 'continued');
    if (!goesOn || text.slice(last.end, here.start).split('\n').length > 2) continue;
    const more = open.map((p): Passing => ({ quotation: i, outlet: p.outlet, why: { code: 'continued' } }));
    ways.set(i, more);
    found.push(...more);
  }
  return found;
}

function sameSpeaker(a: Quotation, b: Quotation): boolean {
  return a.speaker !== null && b.speaker !== null && foldKey(a.speaker.name) === foldKey(b.speaker.name);
}
