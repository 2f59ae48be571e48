import { mockServices } from '@backstage/backend-test-utils';
import { Redis } from 'ioredis';
import { RunningRedis, startRedis } from '../__testUtils__';
import { SalesClosedError } from '../errors';
import { RedisSeatStore } from '../seats/RedisSeatStore';
import { DEFAULT_TIMINGS } from '../timings';
import { SeatFeed } from './SeatFeed';
import { SeatMirror } from './SeatMirror';

const REF = { show: 'hamlet', performance: 'evening' };
/** Nothing comes by itself within a test. */
const NEVER_MS = 10_000;

describe('a copy of the house that may be old', () => {
  let running: RunningRedis;
  let redis: Redis;
  let store: RedisSeatStore;
  let feed: SeatFeed;
  let mirror: SeatMirror;

  beforeAll(async () => {
    running = await startRedis();
    redis = new Redis(running.url);
    store = new RedisSeatStore({ redis, timings: DEFAULT_TIMINGS });
  });
  const load = async (epoch: string) =>
    store.load(REF, {
      epoch,
      run: await store.run(),
      states: '0000',
      holds: [],
      ordered: new Map(),
    });

  beforeEach(async () => {
    const logger = mockServices.logger.mock();
    await redis.flushall();
    await load('e1');
    feed = new SeatFeed({ redis, coalesceMs: NEVER_MS, logger });
    mirror = new SeatMirror({ seats: store, feed, logger });
    jest.spyOn(store, 'states').mockClear();
    await mirror.read(REF);
  });
  afterEach(async () => {
    mirror.stop();
    void feed.stop();
  });
  afterAll(async () => {
    redis.disconnect();
    await running.stop();
  });

  const hold = (seat: number) =>
    store.hold(REF, {
      id: `evening~${seat}`,
      buyer: `b${seat}`,
      wish: { type: 'seats', seats: [seat] },
      limit: 8,
    });
  const copy = async () => [...(await mirror.read(REF))].join('');

  it('learns what changed, and no more', async () => {
    await hold(1);
    await hold(2);
    expect(await mirror.refresh(REF)).toBe(true);
    expect(await copy()).toBe('0110');
    expect(store.states).toHaveBeenCalledTimes(1);
  });

  it('is not old when nothing changed', async () => {
    await hold(1);
    await mirror.refresh(REF);
    expect(await mirror.refresh(REF)).toBe(false);
    expect(store.states).toHaveBeenCalledTimes(1);
  });

  it('is read anew when the seats were loaded again', async () => {
    await hold(1);
    await load('e2');
    expect(await mirror.refresh(REF)).toBe(true);
    expect(await copy()).toBe('0000');
    expect(store.states).toHaveBeenCalledTimes(2);
  });

  it('is given up when the seats are gone', async () => {
    await redis.flushall();
    expect(await mirror.refresh(REF)).toBe(true);
    await expect(mirror.read(REF)).rejects.toThrow(SalesClosedError);
  });
});
