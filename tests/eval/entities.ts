// Runs the reading of names over a folder of annotated documents and prints the scorer's table.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { findMentions } from '../../lib/entities/mentions';
import type { EntityType } from '../../lib/model/entity';
import type { Knowledge } from '../../lib/model/knowledge';
import { loadKnowledge } from '../../lib/node/knowledge';
import { articleOf, read } from '../../lib/text/reading';
import { foldersThat, near } from './folder';

/** The pack set that the scorer calls `full`. */
export const FULL =
  'wikidata-core countries fr-news-hand gold-titles dbpedia-fr brands-nsi armed-groups geonames-cities'.split(' ');

const SCORED: Record<EntityType, string> = {
  person: 'PER',
  organisation: 'ORG',
  outlet: 'ORG',
  group: 'ORG',
  place: 'LOC',
  other: 'MISC',
};

/** One line of a corpus; the gold mentions stay unread here. */
export interface EvalDocument {
  id: string;
  lang: string;
  text: string;
  date?: string;
}

export const documentsOf = (file: string): EvalDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** The packs of a folder as knowledge in memory; built indexes are kept in the cache that the command line uses. */
export const knowledgeOf = (folder: string, packs: readonly string[] = FULL): Promise<Knowledge> =>
  loadKnowledge({
    starter: false,
    packs: packs.map((pack) => join(folder, `${pack}.jsonl`)),
    onProblem: (line, level) => void (level === 'error' && process.stderr.write(`${line}\n`)),
  });

/** What the scorer takes for one document: `{start, end, id, type}`. */
export async function predictionsOf(document: EvalDocument, knowledge: Knowledge) {
  const reading = read(articleOf(document.text, { lang: document.lang, date: document.date ?? null }));
  const { mentions } = await findMentions(reading, knowledge);
  return mentions.map((m) => ({
    start: m.start,
    end: m.end,
    id: m.entity,
    type: m.type && SCORED[m.type],
    why: m.why,
    candidates: m.candidates,
  }));
}

/** `dir` holds `<corpus>.jsonl`, or a folder of them; `score.mjs` and `kb` are looked for beside, above, and in the shared folder. */
export async function run(dir: string): Promise<void> {
  const scorer = near(dir, 'score.mjs', 'entities');
  const packs = near(dir, 'kb', 'entities');
  const holds = (path: string) => basename(path) !== 'kb' && readdirSync(path).some((name) => name.endsWith('.jsonl'));
  const [folder] = foldersThat(dir, holds, '.jsonl') as [string];
  const corpora = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length));
  const knowledge = await knowledgeOf(packs);

  const lines: string[] = [];
  let characters = 0;
  let milliseconds = 0;
  for (const corpus of corpora)
    for (const document of documentsOf(join(folder, `${corpus}.jsonl`))) {
      const started = performance.now();
      const mentions = await predictionsOf(document, knowledge);
      milliseconds += performance.now() - started;
      characters += document.text.length;
      lines.push(JSON.stringify({ id: document.id, mentions }));
    }

  // The scorer reads its gold and its packs beside itself: a folder of its own holds all.
  const work = mkdtempSync(join(tmpdir(), 'incise-entities-'));
  copyFileSync(scorer, join(work, 'score.mjs'));
  symlinkSync(resolve(folder), join(work, 'dev'));
  symlinkSync(resolve(packs), join(work, 'kb'));
  const predictions = join(work, 'predictions.jsonl');
  writeFileSync(predictions, lines.join('\n'));
  const scored = spawnSync(
    process.execPath,
    [
      ...['--max-old-space-size=6000', join(work, 'score.mjs'), '--split', 'dev', '--corpus', corpora.join(',')],
      ...['--pred', predictions, '--packs', 'full'],
    ],
    { encoding: 'utf8' },
  );
  process.stdout.write(scored.stdout);
  process.stderr.write(scored.stderr);
  if (scored.status !== 0) throw new Error(`the scorer ended with ${scored.status}`);
  process.stdout.write(
    `${(characters / milliseconds / 1000).toFixed(2)} million characters a second, ${lines.length} documents; predictions in ${work}\n`,
  );
}
