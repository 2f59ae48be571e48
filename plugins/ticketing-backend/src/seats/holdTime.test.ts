import { setTimeout as sleep } from 'timers/promises';
import { provideSeatStore } from '../__testUtils__';
import { DEFAULT_TIMINGS } from '../timings';
import { Held, SeatWish } from './SeatStore';

const REF = { show: 'hamlet', performance: 'evening' };
const TIMINGS = { ...DEFAULT_TIMINGS, holdMs: 1_200, longestHoldMs: 1_800 };
/** Far from every end, for machines that stand still for a moment. */
const MARGIN_MS = 400;
const ZONE = { first: 0, seatCount: 4 };

describe('the time of a hold', () => {
  const house = provideSeatStore(TIMINGS);
  let count = 0;

  beforeEach(async () => {
    await house.redis.flushall();
    await house.load(REF, '00000000');
  });

  const ask = (buyer: string, wish: SeatWish) =>
    house.store.hold(REF, {
      id: `evening~${(count += 1)}`,
      buyer,
      wish,
      limit: 8,
    });
  const seats = (...indexes: number[]): SeatWish => ({
    type: 'seats',
    seats: indexes,
  });
  const places = (n: number): SeatWish => ({
    type: 'spans',
    spans: [{ ...ZONE, count: n }],
  });

  it.each([
    ['the same seats', [seats(2, 3), seats(2, 3)]],
    ['one seat more and one less', [seats(2), seats(2, 3)]],
    ['places of a zone', [places(1), places(2)]],
  ])('ends for whoever asks for %s again and again', async (_, wishes) => {
    const first = (await ask('a', wishes[0])) as Held;
    const latest = first.hold.since + TIMINGS.longestHoldMs;
    let last = first;
    for (let turn = 1; last.hold.since === first.hold.since; turn += 1) {
      expect(last.hold.expiresAt).toBeLessThanOrEqual(latest);
      await sleep(40);
      last = (await ask('a', wishes[turn % 2])) as Held;
    }
    expect(last.now).toBeGreaterThanOrEqual(latest);
  });

  it('lets somebody else have seats that were asked for until the end', async () => {
    const first = (await ask('a', seats(2, 3))) as Held;
    const latest = first.hold.since + TIMINGS.longestHoldMs;
    let last = first;
    while (last.now < latest - MARGIN_MS) {
      await sleep(40);
      last = (await ask('a', seats(2, 3))) as Held;
    }
    expect(last.hold.since).toBe(first.hold.since);
    await sleep(latest - last.now + 10);
    expect((await ask('b', seats(2, 3))).type).toBe('held');
  });

  it('is whole again for seats that a buyer moves to', async () => {
    const { hold } = (await ask('a', seats(2, 3))) as Held;
    await sleep(TIMINGS.holdMs - MARGIN_MS);
    const moved = (await ask('a', seats(4, 5))) as Held;
    expect(moved.hold.since).toBe(hold.since);
    expect(moved.hold.expiresAt).toBe(moved.now + TIMINGS.holdMs);
    // Which are no more than others once they are asked for again.
    await sleep(600);
    const again = (await ask('a', seats(4, 5))) as Held;
    expect(again.hold.expiresAt).toBe(moved.hold.expiresAt);
  });
});
