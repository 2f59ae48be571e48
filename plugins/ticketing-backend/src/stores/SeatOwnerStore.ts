import { Knex } from 'knex';
import { House, OrderedSeats, OwnedSeats } from './House';

/** Who owns the seats of performances, as the database says. */
export class SeatOwnerStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Runs `action` while nobody else does it, in any process. */
  async exclusively(action: () => Promise<void>): Promise<void> {
    await this.#knex.transaction(async transaction => {
      await transaction.raw(`SELECT pg_advisory_xact_lock(hashtext('seats'))`);
      await action();
    });
  }

  /** The seats of performances at one moment; those that are not there are left out. */
  async read(performances: string[]): Promise<Map<string, OwnedSeats>> {
    return this.#knex.transaction(
      async transaction => {
        const plan = await transaction('show_facts')
          .join('seating_plans', 'seating_plans.digest', 'show_facts.plan')
          .first('seating_plans.seat_count');
        const known: string[] = await transaction('performances')
          .whereIn('id', performances)
          .pluck('id');
        const houses = new Map(
          known.map(id => [id, new House(plan.seat_count)]),
        );
        for (const row of await blockedSeats(transaction, known)) {
          houses.get(row.performance)!.block(row.seats);
        }
        for (const row of await withheldSeats(transaction, known)) {
          houses.get(row.performance)!.withhold(row.seats);
        }
        for (const row of await orderedSeats(transaction, known)) {
          houses.get(row.performance)!.order(row);
        }
        return new Map(
          [...houses].map(([id, house]) => [id, house.toOwnedSeats()]),
        );
      },
      { isolationLevel: 'repeatable read', readOnly: true },
    );
  }
}

async function orderedSeats(
  transaction: Knex,
  performances: string[],
): Promise<OrderedSeats[]> {
  return transaction('tickets')
    .join('orders', 'orders.id', 'tickets.order')
    .whereIn('tickets.performance', performances)
    .whereIn('tickets.state', ['pending', 'sold'])
    .groupBy('orders.id', 'tickets.performance', 'tickets.state')
    .select('tickets.performance', 'tickets.state', 'orders.hold')
    .select('orders.buyer', 'orders.created_at', 'orders.pay_before')
    .select({ order: 'orders.id' })
    .select({ seats: transaction.raw('array_agg(tickets.seat_index)') });
}

/** Seats that nobody owns any more, and that wait for the moment when they are sold again. */
async function withheldSeats(
  transaction: Knex,
  performances: string[],
): Promise<{ performance: string; seats: number[] }[]> {
  return transaction('outbox')
    .whereIn('performance', performances)
    .where({ outcome: 'free' })
    .whereNotNull('not_before')
    .select('performance', 'seats');
}

async function blockedSeats(
  transaction: Knex,
  performances: string[],
): Promise<{ performance: string; seats: number[] }[]> {
  return transaction('blocked_seats')
    .whereIn('performance', performances)
    .groupBy('performance')
    .select('performance', {
      seats: transaction.raw('array_agg(seat_index)'),
    });
}
