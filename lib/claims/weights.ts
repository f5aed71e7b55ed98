// The weights of the judgement, one per feature; written by lib/node/train-claims.ts.

export const RANK: readonly number[] = [
  0, // bias
  0, // bm25
  7.642, // relative
  0, // coverage
  1.899, // title
  0, // query
  0, // coverage×window
  0, // window
  0.488, // rarest matched
  0, // rarest unmatched
  0, // pairs in order
  0, // order
  0.624, // names met
  0, // names unmet
  0, // names here unmet
  0.028, // numbers equal
  0, // numbers missing
  0, // numbers differ
  0, // odd negation
  0, // odd negation×coverage
  0, // by other words
  0, // claimant
  0, // plain words met
  0, // rarest two met
  0, // information met
  0, // opposite
  0, // swapped
  0.899, // best coverage
  0, // coverage²
  2.5, // dated near
];

export const JUDGE: readonly number[] = [
  -5.677, // bias
  0.282, // bm25
  1.809, // relative
  0.808, // coverage
  0, // title
  0.758, // query
  0, // coverage×window
  0, // window
  0, // rarest matched
  0, // rarest unmatched
  0, // pairs in order
  0.044, // order
  0, // names met
  -0.416, // names unmet
  -0.147, // names here unmet
  0.244, // numbers equal
  -0.451, // numbers missing
  -0.162, // numbers differ
  -0.643, // odd negation
  0, // odd negation×coverage
  0, // by other words
  0, // claimant
  0.274, // plain words met
  0, // rarest two met
  0, // information met
  -0.199, // opposite
  -0.211, // swapped
  0, // best coverage
  0, // coverage²
  1.779, // dated near
  1.686, // rank
  1.636, // lead
];
