import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { setTimeout as sleep } from 'timers/promises';
import { provideSeatStore } from '../__testUtils__';
import { DEFAULT_TIMINGS } from '../timings';
import { RedisSeatStore } from './RedisSeatStore';

const REF = { show: 'hamlet', performance: 'evening' };
const { free, held, sold, blocked } = SEAT_STATE;
const SEATS = 20_000;
const ALL = Array.from({ length: SEATS }, (_, seat) => seat);

describe('a whole house that is taken off the sale', () => {
  const house = provideSeatStore();

  beforeEach(async () => {
    await house.redis.flushall();
    await house.load(REF, String(free).repeat(SEATS));
  });

  const hold = (id: string, seats: number[], timings = DEFAULT_TIMINGS) =>
    new RedisSeatStore({ redis: house.redis, timings }).hold(REF, {
      id,
      buyer: id,
      wish: { type: 'seats', seats },
      limit: 8,
    });

  it('leaves the seats that are held and sold, and names them', async () => {
    await hold('a', [3, 4]);
    await house.store.settle(REF, {
      hold: 'none',
      outcome: 'sold',
      buyer: 'b',
      seats: [SEATS - 1],
    });
    const refused = await house.store.block(REF, {
      seats: ALL,
      isBlocked: true,
    });
    expect(refused).toEqual([
      { seat: 3, state: held },
      { seat: 4, state: held },
      { seat: SEATS - 1, state: sold },
    ]);
    const { states } = await house.store.states(REF);
    const [b, h] = [String(blocked), String(held)];
    expect(states).toBe(b.repeat(3) + h + h + b.repeat(SEATS - 6) + sold);
    expect(await house.store.counts([REF])).toEqual([{ free: 0, held: 2 }]);
  });

  it('takes those of a hold whose time is over', async () => {
    await hold('a', [3, 4], { ...DEFAULT_TIMINGS, holdMs: 1 });
    await sleep(5);
    expect(
      await house.store.block(REF, { seats: ALL, isBlocked: true }),
    ).toEqual([]);
    const { states } = await house.store.states(REF);
    expect(states).toBe(String(blocked).repeat(SEATS));
  });

  it('is taken off by many scripts, so that no buyer waits for a long one', async () => {
    await house.redis.config('RESETSTAT');
    await house.store.block(REF, { seats: ALL, isBlocked: true });
    const stats = await house.redis.info('commandstats');
    const scripts = Number(/cmdstat_evalsha:calls=(\d+)/.exec(stats)?.[1]);
    expect(scripts).toBeGreaterThanOrEqual(SEATS / 500);
  });

  it('is on sale again once it is put back, but for what is held', async () => {
    await house.store.block(REF, { seats: ALL.slice(1), isBlocked: true });
    await hold('a', [0]);
    const refused = await house.store.block(REF, {
      seats: ALL,
      isBlocked: false,
    });
    expect(refused).toEqual([]);
    const { states } = await house.store.states(REF);
    expect(states).toBe(held + String(free).repeat(SEATS - 1));
  });

  it('changes each seat once, though it is named or taken off twice', async () => {
    const { version } = await house.store.states(REF);
    await house.store.block(REF, { seats: [...ALL, ...ALL], isBlocked: true });
    const before = await house.store.states(REF);
    await house.store.block(REF, { seats: ALL, isBlocked: true });
    expect(await house.store.states(REF)).toEqual(before);
    expect(before.version).toBe(version + SEATS);
  });
});
