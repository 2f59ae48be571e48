import { createHash } from 'crypto';
import {
  planGeometry,
  PlanGeometry,
  Places,
  seatGuids,
  seatLabel,
  ShowFacts,
  ShowSetup,
  zoneGuids,
  zonesGeometry,
} from '@marquee/plugin-ticketing-common';
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
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
   * Stores the facts and the plan; the same again changes nothing.
   *
   * @returns whether the seats of performances have to be loaded anew
   * @throws ConflictError when seats of the old plan, or of a performance that is
   * gone, are ordered; whatever `beforePlanChange` throws
   */
  async save(
    { facts, places }: ShowSetup,
    hooks: {
      /** Called before a new plan takes the place of another; may refuse by throwing. */
      beforePlanChange(): Promise<void>;
    },
  ): Promise<{ planChanged: boolean }> {
    const { geometry, guids } = layOut(places);
    return this.#knex.transaction(async transaction => {
      await transaction.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [
        `setup ${facts.id}`,
      ]);
      const before = await transaction('show_facts').first('plan');
      const planChanged = before?.plan !== geometry.digest;
      if (planChanged) {
        await refuseIfOrdered(transaction);
        await hooks.beforePlanChange();
        await insertPlan({ transaction, geometry, guids });
      }
      await savePerformances(transaction, facts);
      await transaction('show_facts')
        .insert({
          show: facts.id,
          facts: JSON.stringify(facts),
          plan: geometry.digest,
        })
        .onConflict('show')
        .merge({
          facts: JSON.stringify(facts),
          plan: geometry.digest,
          updated_at: transaction.fn.now(),
        });
      return { planChanged };
    });
  }
}

function layOut(places: Places): { geometry: PlanGeometry; guids: string[] } {
  switch (places.type) {
    case 'seats':
      return digested(planGeometry(places.plan, ''), seatGuids(places.plan));
    case 'zones':
      return digested(zonesGeometry(places.zones, ''), zoneGuids(places.zones));
    default:
      return places satisfies never;
  }
}

/** Seating plans keep the digest that they had before there were other kinds. */
function digested(geometry: PlanGeometry, guids: string[]) {
  const { kind, ...drawn } = geometry;
  const named = kind === 'seats' ? drawn : geometry;
  const text = JSON.stringify([named, guids]);
  const digest = createHash('sha256').update(text).digest('hex');
  return { geometry: { ...geometry, digest }, guids };
}

async function refuseIfOrdered(transaction: Knex) {
  const ordered = await transaction('tickets')
    .whereIn('state', ['pending', 'sold'])
    .first('id');
  if (ordered) {
    throw new ConflictError(
      'The seating plan cannot change any more: seats of it are ordered',
    );
  }
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

/** One statement with an array a column: 50,000 seats in well under a second. */
async function insertPlan(options: {
  transaction: Knex;
  geometry: PlanGeometry;
  guids: string[];
}) {
  const { transaction, geometry, guids } = options;
  const { digest } = geometry;
  const inserted = await transaction('seating_plans')
    .insert({
      digest,
      geometry: JSON.stringify(geometry),
      seat_count: guids.length,
    })
    .onConflict('digest')
    .ignore()
    .returning('digest');
  if (inserted.length === 0) return;
  const labels = guids.map((_, seat) => seatLabel(geometry, seat));
  await transaction.raw(
    `INSERT INTO seats (plan, seat_index, guid, section, "row", number, category)
     SELECT ?, ordinality - 1, guid, section, "row", number, category
     FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
       WITH ORDINALITY AS seat (guid, section, "row", number, category)`,
    [
      digest,
      guids,
      labels.map(({ section }) => section),
      labels.map(({ row }) => row),
      labels.map(({ number }) => number),
      labels.map(({ category }) => category),
    ],
  );
}
