import fc from 'fast-check';
import { Redis } from 'ioredis';
import { RedisSeatStore } from '../RedisSeatStore';
import { seatKeys } from '../keys';
import { HoldOutcome, Settlement } from '../SeatStore';
import { ModelHouse, ModelOrder } from './ModelHouse';

/** The performance that the commands are about. */
export const REF = { show: 'model', performance: 'evening' };
/** People who want the same seats. */
export const BUYERS = ['ann', 'bea', 'cho'];

/** What a command works on beside the model. */
export interface RealHouse {
  store: RedisSeatStore;
  redis: Redis;
  /** Gives ids, orders and epochs. */
  count: number;
}

/** Fills the store from what the model's database knows. */
export async function reload(model: ModelHouse, real: RealHouse) {
  real.count += 1;
  model.reload();
  await real.store.close([REF]);
  await real.store.load(REF, {
    epoch: `epoch-${real.count}`,
    run: 'run',
    states: model.states,
    holds: model.holds.map(({ id, buyer, seats }) => ({
      id,
      buyer,
      seats,
      since: 0,
      expiresAt: 0,
      extensionsLeft: 0,
      order: id,
    })),
    ordered: model.ordered,
  });
}

type Step = (model: ModelHouse, real: RealHouse) => Promise<void>;

const command = (
  name: string,
  run: Step,
): fc.AsyncCommand<ModelHouse, RealHouse> => ({
  check: () => true,
  run,
  toString: () => name,
});

/** An answer in the words of the model. */
function wordsOf(outcome: HoldOutcome): string {
  switch (outcome.type) {
    case 'held':
      return `held ${outcome.hold.seats}`;
    case 'taken':
      return `taken ${outcome.seats}`;
    case 'short':
      return `short ${outcome.left}`;
    default:
      return outcome.type;
  }
}

async function holdSeats(
  model: ModelHouse,
  real: RealHouse,
  { buyer, seats }: { buyer: string; seats: number[] },
) {
  const id = `evening.${(real.count += 1)}`;
  const expected = model.hold({ id, buyer, seats });
  const outcome = await real.store.hold(REF, {
    id,
    buyer,
    limit: model.limit,
    wish: { type: 'seats', seats },
  });
  expect(wordsOf(outcome)).toBe(expected);
}

async function holdAny(
  model: ModelHouse,
  real: RealHouse,
  { buyer, count }: { buyer: string; count: number },
) {
  const id = `evening.${(real.count += 1)}`;
  const expected = model.holdAny({ id, buyer, count });
  const span = { first: 0, seatCount: model.seatCount, count };
  const outcome = await real.store.hold(REF, {
    id,
    buyer,
    limit: model.limit,
    wish: { type: 'spans', spans: [span] },
  });
  expect(wordsOf(outcome)).toBe(expected);
}

async function extend(model: ModelHouse, { store }: RealHouse, buyer: string) {
  const mine = model.mine(buyer);
  const outcome = await store.extend(REF, { id: mine?.id ?? 'none', buyer });
  if (!mine || mine.isLapsed) expect(outcome.type).toBe('gone');
  else if (mine.extensionsLeft === 0) expect(outcome.type).toBe('limit');
  else {
    expect(outcome.type).toBe('held');
    mine.extensionsLeft -= 1;
  }
}

async function release(
  model: ModelHouse,
  { store }: RealHouse,
  who: { buyer: string; by: string },
) {
  const mine = model.mine(who.buyer);
  await store.release(REF, { id: mine?.id ?? 'none', buyer: who.by });
  if (mine && who.by === who.buyer) model.drop(mine);
}

/** Time passes for one hold: what lapses is written down as if it had been so all along. */
async function expire(model: ModelHouse, { redis }: RealHouse, buyer: string) {
  const mine = model.mine(buyer);
  if (!mine) return;
  const [, , deadlines, , , holds] = seatKeys(REF);
  const hold = JSON.parse((await redis.hget(holds, mine.id))!);
  await redis.hset(holds, mine.id, JSON.stringify({ ...hold, expiresAt: 1 }));
  await redis.zadd(deadlines, 1, mine.id);
  mine.isLapsed = true;
}

