// `incise match` and `incise lookup` against their contract.
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, incise, jsonl } from '../helpers/incise';

interface Matched {
  id: string;
  results: { id: string; score: number; relation: string | null }[];
  abstain: boolean;
}

const CLAIMS = jsonl(
  {
    id: 'trees',
    lang: 'fr',
    text: 'Le maire de Brenoville a fait abattre 300 platanes en 2019',
    rating: 'Faux',
    publisher: 'Vérif',
    note: { kept: true },
  },
  { id: 'trams', lang: 'fr', text: 'Les tramways de Kerlo sont gratuits depuis le mois de mars' },
  { id: 'dam', lang: 'en', text: 'The dam at Oldmoor lost 40 percent of its water in 2020', rating: 'False' },
  { id: 'nurses', lang: 'en', text: 'Nurses in Farley are paid less than cleaners' },
);
const QUERIES = jsonl(
  { id: 'same', text: 'Le maire de Brenoville aurait fait abattre 300 platanes en 2019.', lang: 'fr' },
  { id: 'other', text: 'La récolte des pommes commence demain dans la vallée.' },
  { id: 'nothing', text: '' },
);

let at: (name: string) => string;
beforeAll(() => {
  at = folderOf({
    'claims.jsonl': CLAIMS,
    'claims.jsonl.gz': gzipSync(CLAIMS),
    'queries.jsonl': QUERIES,
    'queries.txt': QUERIES,
    'outlets.jsonl': jsonl(
      {
        id: 'o1',
        labels: { fr: 'Le Courrier de Kerlo' },
        type: 'outlet',
        outlet: { domains: ['courrier-kerlo.example'] },
      },
      { id: 'p1', labels: { fr: 'Anne Loriot' }, aliases: { fr: ['la maire de Kerlo'] }, type: 'PER' },
    ),
  });
});
const matched = async (...args: string[]) => (await incise(['match', '--no-starter', ...args])).out as Matched[];

describe('match', () => {
  it('shows what is the same, abstains otherwise, and gives all K either way', async () => {
    const answers = await matched('--pack', at('claims.jsonl'), '--top', '3', at('queries.jsonl'));
    expect(answers.map(({ id, abstain }) => [id, abstain])).toEqual([
      ['same', false],
      ['other', true],
      ['nothing', true],
    ]);
    expect(answers[0]!.results[0]).toMatchObject({ id: 'trees', relation: 'same' });
    for (const { results, abstain } of answers) {
      expect(new Set(results.map(({ id }) => id)).size).toBe(3);
      const scores = results.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(abstain).toBe(results[0]!.relation !== 'same');
    }
  });

  it('gives every review where there are fewer than K, and ten without --top', async () => {
    expect((await matched('--pack', at('claims.jsonl.gz'), at('queries.jsonl')))[1]!.results).toHaveLength(4);
    const many = folderOf({
      'many.jsonl': jsonl(
        ...Array.from({ length: 30 }, (_, i) => ({ id: `n${i}`, lang: 'fr', text: `Phrase ${i} sur les pommes` })),
      ),
    });
    expect((await matched('--pack', many('many.jsonl'), at('queries.jsonl')))[0]!.results).toHaveLength(10);
  });

  it('reads lines of JSON whatever the file is called, and standard input', async () => {
    expect(await matched('--pack', at('claims.jsonl'), at('queries.txt'))).toHaveLength(3);
    const { out } = await incise(['match', '--no-starter', '--pack', at('claims.jsonl'), '-'], QUERIES);
    expect((out as Matched[]).map(({ id }) => id)).toEqual(['same', 'other', 'nothing']);
  });

  it('names a bad query with its line and answers the others', async () => {
    const lines = jsonl(
      { id: 'a', text: 'Kerlo' },
      { id: 'b', html: '<p>Kerlo</p>' },
      '{',
      { id: 'c' },
      { id: 'd', text: '\ud800' },
    );
    const { code, out, err } = await incise(['match', '--no-starter', '--pack', at('claims.jsonl'), '-'], lines);
    expect(code).toBe(1);
    expect((out as Matched[]).map(({ id }) => id)).toEqual(['a', 'd']);
    expect(err).toEqual([
      'incise: -:2: has no "text"',
      'incise: -:3: broken JSON at character 2',
      'incise: -:4: has neither "text" nor "html"',
    ]);
  });

  it('with a pack that is not there says so and answers with what it has', async () => {
    const { code, out, err } = await incise(['match', '--no-starter', '--pack', at('no.jsonl'), at('queries.jsonl')]);
    expect({ code, err }).toEqual({ code: 1, err: [`incise: ${at('no.jsonl')}: no such file`] });
    expect(out).toMatchObject([{ results: [], abstain: true }, { results: [] }, { results: [] }]);
  });
});

describe('lookup', () => {
  const packs = () => ['lookup', '--no-starter', '--pack', at('outlets.jsonl'), '--pack', at('claims.jsonl')];
  it('finds entities, outlets and reviews', async () => {
    const { code, out } = await incise([
      ...packs(),
      'Anne Lor',
      'courrier de kerlo',
      'Le Courrier',
      'platanes Brenoville',
      'xyz',
    ]);
    expect(code).toBe(0);
    expect(out).toMatchObject([
      { query: 'Anne Lor', results: [{ id: 'p1', kind: 'entity', label: 'Anne Loriot' }] },
      { query: 'courrier de kerlo' },
      { query: 'Le Courrier', results: [{ id: 'o1', kind: 'outlet', label: 'Le Courrier de Kerlo' }] },
      { query: 'platanes Brenoville', results: [{ id: 'trees', kind: 'review' }] },
      { query: 'xyz', results: [] },
    ]);
    for (const { results } of out as { results: { score: number }[] }[])
      for (const { score } of results) expect(score > 0 && score <= 1).toBe(true);
  });
  it('takes one query a line from standard input, and --top', async () => {
    const { out } = await incise([...packs(), '--top', '1', '-'], 'Anne\r\n\nKerlo\n');
    expect(out).toMatchObject([{ query: 'Anne' }, { query: 'Kerlo' }]);
    for (const { results } of out as { results: unknown[] }[]) expect(results.length).toBeLessThanOrEqual(1);
  });
  it('finds a known agency in the starter pack, and nothing without it', async () => {
    const [known] = (await incise(['lookup', '--top', '1', 'AFP'])).out;
    expect(known).toMatchObject({ results: [{ kind: 'outlet', label: 'Agence France-Presse' }] });
    expect((await incise(['lookup', '--no-starter', 'AFP'])).out).toEqual([{ query: 'AFP', results: [] }]);
  });
});
