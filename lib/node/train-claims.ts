// Trains the weights of the claim judgement on rows whose licence allows it and writes lib/claims/weights.ts.
//   tsx lib/node/train-claims.ts OUT DIR…      DIR: claims.jsonl, queries.jsonl, qrels.tsv of one set
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildClaimIndex } from '../claims/claim-index';
import { FEATURES } from '../claims/compare';
import { openCorpus } from '../claims/corpus';
import { type ClaimQuery, candidatesOf, compareAll, differsFrom, FAR, idOf, judgement, prepare } from '../claims/match';
import type { Review } from '../model/review';

interface Row {
  features: Float64Array;
  right: boolean;
  /** A veto decides it: the probability is not asked. */
  differs: boolean;
}
interface List {
  set: string;
  rows: Row[];
  weight: number;
  /** The set holds a review that says the opposite: about the same thing, and yet not to be shown. */
  contradicted: boolean;
}

/**
 * What says that two texts are about the same thing; more of it never ranks lower. Differences (another figure, a negation)
 * do not reorder: the review they differ from is the one to point out.
 */
const RELATED: ReadonlySet<string> = new Set(
  'bm25,relative,coverage,title,query,rarest matched,pairs in order,names met,numbers equal,claimant,best coverage'.split(
    ',',
  ),
);
/** Retrieval alone is a strong order (BM25 .850 on CheckThat! 2022 dev): training may only correct it. */
const PRIOR: Record<string, number> = { relative: 8, title: 2, 'rarest matched': 1, 'best coverage': 1 };
const RANK_RIDGE = 0.05;

const JUDGED = [...FEATURES, 'rank', 'lead'];
/** What may only speak for a match, and only against one: thirty weights on a thousand rows need the hint. */
const FOR: ReadonlySet<string> = new Set([
  ...RELATED,
  'coverage×window',
  'window',
  'order',
  'plain words met',
  'rarest two met',
  'information met',
  'coverage²',
  'rank',
  'lead',
]);
const AGAINST: ReadonlySet<string> = new Set([
  ...'rarest unmatched,names unmet,names here unmet,numbers missing,numbers differ,odd negation'.split(','),
  ...'odd negation×coverage,cross-lingual,by other words,opposite,swapped'.split(','),
]);
const JUDGE_RIDGE = 0.003;

const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

interface TrainQuery extends ClaimQuery {
  id: string;
  kind?: string;
}
interface TrainSet {
  reviews: Review[];
  right: Set<string>;
  queries: TrainQuery[];
}

function labelled(folder: string): TrainSet {
  const reviews = lines(join(folder, 'claims.jsonl')).map((line) => JSON.parse(line) as Review);
  const right = new Set(lines(join(folder, 'qrels.tsv')));
  const queries = lines(join(folder, 'queries.jsonl')).map((line) => JSON.parse(line) as TrainQuery);
  const matched = new Set([...right].map((line) => line.split('\t')[0]));
  // Statements come in company: each match once more with an unrelated sentence around it.
  const strangers = queries.filter((query) => query.kind === 'nomatch');
  const company = queries
    .filter((query) => matched.has(query.id) && strangers.length > 0)
    .map((query, i) => {
      const stranger = strangers[(i * 7) % strangers.length]!.text;
      return { ...query, text: i % 2 ? `${query.text} ${stranger}` : `${stranger} ${query.text}` };
    });
  return { reviews, right, queries: [...queries, ...company] };
}

/**
 * Sentences without any label teach too: every second is a claim; of it, some of the words in the company of another sentence
 * are a statement that meets it in part; the other half are statements nothing answers. Two of three claims get half their words as a title.
 */
function selfMade(folder: string): TrainSet {
  const sentences = lines(join(folder, 'queries.jsonl')).map((line) => JSON.parse(line) as TrainQuery);
  const claims = sentences.filter((_, i) => i % 2 === 0);
  const others = sentences.filter((_, i) => i % 2 === 1);
  let seed = 1;
  const chance = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const some = (text: string, share: number) =>
    text
      .split(' ')
      .filter(() => chance() < share)
      .join(' ');
  const reviews = claims.map(
    ({ id, text, lang }, i): Review => (i % 3 ? { id, lang, text, title: some(text, 0.5) } : { id, lang, text }),
  );
  const right = new Set<string>();
  const queries = claims
    .filter((_, i) => i % 3 === 0)
    .map((claim, i): TrainQuery => {
      const id = `${claim.id}-part`;
      right.add(`${id}\t${claim.id}`);
      const company = others.filter((one) => one.lang === claim.lang)[i % 400]!.text;
      const part = some(claim.text, 0.3 + 0.5 * chance()).split(' ');
      const middle = Math.floor(part.length * chance());
      // The company stands before, behind or between: what meets a claim is seldom one stretch.
      const text = i % 4 === 0 ? part : [...part.slice(0, middle), company, ...part.slice(middle)];
      return { id, lang: claim.lang, text: text.join(' ') };
    });
  return { reviews, right, queries: [...queries, ...others.filter((_, i) => i % 2 === 0)] };
}

