// Speakers merged into voices.
import { describe, expect, it } from 'vitest';
import type { Mention, Quotation, VoiceKind } from '../../lib/model/annotation';
import { articleOf, read } from '../../lib/text/reading';
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

const nothing = (lang = 'fr') => read(articleOf('', { lang }));

describe('voices', () => {
  it.each(rows.map((row) => [row.why, row] as const))('%s', (_, row) => {
    const voices = voicesOf(nothing(row.lang), row.speakers.map(quotation), []);
    expect(voices.map((v) => `${v.name}|${v.kind}: ${v.quotations.join(' ')}`)).toEqual(row.voices);
  });
  it('takes the role from the text', () => {
    const said = quotation('Anne Loriot#2', 0);
    const mention = {
      referent: 2,
      why: [],
      entity: null,
      type: null,
      role: { start: 0, end: 5, text: 'maire' },
    } as unknown as Mention;
    expect(voicesOf(nothing('fr'), [said], [mention])[0]!.role).toBe('maire');
  });
});
