import {
  CancellationPolicy,
  OrderState,
  PaymentState,
  PayMethod,
  Refund,
  RefundAccount,
  RefundState,
  SellerAction,
  TicketState,
} from '@marquee/plugin-ticketing-common';

/** A row of `orders`. */
export interface OrderRow {
  id: string;
  code: string;
  performance: string;
  /** Id of the account, or a made-up one once the person was erased. */
  buyer: string;
  hold: string;
  state: OrderState;
  method: PayMethod;
  /** A bigint, which the driver gives as text. */
  amount: string;
  currency: string;
  /** Null, as the other two, once the person was erased. */
  contact_name: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  created_at: Date;
  /** When the buyer agreed to the terms and to the use of the data. */
  consented_at: Date | null;
  /** When the money was there. */
  paid_at: Date | null;
  pay_before: Date;
  /** What the buyer agreed to. */
  cancellation: CancellationPolicy | null;
}

/** A row of `tickets`. */
export interface TicketRow {
  id: string;
  order: string;
  performance: string;
  seat_index: number;
  state: TicketState;
  section: string;
  row: string;
  number: string;
  category: string;
  /** Bigints, which the driver gives as text. */
  price: string;
  /** Null in tickets from before there were discounts. */
  list_price: string | null;
  booking_fee: string;
  /** Id of the discount, what it is called, and what to show at the door. */
  discount: string | null;
  discount_name: string | null;
  discount_proof: string | null;
}

/** A row of `payments`. */
export interface PaymentRow {
  order: string;
  payment_key: string;
  checkout_url: string;
  state: PaymentState;
  attempt: number;
  round: number;
  deposit_bank: string | null;
  deposit_account: string | null;
  deposit_holder: string | null;
  /** When the company is to be asked about it; null when it need not be. */
  look_at: Date | null;
  updated_at: Date;
}

/** A row of `refunds`. */
export interface RefundRow {
  id: string;
  order: string;
  state: RefundState;
  /** Bigints, which the driver gives as text. */
  amount: string;
  fee: string;
  by: Refund['by'];
  reason: string;
  actor: string | null;
  tickets: string[];
  account: RefundAccount | null;
  attempt: number;
  tries: number;
  failure: NonNullable<Refund['failure']> | null;
  failure_code: string | null;
  /** The performance whose calling off it came from. */
  call_off: string | null;
  look_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

/** A row of `outbox`. */
export interface OutboxRow {
  id: string;
  performance: string;
  hold: string;
  outcome: 'sold' | 'free' | 'cancelled';
  seats: number[];
  /** Whose count of tickets changes; null when nobody's does. */
  buyer: string | null;
  /** Null, or in the future: the seats are still kept. */
  not_before: Date | null;
}

/** A row of `buyer_sessions`. */
export interface SessionRow {
  id: string;
  buyer: string;
  account_session: string;
  name: string;
  email: string;
  phone: string;
  refresh_token: string;
  refresh_at: Date;
  confirmed_at: Date;
  created_at: Date;
}

/** A row of `audit`. */
export interface AuditRow {
  /** A bigint, which the driver gives as text. */
  id: string;
  at: Date;
  actor: string | null;
  action: SellerAction;
  subject: string | null;
  detail: Record<string, string | number | boolean>;
}
