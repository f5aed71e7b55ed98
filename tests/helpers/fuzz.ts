// How many runs a property gets: its own number in a test run, `FUZZ_RUNS` where `npm run fuzz` sets it.
export const runs = (usual: number): { numRuns: number } => ({ numRuns: Number(process.env['FUZZ_RUNS']) || usual });
