import { CallRecord } from '../history/CallRecord';
import { Claim } from './Claim';

/** States in which the seats wait for money. */
const WAITING: readonly CallRecord['state'][] = ['pending', 'awaiting-deposit'];

/** What buyers were told of one order. */
export interface ToldOrder {
  order: string;
  performance: string;
  seats: number[];
  /** When its buyer knew that it was stored. */
  storedAt: number;
  /** The last moment at which it surely waited for its money. */
  pendingUntil: number;
  /** When its buyer knew that it was paid. */
  paidAt?: number;
  amount: number;
  /** From when on a seat may have been given back, by seat. */
  givenBack: Map<number, number>;
}

/** Collects what was said of each order, by its id. */
export function toldOrders(
  calls: readonly CallRecord[],
): Map<string, ToldOrder> {
  const performances = new Map<string, string>();
  const told = new Map<string, ToldOrder>();
  for (const call of calls) {
    const { verb, hold, order, outcome, performance } = call;
    if (verb === 'hold' && hold && performance) {
      performances.set(hold, performance);
    }
    if (verb === 'order' && order && hold && !told.has(order)) {
      told.set(order, {
        order,
        performance: performances.get(hold) ?? '',
        seats: call.seats ?? [],
        storedAt: call.to,
        pendingUntil: call.to,
        amount: call.amount ?? 0,
        givenBack: new Map(),
      });
    }
    const known = order === undefined ? undefined : told.get(order);
    if (!known || outcome === 'fail') continue;
    if (call.state === 'paid') {
      known.paidAt = Math.min(known.paidAt ?? Infinity, call.to);
    }
    // The answer to a repeated order may be an old one; the others are of their moment.
    if (WAITING.includes(call.state) && verb !== 'order') {
      known.pendingUntil = Math.max(known.pendingUntil, call.from);
    }
    if (verb === 'cancel') {
      for (const seat of call.seats ?? []) {
        const before = known.givenBack.get(seat) ?? Infinity;
        known.givenBack.set(seat, Math.min(before, call.from));
      }
    }
  }
  return told;
}

/**
 * When orders surely owned their seats. Between the last word that it waits and the
 * first that it is paid, an order may have lost its seats and got them back.
 */
export function orderClaims(told: Iterable<ToldOrder>): Claim[] {
  const claims: Claim[] = [];
  for (const known of told) {
    const { order: by, performance } = known;
    for (const seat of known.seats) {
      const claim = { performance, seat, by };
      const { storedAt: from, pendingUntil: to, paidAt } = known;
      claims.push({ ...claim, from, to });
      if (paidAt === undefined) continue;
      const end = known.givenBack.get(seat) ?? Infinity;
      claims.push({ ...claim, from: paidAt, to: end });
    }
  }
  return claims;
}
