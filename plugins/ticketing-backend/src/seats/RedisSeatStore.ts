import { Redis } from 'ioredis';
import { SalesClosedError } from '../errors';
import { Timings } from '../timings';
import { memoryKey, metaKey, PerformanceRef, seatKeys } from './keys';
import {
  CLAIM_SCRIPT,
  EXTEND_SCRIPT,
  FIND_SCRIPT,
  FORGET_SCRIPT,
  HOLD_SCRIPT,
  LOAD_SCRIPT,
  RELEASE_SCRIPT,
  SETTLE_SCRIPT,
  SNAPSHOT_SCRIPT,
  SWEEP_SCRIPT,
} from './lua';
import { runScript } from './runScript';
import {
  Held,
  HoldWish,
  SeatLoad,
  SeatStore,
  Settlement,
  StoredHold,
} from './SeatStore';

/** Most holds that one sweep looks at; keeps each script short. */
const SWEEP_BATCH = 100;

/** {@link SeatStore} in Redis: one script a verb. */
export class RedisSeatStore implements SeatStore {
  readonly #redis: Redis;
  readonly #timings: Timings;

  constructor(options: { redis: Redis; timings: Timings }) {
    this.#redis = options.redis;
    this.#timings = options.timings;
  }

  async hold(ref: PerformanceRef, wish: HoldWish) {
    const { holdMs, longestHoldMs, extensions } = this.#timings;
    const { key = '', digest = '' } = wish.idempotency ?? {};
    const reply = await this.#run(ref, HOLD_SCRIPT, {
      key: memoryKey(ref, wish.buyer),
      args: [
        wish.id,
        wish.buyer,
        holdMs,
        longestHoldMs,
        extensions,
        wish.limit,
        key,
        digest,
        ...wish.seats,
      ],
    });
    switch (reply[0]) {
      case 'taken':
        return {
          type: 'taken' as const,
          seats: String(reply[1]).split(',').map(Number),
        };
      case 'limit':
        return { type: 'limit' as const };
      case 'misused':
        return { type: 'misused' as const };
      default:
        return held(reply);
    }
  }

  async find(ref: PerformanceRef, buyer: string) {
    const reply = await this.#run(ref, FIND_SCRIPT, { args: [buyer] });
    return reply[0] === 'gone' ? { type: 'gone' as const } : held(reply);
  }

  async extend(ref: PerformanceRef, options: { id: string; buyer: string }) {
    const { id, buyer } = options;
    const args = [id, buyer, this.#timings.extensionMs];
    const reply = await this.#run(ref, EXTEND_SCRIPT, { args });
    if (reply[0] === 'gone') return { type: 'gone' as const };
    if (reply[0] === 'limit') return { type: 'limit' as const };
    return held(reply);
  }

  async release(ref: PerformanceRef, options: { id: string; buyer: string }) {
    const args = [options.id, options.buyer];
    await this.#run(ref, RELEASE_SCRIPT, { args });
  }

  async claim(
    ref: PerformanceRef,
    options: { id: string; buyer: string; order: string },
  ) {
    const { id, buyer, order } = options;
    const { paymentMs } = this.#timings;
    const args = [id, buyer, order, 2 * paymentMs];
    const reply = await this.#run(ref, CLAIM_SCRIPT, { args });
    return reply[0] === 'gone' ? { type: 'gone' as const } : held(reply);
  }

  async settle(ref: PerformanceRef, settlement: Settlement) {
    const { hold, outcome, seats } = settlement;
    const args = [hold, outcome, ...seats];
    await this.#run(ref, SETTLE_SCRIPT, { args });
  }

  async sweep(ref: PerformanceRef) {
    const reply = await this.#run(ref, SWEEP_SCRIPT, { args: [SWEEP_BATCH] });
    const ordered = (reply[2] as string[]).map(
      json => JSON.parse(json) as StoredHold,
    );
    return { freed: Number(reply[1]), ordered };
  }

  async states(ref: PerformanceRef) {
    const reply = await this.#run(ref, SNAPSHOT_SCRIPT, { args: [] });
    return {
      epoch: String(reply[1]),
      version: Number(reply[2]),
      states: String(reply[3]),
    };
  }

  async forget(
    ref: PerformanceRef,
    options: { buyer: string; pseudonym: string },
  ) {
    const { buyer, pseudonym } = options;
    await this.#run(ref, FORGET_SCRIPT, {
      key: memoryKey(ref, buyer),
      args: [buyer, pseudonym],
    });
  }

  async load(ref: PerformanceRef, load: SeatLoad) {
    const { epoch, run, states, holds } = load;
    const lookAfter = 2 * this.#timings.paymentMs;
    const args = [epoch, run, states, JSON.stringify(holds), lookAfter];
    await this.#run(ref, LOAD_SCRIPT, { args });
  }

  async close(ref: PerformanceRef) {
    await this.#redis.hdel(metaKey(ref), 'epoch', 'run');
  }

  async loadedInto(ref: PerformanceRef) {
    const [epoch, run] = await this.#redis.hmget(metaKey(ref), 'epoch', 'run');
    return epoch && run ? run : undefined;
  }

  async run() {
    const info = await this.#redis.info('server');
    return /^run_id:(\w+)/m.exec(info)?.[1] ?? 'unknown';
  }

  async #run(
    ref: PerformanceRef,
    script: string,
    input: { key?: string; args: (string | number)[] },
  ) {
    const keys = seatKeys(ref);
    if (input.key) keys.push(input.key);
    const { args } = input;
    const reply = await runScript(this.#redis, script, { keys, args });
    if (reply[0] === 'closed') throw new SalesClosedError(ref.performance);
    return reply;
  }
}

function held(reply: unknown[]): Held {
  const hold = JSON.parse(String(reply[1])) as StoredHold;
  return { type: 'held', hold, now: Number(reply[2]) };
}
