// Runs the reading of names over a folder of annotated documents and prints the scorer's table.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGazetteer } from '../../lib/entities/gazetteer';
import { findMentions } from '../../lib/entities/mentions';
import type { KnownEntity } from '../../lib/model/analysis';
import type { Entity } from '../../lib/model/entity';
import { type Knowledge, NO_READER } from '../../lib/model/knowledge';
import { articleOf, read } from '../../lib/text/reading';

const FULL =
  'wikidata-core countries fr-news-hand gold-titles dbpedia-fr brands-nsi armed-groups geonames-cities'.split(' ');
const TYPES: Record<string, Entity['type']> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' };
const BACK: Record<string, string> = {
  person: 'PER',
  organisation: 'ORG',
  outlet: 'ORG',
  group: 'ORG',
  place: 'LOC',
  other: 'MISC',
};

function* records(file: string): Iterable<Entity> {
  const text = readFileSync(file, 'utf8');
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end > start) {
      const record = JSON.parse(text.slice(start, end));
      if (typeof record.description === 'string') record.description = { en: record.description };
      yield { ...record, type: TYPES[record.type] ?? null };
    }
    start = end + 1;
  }
}

/** The packs of a folder as knowledge in memory, one segment a pack. */
export function knowledgeOf(folder: string, packs: readonly string[] = FULL): Knowledge {
  const known = new Map<string, KnownEntity>();
  const names = packs.map((pack) => {
    const entities = [...records(join(folder, `${pack}.jsonl`))];
    for (const entity of entities) {
      const other = known.get(entity.id);
      if (other) other.packs.push(pack);
      else known.set(entity.id, { entity, packs: [pack] });
    }
    return { pack, private: false, bytes: buildGazetteer(entities) };
  });
  return {
    index: { names, claims: [] },
    store: {
      entities: async (ids) => new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id)!] as const] : []))),
      reviews: async () => new Map(),
      packs: () => [],
    },
    reader: NO_READER,
  };
}

/** `dir` holds `dev/*.jsonl` (or another folder given by `--split`), `kb/*.jsonl` and `score.mjs`. */
export async function evalEntities(dir: string, args: readonly string[] = []): Promise<void> {
  const option = (name: string, or: string) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1]! : or);
  const split = option('split', 'dev');
  if (!existsSync(join(dir, 'score.mjs'))) throw new Error(`no score.mjs in ${dir}`);
  const corpora = option(
    'corpus',
    readdirSync(join(dir, split))
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => file.slice(0, -6))
      .join(','),
  );
  const knowledge = knowledgeOf(join(dir, 'kb'));
  const lines: string[] = [];
  let characters = 0;
  let milliseconds = 0;
  for (const corpus of corpora.split(','))
    for (const line of readFileSync(join(dir, split, `${corpus}.jsonl`), 'utf8').split('\n')) {
      if (!line) continue;
      const document = JSON.parse(line);
      const started = performance.now();
      const reading = read(articleOf(document.text, { lang: document.lang, date: document.date ?? null }));
      const { mentions } = await findMentions(reading, knowledge);
      milliseconds += performance.now() - started;
      characters += document.text.length;
      const found = mentions.map((m) => ({
        start: m.start,
        end: m.end,
        id: m.entity,
        type: m.type && BACK[m.type],
        why: m.why,
      }));
      lines.push(JSON.stringify({ id: document.id, mentions: found }));
    }
  const folder = option('out', join(tmpdir(), 'incise-eval'));
  mkdirSync(folder, { recursive: true });
  const predictions = join(folder, 'entities.jsonl');
  writeFileSync(predictions, lines.join('\n'));
  const scored = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=6000',
      join(dir, 'score.mjs'),
      '--split',
      split,
      '--corpus',
      corpora,
      '--pred',
      predictions,
      '--packs',
      'full',
    ],
    { encoding: 'utf8' },
  );
  process.stdout.write(scored.stdout);
  process.stderr.write(scored.stderr);
  process.stdout.write(
    `${(characters / milliseconds / 1000).toFixed(2)} million characters a second, ${lines.length} documents\n`,
  );
}
