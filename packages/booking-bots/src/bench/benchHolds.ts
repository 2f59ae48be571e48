import { setTimeout as sleep } from 'node:timers/promises';
import {
  DEFAULT_TIMINGS,
  RedisSeatStore,
} from '@marquee/plugin-ticketing-backend/servers';
import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { Redis } from 'ioredis';
import { SlowScripts } from './SlowScripts';

const SEATS = 50_000;
const SEATS_A_HOLD = 4;
const HOLDS = SEATS / SEATS_A_HOLD;
/** Calls under way at the same time; they are sent without waiting for each other. */
const AT_ONCE = 256;
const ROUNDS = 5;
/** Of the holds of a round; a sweep takes a hundred at a time. */
const SWEPT = 1_000;
/** No script may keep Redis from everybody else for longer, in µs. */
const SLOW_US = 2_000;
const REF = { show: 'bench', performance: 'evening' };

/** What the seat store alone can do. */
export interface HoldFigures {
  /** Holds of four seats a second, as one client got them done. */
  rate: number;
  /** Holds of four seats a second that fit into the time that Redis took for them. */
  scriptRate: number;
  /** Scripts that took longer than 2 ms in every round, and how long, in µs. */
  slow: [name: string, us: number][];
}

const holder = (n: number) => ({ id: `evening.${n}`, buyer: `buyer-${n}` });

/** Holds a stadium out by fours, several times, with the scripts of the seat store. */
export async function benchHolds(url: string): Promise<HoldFigures> {
  const redis = new Redis(url);
  const store = new RedisSeatStore({ redis, timings: DEFAULT_TIMINGS });
  const timings = { ...DEFAULT_TIMINGS, holdMs: 1 };
  const shortLived = new RedisSeatStore({ redis, timings });
  const scripts = await SlowScripts.watch(redis, SLOW_US);
  let ms = 0;
  let scriptUs = 0;
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      await scripts.during('load', () => load(store, round));
      await redis.config('RESETSTAT');
      const begin = performance.now();
      await scripts.during('hold', () => holdAll(store, HOLDS));
      ms += performance.now() - begin;
      scriptUs += await timeInScripts(redis);
      await scripts.during('snapshot', () => store.states(REF));
      const { buyer } = holder(0);
      await scripts.during('forget', () =>
        store.forget(REF, { buyer, pseudonym: 'erased' }),
      );
      await scripts.during('release', () =>
        inFlight(HOLDS, n => store.release(REF, holder(n))),
      );
      await holdAll(shortLived, SWEPT);
      await sleep(5);
      await scripts.during('sweep', async () => {
        while ((await store.sweep(REF)).freed > 0);
      });
      const seats = Array.from({ length: SEATS }, (_, seat) => seat);
      for (const isBlocked of [true, false]) {
        await scripts.during(isBlocked ? 'block' : 'unblock', () =>
          store.block(REF, { seats, isBlocked }),
        );
      }
    }
  } finally {
    redis.disconnect();
  }
  const held = ROUNDS * HOLDS;
  return {
    rate: (1_000 * held) / ms,
    scriptRate: (1_000_000 * held) / scriptUs,
    slow: scripts.found,
  };
}

async function load(store: RedisSeatStore, round: number) {
  await store.load(REF, {
    epoch: `e${round}`,
    run: await store.run(),
    states: String(SEAT_STATE.free).repeat(SEATS),
    holds: [],
    ordered: new Map(),
  });
}

async function holdAll(store: RedisSeatStore, count: number) {
  await inFlight(count, async n => {
    const first = SEATS_A_HOLD * n;
    const seats = [first, first + 1, first + 2, first + 3];
    const { type } = await store.hold(REF, {
      ...holder(n),
      wish: { type: 'seats', seats },
      limit: SEATS_A_HOLD,
      request: { key: `key-${n}`, digest: `${first}` },
    });
    if (type !== 'held') throw new Error(`Hold ${n} was answered '${type}'`);
  });
}

/** Calls `run` with 0 to `count - 1`, so many at the same time as are sent without waiting. */
async function inFlight(count: number, run: (n: number) => Promise<unknown>) {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      next += 1;
      await run(next - 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** How long Redis was busy with scripts since its figures were reset, in µs. */
async function timeInScripts(redis: Redis): Promise<number> {
  const stats = await redis.info('commandstats');
  const times = stats.matchAll(/^cmdstat_eval(?:sha)?:.*?usec=(\d+)/gm);
  return [...times].reduce((sum, [, us]) => sum + Number(us), 0);
}
