// From features to numbers: how well a candidate fits, and how likely it is about the very statement.
import { JUDGE, RANK } from './weights';

/** How well a candidate fits, for ordering candidates of one statement. */
export const rankOf = (features: Float64Array): number => dot(features, RANK);

/** A lead of so much over the next candidate says all a lead can say. */
export const FAR = 4;

/** What the probability is made of: the features, how well it fits, and its lead over the next. */
export const judgement = (features: Float64Array, rank: number, lead: number): Float64Array =>
  Float64Array.of(...features, rank / 10, Math.max(-FAR, Math.min(FAR, lead)) / FAR);

export const probability = (features: Float64Array, rank: number, lead: number): number =>
  1 / (1 + Math.exp(-dot(judgement(features, rank, lead), JUDGE)));

function dot(features: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += features[i]! * (weights[i] ?? 0);
  return sum;
}
