import { Knex } from 'knex';
import { Grant } from '../buyers/Buyer';
import { digestOf } from '../sales/identifiers';

/** Tokens that are refused although their time is not over, in Postgres. */
export class EndedGrantStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
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
  async has({ buyer, session, issuedAt }: Grant): Promise<boolean> {
    const row = await this.#knex('ended_grants')
      .first('id')
      .where({ buyer: digestOf(buyer) })
      .where('ended_at', '>=', issuedAt)
      .where(query =>
        query
          .whereNull('account_session')
          .orWhere({ account_session: session }),
      );
    return row !== undefined;
  }

  /** Forgets what was ended before a moment. */
  async forget(before: Date): Promise<void> {
    await this.#knex('ended_grants').where('ended_at', '<', before).delete();
  }
}
