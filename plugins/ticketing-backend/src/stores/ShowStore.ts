import {
  PlanGeometry,
  ShowFacts,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { Layout } from '@marquee/plugin-ticketing-node';
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { digested, hasPlacesOf, insertPlan } from './planRows';
import { readStoredFacts } from './readStoredFacts';

/** The show that is sold here. */
export interface StoredShow {
  facts: ShowFacts;
  /** Digest of the seating plan of all performances. */
  plan: string;
}

/** Postgres refuses to delete what others refer to. */
const FOREIGN_KEY_VIOLATION = '23503';

/** The show's facts and seating plans in Postgres. */
export class ShowStore {
  readonly #knex: Knex;
  readonly #plans = new Map<string, PlanGeometry>();

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * The show; undefined before it is set up for the first time. Performances that
   * were called off here are so, whatever the facts say that were sent.
   */
  async find(): Promise<StoredShow | undefined> {
    const [row, calledOff] = await Promise.all([
      this.#knex('show_facts').first('facts', 'plan'),
      this.#knex('performances').whereNotNull('called_off_at').pluck('id'),
    ]);
    if (!row) return undefined;
    const facts = readStoredFacts(row.facts);
    const performances = facts.performances.map(performance =>
      calledOff.includes(performance.id)
        ? { ...performance, state: 'cancelled' as const }
        : performance,
    );
    return { facts: { ...facts, performances }, plan: row.plan };
  }

  /** Geometry of a plan; plans never change, so each is read once. */
  async plan(digest: string): Promise<PlanGeometry | undefined> {
    const known = this.#plans.get(digest);
    if (known) return known;
    const row = await this.#knex('seating_plans')
      .first('geometry')
      .where({ digest });
    if (!row) return undefined;
    const geometry = { kind: 'seats', ...JSON.parse(row.geometry) };
    this.#plans.set(digest, geometry);
    return geometry;
  }

  /**
   * Stores facts and layout; the same again changes nothing.
   *
   * @returns whether the seats of performances have to be loaded anew
   * @throws ConflictError when places that are gone, or of a performance that is
   * gone, are ordered; when a performance is to be cancelled whose orders nobody
   * would refund; whatever `beforeChange` throws
   */
  async save(
    facts: ShowFacts,
    options: {
      layout: Layout;
      /** Called before other places take the place of those there are; may refuse by throwing. */
      beforeChange(): Promise<void>;
    },
  ): Promise<{ placesChanged: boolean }> {
    const { guids } = options.layout;
    const layout = { geometry: digested(options.layout), guids };
    const plan = layout.geometry.digest;
    return this.#knex.transaction(async transaction => {
      await transaction.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [
        `setup ${facts.id}`,
      ]);
      await refuseToStrandBuyers(transaction, facts);
      const before = await transaction('show_facts').first('plan');
      const known = before?.plan === plan;
      const placesChanged =
        !known &&
        !(before && (await hasPlacesOf(transaction, before.plan, layout)));
      if (placesChanged) {
        await refuseIfOrdered(transaction);
        await options.beforeChange();
        // They were seats of the old places.
        await transaction('blocked_seats').delete();
      }
      if (!known) await insertPlan(transaction, layout);
      await savePerformances(transaction, facts);
      const row = { facts: JSON.stringify(facts), plan };
      await transaction('show_facts')
        .insert({ show: facts.id, ...row })
        .onConflict('show')
        .merge({ ...row, updated_at: transaction.fn.now() });
      return { placesChanged };
    });
  }
}

async function refuseIfOrdered(transaction: Knex) {
  const ordered = await transaction('tickets')
    .whereIn('state', ['pending', 'sold'])
    .first('id');
  if (ordered) {
    throw new ConflictError(
      'The places cannot change any more: some of them are ordered',
    );
  }
}

/** Facts alone give no money back: a performance with orders has to be called off. */
async function refuseToStrandBuyers(transaction: Knex, facts: ShowFacts) {
  const off = facts.performances.filter(({ state }) => state === 'cancelled');
  if (off.length === 0) return;
  const stranded: string | undefined = await transaction('orders')
    .join('performances', 'performances.id', 'orders.performance')
    .whereNull('called_off_at')
    .whereIn(
      'performances.id',
      off.map(({ id }) => id),
    )
    .whereIn('orders.state', ['pending', 'awaiting-deposit', 'paid'])
    .first('performances.id')
    .then(row => row?.id);
  if (stranded === undefined) return;
  const index = facts.performances.findIndex(({ id }) => id === stranded);
  const path = ticketingRoutes.manageCallOff(stranded);
  throw new ConflictError(
    `facts.performances.${index}.state: somebody has to refund the orders of '${stranded}', so cancel it by POST ${path}`,
  );
}

async function savePerformances(transaction: Knex, facts: ShowFacts) {
  const { performances } = facts;
  const ids = performances.map(({ id }) => id);
  try {
    await transaction('performances').whereNotIn('id', ids).delete();
  } catch (error) {
    if ((error as { code?: string }).code !== FOREIGN_KEY_VIOLATION)
      throw error;
    throw new ConflictError(
      'A performance that has orders cannot be taken off the list',
    );
  }
  await transaction('performances')
    .insert(
      performances.map(({ id, startsAt }) => ({ id, starts_at: startsAt })),
    )
    .onConflict('id')
    .merge();
}
