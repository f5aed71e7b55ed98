// Names found and linked: every row of tests/cases/names-*.ts, against one small pack.
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../lib/entities/gazetteer';
import { findMentions } from '../../lib/entities/mentions';
import type { Mention } from '../../lib/model/annotation';
import { type Knowledge, NO_READER } from '../../lib/model/knowledge';
import { articleOf, read } from '../../lib/text/reading';
import { rows as acronyms } from '../cases/names-acronyms';
import { rows as ambiguity } from '../cases/names-ambiguity';
import { rows as elision } from '../cases/names-elision';
import { rows as misspellings } from '../cases/names-misspellings';
import { ENTITIES } from '../cases/names-pack';
import { parseRow } from '../cases/names-row';
import { rows as starts } from '../cases/names-starts';
import { rows as surnames } from '../cases/names-surnames';

const KINDS = { acronyms, ambiguity, elision, misspellings, starts, surnames };

const records = new Map(ENTITIES.map((entity) => [entity.id, { entity, packs: ['rows'] }]));
const knowledge: Knowledge = {
  index: { names: [{ pack: 'rows', private: false, bytes: buildGazetteer(ENTITIES) }], claims: [] },
  store: {
    entities: async (ids) => new Map(ids.flatMap((id) => (records.has(id) ? [[id, records.get(id)!] as const] : []))),
    reviews: async () => new Map(),
    packs: () => [],
  },
  reader: NO_READER,
};

/** What was found, in the words of a row. */
const said = (mention: Mention | undefined): string =>
  !mention
    ? 'no mention'
    : mention.entity
      ? `${mention.why.some((w) => w.code === 'misspelling') ? '~' : ''}${mention.entity}`
      : mention.candidates || mention.why.some((w) => w.code === 'ambiguous')
        ? '?'
        : '-';

for (const [kind, rows] of Object.entries(KINDS))
  describe(`names: ${kind}`, () => {
    it('has rows enough, in both languages, none twice', () => {
      expect(rows.length).toBeGreaterThanOrEqual(60);
      expect(new Set(rows).size).toBe(rows.length);
      for (const lang of ['fr', 'en'])
        expect(rows.filter((row) => row.startsWith(lang)).length).toBeGreaterThanOrEqual(15);
    });

    it.each(rows)('%s', async (row) => {
      const { lang, date, text, expected } = parseRow(row);
      const { mentions } = await findMentions(read(articleOf(text, { lang, date })), knowledge);
      const referents = new Map<string, number>();
      for (const { start, end, want } of expected) {
        const surface = text.slice(start, end);
        const over = mentions.filter((m) => m.start < end && m.end > start);
        const exact = over.find((m) => m.start === start && m.end === end);
        if (want === null)
          expect(
            over.map((m) => m.surface),
            surface,
          ).toEqual([]);
        else if (want.startsWith('@')) {
          expect(exact, `${surface}: ${over.map((m) => m.surface)}`).toBeDefined();
          const referent = referents.get(want) ?? exact!.referent;
          referents.set(want, referent);
          expect(exact!.referent, `${surface} is ${want}`).toBe(referent);
        } else
          expect(`${exact?.surface ?? over.map((m) => m.surface).join(', ')}: ${said(exact)}`).toBe(
            `${surface}: ${want}`,
          );
      }
    });
  });
