import { setTimeout as sleep } from 'node:timers/promises';
import { CompanyDesk } from './CompanyDesk';
import { planMisbehaviours } from './planMisbehaviours';

/** Most pause between two things that the payment company does wrong, in ms. */
const QUIET_MS = 600;

/**
 * Lets the payment company do one thing wrong after the other, whatever else is broken.
 *
 * @returns how many things it was told to do wrong
 */
export async function annoyOffices(
  desk: CompanyDesk,
  { seed, signal }: { seed: number; signal: AbortSignal },
): Promise<number> {
  let count = 0;
  for (const planned of planMisbehaviours(seed, { quietMs: QUIET_MS })) {
    await sleep(planned.afterMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    if (await desk.arm(planned)) count += 1;
  }
  return count;
}
