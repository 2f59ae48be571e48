import { Knex } from 'knex';
import { Batcher } from '../batches/Batcher';
import { Grant } from '../buyers/Buyer';
import { digestOf } from '../sales/identifiers';

const MOST_AT_ONCE = 200;

interface EndedRow {
  buyer: string;
  account_session: string | null;
  ended_at: Date;
}

/** Tokens that are refused although their time is not over, in Postgres. */
export class EndedGrantStore {
  readonly #knex: Knex;
  readonly #batcher: Batcher<Grant, boolean>;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
    this.#batcher = new Batcher({
      most: MOST_AT_ONCE,
      ask: grants => this.#areEnded(grants),
    });
  }

  /**
   * Refuses what was issued up to a moment.
   *
   * @param ended.session - of the account; all of its sessions without it
   */
  async insert(
    ended: { buyer: string; session?: string },
    endedAt: Date,
  ): Promise<void> {
    await this.#knex('ended_grants').insert({
      // The id of somebody who was erased must not stay here.
      buyer: digestOf(ended.buyer),
      account_session: ended.session,
      ended_at: endedAt,
    });
  }

  /** Whether a token is among those that are refused. */
  async has(grant: Grant): Promise<boolean> {
    return this.#batcher.ask(grant);
  }

  /** Forgets what was ended before a moment. */
  async forget(before: Date): Promise<void> {
    await this.#knex('ended_grants').where('ended_at', '<', before).delete();
  }

  /** Every request with a token asks this, so many are asked in one query. */
  async #areEnded(grants: Grant[]): Promise<boolean[]> {
    const buyers = grants.map(({ buyer }) => digestOf(buyer));
    const ended: EndedRow[] = await this.#knex('ended_grants')
      .whereRaw('buyer = ANY(?)', [buyers])
      .select('buyer', 'account_session', 'ended_at');
    return grants.map(({ session, issuedAt }, i) =>
      ended.some(
        row =>
          row.buyer === buyers[i] &&
          row.ended_at >= issuedAt &&
          (row.account_session === null || row.account_session === session),
      ),
    );
  }
}
