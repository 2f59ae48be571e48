import { Amnesia } from '../checker/holdClaims';
import { CallRecord } from '../history/CallRecord';

/** What buyers noticed of a seat store that forgot everything. */
export interface Outage {
  /**
   * From when it was killed or emptied, or somebody first wanted seats afterwards, until
   * seats could be held again, in ms.
   */
  closedMs: number;
  /** Whether something else broke before they could. */
  disturbed: boolean;
  /** Holds that their buyers were told to have lost. */
  lostHolds: number;
}

/**
 * What buyers noticed each time, as their calls tell.
 *
 * @param calls - in the order of their answers
 * @param faults - when anything broke; ms since the run began
 */
export function findOutages(
  calls: readonly CallRecord[],
  amnesias: readonly Amnesia[],
  faults: readonly number[] = [],
): Outage[] {
  const heldAt = new Map<string, number>();
  for (const { verb, hold, to } of calls) {
    if (verb === 'hold' && hold && !heldAt.has(hold)) heldAt.set(hold, to);
  }
  return amnesias.map(({ from, to }, n) => {
    const next = amnesias[n + 1]?.from ?? Infinity;
    const tries = calls.filter(call => call.verb === 'hold' && call.to > from);
    const first = tries.reduce((at, one) => Math.min(at, one.from), Infinity);
    const noticed = Math.max(from, first);
    const again = tries.find(one => one.outcome === 'ok' && one.from > to);
    const lost = calls.filter(
      call =>
        call.reason === 'hold-expired' &&
        call.to > from &&
        call.to < next &&
        (heldAt.get(call.hold ?? '') ?? Infinity) <= to,
    );
    const closedMs = again ? again.to - noticed : Infinity;
    const disturbed = faults.some(at => at > from && at < noticed + closedMs);
    const lostHolds = new Set(lost.map(l => l.hold)).size;
    return { closedMs, disturbed, lostHolds };
  });
}
