// Speakers merged into voices, and what an article rests on.
import { describe, expect, it } from 'vitest';
import type { Mention, Quotation, VoiceKind } from '../../lib/model/annotation';
import { restsOn } from '../../lib/voices/rests-on';
import { voicesOf } from '../../lib/voices/voices';
import { rows } from '../cases/voices';

const quotation = (speaker: string, index: number): Quotation => {
  const [, name, kind, referent, entity] = /^([^|#=]+)(?:\|(\w+))?(?:#(\d+))?(?:=(\w+))?$/.exec(speaker)!;
  const start = index * 100;
  return {
    id: `q${start}-${start + 50}`,
    start,
    end: start + 50,
    private: false,
    why: [{ code: 'marks' }],
    kind: 'direct',
    text: 'x'.repeat(50),
    cue: { start: start + 52, end: start + 56, text: 'said' },
    source: { start: start + 57, end: start + 62, text: 'names' },
    speaker:
      name === '-'
        ? null
        : {
            name: name!,
            kind: (kind ?? 'person') as VoiceKind,
            entity: entity ?? null,
            ...(referent && { referent: Number(referent) }),
          },
    score: 1,
  };
};

describe('voices', () => {
  it.each(rows.map((row) => [row.why, row] as const))('%s', (_, row) => {
    const voices = voicesOf(row.speakers.map(quotation), []);
    expect(voices.map((v) => `${v.name}|${v.kind}: ${v.quotations.join(' ')}`)).toEqual(row.voices);
  });
  it('takes the role from the text', () => {
    const said = quotation('Anne Loriot#2', 0);
    const mention = { referent: 2, role: { start: 0, end: 5, text: 'maire' } } as Mention;
    expect(voicesOf([said], [mention])[0]!.role).toBe('maire');
  });
});

describe('what an article rests on', () => {
  const agency = (start: number): Mention => ({
    id: `m${start}`,
    start,
    end: start + 3,
    surface: 'AFV',
    entity: 'Q9',
    type: 'outlet',
    score: 1,
    referent: 1,
    private: false,
    why: [],
  });
  it('counts statements that come through one agency and those without a name', () => {
    const quotations = ['Anne Loriot', '-', 'des voisins|unnamed', 'Paul Varenne'].map(quotation);
    const rests = restsOn(quotations, voicesOf(quotations, []), [agency(60), agency(360)]);
    expect(rests).toEqual({ statements: 4, unnamed: 2, through: { name: 'AFV', entity: 'Q9', count: 2 } });
  });
  it('names no agency where none is cited', () => {
    const quotations = ['Anne Loriot'].map(quotation);
    expect(restsOn(quotations, voicesOf(quotations, []), []).through).toBeNull();
  });
  it('does not count an agency that is named inside what is said', () => {
    const quotations = ['Anne Loriot'].map(quotation);
    expect(restsOn(quotations, voicesOf(quotations, []), [agency(10)]).through).toBeNull();
  });
});
