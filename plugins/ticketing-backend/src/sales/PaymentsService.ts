import { InputError } from '@backstage/errors';
import { ConfirmRequest } from '@marquee/plugin-ticketing-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { PaymentDeclinedError, SaleConflictError } from '../errors';
import { PaymentCompany } from '../payments/PaymentCompany';
import { OrderStore, StoredOrder } from '../stores/OrderStore';
import { PaymentStore } from '../stores/PaymentStore';
import { PaymentRow } from '../stores/tables';
import { SeatSettler } from './SeatSettler';

/** How many payments or orders one run of a job looks at. */
const BATCH = 50;
/**
 * A payment that has been confirming for this long is asked about, in ms: longer
 * than the company may take to answer, or the first question may still be open.
 */
const PATIENCE_MS = 15_000;

/** Takes the money of orders; finds out what happened where nobody knows. */
export class PaymentsService {
  readonly #orders: OrderStore;
  readonly #payments: PaymentStore;
  readonly #company: PaymentCompany;
  readonly #settler: SeatSettler;
  readonly #logger: LoggerService;
  readonly #clock: () => number;

  constructor(options: {
    orders: OrderStore;
    payments: PaymentStore;
    company: PaymentCompany;
    settler: SeatSettler;
    logger: LoggerService;
    clock: () => number;
  }) {
    this.#orders = options.orders;
    this.#payments = options.payments;
    this.#company = options.company;
    this.#settler = options.settler;
    this.#logger = options.logger;
    this.#clock = options.clock;
  }

  /**
   * Takes the money that the buyer agreed to at the payment company. An order
   * stays pending when the company's answer is not known.
   *
   * @throws InputError when the report does not fit the order
   * @throws PaymentDeclinedError when the company refuses; it may be tried again
   * @throws SaleConflictError when the time to pay is over
   */
  async confirm(order: StoredOrder, report: ConfirmRequest): Promise<void> {
    if (order.state === 'paid') return;
    const { payment } = order;
    if (
      payment?.payment_key !== report.paymentKey ||
      Number(order.amount) !== report.amount
    ) {
      this.#logger.warn(`Payment report does not fit order '${order.id}'`);
      throw new InputError('The payment does not fit the order');
    }
    const attempt = await this.#payments.begin(order.id, this.#now());
    if (attempt === undefined) {
      const now = await this.#orders.find(order.id);
      if (now?.state === 'paid' || now?.payment?.state === 'confirming') return;
      throw new SaleConflictError({
        reason: 'hold-expired',
        message: 'The time to pay this order is over',
      });
    }
    const declined = await this.#take(order, { ...payment, attempt });
    if (declined) throw new PaymentDeclinedError(declined);
  }

  /** Makes an order paid whose money is there, or that costs nothing. */
  async settle(order: StoredOrder): Promise<void> {
    const outcome = await this.#payments.settlePaid(order.id, this.#now());
    if (outcome === 'refund' && order.payment)
      await this.#refund(order.payment);
    // The sale stands in the database; the seat store may learn of it later.
    this.#settler.relaySoon();
  }

  /** Asks again about money that may have been taken. */
  async resolveUnknown(signal?: AbortSignal): Promise<void> {
    const due = await this.#takeUp('confirming');
    await this.#each(due, { signal }, async payment => {
      const order = await this.#orders.find(payment.order);
      if (order) await this.#take(order, payment);
    });
  }

  /** Tries again to give money back. */
  async refundDue(signal?: AbortSignal): Promise<void> {
    const due = await this.#takeUp('refunding');
    await this.#each(due, { signal }, payment => this.#refund(payment));
  }

  /** Ends orders that were not paid in time, after asking whether they were. */
  async expireOverdue(signal?: AbortSignal): Promise<void> {
    const now = this.#now();
    const due = await this.#orders.overdue(now, BATCH);
    await this.#each(due, { signal }, async id => {
      const order = await this.#orders.find(id);
      const state = order?.payment
        ? await this.#company.wasPaid(order.payment.payment_key)
        : 'unpaid';
      if (order && state === 'paid') await this.settle(order);
      if (state === 'unpaid') await this.#payments.expire(id, now);
    });
    await this.#settler.relay();
  }

  async #takeUp(state: 'confirming' | 'refunding') {
    const now = this.#now();
    const before = new Date(now.getTime() - PATIENCE_MS);
    return this.#payments.takeUp(state, { before, limit: BATCH, now });
  }

  /** One that fails does not keep the others from their turn. */
  async #each<T>(
    all: T[],
    { signal }: { signal?: AbortSignal },
    action: (one: T) => Promise<void>,
  ) {
    for (const one of all) {
      if (signal?.aborted) return;
      try {
        await action(one);
      } catch (error) {
        this.#logger.warn(`A payment will be looked at again: ${error}`);
      }
    }
  }

  /** Same attempt, same idempotency key: asking twice never takes money twice. */
  async #take(
    order: StoredOrder,
    payment: PaymentRow,
  ): Promise<string | undefined> {
    const outcome = await this.#company.confirm({
      paymentKey: payment.payment_key,
      orderId: order.id,
      amount: Number(order.amount),
      idempotencyKey: `confirm-${order.id}-${payment.attempt}`,
    });
    switch (outcome.type) {
      case 'paid':
        await this.settle(order);
        return undefined;
      case 'declined':
        await this.#payments.move(order.id, {
          from: 'confirming',
          to: 'ready',
          now: this.#now(),
        });
        return outcome.message;
      case 'unknown':
        this.#logger.warn(`No answer to the payment of order '${order.id}'`);
        return undefined;
      default:
        return outcome satisfies never;
    }
  }

  async #refund({ order, payment_key: paymentKey }: PaymentRow) {
    const done = await this.#company.refund({
      paymentKey,
      reason: 'The seats were no longer free',
      idempotencyKey: `refund-${order}`,
    });
    const step = {
      from: 'refunding',
      to: 'refunded',
      now: this.#now(),
    } as const;
    if (done) await this.#payments.move(order, step);
    else this.#logger.warn(`Refund of order '${order}' will be tried again`);
  }

  #now() {
    return new Date(this.#clock());
  }
}
