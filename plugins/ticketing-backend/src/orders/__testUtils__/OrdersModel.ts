/** Time that an unpaid order has, in ms. */
export const PAYMENT_MS = 10 * 60_000;

/** An order as the model sees it. */
export interface ModelOrder {
  state: 'pending' | 'paid' | 'cancelled' | 'expired' | 'refunded';
  /** All that were ordered. */
  seats: readonly number[];
  /** Those that it still has. */
  owned: number[];
  /** Whether nobody knows what became of its payment. */
  unknown: boolean;
  /** Whether money came for it, also if it went back. */
  charged: boolean;
  /** ms since 1970 */
  payBefore: number;
}

/** All that is to be true of orders: who owns which seat, and whose money is kept. */
export class OrdersModel {
  readonly orders: ModelOrder[] = [];
  now: number;

  constructor(now: number) {
    this.now = now;
  }

  ownerOf(seat: number): ModelOrder | undefined {
    return this.orders.find(({ owned }) => owned.includes(seat));
  }

  isFree(seats: readonly number[]): boolean {
    return seats.every(seat => !this.ownerOf(seat));
  }

  place(seats: readonly number[]): void {
    this.orders.push({
      state: 'pending',
      seats,
      owned: [...seats],
      unknown: false,
      charged: false,
      payBefore: this.now + PAYMENT_MS,
    });
  }

  /** The money is there. */
  charge(order: ModelOrder): void {
    order.unknown = false;
    order.charged = true;
    const wanted = order.state !== 'cancelled';
    if (order.state !== 'pending' && !(wanted && this.isFree(order.seats))) {
      order.state = 'refunded';
      return;
    }
    order.state = 'paid';
    order.owned = [...order.seats];
  }

  /** Somebody asks the company what became of the order's payment. */
  look(order: ModelOrder): void {
    if (order.unknown) this.charge(order);
  }

  pass(ms: number): void {
    this.now += ms;
    for (const order of this.orders) {
      this.look(order);
      if (order.state !== 'pending' || this.now <= order.payBefore) continue;
      order.state = 'expired';
      order.owned = [];
    }
  }

  /** Gives the first seat back, or all of an order that is not paid. */
  cancel(order: ModelOrder): void {
    order.owned = order.state === 'paid' ? order.owned.slice(1) : [];
    if (order.owned.length === 0) order.state = 'cancelled';
  }
}
