import { Redis } from 'ioredis';
import { PerformanceRef } from '../seats/keys';
import { RedisSeatStore } from '../seats/RedisSeatStore';
import { DEFAULT_TIMINGS } from '../timings';
import { RunningRedis, startRedis } from './startRedis';

/** A store of seats, and the Redis that it is kept in. */
export interface ProvidedSeatStore {
  readonly redis: Redis;
  readonly store: RedisSeatStore;
  /** Puts seats on sale as `states` says, held and ordered by nobody. */
  load(ref: PerformanceRef, states: string, epoch?: string): Promise<void>;
}

/** Gives the tests of a `describe` block a Redis of their own with a store of seats. */
export function provideSeatStore(timings = DEFAULT_TIMINGS): ProvidedSeatStore {
  let running: RunningRedis;
  let redis: Redis;
  let store: RedisSeatStore;

  beforeAll(async () => {
    running = await startRedis();
    redis = new Redis(running.url);
    store = new RedisSeatStore({ redis, timings });
  });
  afterAll(async () => {
    redis.disconnect();
    await running.stop();
  });

  return {
    get redis() {
      return redis;
    },
    get store() {
      return store;
    },
    async load(ref, states, epoch = 'e') {
      const run = await store.run();
      const nobody = { holds: [], ordered: new Map() };
      await store.load(ref, { epoch, run, states, ...nobody });
    },
  };
}
