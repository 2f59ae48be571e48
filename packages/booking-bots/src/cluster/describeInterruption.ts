import { Interruption } from './interruption';

const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;

/** One line on what buyers noticed. */
export function describeInterruption(noticed: Interruption): string {
  const { from, back, noSaleMs, slowestMs, unanswered, troubledMs } = noticed;
  const trouble =
    unanswered.length > 0
      ? `${unanswered.length} calls not answered, until ${seconds(
          troubledMs,
        )} after it was back`
      : 'every call answered';
  return (
    `took ${seconds(back - from)}; no sale for ${seconds(noSaleMs)}; ` +
    `slowest answer after ${seconds(slowestMs)}; ${trouble}`
  );
}