/** Per query of a set, its candidates' features. */
function listsOf(folder: string): List[] {
  const made = !existsSync(join(folder, 'claims.jsonl'));
  const { reviews, right, queries } = made ? selfMade(folder) : labelled(folder);
  const corpus = openCorpus([{ pack: 'train', private: false, bytes: buildClaimIndex(reviews) }]);
  const texts = new Map(reviews.map((review) => [review.id, review.text]));
  // Each set counts by the root of its size, so that none drowns the others.
  return queries.map((query) => {
    const prepared = prepare(query, corpus);
    const rows = compareAll(corpus, prepared, candidatesOf(query, prepared, corpus, 50)).map(
      ({ candidate, comparison }) => {
        const id = idOf(corpus, candidate);
        // The very same sentence is the same claim, whatever else the set pairs it with.
        const verbatim = texts.get(id) === query.text;
        return {
          features: comparison.features,
          differs: differsFrom(comparison, comparison.features[FEATURES.indexOf('cross-lingual')] === 1),
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

/** Full-batch Adam: small, deterministic, and good enough for thirty weights. */
function descend(
  start: Float64Array,
  steps: number,
  gradient: (weights: Float64Array, into: Float64Array) => void,
  bound: (weights: Float64Array) => void,
): Float64Array {
  const size = start.length;
  const weights = start.slice();
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    slope.fill(0);
    gradient(weights, slope);
    for (let i = 0; i < size; i++) {
      first[i] = 0.9 * first[i]! + 0.1 * slope[i]!;
      second[i] = 0.999 * second[i]! + 0.001 * slope[i]! * slope[i]!;
      const rate = 0.05 * (1 - step / steps) + 0.001;
      weights[i]! -= (rate * (first[i]! / (1 - 0.9 ** step))) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8);
    }
    bound(weights);
  }
  return weights;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

/** Listwise: the right candidates' share of the softmax over a query's candidates. */
function trainRank(lists: readonly List[]): Float64Array {
  const size = FEATURES.length;
  const useful = lists.filter(({ rows }) => rows.some((row) => row.right) && rows.some((row) => !row.right));
  const total = useful.reduce((sum, list) => sum + list.weight, 0);
  const prior = Float64Array.from(FEATURES, (name) => PRIOR[name] ?? 0);
  const gradient = (weights: Float64Array, into: Float64Array) => {
    for (const { rows, weight } of useful) {
      const scores = rows.map((row) => dot(row.features, weights));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const all = powers.reduce((a, b) => a + b, 0);
      const rightShare = powers.reduce((sum, power, i) => sum + (rows[i]!.right ? power : 0), 0);
      rows.forEach((row, i) => {
        const wanted = row.right ? powers[i]! / rightShare : 0;
        const off = ((powers[i]! / all - wanted) * weight) / total;
        for (let k = 0; k < size; k++) into[k]! += off * row.features[k]!;
      });
    }
    for (let k = 0; k < size; k++) into[k]! += RANK_RIDGE * (weights[k]! - prior[k]!);
  };
  return descend(prior, 300, gradient, (weights) => {
    FEATURES.forEach((name, k) => {
      weights[k] = RELATED.has(name) ? Math.max(0, weights[k]!) : 0;
    });
  });
}

/** Logistic: is the first candidate right? */
function trainJudge(firsts: readonly { features: Float64Array; right: boolean; weight: number }[]): Float64Array {
  const size = JUDGED.length;
  const total = firsts.reduce((sum, row) => sum + row.weight, 0);
  const gradient = (weights: Float64Array, into: Float64Array) => {
    for (const { features, right, weight } of firsts) {
      const off = ((1 / (1 + Math.exp(-dot(features, weights))) - (right ? 1 : 0)) * weight) / total;
      for (let k = 0; k < size; k++) into[k]! += off * features[k]!;
    }
    for (let k = 1; k < size; k++) into[k]! += JUDGE_RIDGE * weights[k]!;
  };
  return descend(new Float64Array(size), 1500, gradient, (weights) => {
    JUDGED.forEach((name, k) => {
      if (FOR.has(name)) weights[k] = Math.max(0, weights[k]!);
      if (AGAINST.has(name)) weights[k] = Math.min(0, weights[k]!);
    });
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
