import { KeyObject } from 'crypto';
import { currencySchema, Order } from '@marquee/plugin-ticketing-common';
import { StoredOrder } from '../stores/OrderStore';
import { ticketCode } from '../tickets/ticketCode';

/** Shows orders to their buyers, with the codes of paid tickets. */
export class OrderPresenter {
  readonly #show: string;
  readonly #signingKey: KeyObject;

  constructor(options: { show: string; signingKey: KeyObject }) {
    this.#show = options.show;
    this.#signingKey = options.signingKey;
  }

  /** An order as its buyer sees it. */
  present(order: StoredOrder): Order {
    const pending = order.state === 'pending';
    return {
      id: order.id,
      code: order.code,
      state: order.state,
      performance: order.performance,
      method: 'card',
      amount: Number(order.amount),
      currency: currencySchema.parse(order.currency),
      createdAt: order.created_at.toISOString(),
      ...(pending && { payBefore: order.pay_before.toISOString() }),
      ...(pending &&
        order.payment && { checkoutUrl: order.payment.checkout_url }),
      tickets: order.tickets.map(ticket => ({
        id: ticket.id,
        state: ticket.state,
        seat: ticket.seat_index,
        section: ticket.section,
        row: ticket.row,
        number: ticket.number,
        category: ticket.category,
        price: Number(ticket.price),
        listPrice: Number(ticket.price),
        bookingFee: 0,
        ...(ticket.state === 'sold' && {
          code: ticketCode(
            {
              show: this.#show,
              performance: ticket.performance,
              seat: ticket.seat_index,
              ticket: ticket.id,
            },
            this.#signingKey,
          ),
        }),
      })),
      refunds: [],
      cancellable: false,
    };
  }
}
