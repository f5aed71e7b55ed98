// Runs the claim sets of a folder through the matcher and prints the scorer's tables.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildClaimIndex } from '../../lib/claims/build-claim-index';
import { type ClaimQuery, type Matched, matchClaim } from '../../lib/claims/match';
import type { Knowledge } from '../../lib/model/knowledge';
import { NO_READER } from '../../lib/model/knowledge';
import type { Review } from '../../lib/model/review';

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

const reviewsOf = (folder: string, set: string): Review[] =>
  (existsSync(join(folder, set, 'claims.jsonl')) ? [set] : (POOLS[set] ?? [])).flatMap((pool) =>
    existsSync(join(folder, pool, 'claims.jsonl')) ? jsonLines<Review>(join(folder, pool, 'claims.jsonl')) : [],
  );

/** Scores every set of `folder` (or those named) with the scorer beside it; returns the printed text. */
export async function evaluateClaims(folder: string, only: readonly string[] = []): Promise<string> {
  const scorer = [join(folder, 'score.mjs'), join(folder, '..', 'score.mjs')].find((path) => existsSync(path));
  if (!scorer) return `no score.mjs beside ${folder}`;
  const out: string[] = [];
  const scratch = mkdtempSync(join(tmpdir(), 'incise-claims-'));
  try {
    for (const set of readdirSync(folder).sort()) {
      if (!existsSync(join(folder, set, 'queries.jsonl')) || (only.length > 0 && !only.includes(set))) continue;
      const knowledge = knowledgeOf(reviewsOf(folder, set));
      const queries = jsonLines<ClaimQuery & { id: string }>(join(folder, set, 'queries.jsonl'));
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
      const predictions = join(scratch, `${set}.jsonl`);
      writeFileSync(predictions, lines.join('\n'));
      out.push(
        execFileSync(process.execPath, [scorer, join(folder, set), predictions], { encoding: 'utf8' }).trimEnd(),
      );
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
