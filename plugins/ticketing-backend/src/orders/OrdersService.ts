import { randomUUID } from 'crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import { OrderRequest, OrderState } from '@marquee/plugin-ticketing-common';
import { SellingWay } from '@marquee/plugin-ticketing-node';
import { SaleConflictError } from '../errors';
import { Catalogue, Offer } from '../sales/Catalogue';
import { expired, misused } from '../sales/holdRefusals';
import { performanceOfHold } from '../sales/identifiers';
import { SeatSettler } from '../sales/SeatSettler';
import { SeatStore, StoredHold } from '../seats/SeatStore';
import { requestKey } from '../stores/IdempotencyStore';
import { NewOrder } from '../stores/NewOrder';
import { OrderStore } from '../stores/OrderStore';
import { PaymentStore } from '../stores/PaymentStore';
import { StoredOrder } from '../stores/StoredOrder';
import { Timings } from '../timings';
import { CheckoutDesk } from './CheckoutDesk';
import { depositDeadline } from './depositDeadline';
import { draftOrder } from './draftOrder';
import { HouseRules } from './HouseRules';
import { OrderWriter } from './OrderWriter';
import { priceHold } from './priceHold';
import { termsConflict } from './termsConflict';

/** A hold that became one of these gives no other order. */
const STANDING = new Set<OrderState>(['pending', 'awaiting-deposit', 'paid']);
/** Orders that one answer lists. */
const MOST_LISTED = 200;
/** A deposit must be possible for this long, in ms. */
const SHORTEST_DEPOSIT_MS = 60 * 60_000;

/** What the orders of a box office need. */
interface OrdersServices {
  seats: SeatStore;
  way: SellingWay;
  rules: HouseRules;
  settler: SeatSettler;
  catalogue: Catalogue;
  orders: OrderStore;
  payments: PaymentStore;
  desk: CheckoutDesk;
  timings: Timings;
  logger: LoggerService;
  clock: () => number;
}

/** Turns holds into orders that can be paid. */
export class OrdersService {
  readonly #services: OrdersServices;
  readonly #writer: OrderWriter;

  constructor(services: OrdersServices) {
    this.#services = services;
    this.#writer = new OrderWriter(services);
  }

  /**
   * Orders the seats of a hold. Repeating it gives the same order.
   *
   * What costs nothing is paid at once. The payment is registered first, for that
   * moves no money; then the database decides: the loser of a race fails here.
   *
   * @throws SaleConflictError when the hold is over, a seat has an owner, or, and then
   * the hold stays, the seats break a rule of the house, the terms are other ones or
   * the performance is cancelled
   * @throws IdempotencyMisuseError when the key came with another request
   * @throws InputError when the wishes do not fit the hold or the show
   * @throws ServiceUnavailableError when the payment company cannot be reached;
   * the order stands, and the call may be repeated
   */
  async place(
    buyer: string,
    request: OrderRequest,
    key?: string,
  ): Promise<StoredOrder> {
    const { seats, catalogue } = this.#services;
    const performance = performanceOfHold(request.hold);
    const offer = await catalogue.performance(performance);
    const ref = { show: offer.facts.id, performance };
    const conflict = termsConflict(offer, request);
    await this.#refuseMisfits(offer, { buyer, request, conflict });
    const order = randomUUID();
    const claimed = await seats.claim(ref, {
      id: request.hold,
      buyer,
      order,
      request: requestKey(key, ['order', request]),
    });
    if (claimed.type === 'misused') throw misused();
    if (claimed.type === 'held' && claimed.hold.order === order) {
      return this.#order(offer, claimed.hold, { request, isFirst: true });
    }
    const known = await this.#services.orders.findByHold(request.hold);
    const isKnown = known?.buyer === buyer;
    if (isKnown && STANDING.has(known.state)) return this.withPayment(known);
    // The very same request gets its order whatever has become of that.
    if (isKnown && claimed.type === 'again') return known;
    if (claimed.type === 'held') {
      // Another call claimed the hold for this buyer, and did not store the order yet.
      if (conflict) throw conflict;
      return this.#order(offer, claimed.hold, { request, isFirst: false });
    }
    throw expired();
  }

