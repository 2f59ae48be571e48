import { CallRecord } from '../../history/CallRecord';
import { Random } from '../../random/Random';
import { World } from '../World';

/** What was called, and what the books say in the end. */
export interface Run {
  calls: CallRecord[];
  world: World;
}

const SEATS = 12;
const PRICE = 100;
const LIVES_MS = 50;

/** A run in which everything is right: few seats, and buyers one after the other. */
export function aRun(seed: number, visits = 30): Run {
  const random = new Random(seed);
  const calls: CallRecord[] = [];
  const world: World = {
    orders: [],
    tickets: [],
    refunds: [],
    charges: [],
    seats: [],
  };
  const codes = new Array<number>(SEATS).fill(0);
  const lapses = new Map<number, number>();
  let now = 0;
  const span = () => {
    const from = now + 1;
    now = from + random.int({ from: 1, to: 5 });
    return { from, to: now, status: 200, outcome: 'ok' as const };
  };

  for (let n = 0; n < visits; n += 1) {
    for (const [seat, at] of lapses) {
      if (at > now) continue;
      codes[seat] = 0;
      lapses.delete(seat);
    }
    const process = `b${n}`;
    const free = codes.flatMap((code, seat) => (code === 0 ? [seat] : []));
    const seats = free.slice(0, random.int({ from: 1, to: 2 }));
    const hold = `evening.${n}`;
    const asked = { process, verb: 'hold', performance: 'evening' } as const;
    if (seats.length === 0) {
      calls.push({
        ...span(),
        ...asked,
        seats: [0],
        outcome: 'fail',
        status: 409,
        reason: 'seats-taken',
      });
      continue;
    }
    const key = `hold-${n}`;
    calls.push({ ...span(), ...asked, seats, hold, key, livesMs: LIVES_MS });
    for (const seat of seats) {
      codes[seat] = 1;
      lapses.set(seat, now + LIVES_MS);
    }
    const ending = random.pick(['leave', 'release', 'pay', 'cancel'] as const);
    if (ending === 'leave') continue;
    if (ending === 'release') {
      calls.push({ ...span(), process, verb: 'release', hold, seats });
      for (const seat of seats) {
        codes[seat] = 0;
        lapses.delete(seat);
      }
      continue;
    }
    for (const seat of seats) lapses.delete(seat);
    const order = `o${n}`;
    const amount = PRICE * seats.length;
    const about = { process, order, seats, amount };
    calls.push({ ...span(), ...about, verb: 'order', hold, state: 'pending' });
    calls.push({ ...span(), ...about, verb: 'look', state: 'pending' });
    calls.push({ ...span(), ...about, verb: 'confirm', state: 'paid' });
    const cancelled = ending === 'cancel';
    if (cancelled) calls.push({ ...span(), ...about, verb: 'cancel' });
    const back = cancelled ? amount - 10 : 0;
    for (const seat of seats) {
      codes[seat] = cancelled ? 0 : 2;
      const state = cancelled ? 'cancelled' : 'sold';
      const performance = 'evening';
      world.tickets.push({ order, performance, seat, state, price: PRICE });
    }
    if (cancelled) world.refunds.push({ order, state: 'done', amount: back });
    const state = cancelled ? 'cancelled' : 'paid';
    world.orders.push({
      id: order,
      performance: 'evening',
      hold,
      state,
      amount,
    });
    const paymentKey = `p${n}`;
    world.charges.push({ order, paymentKey, taken: amount, returned: back });
  }
  const heldBare = [...lapses.keys()];
  const states = codes.join('');
  world.seats.push({ performance: 'evening', states, heldBare });
  return { calls, world };
}
