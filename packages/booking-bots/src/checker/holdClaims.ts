import { CallRecord } from '../history/CallRecord';
import { Claim } from './Claim';

/** A time in which the seat store may have lost what it knew; ms since the run began. */
export interface Amnesia {
  from: number;
  to: number;
}

interface ToldHold {
  performance: string;
  seats: number[];
  /** When it was asked for, when its buyer had it, and when it surely still was. */
  askedAt: number;
  from: number;
  to: number;
}

/**
 * When holds surely were somebody's: from their answer until the first moment at which
 * they may have ended, whoever ended them.
 */
export function holdClaims(
  calls: readonly CallRecord[],
  amnesias: readonly Amnesia[],
): Claim[] {
  const holds = new Map<string, ToldHold>();
  /** The last hold of a buyer in a performance: another one takes its place. */
  const latest = new Map<string, ToldHold>();
  const end = (hold: ToldHold | undefined, at: number) => {
    if (hold) hold.to = Math.min(hold.to, at);
  };
  for (const call of calls) {
    const { verb, hold: id, performance, livesMs = 0 } = call;
    const known = id === undefined ? undefined : holds.get(id);
    if (verb === 'hold' && performance) {
      const mine = `${call.process} ${performance}`;
      if (known) continue;
      end(latest.get(mine), call.from);
      if (id === undefined) continue;
      const hold = {
        performance,
        seats: call.seats ?? [],
        askedAt: call.from,
        from: call.to,
        // The box office named the end before its answer came, and after it was asked.
        to: call.from + livesMs,
      };
      holds.set(id, hold);
      latest.set(mine, hold);
    } else if (verb === 'extend' && known && call.outcome === 'ok') {
      if (known.to >= call.to) known.to = call.from + livesMs;
    } else if (verb === 'release' || verb === 'order') {
      // From then on it is the order's, or nobody's.
      end(known, call.from);
    }
  }
  const claims: Claim[] = [];
  for (const [by, hold] of holds) {
    for (const { from, to } of amnesias) {
      if (to >= hold.askedAt) end(hold, from);
    }
    const { performance, from, to } = hold;
    for (const seat of hold.seats) {
      claims.push({ performance, seat, by, from, to });
    }
  }
  return claims;
}
