import { setMaxListeners } from 'node:events';
import { CROWDS } from '../crowd/crowds';
import { runCrowd } from '../crowd/runCrowd';
import { Venue } from '../crowd/Venue';
import { Rig } from '../rig/Rig';
import { Tally } from '../stats/Tally';

/** As many at once as keep the box office busy without queueing for long. */
const BUYERS = 48;

/** What came of a sale. */
export interface SaleResult {
  tally: Tally;
  ms: number;
  /** Seats that nobody holds or owns at the end. */
  left: number;
}

/**
 * Lets a rush of buyers in, each with an account of their own and for two seats, until
 * the time is over or nothing is left.
 *
 * @param options.most - how many may come; their tokens are made before it begins
 */
export async function sell(
  rig: Rig,
  options: {
    performance: string;
    seed: number;
    ms: number;
    most: number;
    signal: AbortSignal;
  },
): Promise<SaleResult> {
  const { performance: performanceId, seed, most } = options;
  const headers: Record<string, string>[] = [];
  for (let n = 0; n < most; n += 1) {
    headers.push(await rig.accounts.headersOf(`${performanceId}-${n}`));
  }
  const venue = await Venue.open([rig.offices[0].url], { connections: BUYERS });
  const signal = AbortSignal.any([
    options.signal,
    AbortSignal.timeout(options.ms),
  ]);
  setMaxListeners(0, signal);
  try {
    const map = await venue.map(performanceId);
    const tally = new Tally();
    const begin = performance.now();
    await runCrowd({
      venue,
      performance: performanceId,
      behaviours: CROWDS.rush,
      size: BUYERS,
      seed,
      map,
      signal,
      nextBuyer: async n =>
        n < most && map.free > 0
          ? venue.buyer({
              process: `${n}`,
              headers: headers[n],
              record: tally.add,
            })
          : undefined,
    });
    const ms = performance.now() - begin;
    options.signal.throwIfAborted();
    return { tally, ms, left: map.free };
  } finally {
    await venue.close();
  }
}
