import { Finding } from './Finding';
import { World, WorldTicket } from './World';

/** Tickets that were paid for. */
const PAID: readonly WorldTicket['state'][] = ['sold', 'cancelled'];

/**
 * Compares the company's books with the database's: what was taken and not given back
 * is what paid tickets cost, less their refunds; for anything else it is nothing.
 */
export function checkMoney({ tickets, refunds, charges }: World): Finding[] {
  const paid = tickets.filter(({ state }) => PAID.includes(state));
  const cost = sumBy(paid, ({ order, price }) => [order, price]);
  const refunded = sumBy(refunds, ({ order, amount }) => [order, amount]);
  const kept = sumBy(charges, ({ order, taken, returned }) => [
    order,
    taken - returned,
  ]);
  const findings: Finding[] = [];
  for (const order of new Set([...kept.keys(), ...cost.keys()])) {
    const back = refunded.get(order) ?? 0;
    const expected = Math.max(0, (cost.get(order) ?? 0) - back);
    const actual = kept.get(order) ?? 0;
    if (actual === expected) continue;
    findings.push({
      type: actual > expected ? 'charge-unmatched' : 'ticket-unpaid',
      order,
      evidence: `the company keeps ${actual}, the tickets are worth ${expected}`,
    });
  }
  for (const { order, state, amount } of refunds) {
    if (state === 'done') continue;
    const evidence = `${amount} is ${state}`;
    findings.push({ type: 'refund-unfinished', order, evidence });
  }
  return findings;
}

function sumBy<T>(
  all: readonly T[],
  entryOf: (one: T) => [key: string, value: number],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const one of all) {
    const [key, value] = entryOf(one);
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return sums;
}
