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
  -5.432, // bias
  0.054, // bm25
  1.702, // relative
  0.899, // coverage
  0.334, // title
  0.771, // query
  0.467, // coverage×window
  0, // window
  0, // rarest matched
  -0.135, // rarest unmatched
  0, // pairs in order
  0, // order
  0.012, // names met
  -0.115, // names unmet
  -0.198, // names here unmet
  0.054, // numbers equal
  -0.371, // numbers missing
  -0.156, // numbers differ
  -0.581, // odd negation
  0, // odd negation×coverage
  -0.996, // cross-lingual
  0, // by other words
  0, // claimant
  0.276, // plain words met
  0, // rarest two met
  0, // information met
  -0.205, // opposite
  -0.095, // swapped
  0.23, // best coverage
  0, // coverage²
  1.335, // rank
  1.429, // lead
];
