import { setTimeout as sleep } from 'node:timers/promises';
import { Buyer } from '../client/Buyer';
import { Random } from '../random/Random';
import { Behaviour } from './Behaviour';
import { SeatMap } from './SeatMap';
import { Venue } from './Venue';
import { visit } from './visit';

/** A crowd, and when it goes home. */
export interface CrowdOptions {
  venue: Venue;
  performance: string;
  behaviours: readonly Behaviour[];
  /** How many visit at the same time. */
  size: number;
  /** Visit number `n` does the same again under the same seed. */
  seed: number;
  map: SeatMap;
  /**
   * The buyer of visit `n`, one of `size` lanes; undefined when nobody comes any more.
   * Visits of a lane follow each other.
   */
  nextBuyer: (n: number, lane: number) => Promise<Buyer | undefined>;
  /** Ends the run: visits under way finish without thinking, and no other begins. */
  signal: AbortSignal;
  /** See `VisitContext.persistence`. */
  persistence?: number;
  /** See `VisitContext.nervous`. */
  nervous?: boolean;
  /** Factor on all times to think. */
  pace?: number;
}

/**
 * Lets a crowd in.
 *
 * @returns how many visits there were
 */
export async function runCrowd(options: CrowdOptions): Promise<number> {
  const { venue, performance, behaviours, seed, map, signal } = options;
  const { nervous = false, pace = 1, persistence = 0 } = options;
  const pause = async (ms: number) => {
    if (ms === 0) return;
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  };
  let visits = 0;
  const walk = async (lane: number) => {
    while (!signal.aborted) {
      const n = visits;
      visits += 1;
      const buyer = await options.nextBuyer(n, lane);
      if (!buyer) return;
      const random = new Random(seed, n);
      const behaviour = random.pick(behaviours, ({ share }) => share);
      await visit(buyer, behaviour, {
        performance,
        map,
        random,
        pause: ms => pause(ms * pace),
        browse: looking => venue.browse(performance, looking),
        nervous,
        persistence,
      });
    }
  };
  const lanes = Array.from({ length: options.size }, (_, lane) => lane);
  await Promise.all(lanes.map(walk));
  return visits;
}
