// What an article rests on, over rows of texts read as a reader's are; and that cost grows with the text, not faster.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/model/analysis';
import type { Knowledge } from '../../lib/model/knowledge';
import { loadKnowledge } from '../../lib/node/knowledge';
import { analyze } from '../../lib/pipeline';
import { articleOf } from '../../lib/text/reading';
import { rows } from '../cases/rests-on';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge({ starter: true, packs: [] });
}, 60_000);

const through = ({ restsOn }: Analysis): string[] =>
  restsOn.through.map(
    ({ name, quotations, why }) =>
      `${name}: ${quotations.map((q, i) => `${q} ${why[i]!.code.replace('outlet-', '')}`).join(' ')}`,
  );

describe('what an article rests on', () => {
  it.each(rows.map((row) => [row.lang, row.why, row] as const))('%s: %s', async (_, __, row) => {
    const { lang, text, author = null, outlet: name = null, unnamed = [] } = row;
    const article = articleOf(text, { lang, author, outlet: { name, domain: null } });
    const analysis = await analyze(article, knowledge);
    expect(through(analysis)).toEqual(row.through);
    expect(analysis.restsOn.unnamed).toEqual(unnamed);
    expect(analysis.restsOn.statements).toBe(analysis.quotations.length);
  });

  it('has one reason for each statement, in words of the text', async () => {
    const text = '« Nous tiendrons tout l’hiver », a déclaré à l’AFP Anne Loriot.';
    const { restsOn } = await analyze(articleOf(text, { lang: 'fr' }), knowledge);
    expect(restsOn.through).toMatchObject([
      { name: 'AFP', private: false, quotations: [0], why: [{ code: 'outlet-told', words: 'à l’AFP' }] },
    ]);
  });
});
