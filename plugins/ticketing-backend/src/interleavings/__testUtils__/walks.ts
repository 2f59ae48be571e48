import * as fc from 'fast-check';
import {
  anOrderRequest,
  ScriptedAnswer,
  ScriptedCompany,
} from '../../__testUtils__';
import { StoredOrder } from '../../stores/StoredOrder';
import { ContradictionError, ToldSeats } from './ToldSeats';
import { JobName, ScheduledOffice } from './ScheduledOffice';

/** Seats of a course; each has others, so that nothing need be emptied. */
export const SEATS_EACH = 4;
/** Longer than an order may stay unpaid. */
const LONG_MS = 11 * 60_000;
const PRICE = 110_000;

/** Refusals that are no fault. */
const REFUSALS = new Set([
  'ConflictError',
  'InputError',
  'NotFoundError',
  'PaymentDeclinedError',
]);

/** What a buyer may do, to what there is. */
export type BuyerStep =
  | { type: 'hold'; seats: number[] }
  | { type: 'extend' | 'release' | 'order' | 'cancel' }
  | { type: 'confirm'; answer: ScriptedAnswer };

/** What happens beside the buyers. */
export type OfficeStep =
  | { type: 'job'; job: JobName }
  | { type: 'relay' | 'sweep' | 'pass' };

/** Whoever walks, with all that the walkers share. */
export interface WalkContext {
  office: ScheduledOffice;
  company: ScriptedCompany;
  told: ToldSeats;
  firstSeat: number;
  now: () => number;
  /** Lets time go by. */
  pass: (ms: number) => void;
}

const seats = fc.uniqueArray(fc.nat({ max: SEATS_EACH - 1 }), {
  minLength: 1,
  maxLength: 2,
});
const ANSWERS: ScriptedAnswer[] = [
  'approve',
  'approve',
  'decline',
  'decline-for-now',
  'lose-before',
  'lose-after',
];
const JOBS: JobName[] = [
  'Asking for payments',
  'Ending of unpaid orders',
  'Giving money back',
];

/** Things that a buyer does, mostly in the order that leads to tickets. */
export const buyerSteps: fc.Arbitrary<BuyerStep[]> = fc
  .record({
    seats,
    answer: fc.constantFrom(...ANSWERS),
    more: fc.array(
      fc.oneof(
        fc.record({ type: fc.constant('hold' as const), seats }),
        fc.record({
          type: fc.constantFrom('extend', 'release', 'order', 'cancel'),
        }),
        fc.record({
          type: fc.constant('confirm' as const),
          answer: fc.constantFrom(...ANSWERS),
        }),
      ) as fc.Arbitrary<BuyerStep>,
      { maxLength: 3 },
    ),
    /** How much of the usual way is gone. */
    length: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ seats: wish, answer, more, length }) => {
    const usual: BuyerStep[] = [
      { type: 'hold', seats: wish },
      { type: 'order' },
      { type: 'confirm', answer },
    ];
    return [...usual.slice(0, length), ...more];
  });

/** Things that box offices do by themselves. */
export const officeSteps: fc.Arbitrary<OfficeStep[]> = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('job' as const),
      job: fc.constantFrom(...JOBS),
    }),
    fc.record({ type: fc.constantFrom('relay', 'relay', 'sweep', 'pass') }),
  ) as fc.Arbitrary<OfficeStep>,
  { maxLength: 5 },
);

/** Lets a buyer do one thing after the other; what is refused is no fault. */
export async function walkAsBuyer(
  buyer: string,
  steps: readonly BuyerStep[],
  context: WalkContext,
): Promise<void> {
  const { office, company, told, firstSeat, now } = context;
  const { orders, payments, cancellations } = office.money;
  let hold = '';
  let order: StoredOrder | undefined;

  async function act(step: BuyerStep): Promise<void> {
    switch (step.type) {
      case 'hold': {
        told.letGo(buyer);
        const wish = { seats: step.seats.map(seat => firstSeat + seat) };
        const held = await office.holds.hold({
          performance: 'evening',
          buyer,
          wish,
        });
        hold = held.id;
        told.hold(buyer, held.seats);
        return;
      }
      case 'extend':
        await office.holds.extend(hold, buyer);
        return;
      case 'release':
        told.letGo(buyer);
        await office.holds.release(hold, buyer);
        return;
      case 'order': {
        told.letGo(buyer);
        order = await orders.place(buyer, anOrderRequest(hold));
        tell(order);
        return;
      }
      case 'confirm': {
        if (!order?.payment) return;
        const { paymentKey } = order.payment;
        company.agree(paymentKey);
        company.next = step.answer;
        const { amount } = order;
        tell(await payments.confirm(order.id, buyer, { paymentKey, amount }));
        return;
      }
      case 'cancel': {
        if (!order) return;
        told.giveBack(order.id);
        const paid = order.state === 'paid';
        await cancellations.cancel(order.id, buyer, {
          tickets: order.tickets.map(({ id }) => id),
          expectedRefund: paid ? order.tickets.length * PRICE : 0,
        });
        return;
      }
      default:
        step satisfies never;
    }
  }

  function tell(news: StoredOrder) {
    order = news;
    const { id, state, tickets } = news;
    if (state === 'pending' && news.payBefore.getTime() <= now()) return;
    if (state !== 'pending' && state !== 'paid') return;
    const owned = tickets.map(ticket => ticket.seat);
    told.order(id, owned, state === 'paid');
  }

  for (const step of steps) {
    await act(step).catch(error => {
      if (error instanceof ContradictionError) throw error;
      // The rules of the house: taken, expired, declined, too late.
      if (!REFUSALS.has(error.name)) throw error;
    });
  }
}

/** Lets a box office do by itself one thing after the other. */
export async function walkAsOffice(
  steps: readonly OfficeStep[],
  { office, told, pass }: WalkContext,
): Promise<void> {
  for (const step of steps) {
    switch (step.type) {
      case 'job':
        await office.job(step.job);
        break;
      case 'relay':
        await office.settler.relay();
        break;
      case 'sweep':
        await office.settler.sweep();
        break;
      case 'pass':
        told.pass();
        pass(LONG_MS);
        break;
      default:
        step satisfies never;
    }
  }
}
