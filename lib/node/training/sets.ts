// The rows the claim judgement is trained on: labelled sets, and sentences without any label made into statements and claims.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimQuery } from '../../claims/query';
import type { Review } from '../../model/review';

const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

export interface TrainQuery extends ClaimQuery {
  id: string;
  kind?: string;
  /** The day the statement was made, in days since 1970; 0 where nothing says. */
  day: number;
}
export interface TrainSet {
  reviews: Review[];
  /** Lines "statement<TAB>review". */
  right: Set<string>;
  queries: TrainQuery[];
}

/** The set of a folder; one without reviews of its own is made into statements and claims. Throws where a file is missing. */
export const trainSet = (folder: string): TrainSet =>
  dated(folder, existsSync(join(folder, 'claims.jsonl')) ? labelled(folder) : selfMade(folder));

/** Reproducible chances in [0, 1): a linear congruential generator (Numerical Recipes' constants). */
function chances(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** The days reviews are spread over, and how long after a statement its review appears on average. */
const FIRST = 17_000;
const SPREAD = 3 * 365;
const DELAY = 20;
/** So many statements are old hoaxes told again: their day says nothing. */
const AGAIN = 0.15;

/**
 * Gives every review a day, and every statement once none and once a day: shortly before the review it is about (that agrees
 * with it or not), any day for the others. None of the sets is dated; that reviews follow what they answer is common knowledge.
 */
function dated(folder: string, { reviews, right, queries }: TrainSet): TrainSet {
  const chance = chances();
  const days = new Map(reviews.map((review) => [review.id, Math.floor(FIRST + SPREAD * chance())]));
  const nearmiss = join(folder, 'nearmiss.tsv');
  const about = new Map(
    [...right, ...(existsSync(nearmiss) ? lines(nearmiss) : [])].map((line) => line.split('\t') as [string, string]),
  );
  const any = () => Math.floor(FIRST + SPREAD * chance());
  const dayOf = (query: TrainQuery): number => {
    const review = days.get(about.get(query.id) ?? '');
    return review === undefined || chance() < AGAIN ? any() : Math.floor(review + DELAY * Math.log(1 - chance()));
  };
  return {
    reviews: reviews.map((review) => ({ ...review, date: new Date(days.get(review.id)! * 86_400_000).toISOString() })),
    right,
    queries: queries.flatMap((query) => [query, { ...query, day: dayOf(query) }]),
  };
}

function labelled(folder: string): TrainSet {
  const reviews = lines(join(folder, 'claims.jsonl')).map((line) => JSON.parse(line) as Review);
  const right = new Set(lines(join(folder, 'qrels.tsv')));
  const queries = lines(join(folder, 'queries.jsonl')).map((line) => ({ ...(JSON.parse(line) as TrainQuery), day: 0 }));
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
  const sentences = lines(join(folder, 'queries.jsonl')).map((line) => ({
    ...(JSON.parse(line) as TrainQuery),
    day: 0,
  }));
  const claims = sentences.filter((_, i) => i % 2 === 0);
  const others = sentences.filter((_, i) => i % 2 === 1);
  const chance = chances();
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
      return { id, lang: claim.lang, text: text.join(' '), day: 0 };
    });
  return { reviews, right, queries: [...queries, ...others.filter((_, i) => i % 2 === 0)] };
}
