import { randomBytes } from 'node:crypto';
import type { Ledger } from '../ledger/Ledger';
import { balanceOf, type Payment, statusAt } from '../ledger/Payment';
import type { CancelRequest, ConfirmRequest, CreateRequest } from './schemas';
import { TossError } from './TossError';

const newKey = (prefix: string) =>
  `${prefix}_${randomBytes(18).toString('base64url')}`;

/** What merchants may do with payments. */
export class PaymentDesk {
  readonly #ledger: Ledger;
  readonly #clock: () => number;

  constructor(options: { ledger: Ledger; clock: () => number }) {
    this.#ledger = options.ledger;
    this.#clock = options.clock;
  }

  /** Registers a payment that the buyer is to agree to. */
  create(merchant: string, request: CreateRequest): Payment {
    if (this.#ledger.findByOrder(merchant, request.orderId)) {
      throw new TossError('DUPLICATED_ORDER_ID', 'The order has a payment');
    }
    const payment: Payment = {
      paymentKey: newKey('tsbx'),
      merchant,
      orderId: request.orderId,
      orderName: request.orderName,
      currency: request.currency,
      totalAmount: request.amount,
      status: 'READY',
      successUrl: request.successUrl,
      failUrl: request.failUrl,
      requestedAt: this.#now(),
      cancels: [],
    };
    this.#ledger.save(payment);
    return payment;
  }

  /** Takes the money of a payment that the buyer agreed to. */
  confirm(merchant: string, request: ConfirmRequest): Payment {
    const payment = this.find(merchant, request.paymentKey);
    if (payment.orderId !== request.orderId) {
      throw new TossError('NOT_FOUND_PAYMENT_SESSION', 'Another order');
    }
    if (payment.totalAmount !== request.amount) {
      throw new TossError('INVALID_REQUEST', 'The amount does not match');
    }
    const status = statusAt(payment, this.#clock());
    if (status === 'READY' || status === 'EXPIRED') {
      throw new TossError(
        'NOT_FOUND_PAYMENT_SESSION',
        'The buyer did not agree in time',
      );
    }
    if (status !== 'IN_PROGRESS') {
      throw new TossError('ALREADY_PROCESSED_PAYMENT', 'Already processed');
    }
    const done: Payment = {
      ...payment,
      status: 'DONE',
      approvedAt: this.#now(),
    };
    this.#ledger.save(done);
    return done;
  }

  /** Gives money back: all of it, or `cancelAmount`. */
  cancel(
    merchant: string,
    paymentKey: string,
    request: CancelRequest,
  ): Payment {
    const payment = this.find(merchant, paymentKey);
    if (payment.status === 'CANCELED') {
      throw new TossError('ALREADY_CANCELED_PAYMENT', 'Already canceled');
    }
    if (!payment.approvedAt) {
      throw new TossError('NOT_CANCELABLE_PAYMENT', 'Nothing was paid');
    }
    const balance = balanceOf(payment);
    const amount = request.cancelAmount ?? balance;
    if (amount > balance) {
      throw new TossError('NOT_CANCELABLE_AMOUNT', 'More than what is left');
    }
    const cancel = {
      cancelAmount: amount,
      cancelReason: request.cancelReason,
      canceledAt: this.#now(),
      transactionKey: newKey('txn'),
    };
    const canceled: Payment = {
      ...payment,
      status: amount === balance ? 'CANCELED' : 'PARTIAL_CANCELED',
      cancels: [...payment.cancels, cancel],
    };
    this.#ledger.save(canceled);
    return canceled;
  }

  /** A merchant's own payment. */
  find(merchant: string, paymentKey: string): Payment {
    const payment = this.#ledger.find(paymentKey);
    if (payment?.merchant !== merchant) {
      throw new TossError('NOT_FOUND_PAYMENT', 'No such payment');
    }
    return payment;
  }

  /** A merchant's own payment by order. */
  findByOrder(merchant: string, orderId: string): Payment {
    const payment = this.#ledger.findByOrder(merchant, orderId);
    if (!payment) throw new TossError('NOT_FOUND_PAYMENT', 'No such payment');
    return payment;
  }

  #now() {
    return new Date(this.#clock()).toISOString();
  }
}
