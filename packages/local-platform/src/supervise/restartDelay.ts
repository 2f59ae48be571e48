const FIRST_MS = 300;
const LONGEST_MS = 15_000;

/** Milliseconds to wait before a restart after so many failures in a row: doubles from 0.3 s to 15 s. */
export function restartDelay(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
}
