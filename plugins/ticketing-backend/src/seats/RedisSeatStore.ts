import { Redis } from 'ioredis';
import { SalesClosedError } from '../errors';
import { Timings } from '../timings';
import { memoryKey, metaKey, PerformanceRef, seatKeys } from './keys';
import { loadSeats } from './loadSeats';
import {
  BLOCK_SCRIPT,
  CLAIM_SCRIPT,
  EXTEND_SCRIPT,
  FORGET_SCRIPT,
  HOLD_SCRIPT,
  NOTE_SCRIPT,
  RELEASE_SCRIPT,
  SETTLE_SCRIPT,
  SNAPSHOT_SCRIPT,
  STANDING_SCRIPT,
  SWEEP_SCRIPT,
} from './lua';
import { readAll } from './readAll';
import {
  readHeld,
  readHold,
  readRefused,
  readStanding,
  Reply,
} from './replies';
import { runScript } from './runScript';
import {
  HoldWish,
  RequestKey,
  SeatLoad,
  SeatStore,
  SeatWish,
  Settlement,
  StoredHold,
} from './SeatStore';

/** Most holds that one sweep looks at; keeps each script short. */
const SWEEP_BATCH = 100;
/** Most seats that one script takes off the sale. */
const BLOCK_BATCH = 250;

const requestArgs = ({ key = '', digest = '' }: Partial<RequestKey> = {}) => [
  key,
  digest,
];

function wishArgs(wish: SeatWish): (string | number)[] {
  return wish.type === 'seats'
    ? ['seats', ...wish.seats]
    : [
        'spans',
        ...wish.spans.flatMap(span => [span.first, span.seatCount, span.count]),
      ];
}

/** {@link SeatStore} in Redis: one script a verb. */
export class RedisSeatStore implements SeatStore {
  readonly #redis: Redis;
  readonly #timings: Timings;

  constructor(options: { redis: Redis; timings: Timings }) {
    this.#redis = options.redis;
    this.#timings = options.timings;
  }

  async hold(ref: PerformanceRef, { id, buyer, ...rest }: HoldWish) {
    const { holdMs, longestHoldMs, extensions } = this.#timings;
    const args = [id, buyer, holdMs, longestHoldMs, extensions, rest.limit];
    return readHold(
      await this.#run(ref, HOLD_SCRIPT, {
        buyer,
        args: [...args, ...requestArgs(rest.request), ...wishArgs(rest.wish)],
      }),
    );
  }

  async standing(ref: PerformanceRef, buyer: string, request?: RequestKey) {
    const args = [buyer, ...requestArgs(request)];
    return readStanding(await this.#run(ref, STANDING_SCRIPT, { buyer, args }));
  }

  async extend(
    ref: PerformanceRef,
    options: { id: string; buyer: string; request?: RequestKey },
  ) {
    const { id, buyer, request } = options;
    const args = [
      id,
      buyer,
      this.#timings.extensionMs,
      ...requestArgs(request),
    ];
    return readHeld(await this.#run(ref, EXTEND_SCRIPT, { buyer, args }), [
      'gone',
      'limit',
      'misused',
    ]);
  }

  async release(
    ref: PerformanceRef,
    options: { id: string; buyer: string; request?: RequestKey },
  ) {
    const { id, buyer, request } = options;
    const args = [id, buyer, ...requestArgs(request)];
    const [type] = await this.#run(ref, RELEASE_SCRIPT, { buyer, args });
    return { type: type as 'done' | 'gone' | 'misused' };
  }

  async claim(
    ref: PerformanceRef,
    options: { id: string; buyer: string; order: string; request?: RequestKey },
  ) {
    const { id, buyer, order, request } = options;
    const lookAfter = 2 * this.#timings.paymentMs;
    const args = [id, buyer, order, lookAfter, ...requestArgs(request)];
    return readHeld(await this.#run(ref, CLAIM_SCRIPT, { buyer, args }), [
      'gone',
      'again',
      'misused',
    ]);
  }

  async note(
    ref: PerformanceRef,
    options: { buyer: string; request: RequestKey },
  ) {
    const { buyer, request } = options;
    const args = requestArgs(request);
    const [type] = await this.#run(ref, NOTE_SCRIPT, { buyer, args });
    return { type: type as 'new' | 'again' | 'misused' };
  }

  async settle(ref: PerformanceRef, settlement: Settlement) {
    const { hold, outcome, buyer = '', seats } = settlement;
    const args = [hold, outcome, buyer, ...seats];
    await this.#run(ref, SETTLE_SCRIPT, { args });
  }

  async sweep(ref: PerformanceRef) {
    const reply = await this.#run(ref, SWEEP_SCRIPT, { args: [SWEEP_BATCH] });
    const ordered = (reply[2] as string[]).map(
      json => JSON.parse(json) as StoredHold,
    );
    return { freed: Number(reply[1]), ordered };
  }

  async due(refs: readonly PerformanceRef[]) {
    return readAll(this.#redis).due(refs);
  }

  async states(ref: PerformanceRef) {
    const reply = await this.#run(ref, SNAPSHOT_SCRIPT, { args: [] });
    return {
      epoch: String(reply[1]),
      version: Number(reply[2]),
      states: String(reply[3]),
    };
  }

  async counts(refs: readonly PerformanceRef[]) {
    return readAll(this.#redis).counts(refs);
  }

  async block(
    ref: PerformanceRef,
    options: { seats: readonly number[]; isBlocked: boolean },
  ) {
    const { seats, isBlocked } = options;
    const verb = isBlocked ? 'block' : 'unblock';
    const refused: ReturnType<typeof readRefused> = [];
    for (let start = 0; start < seats.length; start += BLOCK_BATCH) {
      const args = [verb, ...seats.slice(start, start + BLOCK_BATCH)];
      refused.push(
        ...readRefused(await this.#run(ref, BLOCK_SCRIPT, { args })),
      );
    }
    return refused;
  }

  async forget(
    ref: PerformanceRef,
    options: { buyer: string; pseudonym: string },
  ) {
    const { buyer, pseudonym } = options;
    await this.#run(ref, FORGET_SCRIPT, { buyer, args: [buyer, pseudonym] });
  }

  async load(ref: PerformanceRef, load: SeatLoad) {
    await loadSeats(this.#redis, {
      ref,
      load,
      lookAfterMs: 2 * this.#timings.paymentMs,
    });
  }

  async close(refs: readonly PerformanceRef[]) {
    const pipeline = this.#redis.pipeline();
    for (const ref of refs) pipeline.hdel(metaKey(ref), 'epoch', 'run');
    await pipeline.exec();
  }

  async loadedInto(refs: readonly PerformanceRef[]) {
    return readAll(this.#redis).loadedInto(refs);
  }

  async run() {
    const info = await this.#redis.info('server');
    return /^run_id:(\w+)/m.exec(info)?.[1] ?? 'unknown';
  }

  /** @param input.buyer - whose memory of idempotency keys the script needs */
  async #run(
    ref: PerformanceRef,
    script: string,
    input: { buyer?: string; args: (string | number)[] },
  ): Promise<Reply> {
    const { buyer, args } = input;
    const keys = seatKeys(ref);
    if (buyer !== undefined) keys.push(memoryKey(ref, buyer));
    const reply = await runScript(this.#redis, script, { keys, args });
    if (reply[0] === 'closed') throw new SalesClosedError(ref.performance);
    return reply;
  }
}
