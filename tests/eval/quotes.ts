// Runs the quotation stage over a folder of annotated documents and prints the scorer's table.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findMentions } from '../../lib/entities/mentions';
import { loadKnowledge } from '../../lib/node/knowledge';
import { findQuotations } from '../../lib/quotes/quotations';
import { articleOf, read } from '../../lib/text/reading';
import { spoken, voicesOf } from '../../lib/voices/voices';
import { foldersThat, near } from './folder';

/**
 * `dir` holds `<corpus>.jsonl`, or one folder of them; the scorer (`score-all.mjs`, `score.mjs`) is looked for beside and above
 * it. Documents are read as a reader's are: names by the starter pack, then who said what, speakers named as their voices are.
 */
export async function run(dir: string): Promise<void> {
  const scorer = dirname(near(dir, 'score-all.mjs', 'quotes'));
  const holds = (path: string) => readdirSync(path).some((name) => name.endsWith('.jsonl'));
  const [folder] = foldersThat(dir, holds, '.jsonl') as [string];
  const knowledge = await loadKnowledge({ starter: true, packs: [] });
  const work = mkdtempSync(join(tmpdir(), 'incise-quotes-'));
  const predictions = join(work, 'predictions');
  mkdirSync(predictions);
  let characters = 0;
  let milliseconds = 0;
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.jsonl'))) {
    const lines: string[] = [];
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (!line.trim()) continue;
      const document = JSON.parse(line);
      const reading = read(articleOf(document.text, { lang: document.lang }));
      const { mentions } = await findMentions(reading, knowledge);
      const started = performance.now();
      const found = findQuotations(reading, mentions);
      milliseconds += performance.now() - started;
      const quotations = spoken(found, voicesOf(reading, found, mentions));
      characters += document.text.length;
      lines.push(
        JSON.stringify({
          id: document.id,
          quotes: quotations.map((q) => ({
            start: q.start,
            end: q.end,
            text: q.text,
            type: q.kind,
            verb: q.cue?.text ?? null,
            speaker: q.speaker?.name ?? q.source?.text ?? null,
            speakerStart: q.source?.start ?? null,
            speakerEnd: q.source?.end ?? null,
          })),
        }),
      );
    }
    writeFileSync(join(predictions, file), `${lines.join('\n')}\n`);
  }
  // The scorer reads its gold beside itself: a folder of its own holds both.
  for (const script of ['score-all.mjs', 'score.mjs']) copyFileSync(join(scorer, script), join(work, script));
  symlinkSync(folder, join(work, 'dev'));
  const scored = spawnSync(process.execPath, [join(work, 'score-all.mjs'), predictions, 'dev'], { encoding: 'utf8' });
  process.stdout.write(scored.stdout);
  process.stderr.write(scored.stderr);
  process.stdout.write(
    `${(characters / milliseconds / 1000).toFixed(2)} million characters a second; predictions in ${predictions}\n`,
  );
}
