// Statements of a text, or of a part of it, that an agency signs: "PARIS (AFP) – …", "…. (AFP)".
import type { Quotation } from '../model/annotation';
import { firstFrom, type Span } from '../model/span';
import { foldKey } from '../text/normalize';
import type { Reading } from '../text/reading';
import type { OutletPlace } from './outlets';
import type { Passing } from './through';

/** How far into its paragraph a dateline's agency stands at most, in UTF-16 units. */
const DATELINE = 60;

interface Signature {
  place: OutletPlace;
  block: Span;
  kind: 'dateline' | 'closing' | 'sentence';
}

/**
 * A dateline signs what stands from its paragraph to the next dateline; a signature behind a paragraph's last sentence signs
 * the whole text where it is the only one and closes it, else its paragraph; one inside a last sentence signs that sentence.
 * `told` gives the statements whose cue stands in the sentence of an offset.
 */
export function signed(
  reading: Reading,
  quotations: readonly Quotation[],
  places: readonly OutletPlace[],
  told: (offset: number) => readonly number[],
): Passing[] {
  const { text } = reading;
  const signatures = places.map((place) => signatureAt(reading, place)).filter((s) => s !== null);
  const datelines = signatures.filter((s) => s.kind === 'dateline');
  const closings = signatures.filter((s) => s.kind === 'closing');
  return signatures.flatMap((signature) => {
    const { place, block, kind } = signature;
    const itself = foldKey(place.name);
    const words = text.slice(place.start - 1, place.end + 1);
    return statements(signature)
      .filter((index) => foldKey(quotations[index]!.speaker?.name ?? '') !== itself)
      .map((quotation) => ({ quotation, outlet: place, why: { code: 'outlet-signs', words } as const }));

    function statements(signature: Signature): readonly number[] {
      if (kind === 'sentence') return told(place.start);
      const whole = kind === 'closing' && closings.length === 1 && block.end >= text.trimEnd().length;
      const next = kind === 'dateline' ? datelines[datelines.indexOf(signature) + 1] : undefined;
      const from = whole ? 0 : firstFrom(quotations, block.start);
      const end = kind === 'dateline' ? (next?.block.start ?? text.length) : block.end;
      const to = whole ? quotations.length : firstFrom(quotations, end);
      return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
    }
  });
}

function signatureAt({ text, blocks }: Reading, place: OutletPlace): Signature | null {
  if (text[place.start - 1] !== '(' || text[place.end] !== ')') return null;
  const block = blocks[firstFrom(blocks, place.start + 1) - 1];
  if (!block || block.end < place.end) return null;
  const before = text.slice(Math.max(block.start, place.start - 1 - 2 * DATELINE), place.start - 1).trimEnd();
  const after = text.slice(place.end + 1, Math.min(block.end, place.end + 4)).trim();
  if (place.start - block.start <= DATELINE && /^[-–—]/.test(after)) return { place, block, kind: 'dateline' };
  if (after !== '' && after !== '.') return null;
  if (/[.!?…»”"]$/.test(before)) return { place, block, kind: 'closing' };
  // "l'Agence du littoral (ADL)." spells an acronym out, "a dit Anne Loriot (AFP)." gives a source.
  const last = foldKey(before).split(' ').at(-1)?.[0];
  const spelled = /^\p{Lu}+$/u.test(place.name) && last === foldKey(place.name).at(-1);
  return spelled ? null : { place, block, kind: 'sentence' };
}
