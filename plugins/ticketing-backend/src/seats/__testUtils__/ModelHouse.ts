/** A hold as the model knows it. */
export interface ModelHold {
  id: string;
  buyer: string;
  seats: number[];
  extensionsLeft: number;
  isLapsed: boolean;
  isOrdered: boolean;
}

/** An order as the database would have it. */
export interface ModelOrder {
  hold: string;
  buyer: string;
  seats: number[];
  isPaid: boolean;
}

/**
 * What a seat store should do, in the plainest words: lists and loops instead of
 * scripts. The database beside it is never wrong.
 */
export class ModelHouse {
  readonly seatCount: number;
  readonly limit: number;
  holds: ModelHold[] = [];
  orders: ModelOrder[] = [];
  sold = new Set<number>();
  blocked = new Set<number>();
  /** Seats of orders by buyer. */
  ordered = new Map<string, number[]>();

  constructor(options: { seatCount: number; limit: number }) {
    this.seatCount = options.seatCount;
    this.limit = options.limit;
  }

  /** One character a seat. */
  get states(): string {
    return Array.from({ length: this.seatCount }, (_, seat) =>
      this.#stateOf(seat),
    ).join('');
  }

  orderedBy(buyer: string): number[] {
    return this.ordered.get(buyer) ?? [];
  }

  /** The hold that a buyer can change: not yet ordered; lapsed ones too. */
  mine(buyer: string): ModelHold | undefined {
    return this.holds.find(hold => hold.buyer === buyer && !hold.isOrdered);
  }

  /** What the store should answer to a wish for seats; `hold` is made when it may be. */
  hold(hold: Pick<ModelHold, 'id' | 'buyer' | 'seats'>): string {
    const { buyer, seats } = hold;
    if (seats.length + this.orderedBy(buyer).length > this.limit) {
      return 'limit';
    }
    const inTheWay = seats.filter(seat => !this.#mayHave(buyer, seat));
    if (inTheWay.length > 0) return `taken ${inTheWay}`;
    const stale = this.holds.filter(
      other => this.#isDue(other) && other.seats.some(s => seats.includes(s)),
    );
    stale.forEach(other => this.drop(other));
    this.#replace(hold);
    return `held ${seats}`;
  }

  /** The same for so many of all places. */
  holdAny(hold: { id: string; buyer: string; count: number }): string {
    const { buyer, count } = hold;
    if (count + this.orderedBy(buyer).length > this.limit) return 'limit';
    let seats = this.#pick(buyer, count);
    if (seats.length < count) {
      this.sweep();
      seats = this.#pick(buyer, count);
    }
    if (seats.length < count) return `short ${seats.length}`;
    seats.sort((a, b) => a - b);
    this.#replace({ ...hold, seats });
    return `held ${seats}`;
  }

  /** Frees what lapsed. */
  sweep(): void {
    this.holds
      .filter(hold => this.#isDue(hold))
      .forEach(hold => this.drop(hold));
  }

  drop(hold: ModelHold): void {
    this.holds = this.holds.filter(other => other !== hold);
  }

  /** Everything that only the store knows is lost. */
  reload(): void {
    this.holds = this.holds.filter(({ isOrdered }) => isOrdered);
    this.ordered = new Map();
    for (const { buyer, seats } of this.orders) {
      this.ordered.set(buyer, [...this.orderedBy(buyer), ...seats]);
    }
  }

  #isDue({ isLapsed, isOrdered }: ModelHold) {
    return isLapsed && !isOrdered;
  }

  #stateOf(seat: number): string {
    if (this.sold.has(seat)) return '2';
    if (this.blocked.has(seat)) return '3';
    return this.holds.some(({ seats }) => seats.includes(seat)) ? '1' : '0';
  }

  #mayHave(buyer: string, seat: number): boolean {
    const state = this.#stateOf(seat);
    const owner = this.holds.find(({ seats }) => seats.includes(seat));
    return (
      state === '0' ||
      (state === '1' &&
        owner !== undefined &&
        (this.#isDue(owner) || owner === this.mine(buyer)))
    );
  }

  #pick(buyer: string, count: number): number[] {
    const own = this.mine(buyer)?.seats ?? [];
    const free = [...this.states].flatMap((s, seat) =>
      s === '0' ? [seat] : [],
    );
    return [...own, ...free].slice(0, count);
  }

  #replace(hold: Pick<ModelHold, 'id' | 'buyer'> & { seats: number[] }) {
    const old = this.mine(hold.buyer);
    if (old) this.drop(old);
    const { id, buyer, seats } = hold;
    this.holds.push({
      id,
      buyer,
      seats,
      extensionsLeft: old && !old.isLapsed ? old.extensionsLeft : 2,
      isLapsed: false,
      isOrdered: false,
    });
  }
}
