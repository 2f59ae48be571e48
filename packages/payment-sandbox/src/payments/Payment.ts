import type { ErrorCode } from '../errors/ERRORS';

/** How a payment is paid, in Toss Payments' words. */
export type PaymentMethod = 'CARD' | 'VIRTUAL_ACCOUNT';

/** How far a payment is, in Toss Payments' words. */
export type PaymentStatus =
  | 'READY'
  | 'IN_PROGRESS'
  | 'WAITING_FOR_DEPOSIT'
  | 'DONE'
  | 'PARTIAL_CANCELED'
  | 'CANCELED'
  | 'ABORTED'
  | 'EXPIRED';

/** Money that was given back, or is to be. */
export interface Cancel {
  transactionKey: string;
  cancelAmount: number;
  cancelReason: string;
  /** ms since 1970 */
  canceledAt: number;
  cancelStatus: 'IN_PROGRESS' | 'DONE' | 'ABORTED';
  /** What was left after it. */
  refundableAmount: number;
}

/** An account into which one buyer pays one amount. */
export interface VirtualAccount {
  bankCode: string;
  accountNumber: string;
  customerName: string;
  /** Until when the bank takes the deposit, in ms since 1970; set when it is issued. */
  dueAt?: number;
  depositorName?: string;
}

/** One movement of a payment: money in is positive, money out negative. */
export interface Transaction {
  transactionKey: string;
  /** Status of the payment after it. */
  status: PaymentStatus;
  /** ms since 1970 */
  at: number;
  amount: number;
}

/**
 * A payment as the ledger keeps it; each change is a new object. Amounts are in the
 * smallest unit of the currency, instants in ms since 1970.
 */
export interface Payment {
  paymentKey: string;
  /** Which merchant it belongs to: a hash of the secret key. */
  merchant: string;
  /** Proves to the merchant that a webhook about it is the company's. */
  secret: string;
  method: PaymentMethod;
  orderId: string;
  orderName: string;
  currency: string;
  totalAmount: number;
  status: PaymentStatus;
  successUrl: string;
  failUrl: string;
  /** Where its webhooks go, in place of the merchant's own address. */
  webhookUrl?: string;
  requestedAt: number;
  /** When the buyer agreed. */
  authenticatedAt?: number;
  /** When the money was taken, or came in. */
  approvedAt?: number;
  /** How the buyer was last turned away, or why the payment was aborted. */
  failure?: ErrorCode;
  customerName?: string;
  /** How long its account takes a deposit, in hours, if `dueAt` is not given. */
  validHours?: number;
  /** Until when its account is to take a deposit. */
  dueAt?: number;
  account?: VirtualAccount;
  cancels: readonly Cancel[];
  transactions: readonly Transaction[];
}