  /**
   * An order; if it is to be paid, with a payment that can be made, unless the
   * payment company cannot be reached at the moment.
   *
   * @throws NotFoundError when the buyer has no such order
   */
  async findPayable(id: string, buyer: string): Promise<StoredOrder> {
    const order = await this.#services.orders.find(id);
    if (order?.buyer !== buyer) throw new NotFoundError(`No order '${id}'`);
    return this.withPayment(order).catch(error => {
      this.#services.logger.warn(`Order '${id}' cannot be paid yet: ${error}`);
      return order;
    });
  }

  /** The buyer's own orders, the newest first. */
  async list(buyer: string): Promise<StoredOrder[]> {
    return this.#services.orders.listOf(buyer, MOST_LISTED);
  }

  /**
   * The order with a payment that can be made, if one is to be made and time is left:
   * the first one, or another after one that was declined for good.
   *
   * @throws ServiceUnavailableError when the payment company cannot be reached
   */
  async withPayment(order: StoredOrder): Promise<StoredOrder> {
    const { catalogue, orders, payments, desk, clock } = this.#services;
    const { id, state, payment, payBefore } = order;
    const now = new Date(clock());
    if (state !== 'pending' || now >= payBefore) return order;
    if (payment && payment.state !== 'declined') return order;
    const offer = await catalogue.get();
    const round = (payment?.round ?? 0) + 1;
    const prepared = await desk.prepare(offer, order, round);
    if (payment) await payments.renew(id, { ...prepared, round }, now);
    else await payments.insert(id, prepared, now);
    return (await orders.find(id)) ?? order;
  }

  /** Before the hold is tied to an order, so that a wrong wish costs no seats. */
  async #refuseMisfits(
    offer: Offer,
    {
      buyer,
      request,
      conflict,
    }: { buyer: string; request: OrderRequest; conflict?: SaleConflictError },
  ) {
    const { seats, rules, timings, clock } = this.#services;
    const { hold: id, method, tickets = [] } = request;
    const performance = performanceOfHold(id);
    if (method === 'virtual-account') {
      const createdAt = new Date(clock());
      const due = depositDeadline(
        offer,
        { performance, createdAt },
        timings.depositMs,
      );
      if (due.getTime() - createdAt.getTime() < SHORTEST_DEPOSIT_MS) {
        throw new InputError('method: it is too late to pay by a deposit');
      }
    }
    const rule = rules.of(offer);
    if (!rule && tickets.length === 0 && !conflict) return;
    const ref = { show: offer.facts.id, performance };
    const { held, ordered } = await seats.standing(ref, buyer);
    // One that is tied to an order was judged before.
    if (held?.hold.id !== id || held.hold.order) return;
    if (conflict) throw conflict;
    const chosen = held.hold.seats;
    priceHold(offer, { seats: chosen, performance, tickets });
    if (rule) await rules.assertKept(rule, ref, { seats: chosen, ordered });
  }

  /** @param options.isFirst - whether this call tied the hold to the order: the seats of others are not its to free */
  async #order(
    offer: Offer,
    hold: StoredHold,
    { request, isFirst }: { request: OrderRequest; isFirst: boolean },
  ) {
    const { desk, seats, way, timings, clock } = this.#services;
    const performance = performanceOfHold(hold.id);
    const ref = { show: offer.facts.id, performance };
    const now = new Date(clock());
    const payBefore = new Date(now.getTime() + timings.paymentMs);
    let draft: NewOrder;
    try {
      draft = draftOrder({ offer, way, hold, request, now, payBefore });
    } catch (error) {
      if (isFirst) {
        await seats.settle(ref, { hold: hold.id, outcome: 'free', seats: [] });
      }
      throw error;
    }
    if (draft.state === 'paid') {
      const paid = await this.#writer.write(ref, draft, { isFirst });
      this.#services.settler.relaySoon();
      return paid;
    }
    let unreachable: unknown;
    const payment = await desk.prepare(offer, draft, 1).catch(error => {
      unreachable = error;
      return undefined;
    });
    const order = await this.#writer.write(
      ref,
      { ...draft, payment },
      { isFirst },
    );
    // The seats are the buyer's all the same, and may be paid after another try.
    if (unreachable && !order.payment) throw unreachable;
    return order;
  }
}
