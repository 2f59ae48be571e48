const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Pauses before a refund is gone on with, in ms; the last one again and again. */
const PAUSES = {
  /** The company did not answer, or has no time at the moment. */
  passing: [5, 10, 20, 40, 80, 160, 320, 600].map(s => s * SECOND_MS),
  /** The money is on its way. */
  pending: [30, 60, 120, 300, 600, 1_800, 3_600].map(s => s * SECOND_MS),
  /** The company refuses: something has to change there. */
  company: [MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS].concat(
    [2, 12, 24].map(hours => hours * HOUR_MS),
  ),
} as const;

/**
 * How long to wait before a refund is gone on with, in ms.
 *
 * @param tries - how often it was tried without success before, from 0
 */
export function refundPause(kind: keyof typeof PAUSES, tries: number): number {
  const pauses = PAUSES[kind];
  return pauses[Math.min(tries, pauses.length - 1)];
}
