import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { ChainableCommander, Redis } from 'ioredis';
import { countOf } from './countOf';
import { LAYOUT } from './lua';
import { deadlinesKey, metaKey, PerformanceRef, statesKey } from './keys';
import { SeatCounts } from './SeatStore';

/** Questions about many performances, each one round trip: a show of slots has hundreds. */
export function readAll(redis: Redis) {
  /** @throws the first error of Redis */
  const ask = async <T>(
    refs: readonly PerformanceRef[],
    question: (pipeline: ChainableCommander, ref: PerformanceRef) => unknown,
  ): Promise<T[]> => {
    if (refs.length === 0) return [];
    const pipeline = redis.pipeline();
    for (const ref of refs) question(pipeline, ref);
    const answers = (await pipeline.exec()) ?? [];
    return answers.map(([error, answer]) => {
      if (error) throw error;
      return answer as T;
    });
  };

  return {
    /** Those with a deadline that is over by the store's clock. */
    async due(refs: readonly PerformanceRef[]): Promise<PerformanceRef[]> {
      if (refs.length === 0) return [];
      const [[seconds, micros], first] = await Promise.all([
        redis.time(),
        ask<string[]>(refs, (pipeline, ref) =>
          pipeline.zrange(deadlinesKey(ref), '0', '0', 'WITHSCORES'),
        ),
      ]);
      const now = Number(seconds) * 1_000 + Number(micros) / 1_000;
      return refs.filter((_, i) => Number(first[i][1] ?? Infinity) <= now);
    },

    /** Undefined where a performance is not loaded. */
    async loadedInto(
      refs: readonly PerformanceRef[],
    ): Promise<(string | undefined)[]> {
      const metas = await ask<(string | null)[]>(refs, (pipeline, ref) =>
        pipeline.hmget(metaKey(ref), 'epoch', 'run', 'layout'),
      );
      return metas.map(([epoch, run, layout]) =>
        epoch && run && layout === LAYOUT ? run : undefined,
      );
    },

    /**
     * Counts as they are kept; counted anew where seats were changed by an older
     * version of the box office, which does not keep them.
     */
    async counts(
      refs: readonly PerformanceRef[],
    ): Promise<(SeatCounts | undefined)[]> {
      const metas = await ask<(string | null)[]>(refs, (pipeline, ref) =>
        pipeline.hmget(
          metaKey(ref),
          'epoch',
          'version',
          'counted',
          'free',
          'held',
        ),
      );
      return Promise.all(
        metas.map(async ([epoch, version, counted, free, held], i) => {
          if (!epoch) return undefined;
          if (version === counted) {
            return { free: Number(free), held: Number(held) };
          }
          const states = (await redis.get(statesKey(refs[i]))) ?? '';
          return {
            free: countOf(states, SEAT_STATE.free),
            held: countOf(states, SEAT_STATE.held),
          };
        }),
      );
    },
  };
}
