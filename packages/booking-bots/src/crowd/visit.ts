import { randomUUID } from 'node:crypto';
import {
  Hold,
  Order,
  OrderState,
  PayMethod,
} from '@marquee/plugin-ticketing-common';
import { Buyer, Reply } from '../client/Buyer';
import { Random } from '../random/Random';
import { Behaviour } from './Behaviour';
import { SeatMap } from './SeatMap';

/** What a visit needs to know. */
export interface VisitContext {
  performance: string;
  map: SeatMap;
  random: Random;
  /** Waits for some ms, or shorter when the run ends. */
  pause: (ms: number) => Promise<void>;
  /** Follows the live map over a line of its own until `looking` is done. */
  browse: (looking: () => Promise<void>) => Promise<void>;
  /** Sends every call that changes something twice, as people do who click twice. */
  nervous: boolean;
  /** How often a call is repeated whose answer did not come or leaves it open. */
  persistence: number;
}

/** Before a call is repeated, in ms. */
const RETRY_MS = 250;
/** Cards that somebody has who does not give up. */
const MOST_CARDS = 4;
/** Probability that somebody who gave tickets back gives back more. */
const CANCELS_MORE = 0.5;
/** Somebody who sent money looks so often whether there are tickets. */
const MOST_LOOKS = 8;
/** HTTP status of a payment that the company refuses. */
const DECLINED = 402;

/** One buyer visits a show's page once, and behaves as told. */
export async function visit(
  buyer: Buyer,
  behaviour: Behaviour,
  context: VisitContext,
): Promise<void> {
  const { random, pause } = context;
  const think = () => pause(random.int(behaviour.thinkMs));
  const { ending } = behaviour;

  if (ending === 'browse') {
    await context.browse(think);
    return;
  }
  await think();
  const hold = await holdSomething(buyer, behaviour, context);
  if (!hold || ending === 'leave') return;
  await think();
  if (ending === 'release') {
    await buyer.release(hold);
    return;
  }
  const owing = ending === 'transfer' || ending === 'owe';
  const order = await orderHeld(buyer, hold, {
    ...context,
    method: owing ? 'virtual-account' : 'card',
  });
  if (!order || ending === 'abandon') return;
  await think();
  const state = await pay(buyer, order, {
    ...context,
    decline: ending === 'decline',
  });
  if (ending === 'transfer' && state === 'awaiting-deposit') {
    await think();
    await transfer(buyer, order, context);
  }
  if (ending !== 'cancel' || state !== 'paid') return;
  await think();
  await cancel(buyer, order, context);
}

/** Pays into the account that an order was given, and looks for the tickets. */
async function transfer(buyer: Buyer, order: Order, context: VisitContext) {
  const { checkoutUrl } = order;
  const { body } = await patiently(context, () => buyer.look(order));
  if (!body?.deposit) return;
  await patiently(context, () => buyer.transfer({ ...body, checkoutUrl }));
  for (let left = MOST_LOOKS; left > 0; left -= 1) {
    const reply = await buyer.look(order);
    if (reply.body && reply.body.state !== 'awaiting-deposit') return;
    await context.pause(RETRY_MS);
  }
}

/** Gives some of the tickets back, and perhaps more of them afterwards. */
async function cancel(buyer: Buyer, order: Order, context: VisitContext) {
  const { random } = context;
  const left = [...order.tickets];
  do {
    const some = left.splice(0, random.int({ from: 1, to: left.length }));
    const preview = await patiently(context, () => buyer.preview(order, some));
    if (!preview.body) return;
    const { refund } = preview.body;
    await patiently(context, () => buyer.cancel(order, some, refund));
  } while (left.length > 0 && random.chance(CANCELS_MORE));
}

/** Tries other seats as long as somebody else is quicker. */
async function holdSomething(
  buyer: Buyer,
  behaviour: Behaviour,
  context: VisitContext,
): Promise<Hold | undefined> {
  const { map, performance, random, pause } = context;
  const count = random.int(behaviour.seats);
  for (let left = behaviour.tries; left > 0; left -= 1) {
    const seats = map.choose({ count, wish: behaviour.wish, random });
    if (seats.length === 0) return undefined;
    // Those who fight for the front do not look at what others are about to take.
    if (behaviour.wish !== 'front') map.expect(seats);
    const key = randomUUID();
    const reply = await patiently(context, () =>
      buyer.hold(performance, seats, key),
    );
    if (reply.body) return reply.body;
    if (reply.reason === 'not-on-sale') await pause(RETRY_MS);
    else if (reply.reason !== 'seats-taken') return undefined;
  }
  return undefined;
}

async function orderHeld(
  buyer: Buyer,
  hold: Hold,
  context: VisitContext & { method: PayMethod },
): Promise<Order | undefined> {
  const key = randomUUID();
  const reply = await patiently(context, () =>
    buyer.order(hold, key, context.method),
  );
  // Refused by a rule of the house: somebody else may fit in there.
  if (reply.reason === 'orphan' || reply.reason === 'companion') {
    await buyer.release(hold);
  }
  return reply.body;
}

/** Pays, in the end by another card than the one that was declined. */
async function pay(
  buyer: Buyer,
  order: Order,
  context: VisitContext & { decline: boolean },
): Promise<OrderState | undefined> {
  const { decline, persistence, pause } = context;
  const cards = persistence > 0 ? MOST_CARDS : 1;
  let current = order;
  for (let card = 1; current.state === 'pending'; card += 1) {
    const answer = decline && card === 1 ? 'decline' : 'approve';
    const state = await payOnce(buyer, current, { ...context, answer });
    if (state !== undefined || card === cards) return state;
    // A payment that failed for good has another one in its place.
    await pause(RETRY_MS);
    current = (await buyer.look(current)).body ?? current;
  }
  return current.state;
}

/** @returns undefined when this payment was declined */
async function payOnce(
  buyer: Buyer,
  order: Order,
  context: VisitContext & { answer: 'approve' | 'decline' },
): Promise<OrderState | undefined> {
  if (!order.checkoutUrl) return undefined;
  const agreed = await patiently(context, () =>
    buyer.authenticate(order, context.answer),
  );
  if (!agreed.body) return undefined;
  const report = agreed.body;
  const paid = await patiently(context, () => buyer.confirm(order, report));
  if (paid.status === DECLINED) return undefined;
  let state = paid.body?.state;
  for (let left = context.persistence; left > 0; left -= 1) {
    if (state !== 'pending') break;
    await context.pause(RETRY_MS);
    state = (await buyer.look(order)).body?.state ?? state;
  }
  return state ?? order.state;
}

/**
 * Repeats what may or may not have happened; whoever answers has to bear that. And what
 * cannot be sold at the moment: so whoever lost a hold meanwhile is told.
 */
async function patiently<T>(
  { nervous, persistence, pause }: VisitContext,
  call: () => Promise<Reply<T>>,
): Promise<Reply<T>> {
  let reply = await call();
  if (nervous) reply = await call();
  for (let left = persistence; left > 0; left -= 1) {
    if (reply.outcome !== 'info' && reply.reason !== 'not-on-sale') break;
    await pause(RETRY_MS);
    reply = await call();
  }
  return reply;
}
