// Runs the claim sets of a folder through the matcher and prints the scorer's tables.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildClaimIndex } from '../../lib/claims/build-claim-index';
import { type Matched, matchClaim } from '../../lib/claims/match';
import type { ClaimQuery } from '../../lib/claims/query';
import type { Knowledge } from '../../lib/model/knowledge';
import { NO_READER } from '../../lib/model/knowledge';
import type { Review } from '../../lib/model/review';
import { foldersThat, near } from './folder';

export const jsonLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/** Knowledge in memory that holds reviews and nothing else. */
export function knowledgeOf(reviews: readonly Review[], pack = 'eval', own = false): Knowledge {
  const byId = new Map(reviews.map((review) => [review.id, review]));
  return {
    index: { names: [], claims: [{ pack, private: own, bytes: buildClaimIndex(reviews) }] },
    store: {
      entities: async () => new Map(),
      reviews: async (ids) =>
        new Map(ids.flatMap((id) => (byId.has(id) ? [[id, { review: byId.get(id)!, pack }]] : []))),
      packs: () => [],
    },
    reader: NO_READER,
  };
}

/** Folders whose reviews a set without reviews of its own is run against. */
const POOLS: Record<string, readonly string[]> = { 'news-nomatch': ['ct22-2a-en', 'fr-synth'] };

const reviewsOf = (set: string): Review[] =>
  (existsSync(join(set, 'claims.jsonl'))
    ? [set]
    : (POOLS[basename(set)] ?? []).map((pool) => poolOf(set, pool))
  ).flatMap((folder) => jsonLines<Review>(join(folder, 'claims.jsonl')));

/** Beside the set, else in the shared folder. */
const poolOf = (set: string, pool: string): string =>
  existsSync(join(dirname(set), pool, 'claims.jsonl'))
    ? join(dirname(set), pool)
    : near(set, join('dev', pool), 'claims');

/** Scores every set of `folder` (or those named) with the scorer beside it; returns the printed text. */
export async function evaluateClaims(folder: string, only: readonly string[] = []): Promise<string> {
  const scorer = near(folder, 'score.mjs', 'claims');
  const out: string[] = [];
  const scratch = mkdtempSync(join(tmpdir(), 'incise-claims-'));
  try {
    for (const set of foldersThat(folder, (path) => existsSync(join(path, 'queries.jsonl')), 'queries.jsonl')) {
      if (only.length > 0 && !only.includes(basename(set))) continue;
      const knowledge = knowledgeOf(reviewsOf(set));
      const queries = jsonLines<ClaimQuery & { id: string }>(join(set, 'queries.jsonl'));
      const began = performance.now();
      const lines: string[] = [];
      for (const { id, ...query } of queries) {
        const { results, abstain }: Matched = await matchClaim(query, knowledge, { top: 10 });
        lines.push(
          JSON.stringify({
            id,
            results: results.map((r) => ({ id: r.id, score: r.score, relation: r.relation })),
            abstain,
            p: results[0]?.score ?? 0,
          }),
        );
      }
      const each = (performance.now() - began) / queries.length;
      const predictions = join(scratch, `${basename(set)}.jsonl`);
      writeFileSync(predictions, lines.join('\n'));
      out.push(execFileSync(process.execPath, [scorer, set, predictions], { encoding: 'utf8' }).trimEnd());
      out.push(`time       ${each.toFixed(2)} ms a query\n`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return out.join('\n');
}

/** For `npm run eval -- claims DIR`. */
export async function run(dir: string): Promise<void> {
  process.stdout.write(`${await evaluateClaims(dir)}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const [folder, ...only] = process.argv.slice(2);
  if (!folder) throw new Error('usage: tsx tests/eval/claims.ts DIR [SET…]');
  process.stdout.write(`${await evaluateClaims(folder, only)}\n`);
}
