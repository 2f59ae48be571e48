import { SaleConflictError } from '../errors';
import { PerformanceRef } from '../seats/keys';
import { SeatStore } from '../seats/SeatStore';
import { isRefusal } from '../stores/isRefusal';
import { NewOrder } from '../stores/NewOrder';
import { OrderStore } from '../stores/OrderStore';
import { StoredOrder } from '../stores/StoredOrder';

/** Stores orders, and tells the seat store what came of their holds. */
export class OrderWriter {
  readonly #orders: OrderStore;
  readonly #seats: SeatStore;

  constructor(options: { orders: OrderStore; seats: SeatStore }) {
    this.#orders = options.orders;
    this.#seats = options.seats;
  }

  /**
   * Stores an order whose hold is tied to it; if another call did so before, that
   * one's order.
   *
   * @param options.isFirst - whether the caller tied the hold to an order: what an
   * order of another call may still need is not its to free
   * @throws SaleConflictError when a seat has an owner, or the performance was called off
   */
  async write(
    ref: PerformanceRef,
    draft: NewOrder,
    { isFirst }: { isFirst: boolean },
  ): Promise<StoredOrder> {
    const orders = this.#orders;
    const seats = this.#seats;
    const free = async () =>
      seats.settle(ref, { hold: draft.hold, outcome: 'free', seats: [] });
    let outcome;
    try {
      outcome = await orders.insert(draft);
    } catch (error) {
      if (isRefusal(error)) {
        // Nothing was stored: the seats must not wait for an order that never comes.
        if (isFirst) await free();
        throw error;
      }
      // Perhaps only the answer was lost. If not, sweeping frees the seats in time.
      const stored = await orders.findByHold(draft.hold).catch(() => undefined);
      if (!stored) throw error;
      return stored;
    }
    switch (outcome.type) {
      case 'stored':
        return outcome.order;
      case 'exists': {
        const existing = await orders.find(outcome.order);
        if (!existing) throw new Error(`Order '${outcome.order}' vanished`);
        return existing;
      }
      case 'taken':
        // The store did not know of an owner; it learns it now, and frees the rest.
        await seats.settle(ref, {
          hold: draft.hold,
          outcome: 'sold',
          seats: outcome.seats,
        });
        throw new SaleConflictError({
          reason: 'seats-taken',
          message: 'Somebody else has these seats',
          seats: outcome.seats,
        });
      case 'called-off':
        await free();
        throw new SaleConflictError({
          reason: 'closed',
          message: 'This performance was called off',
        });
      default:
        return outcome satisfies never;
    }
  }
}
