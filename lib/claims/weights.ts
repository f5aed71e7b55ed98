// The weights of the judgement, one per feature of `FEATURES`; written by `lib/node/train-claims.ts`.

export const WEIGHTS: readonly number[] = [
  -7, 1, 0.5, 2, 1, 0.5, 3, 1, 0.5, -2, 1, 0.5, 0.5, -0.5, -0.5, 0.5, -0.5, -3, -1, -1, 0, -0.3, 0.5, 0.2, 0, -2, -2, 1,
  1,
];
