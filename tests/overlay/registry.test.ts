// What goes to the registry that a page can read is computed from the shipped packs alone: own packs, decisions, watch lists change nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { modeOf, plan } from '../../entrypoints/article.content/plan';
import { readPage } from '../../lib/dom/read-page';
import type { Article } from '../../lib/model/article';
import type { Knowledge } from '../../lib/model/knowledge';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { loadKnowledge } from '../../lib/node/knowledge';
import { loadPage } from '../../lib/node/load-page';
import { analyze } from '../../lib/pipeline';
import { foldKey } from '../../lib/text/normalize';
import { folderOf, jsonl } from '../helpers/incise';

/** The reader's own pack: names of the demo pages, among them speakers, parts of names, and words nobody would call names. */
const OWN = [
  ['Claire Delorme', 'PER'],
  ['Hydrobrune', 'ORG'],
  ['préfecture', 'ORG'],
  ['Paul', 'PER'],
  ['La ministre', 'PER'],
  ['Vaubrun', 'LOC'],
  ['Commission', 'ORG'],
  ['Personne', 'PER'],
  ['Ruth Calloway', 'PER'],
  ['Ellery', 'LOC'],
  ['Harbour Licensing Office', 'ORG'],
  ['Union', 'ORG'],
  ['Grace', 'PER'],
];

let shipped: Knowledge;
let own: Knowledge;

beforeAll(async () => {
  const rows = OWN.map(([name, type], i) => ({
    id: `own:${i}`,
    labels: { en: name, fr: name },
    aliases: {},
    type,
    pop: 1e9,
  }));
  const file = folderOf({ 'own.jsonl': jsonl(...rows) })('own.jsonl');
  shipped = await loadKnowledge({ starter: true, packs: [] });
  const both = await loadKnowledge({ starter: true, packs: [file] });
  const first = both.store.packs()[0]!.id;
  own = {
    ...both,
    index: {
      names: both.index.names.map((segment) => ({ ...segment, private: segment.pack !== first })),
      claims: both.index.claims.map((segment) => ({ ...segment, private: segment.pack !== first })),
    },
  };
});

const article = (page: string): Article => {
  const file = join(import.meta.dirname, '../demo/pages', page);
  return readPage(loadPage(readFileSync(file), null).document, { url: 'https://news.example/a' })!.article;
};

/** The registry's share of a reading: places, kinds, looks. */
async function registry(read: Article, knowledge: Knowledge): Promise<object[]> {
  const mode = modeOf(DEFAULT_SETTINGS, 'always', 'first', { recognised: true, forced: false });
  return plan(await analyze(read, knowledge), mode)
    .filter((finding) => finding.where === 'registry')
    .map(({ kind, look, start, end }) => ({ kind, look, text: read.text.slice(start, end), start }));
}

describe.each(['barrage.html', 'harbour.html'])('%s', (page) => {
  test('the own pack finds names of its own here', async () => {
    const { mentions } = await analyze(article(page), own);
    expect(mentions.filter((mention) => mention.private).length).toBeGreaterThan(1);
  });

  test('an own pack', async () => {
    expect(await registry(article(page), own)).toEqual(await registry(article(page), shipped));
  });

  test('decisions against and for', async () => {
    const surfaces = [
      'Commission européenne',
      'Grenoble',
      'Lyon',
      'European Union',
      'France',
      'Claire Delorme',
      'Union',
    ];
    const decisions = Object.fromEntries(surfaces.map((surface, i) => [foldKey(surface), i % 2 ? null : 'own:1']));
    const decided = { ...own, reader: { ...own.reader, decisions } };
    expect(await registry(article(page), decided)).toEqual(await registry(article(page), shipped));
  });

  test('watched names, known and unknown', async () => {
    const watched = [
      {
        ...{ id: 'w', name: 'w', kind: 'other', sites: ['news.example'], note: '', changed: '' },
        names: ['Commission européenne', 'Claire Delorme', 'Hydrobrune', 'Ruth Calloway', 'European Union', 'Sénat'],
        ...{ whenCited: { mark: true, badge: true, log: true }, onItsSites: 'on' as const },
      },
    ];
    const watching = { ...own, reader: { ...own.reader, watched } };
    expect(await registry(article(page), watching)).toEqual(await registry(article(page), shipped));
  });
});
