import { randomUUID } from 'crypto';
import { NotFoundError } from '@backstage/errors';
import {
  Order,
  OrderRequest,
  seatLabel,
} from '@marquee/plugin-ticketing-common';
import { SaleConflictError } from '../errors';
import { PaymentCompany } from '../payments/PaymentCompany';
import { SeatStore, StoredHold } from '../seats/SeatStore';
import { isRefusal } from '../stores/isRefusal';
import { NewOrder, OrderStore, StoredOrder } from '../stores/OrderStore';
import { PaymentStore } from '../stores/PaymentStore';
import { Timings } from '../timings';
import { Catalogue, Offer } from './Catalogue';
import { newOrderCode, performanceOfHold } from './identifiers';
import { orderName } from './orderName';
import { OrderPresenter } from './OrderPresenter';
import { PaymentsService } from './PaymentsService';
import { categoryOf, totalPrice } from './prices';

/** What the orders of a box office need. */
interface OrdersServices {
  seats: SeatStore;
  catalogue: Catalogue;
  orders: OrderStore;
  payments: PaymentStore;
  company: PaymentCompany;
  paying: PaymentsService;
  presenter: OrderPresenter;
  /** Address of the show's page, where buyers come back to. */
  publicUrl: string;
  timings: Timings;
  clock: () => number;
}

/** Turns holds into orders that can be paid. */
export class OrdersService {
  readonly #services: OrdersServices;

  constructor(services: OrdersServices) {
    this.#services = services;
  }

  /**
   * Orders the seats of a hold. Repeating it gives the same order.
   *
   * What costs nothing is paid at once.
   *
   * The database decides first, before any money: the loser of a race fails here.
   *
   * @throws SaleConflictError when the hold is over or a seat has an owner
   * @throws ServiceUnavailableError when the payment company cannot be reached;
   * the order stands, and the call may be repeated
   */
  async place(buyer: string, request: OrderRequest): Promise<Order> {
    const { seats, catalogue, presenter } = this.#services;
    const performance = performanceOfHold(request.hold);
    const offer = await catalogue.performance(performance);
    const ref = { show: offer.facts.id, performance };
    const claimed = await seats.claim(ref, {
      id: request.hold,
      buyer,
      order: randomUUID(),
    });
    if (claimed.type === 'gone') {
      const paid = await this.#paidOrder(buyer, request.hold);
      if (paid) return presenter.present(paid);
      throw new SaleConflictError({
        reason: 'hold-expired',
        message: 'The time for these seats is over',
      });
    }
    const order = await this.#store(offer, { hold: claimed.hold, request });
    return presenter.present(await this.#withPayment(offer, order));
  }

  /** @throws NotFoundError when the buyer has no such order */
  async find(id: string, buyer: string): Promise<StoredOrder> {
    const order = await this.#services.orders.find(id);
    if (order?.buyer !== buyer) throw new NotFoundError(`No order '${id}'`);
    return order;
  }

  /** A hold ends with the payment; who asks again still gets the order. */
  async #paidOrder(buyer: string, hold: string) {
    const order = await this.#services.orders.findByHold(hold);
    return order?.buyer === buyer && order.state === 'paid' ? order : undefined;
  }

  async #store(
    offer: Offer,
    claimed: { hold: StoredHold; request: OrderRequest },
  ): Promise<StoredOrder> {
    const { hold } = claimed;
    const { orders, seats } = this.#services;
    const performance = performanceOfHold(hold.id);
    const ref = { show: offer.facts.id, performance };
    const draft = this.#draft(offer, claimed);
    let outcome;
    try {
      outcome = await orders.insert(draft);
    } catch (error) {
      if (isRefusal(error)) {
        // Nothing was stored: the seats must not wait for an order that never comes.
        await seats.settle(ref, { hold: hold.id, outcome: 'free', seats: [] });
        throw error;
      }
      // Perhaps only the answer was lost. If not, sweeping frees the seats in time.
      const stored = await orders.findByHold(hold.id).catch(() => undefined);
      if (!stored) throw error;
      return stored;
    }
    if (outcome.type === 'taken') {
      // The store did not know of an owner; it learns it now, and frees the rest.
      await seats.settle(ref, {
        hold: hold.id,
        outcome: 'sold',
        seats: outcome.seats,
      });
      throw new SaleConflictError({
        reason: 'seats-taken',
        message: 'Somebody else has these seats',
        seats: outcome.seats,
      });
    }
    if (outcome.type === 'stored') return outcome.order;
    const existing = await orders.find(outcome.order);
    if (!existing) throw new Error(`Order '${outcome.order}' vanished`);
    return existing;
  }

  #draft(
    offer: Offer,
    { hold, request }: { hold: StoredHold; request: OrderRequest },
  ): NewOrder {
    const { clock, timings } = this.#services;
    const { contact } = request;
    const now = clock();
    const sorted = [...hold.seats].sort((a, b) => a - b);
    return {
      order: {
        id: hold.order!,
        code: newOrderCode(),
        performance: performanceOfHold(hold.id),
        buyer: hold.buyer,
        hold: hold.id,
        amount: totalPrice(offer, sorted),
        currency: offer.facts.currency,
        contact_name: contact.name,
        contact_email: contact.email,
        contact_phone: contact.phone,
        created_at: new Date(now),
        // A request without the consents does not come this far.
        consented_at: new Date(now),
        pay_before: new Date(now + timings.paymentMs),
      },
      tickets: sorted.map(seat => {
        const { section, row, number } = seatLabel(offer.plan, seat);
        const { name, price } = categoryOf(offer, seat);
        const id = randomUUID();
        return {
          id,
          seat_index: seat,
          section,
          row,
          number,
          category: name,
          price,
        };
      }),
    };
  }

  async #withPayment(offer: Offer, order: StoredOrder): Promise<StoredOrder> {
    if (order.payment || order.state !== 'pending') return order;
    const { company, orders, paying, payments, publicUrl, clock } =
      this.#services;
    if (Number(order.amount) === 0) {
      // No payment company takes a payment of nothing.
      await paying.settle(order);
      return (await orders.find(order.id)) ?? order;
    }
    const returnUrl = `${publicUrl}/checkout/return`;
    const payment = await company.create({
      orderId: order.id,
      orderName: orderName(offer.facts.title, order.tickets.length),
      amount: Number(order.amount),
      currency: order.currency,
      successUrl: returnUrl,
      failUrl: returnUrl,
    });
    const now = new Date(clock());
    const stored = await payments.insert({ order: order.id, ...payment, now });
    return { ...order, payment: stored };
  }
}
