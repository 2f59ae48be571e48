import { mockServices } from '@backstage/backend-test-utils';
import { provideSeatStore } from '../__testUtils__';
import { SalesClosedError } from '../errors';
import { SeatFeed } from './SeatFeed';
import { SeatMirror } from './SeatMirror';

const REF = { show: 'hamlet', performance: 'evening' };
/** Nothing comes by itself within a test. */
const NEVER_MS = 10_000;

describe('a copy of the house that may be old', () => {
  const house = provideSeatStore();
  let feed: SeatFeed;
  let mirror: SeatMirror;

  const load = (epoch: string) => house.load(REF, '0000', epoch);

  beforeEach(async () => {
    const logger = mockServices.logger.mock();
    await house.redis.flushall();
    await load('e1');
    feed = new SeatFeed({ redis: house.redis, coalesceMs: NEVER_MS, logger });
    mirror = new SeatMirror({ seats: house.store, feed, logger });
    jest.spyOn(house.store, 'states').mockClear();
    await mirror.read(REF);
  });
  afterEach(async () => {
    mirror.stop();
    void feed.stop();
  });

  const hold = (seat: number) =>
    house.store.hold(REF, {
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
    expect(house.store.states).toHaveBeenCalledTimes(1);
  });

  it('is not old when nothing changed', async () => {
    await hold(1);
    await mirror.refresh(REF);
    expect(await mirror.refresh(REF)).toBe(false);
    expect(house.store.states).toHaveBeenCalledTimes(1);
  });

  it('is read anew when the seats were loaded again', async () => {
    await hold(1);
    await load('e2');
    expect(await mirror.refresh(REF)).toBe(true);
    expect(await copy()).toBe('0000');
    expect(house.store.states).toHaveBeenCalledTimes(2);
  });

  it('is given up when the seats are gone', async () => {
    await house.redis.flushall();
    expect(await mirror.refresh(REF)).toBe(true);
    await expect(mirror.read(REF)).rejects.toThrow(SalesClosedError);
  });
});
