import { OrderState, SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { Finding } from './Finding';
import { ToldOrder } from './orderClaims';
import { World, WorldOrder, WorldTicket } from './World';

/** Ticket states in which a seat has an owner. */
const OWNING: readonly WorldTicket['state'][] = ['pending', 'sold'];
/** What may become of an order after its buyer was told that it is paid. */
const AFTER_PAID: readonly OrderState[] = [
  'paid',
  'cancelled',
  'awaiting-deposit',
];

const placeOf = ({ performance, seat }: WorldTicket) =>
  `${performance} ${seat}`;

/** Seats that the database gives to two tickets. */
export function checkOwners({ tickets }: World): Finding[] {
  const owners = new Map<string, WorldTicket>();
  const findings: Finding[] = [];
  for (const ticket of tickets) {
    if (!OWNING.includes(ticket.state)) continue;
    const other = owners.get(placeOf(ticket));
    owners.set(placeOf(ticket), ticket);
    if (!other) continue;
    const { performance, seat } = ticket;
    findings.push({
      type: 'seat-owned-twice',
      performance,
      seat,
      evidence: `tickets of orders ${other.order} and ${ticket.order}`,
    });
  }
  return findings;
}

/** Sales that buyers were told of and that the database does not know, or otherwise. */
export function checkSurvival(
  told: Iterable<ToldOrder>,
  { orders, tickets }: World,
): Finding[] {
  const byId = new Map(orders.map(order => [order.id, order]));
  const byOrder = ticketsByOrder(tickets);
  const findings: Finding[] = [];
  for (const { order: id, seats, paidAt, amount, givenBack } of told) {
    if (paidAt === undefined) continue;
    const order = byId.get(id);
    const kept = new Map(
      byOrder.get(id)?.map(({ seat, state }) => [seat, state]),
    );
    const lost = seats.filter(
      seat => kept.get(seat) !== 'sold' && !givenBack.has(seat),
    );
    const evidence =
      (!order && 'the database has no such order') ||
      (order && !AFTER_PAID.includes(order.state) && `it is ${order.state}`) ||
      (order && order.amount !== amount && `it costs ${order.amount}`) ||
      (lost.length > 0 && `it has no sold ticket for seats ${lost}`);
    if (evidence) findings.push({ type: 'sale-lost', order: id, evidence });
  }
  return findings;
}

/** Orders whose tickets are in another state than the order, or do not add up to it. */
export function checkOrders({ orders, tickets }: World): Finding[] {
  const byOrder = ticketsByOrder(tickets);
  const findings: Finding[] = [];
  for (const order of orders) {
    const own = byOrder.get(order.id) ?? [];
    const wrong = own.find(({ state }) => !fits(order, state));
    const sum = own.reduce((total, { price }) => total + price, 0);
    const evidence =
      (wrong && `${order.state}, with a ticket that is ${wrong.state}`) ||
      (sum !== order.amount && `${order.amount}, its tickets ${sum}`);
    if (evidence) {
      findings.push({ type: 'order-broken', order: order.id, evidence });
    }
  }
  return findings;
}

function fits({ state }: WorldOrder, ticket: WorldTicket['state']): boolean {
  switch (state) {
    case 'pending':
    case 'awaiting-deposit':
      return ticket === 'pending';
    case 'paid':
      return ticket === 'sold' || ticket === 'cancelled';
    case 'cancelled':
      return ticket === 'cancelled' || ticket === 'released';
    case 'expired':
    case 'refunded':
      return ticket === 'released';
    default:
      return state satisfies never;
  }
}

/** Seats that the seat store shows otherwise than the database has them. */
export function checkSeats({ tickets, seats }: World): Finding[] {
  const owned = new Map<string, WorldTicket['state']>();
  for (const ticket of tickets) {
    if (OWNING.includes(ticket.state)) owned.set(placeOf(ticket), ticket.state);
  }
  const findings: Finding[] = [];
  for (const { performance, states, heldBare } of seats) {
    const bare = new Set(heldBare);
    [...states].forEach((code, seat) => {
      const ticket = owned.get(`${performance} ${seat}`);
      const expected = ticket === 'sold' ? SEAT_STATE.sold : SEAT_STATE.held;
      const right =
        ticket === undefined
          ? Number(code) === SEAT_STATE.free ||
            Number(code) === SEAT_STATE.blocked ||
            (Number(code) === SEAT_STATE.held && bare.has(seat))
          : Number(code) === expected;
      if (right) return;
      const evidence = `the ticket is ${ticket ?? 'none'}, the seat is ${code}`;
      findings.push({ type: 'store-disagrees', performance, seat, evidence });
    });
  }
  return findings;
}

function ticketsByOrder(tickets: readonly WorldTicket[]) {
  const byOrder = new Map<string, WorldTicket[]>();
  for (const ticket of tickets) {
    const known = byOrder.get(ticket.order);
    if (known) known.push(ticket);
    else byOrder.set(ticket.order, [ticket]);
  }
  return byOrder;
}
