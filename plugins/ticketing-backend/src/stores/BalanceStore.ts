import { Knex } from 'knex';
import { Statement } from './Statement';

const LOOK_AT_DIFFERING = new Statement<{ order: string }>(
  'look-at-differing',
  `UPDATE payments SET look_at = LEAST(look_at, :now::timestamptz)
  FROM unnest(:keys::text[], :returned::bigint[]) AS moved (key, returned)
  WHERE payment_key = key AND (state <> 'paid' OR returned > coalesce((
    SELECT sum(amount) FROM refunds
    WHERE refunds."order" = payments."order" AND refunds.state = 'done'), 0))
  RETURNING payments."order"`,
);

/** Money that the payment company moved, against what is known of it here. */
export class BalanceStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * Has payments looked at that are not known to be paid, or of which more was given
   * back than is known.
   *
   * @param returned - by payment key: what was given back lately
   * @returns how many differ
   */
  async lookAtDiffering(
    returned: ReadonlyMap<string, number>,
    now: Date,
  ): Promise<number> {
    const values = {
      keys: [...returned.keys()],
      returned: [...returned.values()],
      now,
    };
    const differing = await LOOK_AT_DIFFERING.run(this.#knex, values);
    return differing.length;
  }
}
