/** Half of all slow answers take longer, in ms. */
const MEDIAN_MS = 1_500;
/** Spread of the logarithm: about one in a hundred takes more than ten times the median. */
const SPREAD = 1;
const LONGEST_MS = 30_000;

/**
 * Durations of slow answers in ms, log-normally distributed as those of real networks:
 * the same seed gives the same ones.
 */
export function* latencies(seed: number): Generator<number, never> {
  const random = uniform(seed);
  for (;;) {
    // Box–Muller: a normal distribution out of two uniform ones.
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const normal = radius * Math.cos(2 * Math.PI * random());
    yield Math.min(LONGEST_MS, MEDIAN_MS * Math.exp(SPREAD * normal));
  }
}

/** Numbers in [0, 1) by the mulberry32 generator. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
