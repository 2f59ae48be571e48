import type { Order } from '@marquee/plugin-ticketing-common';

/** A ticket of {@link anOrder}. */
export function aTicket(
  ticket: Partial<Order['tickets'][number]> = {},
): Order['tickets'][number] {
  return {
    id: '6f1d8f2e-3a51-4c2b-9a55-0f6d6a3c1a01',
    state: 'pending',
    seat: 0,
    section: 'A',
    row: '1',
    number: '1',
    category: 'R석',
    price: 132_000,
    listPrice: 132_000,
    bookingFee: 0,
    ...ticket,
  };
}

/** An order of one ticket that waits to be paid. */
export function anOrder(order: Partial<Order> = {}): Order {
  return {
    id: '0b0f7a64-5c22-4a1e-8f0e-6d1f7a2b3c01',
    code: 'M4K7-Q2ZD',
    state: 'pending',
    performance: 'p1',
    method: 'card',
    amount: 132_000,
    currency: 'KRW',
    createdAt: '2026-11-22T03:00:00.000Z',
    checkoutUrl: 'http://pay.marquee.localhost:8080/checkout/k',
    payBefore: '2026-11-22T03:10:00.000Z',
    tickets: [aTicket()],
    refunds: [],
    cancellable: false,
    terms: [],
    ...order,
  };
}
