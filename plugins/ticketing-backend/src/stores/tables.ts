import { OrderState, SellerAction } from '@marquee/plugin-ticketing-common';

/** `confirming`: the company was asked to take the money, and the answer is not known. */
export type PaymentState =
  | 'ready'
  | 'confirming'
  | 'paid'
  | 'over'
  | 'refunding'
  | 'refunded';

/** A row of `orders`. */
export interface OrderRow {
  id: string;
  code: string;
  performance: string;
  /** Id of the account, or a made-up one once the person was erased. */
  buyer: string;
  hold: string;
  state: OrderState;
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
}

/** A row of `tickets`. */
export interface TicketRow {
  id: string;
  order: string;
  performance: string;
  seat_index: number;
  state: 'pending' | 'sold' | 'released';
  section: string;
  row: string;
  number: string;
  category: string;
  /** A bigint, which the driver gives as text. */
  price: string;
}

/** A row of `payments`. */
export interface PaymentRow {
  order: string;
  payment_key: string;
  checkout_url: string;
  state: PaymentState;
  attempt: number;
  updated_at: Date;
}

/** A row of `outbox`. */
export interface OutboxRow {
  id: string;
  performance: string;
  hold: string;
  outcome: 'sold' | 'free';
  seats: number[];
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