async function claim(model: ModelHouse, { store }: RealHouse, buyer: string) {
  const mine = model.mine(buyer);
  const id = mine?.id ?? 'none';
  const outcome = await store.claim(REF, { id, buyer, order: id });
  if (!mine || mine.isLapsed) {
    expect(outcome.type).toBe('gone');
    return;
  }
  expect(outcome.type).toBe('held');
  mine.isOrdered = true;
  const { seats } = mine;
  model.orders.push({ hold: id, buyer, seats, isPaid: false });
  model.ordered.set(buyer, [...model.orderedBy(buyer), ...seats]);
}

async function settle(
  model: ModelHouse,
  { store }: RealHouse,
  one: { pick: number; outcome: 'sold' | 'free' },
) {
  const { pick, outcome } = one;
  if (model.orders.length === 0) return;
  const order: ModelOrder = model.orders[pick % model.orders.length];
  const { hold, buyer, seats } = order;
  const settlement: Settlement = { hold, buyer, seats, outcome };
  // Heard of twice, as after a crash before it was crossed off the list.
  await store.settle(REF, settlement);
  await store.settle(REF, settlement);
  model.holds = model.holds.filter(({ id }) => id !== hold);
  const others = model.orderedBy(buyer).filter(seat => !seats.includes(seat));
  if (outcome === 'sold') {
    order.isPaid = true;
    seats.forEach(seat => model.sold.add(seat));
    model.ordered.set(buyer, [...others, ...seats]);
  } else {
    model.orders = model.orders.filter(other => other !== order);
    seats.forEach(seat => model.sold.delete(seat));
    model.ordered.set(buyer, others);
  }
}

async function block(
  model: ModelHouse,
  { store }: RealHouse,
  one: { seats: number[]; isBlocked: boolean },
) {
  const { seats, isBlocked } = one;
  const refused = await store.block(REF, one);
  for (const seat of seats) {
    if (!isBlocked) {
      model.blocked.delete(seat);
      continue;
    }
    const owner = model.holds.find(hold => hold.seats.includes(seat));
    if (owner?.isLapsed && !owner.isOrdered) model.drop(owner);
    if (model.states[seat] === '0') model.blocked.add(seat);
  }
  const others = seats.filter(seat => ['1', '2'].includes(model.states[seat]));
  expect(refused.map(({ seat }) => seat)).toEqual(isBlocked ? others : []);
}

async function forget(
  model: ModelHouse,
  { store, ...real }: RealHouse,
  buyer: string,
) {
  const pseudonym = `erased-${real.count}-${buyer}`;
  await store.forget(REF, { buyer, pseudonym });
  const mine = model.mine(buyer);
  if (mine) model.drop(mine);
  for (const one of [...model.holds, ...model.orders]) {
    if (one.buyer === buyer) one.buyer = pseudonym;
  }
  model.ordered.delete(buyer);
}

/** All that can happen to a house of so many seats. */
export function seatCommands(seatCount: number) {
  const buyer = fc.constantFrom(...BUYERS);
  const seats = fc.uniqueArray(fc.nat({ max: seatCount - 1 }), {
    minLength: 1,
    maxLength: 3,
  });
  const count = fc.integer({ min: 1, max: 4 });
  const pick = fc.nat({ max: 9 });
  const outcome = fc.constantFrom('sold' as const, 'free' as const);
  const made = <T>(
    name: string,
    arbitrary: fc.Arbitrary<T>,
    run: (model: ModelHouse, real: RealHouse, value: T) => Promise<void>,
  ) =>
    arbitrary.map(value =>
      command(`${name}(${JSON.stringify(value)})`, (model, real) =>
        run(model, real, value),
      ),
    );
  return [
    made('hold', fc.record({ buyer, seats }), holdSeats),
    made('hold', fc.record({ buyer, seats }), holdSeats),
    made('holdAny', fc.record({ buyer, count }), holdAny),
    made('extend', buyer, extend),
    made('release', fc.record({ buyer, by: buyer }), release),
    made('expire', buyer, expire),
    made('claim', buyer, claim),
    made('claim', buyer, claim),
    made('settle', fc.record({ pick, outcome }), settle),
    made('block', fc.record({ seats, isBlocked: fc.boolean() }), block),
    made('forget', buyer, forget),
    made('reload', fc.constant(''), reload),
    made('sweep', fc.constant(''), async (model, { store }) => {
      await store.sweep(REF);
      model.sweep();
    }),
  ];
}
