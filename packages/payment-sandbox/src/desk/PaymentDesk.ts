import { type ErrorCode, errorEntry } from '../errors/ERRORS';
import { TossError } from '../errors/TossError';
import type { Ledger } from '../ledger/Ledger';
import { authenticate, turnAway } from '../payments/authenticate';
import { cancel, type CancelRequest, settleCancel } from '../payments/cancel';
import { confirm, refuseUnlessAgreed } from '../payments/confirm';
import { deposit, takeDepositBack } from '../payments/deposit';
import { isTaken } from '../payments/isTaken';
import { move } from '../payments/MOVES';
import { newAccountNumber, newKey } from '../payments/newKey';
import type { Payment } from '../payments/Payment';
import { sessionEnd, statusAt } from '../payments/statusAt';
import { newPayment, type PaymentRequest } from './newPayment';

/** Told of every change that is kept. */
export type OnChange = (before: Payment | undefined, after: Payment) => void;

/** What can be done with payments, by whomever: every change goes through here. */
export class PaymentDesk {
  readonly #ledger: Ledger;
  readonly #clock: () => number;
  readonly #listeners: OnChange[] = [];

  constructor(options: { ledger: Ledger; clock: () => number }) {
    this.#ledger = options.ledger;
    this.#clock = options.clock;
  }

  /** Tells somebody of every change from now on. */
  onChange(listener: OnChange): void {
    this.#listeners.push(listener);
  }

  /**
   * Registers a payment that the buyer is to agree to.
   *
   * @throws TossError DUPLICATED_ORDER_ID when the order was paid, or waits for its deposit
   */
  create(merchant: string, request: PaymentRequest): Payment {
    this.#refuseSecond(merchant, request.orderId);
    return this.#keep(undefined, newPayment(merchant, request, this.#clock()));
  }

  /** Notes that the buyer agreed. @throws TossError when it is too late */
  authenticate(
    payment: Payment,
    choice: { bankCode: string; customerName: string },
  ): Payment {
    const { method, account } = payment;
    const options = { now: this.#clock() };
    if (method === 'CARD') {
      return this.#keep(payment, authenticate(payment, options));
    }
    const accountNumber = account?.accountNumber ?? newAccountNumber();
    const chosen = { ...options, account: { ...choice, accountNumber } };
    return this.#keep(payment, authenticate(payment, chosen));
  }

  /** Notes that the buyer was turned away, or did not want to. @throws TossError when it is too late */
  turnAway(payment: Payment, code: ErrorCode): Payment {
    const options = { now: this.#clock(), code };
    return this.#keep(payment, turnAway(payment, options));
  }

  /**
   * Takes the money of a payment that the buyer agreed to, or issues the account for it.
   *
   * @throws TossError when it cannot; some codes end the payment
   */
  confirm(
    merchant: string,
    request: { paymentKey: string; orderId: string; amount: number },
  ): Payment {
    const payment = this.find(merchant, request.paymentKey);
    this.#refuseSecond(merchant, payment.orderId, payment);
    const context = { now: this.#clock(), transactionKey: newKey('txrd') };
    try {
      return this.#keep(payment, confirm(payment, request, context));
    } catch (error) {
      if (error instanceof TossError) this.abort(payment, error.code);
      throw error;
    }
  }

  /** Ends a payment that can be confirmed now, if that is what the code means. */
  abort(payment: Payment, code: ErrorCode): void {
    if (!errorEntry(code).aborts) return;
    if (statusAt(payment, this.#clock()) !== 'IN_PROGRESS') return;
    this.#keep(payment, move(payment, 'ABORTED', { failure: code }));
  }

  /** Ends the session of a payment that can be confirmed now. */
  expireEarly(payment: Payment): void {
    refuseUnlessAgreed(payment, this.#clock());
    this.#keep(payment, move(payment, 'EXPIRED', {}));
  }

  /** Writes down that the session of a payment is over, if so. */
  expireIfDue(payment: Payment): void {
    if (sessionEnd(payment) === undefined) return;
    if (statusAt(payment, this.#clock()) !== 'EXPIRED') return;
    this.#keep(payment, move(payment, 'EXPIRED', {}));
  }

  /** Takes a deposit into the account. @throws TossError when none is waited for */
  deposit(payment: Payment, depositorName?: string): Payment {
    const transactionKey = newKey('txrd');
    const context = { now: this.#clock(), transactionKey, depositorName };
    return this.#keep(payment, deposit(payment, context));
  }

  /** Lets the bank take the deposit back. @throws TossError when there is none */
  takeDepositBack(payment: Payment): Payment {
    const context = { now: this.#clock(), transactionKey: newKey('txrd') };
    return this.#keep(payment, takeDepositBack(payment, context));
  }

  /**
   * Gives money back: all that is left, or `cancelAmount`. `later`: it is only on its way.
   *
   * @throws TossError when it cannot be given back
   */
  cancel(payment: Payment, request: CancelRequest, later = false): Payment {
    const transactionKey = newKey('txrd');
    const context = { now: this.#clock(), transactionKey, later };
    return this.#keep(payment, cancel(payment, request, context));
  }

  /** Ends a refund that was on its way. @throws TossError when there is none */
  settleCancel(
    payment: Payment,
    outcome: { transactionKey: string; cancelStatus: 'DONE' | 'ABORTED' },
  ): Payment {
    const settled = { ...outcome, now: this.#clock() };
    return this.#keep(payment, settleCancel(payment, settled));
  }

  /** A merchant's own payment. @throws TossError NOT_FOUND_PAYMENT */
  find(merchant: string, paymentKey: string): Payment {
    const payment = this.#ledger.find(paymentKey);
    if (payment?.merchant === merchant) return payment;
    throw new TossError('NOT_FOUND_PAYMENT');
  }

  /** A merchant's own payment of an order. @throws TossError NOT_FOUND_PAYMENT */
  findByOrder(merchant: string, orderId: string): Payment {
    const payment = this.#ledger.findByOrder(merchant, orderId);
    if (payment) return payment;
    throw new TossError('NOT_FOUND_PAYMENT');
  }

  /** An order can have many payments, but only one that is confirmed. */
  #refuseSecond(merchant: string, orderId: string, second?: Payment) {
    const first = this.#ledger.findByOrder(merchant, orderId);
    if (!first || first === second || !isTaken(first)) return;
    throw new TossError('DUPLICATED_ORDER_ID');
  }

  #keep(before: Payment | undefined, after: Payment): Payment {
    this.#ledger.save(after);
    for (const listener of this.#listeners) listener(before, after);
    return after;
  }
}
