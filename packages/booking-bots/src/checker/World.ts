import {
  OrderState,
  RefundState,
  TicketState,
} from '@marquee/plugin-ticketing-common';

/** An order in the database; amounts in the smallest unit of its currency. */
export interface WorldOrder {
  id: string;
  performance: string;
  hold: string;
  state: OrderState;
  amount: number;
}

/** A ticket in the database; `price` is all that was paid for it, fees too. */
export interface WorldTicket {
  order: string;
  performance: string;
  seat: number;
  state: TicketState;
  price: number;
}

/** Money on its way back, in the database. */
export interface WorldRefund {
  order: string;
  state: RefundState;
  amount: number;
}

/** A payment in the company's own books. */
export interface WorldCharge {
  /** The order that it was for. */
  order: string;
  paymentKey: string;
  /** What was taken; 0 when nothing was. */
  taken: number;
  /** What was given back of it. */
  returned: number;
}

/** Seats of a performance in the seat store. */
export interface WorldSeats {
  performance: string;
  /** One of SEAT_STATE's codes a seat, as a character. */
  states: string;
  /** Seats that a live hold without an order keeps. */
  heldBare: number[];
}

/** What everybody's books say when all is quiet: nothing is under way any more. */
export interface World {
  orders: WorldOrder[];
  tickets: WorldTicket[];
  refunds: WorldRefund[];
  charges: WorldCharge[];
  seats: WorldSeats[];
}
