import { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import { ConfirmRequest } from '@marquee/plugin-ticketing-common';
import { PaymentDeclinedError, SaleConflictError } from '../errors';
import { OrderStore } from '../stores/OrderStore';
import { PaymentStore } from '../stores/PaymentStore';
import { StoredOrder } from '../stores/StoredOrder';
import { MoneyTaker } from './MoneyTaker';

/**
 * A payment that has been confirming for this long is asked about, in ms: longer
 * than the company may take to answer, or the first question may still be open.
 */
export const PATIENCE_MS = 15_000;

/** Takes the money of orders when their buyers come back from the payment company. */
export class PaymentsService {
  readonly #orders: OrderStore;
  readonly #payments: PaymentStore;
  readonly #taker: MoneyTaker;
  readonly #logger: LoggerService;
  readonly #clock: () => number;

  constructor(options: {
    orders: OrderStore;
    payments: PaymentStore;
    taker: MoneyTaker;
    logger: LoggerService;
    clock: () => number;
  }) {
    this.#orders = options.orders;
    this.#payments = options.payments;
    this.#taker = options.taker;
    this.#logger = options.logger;
    this.#clock = options.clock;
  }

  /**
   * Takes the money that the buyer agreed to at the payment company. An order
   * stays pending when the company's answer is not known.
   *
   * @throws NotFoundError when the buyer has no such order
   * @throws InputError when the report does not fit the order
   * @throws PaymentDeclinedError when the company refuses; it may be tried again
   * @throws SaleConflictError when the time to pay is over
   */
  async confirm(
    id: string,
    buyer: string,
    report: ConfirmRequest,
  ): Promise<StoredOrder> {
    const now = new Date(this.#clock());
    const begun = await this.#payments.begin({
      order: id,
      buyer,
      ...report,
      now,
      lookAt: new Date(now.getTime() + PATIENCE_MS),
    });
    if (!begun) return this.#explain(id, buyer, report);
    const taken = await this.#taker.take(begun, begun.payment!);
    if (taken.type === 'declined')
      throw new PaymentDeclinedError(taken.message);
    return taken.order;
  }

  /** Why no attempt was begun. */
  async #explain(id: string, buyer: string, report: ConfirmRequest) {
    const order = await this.#orders.find(id);
    if (order?.buyer !== buyer) throw new NotFoundError(`No order '${id}'`);
    // The same report again, or while another one is under way.
    if (order.state === 'paid' || order.state === 'awaiting-deposit') {
      return order;
    }
    const { payment } = order;
    if (
      payment?.paymentKey !== report.paymentKey ||
      order.amount !== report.amount
    ) {
      this.#logger.warn(`Payment report does not fit order '${id}'`);
      throw new InputError('The payment does not fit the order');
    }
    if (payment.state === 'confirming') return order;
    throw new SaleConflictError({
      reason: 'hold-expired',
      message: 'The time to pay this order is over',
    });
  }
}
