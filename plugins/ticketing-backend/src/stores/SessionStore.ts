import { EndedSessions } from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';
import { Tokens } from '../buyers/AccountsAuthority';
import { SessionRow } from './tables';

/** Browsers in which buyers are signed in, in the show's own Postgres. */
export class SessionStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** A session by the digest of its secret. */
  async find(id: string): Promise<SessionRow | undefined> {
    return this.#knex<SessionRow>('buyer_sessions').first().where({ id });
  }

  /** Begins a session. */
  async insert(id: string, tokens: Tokens, now: Date): Promise<void> {
    await this.#knex('buyer_sessions').insert({
      id,
      ...columnsOf(tokens, now),
      buyer: tokens.grant.buyer,
      // By the clock that also says when people sign out.
      created_at: tokens.grant.issuedAt,
    });
  }

  /**
   * Claims the right to ask the accounts service about a session, for one process
   * and one request only: a refresh token is good for one use.
   *
   * @param session - as it was read
   * @param until - when the next one may try, should this one not come back
   */
  async claim(session: SessionRow, until: Date): Promise<boolean> {
    const { id, refresh_token, refresh_at } = session;
    const count = await this.#knex('buyer_sessions')
      .where({ id, refresh_token, refresh_at })
      .update({ refresh_at: until });
    return count === 1;
  }

  /** The accounts service said yes again; undefined when the session ended meanwhile. */
  async renew(
    id: string,
    tokens: Tokens,
    now: Date,
  ): Promise<SessionRow | undefined> {
    const [row] = await this.#knex<SessionRow>('buyer_sessions')
      .where({ id, buyer: tokens.grant.buyer })
      .update(columnsOf(tokens, now))
      .returning('*');
    return row;
  }

  /** Ends a session. */
  async delete(id: string): Promise<SessionRow | undefined> {
    const [row] = await this.#knex<SessionRow>('buyer_sessions')
      .where({ id })
      .delete()
      .returning('*');
    return row;
  }

  /** Ends sessions of a buyer. */
  async deleteOf(
    buyer: string,
    { session, before }: EndedSessions,
  ): Promise<void> {
    await this.#knex('buyer_sessions')
      .where({ buyer })
      .modify(query => {
        if (session) query.where({ account_session: session });
        if (before) query.where('created_at', '<=', before);
      })
      .delete();
  }

  /** Forgets sessions of which the accounts service said nothing since a moment. */
  async forget(before: Date): Promise<void> {
    await this.#knex('buyer_sessions')
      .where('confirmed_at', '<', before)
      .delete();
  }
}

function columnsOf({ grant, contact, refreshToken }: Tokens, now: Date) {
  return {
    account_session: grant.session,
    ...contact,
    refresh_token: refreshToken,
    refresh_at: grant.expiresAt,
    confirmed_at: now,
  };
}
