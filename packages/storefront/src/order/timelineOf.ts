import type { Order } from '@marquee/plugin-ticketing-common';

/** Something that happened to an order. */
export type OrderEvent =
  | { type: 'booked'; at: string }
  | { type: 'paid' | 'expired' }
  | {
      type: 'cancelled';
      at: string;
      by: Order['refunds'][number]['by'];
      tickets: number;
    }
  | { type: 'refund'; refund: Order['refunds'][number] };

/** What happened to an order, the oldest first. */
export function timelineOf(order: Order): OrderEvent[] {
  const { state, tickets, refunds } = order;
  const wasPaid =
    refunds.length > 0 || tickets.some(ticket => ticket.state === 'sold');
  return [
    { type: 'booked', at: order.createdAt },
    ...(wasPaid ? [{ type: 'paid' as const }] : []),
    ...(state === 'expired' ? [{ type: 'expired' as const }] : []),
    ...[...refunds].reverse().flatMap((refund): OrderEvent[] => [
      {
        type: 'cancelled',
        at: refund.at,
        by: refund.by,
        tickets: refund.tickets.length,
      },
      { type: 'refund', refund },
    ]),
  ];
}
