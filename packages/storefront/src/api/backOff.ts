const FIRST_MS = 500;
const LONGEST_MS = 20_000;

/**
 * How long to wait before trying again, in ms: doubling from half a second to
 * 20 s, and spread, so that not all pages come back in the same moment.
 *
 * @param attempt - 0 for the first wait
 * @param chance - a random number in [0, 1)
 */
export function backOff(attempt: number, chance: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 16));
  return longest * (0.5 + chance / 2);
}
