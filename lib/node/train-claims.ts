// Trains the weights of the claim judgement on rows whose licence allows it and writes lib/claims/weights.ts.
//   tsx lib/node/train-claims.ts OUT DIR…      DIR: claims.jsonl, queries.jsonl, qrels.tsv of one set
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buildClaimIndex } from '../claims/build-claim-index';
import { openCorpus } from '../claims/corpus';
import { FEATURES } from '../claims/features';
import { FAR, judgement } from '../claims/judgement';
import { compareAll, idOf } from '../claims/match';
import { candidatesOf, prepare } from '../claims/query';
import { differsFrom } from '../claims/relation';
import { dot, JUDGED, type List, trainJudge, trainRank } from './training/fit';
import { trainSet } from './training/sets';

/** Per query of a set, its candidates' features. */
function listsOf(folder: string): List[] {
  const { reviews, right, queries } = trainSet(folder);
  const corpus = openCorpus([{ pack: 'train', private: false, bytes: buildClaimIndex(reviews) }]);
  const texts = new Map(reviews.map((review) => [review.id, review.text]));
  // Each set counts by the root of its size, so that none drowns the others.
  return queries.map((query) => {
    const prepared = { ...prepare(query, corpus), day: query.day };
    const rows = compareAll(corpus, prepared, candidatesOf(query, prepared, corpus, 50)).map(
      ({ candidate, comparison }) => {
        const id = idOf(corpus, candidate);
        // The very same sentence is the same claim, whatever else the set pairs it with.
        const verbatim = texts.get(id) === query.text;
        return {
          features: comparison.features,
          // No set has right pairs across languages, so nothing can be learnt from the wrong ones.
          differs: comparison.cross || differsFrom(comparison),
          right: verbatim || right.has(`${query.id}\t${id}`),
        };
      },
    );
    return {
      set: basename(folder),
      rows,
      weight: 1 / Math.sqrt(queries.length),
      contradicted: query.kind === 'nearmiss',
    };
  });
}

const [out, ...folders] = process.argv.slice(2);
if (!out || folders.length === 0) throw new Error('usage: tsx lib/node/train-claims.ts OUT DIR…');
const all = folders.flatMap(listsOf);
const rank = trainRank(all.filter((list) => list.set !== 'news-nomatch'));
const CONTRADICTED = 0.25;
/** The first candidate of a list; and, where it is right, the one that would be first if the store did not hold it. */
const firsts = all.flatMap(({ rows, weight, contradicted }) => {
  const ranked = rows.map((row) => ({ ...row, rank: dot(row.features, rank) })).sort((a, b) => b.rank - a.rank);
  const judged = (list: typeof ranked) => {
    const [top, next] = list;
    if (!top || top.differs) return [];
    const features = judgement(top.features, top.rank, next ? top.rank - next.rank : FAR);
    return [{ features, right: top.right, weight: weight * (contradicted ? CONTRADICTED : 1) }];
  };
  const without = ranked.filter((row) => !row.right);
  return [...judged(ranked), ...(without.length < ranked.length ? judged(without) : [])];
});
const judge = trainJudge(firsts);
const table = (name: string, names: readonly string[], weights: Float64Array) =>
  `export const ${name}: readonly number[] = [\n${[...weights].map((w, i) => `  ${Number(w.toFixed(3))}, // ${names[i]}`).join('\n')}\n];\n`;
writeFileSync(
  out,
  `// The weights of the judgement, one per feature; written by lib/node/train-claims.ts.\n\n${table('RANK', FEATURES, rank)}\n${table('JUDGE', JUDGED, judge)}`,
);
process.stdout.write(`${firsts.length} first candidates judged, ${firsts.filter((row) => row.right).length} right\n`);
