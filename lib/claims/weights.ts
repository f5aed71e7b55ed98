// The weights of the judgement, one per feature; written by lib/node/train-claims.ts.

export const RANK: readonly number[] = [
  0, // bias
  0.086, // bm25
  7.905, // relative
  0.028, // coverage
  1.981, // title
  0.052, // query
  0, // coverage×window
  0, // window
  0.649, // rarest matched
  0, // rarest unmatched
  0, // pairs in order
  0, // order
  0.594, // names met
  0, // names unmet
  0, // names here unmet
  0.093, // numbers equal
  0, // numbers missing
  0, // numbers differ
  0, // odd negation
  0, // odd negation×coverage
  0, // cross-lingual
  0, // by other words
  0, // claimant
  0, // plain words met
  0, // rarest two met
  0, // information met
  0, // opposite
  0, // swapped
  0.998, // best coverage
  0, // coverage²
];

export const JUDGE: readonly number[] = [
  -6.017, // bias
  2.058, // bm25
  1.694, // relative
  0.647, // coverage
  0.063, // title
  0, // query
  0.667, // coverage×window
  0.594, // window
  0, // rarest matched
  0, // rarest unmatched
  0, // pairs in order
  0, // order
  0.031, // names met
  -0.292, // names unmet
  -0.323, // names here unmet
  0.214, // numbers equal
  -0.392, // numbers missing
  0, // numbers differ
  -0.594, // odd negation
  -0.046, // odd negation×coverage
  -1.799, // cross-lingual
  0, // by other words
  0, // claimant
  0.239, // plain words met
  0, // rarest two met
  0, // information met
  -0.187, // opposite
  0, // swapped
  0.313, // best coverage
  0, // coverage²
  1.343, // rank
  1.36, // lead
];
