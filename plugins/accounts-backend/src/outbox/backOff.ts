const FIRST_SECONDS = 5;
const LONGEST_SECONDS = 10 * 60;

/**
 * How long to wait before an errand is tried again: twice as long each time, and
 * never so long that a place that is back waits for more than minutes.
 *
 * @param attempts - how often it was tried, from 1
 * @returns seconds
 */
export function backOff(attempts: number): number {
  return Math.min(FIRST_SECONDS * 2 ** (attempts - 1), LONGEST_SECONDS);
}
