import {
  Deposit,
  PayMethod,
  RefundAccount,
} from '@marquee/plugin-ticketing-common';

/** A payment that a buyer is to make. */
export interface PaymentRequest {
  /** What the company knows the payment by; unique, see {@link companyReference}. */
  reference: string;
  method: PayMethod;
  /** What the buyer reads at the company, e.g. the show and the number of tickets. */
  title: string;
  /** In the smallest unit of the currency. */
  amount: number;
  currency: string;
  /** Where the buyer comes back to, with `paymentKey`, `orderId` and `amount`. */
  successUrl: string;
  /** Where the buyer comes back to, with `code` and `message`. */
  failUrl: string;
  /** Until when an account takes the deposit. */
  depositBefore: Date;
}

/** A payment that the company knows of. */
export interface PreparedPayment {
  paymentKey: string;
  /** Where the buyer pays. */
  checkoutUrl: string;
}

/** A request that the company refused for good. */
export interface Refusal {
  /** The company's word for it. */
  code: string;
  message: string;
}

/**
 * Answer to a request for money. `declined`: nothing was taken; `retryable` says
 * whether the same payment may be tried again, else a new one is to be prepared.
 * `unknown`: it may have been taken, or not.
 */
export type ConfirmOutcome =
  | { type: 'approved' }
  | ({ type: 'declined'; retryable: boolean } & Refusal)
  | { type: 'awaiting-deposit'; deposit: Deposit }
  | { type: 'unknown' };

/** Money that the company gave back, or is giving back. */
export interface CompanyRefund {
  /** Id that the refund was asked for under; undefined when somebody else gave it back. */
  refund?: string;
  amount: number;
  state: 'pending' | 'done' | 'failed';
}

/**
 * A payment as the company knows it. `open`: the buyer has not agreed; `agreed`: the
 * money can be taken; `awaiting`: an account is open; `over`: it will never be paid;
 * `returned`: everything was given back.
 */
export interface CompanyPayment {
  state: 'open' | 'agreed' | 'awaiting' | 'paid' | 'returned' | 'over';
  /** What of it can still be given back. */
  balance: number;
  deposit?: Deposit;
  refunds: CompanyRefund[];
}

/** What the company says of a payment. `unknown`: it does not answer. */
export type FindOutcome =
  | { type: 'found'; payment: CompanyPayment }
  | { type: 'none' }
  | { type: 'unknown' };

/**
 * Answer to a request to give money back. `pending`: it is on its way, and the
 * outcome is to be asked for. `failed`: nothing was given back as far as the company
 * says, and the next try needs another idempotency key; `cause` says who can help,
 * `passing` is nobody but time. `unknown`: no answer; same key, same outcome.
 */
export type RefundOutcome =
  | { type: 'done' | 'pending' | 'unknown' }
  | ({ type: 'failed'; cause: RefundFailureCause } & Refusal);

/** Who can help a refund that failed. */
export type RefundFailureCause =
  | 'account-needed'
  | 'account-refused'
  | 'company'
  | 'passing';

/** Money that is to go back. */
export interface RefundRequest {
  paymentKey: string;
  /** Id by which the refund is recognised in {@link CompanyPayment.refunds}. */
  refund: string;
  /** In the smallest unit of the payment's currency. */
  amount: number;
  /** What the company should have left before it; else it refuses, and nothing is given back twice. */
  balance: number;
  reason: string;
  /** Same key, same answer; a refund that failed for good needs another one. */
  idempotencyKey: string;
  /** Where the money goes; for deposits. */
  account?: RefundAccount;
}

/** What a company's call says. Never to be believed: the payment is asked for instead. */
export interface PaymentEvent {
  type: string;
  /** The payment by one of both. */
  paymentKey?: string;
  reference?: string;
  status: string;
  transactionKey: string;
}

/** One movement of money as the company booked it. */
export interface CompanyTransaction {
  paymentKey: string;
  transactionKey: string;
  /** Positive: taken; negative: given back. */
  amount: number;
  at: string;
}

/** An outside company that takes money. */
export interface PaymentCompany {
  /**
   * Registers a payment. Same reference, same payment. No money moves.
   *
   * @throws ServiceUnavailableError when the company cannot be reached or refuses
   */
  prepare(request: PaymentRequest): Promise<PreparedPayment>;
  /** Takes the money of a payment that the buyer agreed to. Same idempotency key, same answer. */
  confirm(request: {
    paymentKey: string;
    reference: string;
    amount: number;
    idempotencyKey: string;
  }): Promise<ConfirmOutcome>;
  /** What became of a payment. */
  find(paymentKey: string): Promise<FindOutcome>;
  /** Gives money of a payment back. */
  refund(request: RefundRequest): Promise<RefundOutcome>;
  /** Closes an account that nobody is to pay into any more; nothing depends on it. */
  close(request: { paymentKey: string; reason: string }): Promise<void>;
  /** Reads a call of the company; undefined when it is none. */
  parseWebhook(body: unknown): PaymentEvent | undefined;
  /**
   * All movements of a time, in their order.
   *
   * @throws ServiceUnavailableError when the company cannot be reached
   */
  listTransactions(span: {
    from: Date;
    to: Date;
  }): AsyncIterable<CompanyTransaction>;
}
