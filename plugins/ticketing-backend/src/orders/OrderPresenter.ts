import { KeyObject } from 'crypto';
import {
  cancellationDeadline,
  cancellationTerms,
  currencySchema,
  Order,
  Ticket,
} from '@marquee/plugin-ticketing-common';
import { bookingOf } from '../refunds/bookingOf';
import { isUnpaid } from '../refunds/quoteOrder';
import { Catalogue } from '../sales/Catalogue';
import { StoredOrder, StoredTicket } from '../stores/StoredOrder';
import { ticketCode } from '../tickets/ticketCode';
import { presentRefund } from './presentRefund';

/** Shows orders to their buyers, with the codes of tickets that are good for the door. */
export class OrderPresenter {
  readonly #show: string;
  readonly #catalogue: Catalogue;
  readonly #signingKey: KeyObject;
  readonly #clock: () => number;

  constructor(options: {
    show: string;
    catalogue: Catalogue;
    signingKey: KeyObject;
    clock: () => number;
  }) {
    this.#show = options.show;
    this.#catalogue = options.catalogue;
    this.#signingKey = options.signingKey;
    this.#clock = options.clock;
  }

  /** An order as its buyer sees it. */
  async present(order: StoredOrder): Promise<Order> {
    const pending = order.state === 'pending';
    const awaiting = order.state === 'awaiting-deposit';
    const { payment, payBefore } = order;
    const payable = pending && payment && payment.state !== 'declined';
    const dueAt = payBefore.toISOString();
    return {
      id: order.id,
      code: order.code,
      state: order.state,
      performance: order.performance,
      method: order.method,
      amount: order.amount,
      currency: currencySchema.parse(order.currency),
      createdAt: order.createdAt.toISOString(),
      ...((pending || awaiting) && { payBefore: dueAt }),
      ...(payable && { checkoutUrl: payment.checkoutUrl }),
      ...(awaiting &&
        payment?.deposit && { deposit: { ...payment.deposit, dueAt } }),
      tickets: order.tickets.map(ticket =>
        this.#ticket(order.performance, ticket),
      ),
      refunds: order.refunds.map(presentRefund),
      ...(await this.#cancelling(order)),
    };
  }

  async #cancelling(order: StoredOrder) {
    if (isUnpaid(order)) return { cancellable: true, terms: [] };
    const sold = order.tickets.some(({ state }) => state === 'sold');
    const offer = sold ? await this.#catalogue.find() : undefined;
    if (!offer) return { cancellable: false, terms: [] };
    const booking = bookingOf(offer, order);
    const deadline = cancellationDeadline(booking);
    // Before the booking: nobody ever can.
    if (deadline <= booking.bookedAt) return { cancellable: false, terms: [] };
    return {
      cancellable: this.#clock() < Date.parse(deadline),
      cancelBefore: deadline,
      terms: cancellationTerms(booking),
    };
  }

  #ticket(performance: string, stored: StoredTicket): Ticket {
    const { discount, ...ticket } = stored;
    return {
      ...ticket,
      ...(discount && {
        discount: { name: discount.name, proof: discount.proof },
      }),
      ...(ticket.state === 'sold' && {
        code: ticketCode(
          {
            show: this.#show,
            performance,
            seat: ticket.seat,
            ticket: ticket.id,
          },
          this.#signingKey,
        ),
      }),
    };
  }
}
