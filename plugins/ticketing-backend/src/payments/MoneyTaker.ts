import { LoggerService } from '@backstage/backend-plugin-api';
import { SeatSettler } from '../sales/SeatSettler';
import { OrderStore } from '../stores/OrderStore';
import { PaymentStore } from '../stores/PaymentStore';
import { SettlementStore } from '../stores/SettlementStore';
import { StoredOrder, StoredPayment } from '../stores/StoredOrder';
import { companyReference } from './companyReference';
import { ConfirmOutcome, PaymentCompany } from './PaymentCompany';

/** How long after it was opened an account is asked about, in ms; calls come sooner. */
export const DEPOSIT_LOOK_MS = 10 * 60_000;

/** What came of asking the company for money. */
export type Taken =
  | { type: 'known'; order: StoredOrder }
  | { type: 'declined'; message: string };

/** Asks the company for the money of orders, and does what its answer says. */
export class MoneyTaker {
  readonly #orders: OrderStore;
  readonly #payments: PaymentStore;
  readonly #settlements: SettlementStore;
  readonly #company: PaymentCompany;
  readonly #settler: SeatSettler;
  readonly #onRefund: () => void;
  readonly #logger: LoggerService;
  readonly #clock: () => number;

  constructor(options: {
    orders: OrderStore;
    payments: PaymentStore;
    settlements: SettlementStore;
    company: PaymentCompany;
    settler: SeatSettler;
    /** Called when money is to go back. */
    onRefund: () => void;
    logger: LoggerService;
    clock: () => number;
  }) {
    this.#orders = options.orders;
    this.#payments = options.payments;
    this.#settlements = options.settlements;
    this.#company = options.company;
    this.#settler = options.settler;
    this.#onRefund = options.onRefund;
    this.#logger = options.logger;
    this.#clock = options.clock;
  }

  /**
   * Takes the money of an order whose payment is `confirming`. Same attempt, same
   * idempotency key: asking twice never takes money twice.
   */
  async take(order: StoredOrder, payment: StoredPayment): Promise<Taken> {
    const { id, amount } = order;
    const outcome = await this.#company.confirm({
      paymentKey: payment.paymentKey,
      reference: companyReference(id, payment.round),
      amount,
      idempotencyKey: `confirm-${id}-${payment.round}-${payment.attempt}`,
    });
    return this.#apply(order, payment.attempt, outcome);
  }

  /** Makes an order paid whose money is there, or has all of it sent back. */
  async settle(order: StoredOrder): Promise<StoredOrder> {
    const now = this.#now();
    const sold = await this.#settlements.sell(order.id, now);
    if (sold) {
      // The sale stands in the database; the seat store may learn of it later.
      this.#settler.relaySoon();
      return {
        ...order,
        state: 'paid',
        payment: order.payment && { ...order.payment, state: 'paid' },
        tickets: order.tickets.map(ticket => ({ ...ticket, state: 'sold' })),
      };
    }
    const late = await this.#settlements.refundLate(order.id, {
      reason: 'The seats were no longer free',
      now,
    });
    if (late) {
      this.#logger.warn(`Order '${order.id}' was paid too late for its seats`);
      this.#settler.relaySoon();
      this.#onRefund();
    }
    return (await this.#orders.find(order.id)) ?? order;
  }

  async #apply(
    order: StoredOrder,
    attempt: number,
    outcome: ConfirmOutcome,
  ): Promise<Taken> {
    const now = this.#now();
    switch (outcome.type) {
      case 'approved':
        return { type: 'known', order: await this.settle(order) };
      case 'awaiting-deposit': {
        const lookAt = new Date(now.getTime() + DEPOSIT_LOOK_MS);
        const when = { now, lookAt };
        await this.#payments.awaitDeposit(order.id, outcome.deposit, when);
        const awaiting = await this.#orders.find(order.id);
        return { type: 'known', order: awaiting ?? order };
      }
      case 'declined': {
        const { retryable, message } = outcome;
        await this.#payments.decline(order.id, { attempt, retryable, now });
        return { type: 'declined', message };
      }
      case 'unknown':
        this.#logger.warn(`No answer to the payment of order '${order.id}'`);
        return { type: 'known', order };
      default:
        return outcome satisfies never;
    }
  }

  #now() {
    return new Date(this.#clock());
  }
}
