import { setTimeout as sleep } from 'node:timers/promises';
import { CompanyDesk } from './CompanyDesk';
import { planMisbehaviours } from './planMisbehaviours';

/** Most calls of buyers between two things that the payment company does wrong. */
const QUIET_CALLS = 160;
const PAUSE_MS = 20;

/**
 * Lets the payment company do one thing wrong after the other, whatever else is broken.
 * It is told by the number of calls: by the clock, a sale that is slow would hear of
 * new ones faster than it uses them up, and never come out of it.
 *
 * @param options.calls - how many calls buyers have made
 * @returns how many things it was told to do wrong
 */
export async function annoyOffices(
  desk: CompanyDesk,
  options: { seed: number; calls: () => number; signal: AbortSignal },
): Promise<number> {
  const { seed, calls, signal } = options;
  let count = 0;
  let next = 0;
  const plan = planMisbehaviours(seed, { quietCalls: QUIET_CALLS });
  for (const planned of plan) {
    next += planned.afterCalls;
    while (calls() < next && !signal.aborted) {
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
    if (signal.aborted) break;
    if (await desk.arm(planned)) count += 1;
  }
  return count;
}
