/** Something that was said although it cannot be. */
export class ContradictionError extends Error {}

/** An order that its buyer was told of. */
interface ToldOrder {
  seats: readonly number[];
  paid: boolean;
}

/**
 * The simple model: what buyers were told to be theirs, from the answer until the moment
 * at which it may have ended. Whatever else is told must not contradict it.
 */
export class ToldSeats {
  readonly #holds = new Map<string, readonly number[]>();
  readonly #orders = new Map<string, ToldOrder>();

  /** A buyer holds seats. @throws ContradictionError when they are somebody else's */
  hold(buyer: string, seats: readonly number[]): void {
    for (const [other, theirs] of this.#holds) {
      if (other === buyer) continue;
      this.#refuse(seats, theirs, `${buyer} holds what ${other} holds`);
    }
    this.#refuseOwned(seats, `hold of ${buyer}`);
    this.#holds.set(buyer, seats);
  }

  /** What a buyer holds may be over from now on. */
  letGo(buyer: string): void {
    this.#holds.delete(buyer);
  }

  /** An order has seats. @throws ContradictionError when another one has them */
  order(id: string, seats: readonly number[], paid: boolean): void {
    this.#refuseOwned(seats, id);
    this.#orders.set(id, { seats, paid });
  }

  /** An order may be given up, or given back, from now on. */
  giveBack(id: string): void {
    this.#orders.delete(id);
  }

  /** The time of all that is not paid is over. */
  pass(): void {
    for (const [id, { paid }] of this.#orders) {
      if (!paid) this.#orders.delete(id);
    }
  }

  /** Orders that are paid, and that nobody gave back. */
  get paid(): string[] {
    return [...this.#orders].filter(([, it]) => it.paid).map(([id]) => id);
  }

  #refuseOwned(seats: readonly number[], by: string) {
    for (const [id, order] of this.#orders) {
      if (id === by) continue;
      this.#refuse(seats, order.seats, `${by} has what order ${id} has`);
    }
  }

  #refuse(
    seats: readonly number[],
    theirs: readonly number[],
    message: string,
  ) {
    const both = seats.filter(seat => theirs.includes(seat));
    if (both.length > 0) throw new ContradictionError(`${message}: ${both}`);
  }
}
