// The weights of the judgement, one per feature; written by lib/node/train-claims.ts.

export const RANK: readonly number[] = [
  0, // bias
  0, // bm25
  7.919, // relative
  0.047, // coverage
  1.999, // title
  0.048, // query
  0, // coverage×window
  0, // window
  0.615, // rarest matched
  0, // rarest unmatched
  0, // pairs in order
  0, // order
  0.588, // names met
  0, // names unmet
  0, // names here unmet
  0.101, // numbers equal
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
  1.016, // best coverage
  0, // coverage²
];

export const JUDGE: readonly number[] = [
  -6.265, // bias
  0, // bm25
  1.755, // relative
  0.632, // coverage
  0.262, // title
  0.372, // query
  0.851, // coverage×window
  0.924, // window
  0, // rarest matched
  0, // rarest unmatched
  0, // pairs in order
  0, // order
  0, // names met
  -0.133, // names unmet
  -0.354, // names here unmet
  0.16, // numbers equal
  -0.366, // numbers missing
  0, // numbers differ
  -0.647, // odd negation
  -0.028, // odd negation×coverage
  -0.936, // cross-lingual
  0, // by other words
  0, // claimant
  0.147, // plain words met
  0, // rarest two met
  0, // information met
  -0.187, // opposite
  0, // swapped
  0.523, // best coverage
  0, // coverage²
  1.367, // rank
  1.49, // lead
];
