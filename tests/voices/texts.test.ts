// The voices of whole texts, read as a reader's are; and that each statement's speaker is its voice.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../lib/model/knowledge';
import { loadKnowledge } from '../../lib/node/knowledge';
import { analyze } from '../../lib/pipeline';
import { articleOf } from '../../lib/text/reading';
import { rows as en } from '../cases/voices-en';
import { rows as fr } from '../cases/voices-fr';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge({ starter: true, packs: [] });
}, 60_000);

for (const [lang, rows] of Object.entries({ fr, en }))
  describe(`voices of texts, ${lang}`, () => {
    it.each(rows.map((row) => [row.why, row] as const))('%s', async (_, { text, voices }) => {
      const found = await analyze(articleOf(text, { lang }), knowledge);
      expect(
        found.voices.map(
          ({ name, kind, role, quotations }) =>
            `${[name, kind, role].filter(Boolean).join('|')}: ${quotations.join(' ')}`,
        ),
      ).toEqual(voices);
      for (const voice of found.voices)
        for (const index of voice.quotations)
          expect(found.quotations[index]!.speaker).toMatchObject({ name: voice.name, kind: voice.kind });
    });
  });
