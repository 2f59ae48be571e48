import {
  CancellationPolicy,
  OrderState,
  PaymentState,
  PayMethod,
  Refund,
  RefundAccount,
  RefundState,
  TicketState,
} from '@marquee/plugin-ticketing-common';

/** A ticket as the database keeps it; amounts in the smallest unit of the order's currency. */
export interface StoredTicket {
  id: string;
  state: TicketState;
  seat: number;
  section: string;
  row: string;
  number: string;
  category: string;
  price: number;
  listPrice: number;
  bookingFee: number;
  discount?: { id: string; name: string; proof: string };
}

/** The payment of an order at the payment company. */
export interface StoredPayment {
  paymentKey: string;
  checkoutUrl: string;
  state: PaymentState;
  /** How often the company was asked to take the money. */
  attempt: number;
  /** 1, and one more for each payment before it that was declined for good. */
  round: number;
  deposit?: { bank: string; accountNumber: string; holder: string };
}

/** Money that is to go back. */
export interface StoredRefund {
  id: string;
  order: string;
  state: RefundState;
  amount: number;
  fee: number;
  by: Refund['by'];
  reason: string;
  tickets: string[];
  account?: RefundAccount;
  /** Part of the idempotency key: a refund that failed for good needs another one. */
  attempt: number;
  /** How often it was tried without success. */
  tries: number;
  failure?: NonNullable<Refund['failure']>;
  /** When somebody goes on with it; absent when nobody has to. */
  lookAt?: Date;
  createdAt: Date;
}

/** An order with its tickets by seat, its payment once there is one, its refunds from the newest on. */
export interface StoredOrder {
  id: string;
  code: string;
  performance: string;
  /** Id of the account, or a made-up one once the person was erased. */
  buyer: string;
  hold: string;
  state: OrderState;
  method: PayMethod;
  amount: number;
  currency: string;
  createdAt: Date;
  payBefore: Date;
  /** What the buyer agreed to; absent in orders from before it was kept. */
  cancellation?: CancellationPolicy;
  tickets: StoredTicket[];
  payment?: StoredPayment;
  refunds: StoredRefund[];
}
