import type { Knex } from 'knex';
import type { UserRow } from '../account/tables';
import type { AuditEntry } from '../audit/AuditLog';

/** Longest time between a grant and the `iat` of its token, in seconds. */
const ISSUING_SECONDS = 10;
/** `iat` has no fractions of a second, so it may lie before the grant. */
const FRACTION_SECONDS = 1;
/** Backstage lets portal tokens live for 10 minutes to 24 hours. */
const KEPT_HOURS = 25;

/** Part of a row of better-auth's table `session`. */
interface SessionOrigin {
  id: string;
  userId: string;
  ipAddress: string | null;
  userAgent: string | null;
}

/** Remembers which session each portal token was issued to. */
export class TokenGrants {
  readonly #knex: Knex;
  readonly #now: () => Date;

  /** @param options.now - the clock by which tokens are issued, not the database's */
  constructor(options: { knex: Knex; now: () => Date }) {
    this.#knex = options.knex;
    this.#now = options.now;
  }

  /** Notes that a token is about to be issued to a session. */
  async add(grant: { session: string; account: string }): Promise<void> {
    await this.#knex('token_grants').insert({
      ...grant,
      issued_at: this.#now(),
    });
  }

  /**
   * The account of a token whose session lives; undefined when it is over.
   *
   * A token says when it was issued, but not to which session: it is that of the
   * last grant before. The grant is looked for first and its session then, so that
   * a living session of the same account does not vouch for an ended one.
   */
  async findHolder(token: {
    account: string;
    issuedAt: number;
  }): Promise<UserRow | undefined> {
    return await this.#knex<UserRow>('user')
      .join('session', 'session.userId', 'user.id')
      .where('user.id', token.account)
      .where('session.id', this.#grantOf(token))
      .where('session.expiresAt', '>', this.#knex.fn.now())
      .first('user.*');
  }

  /** Where the session of a token began; undefined when it is over. */
  async findOrigin(token: {
    account: string;
    issuedAt: number;
  }): Promise<AuditEntry['request']> {
    const session = await this.#knex<SessionOrigin>('session')
      .where('userId', token.account)
      .where('id', this.#grantOf(token))
      .first('ipAddress', 'userAgent');
    return (
      session && {
        address: session.ipAddress ?? '',
        userAgent: session.userAgent ?? '',
      }
    );
  }

  #grantOf(token: { account: string; issuedAt: number }): Knex.QueryBuilder {
    return this.#knex('token_grants')
      .select('session')
      .where('account', token.account)
      .whereRaw('issued_at BETWEEN to_timestamp(?) AND to_timestamp(?)', [
        token.issuedAt - ISSUING_SECONDS,
        token.issuedAt + FRACTION_SECONDS,
      ])
      .orderBy('issued_at', 'desc')
      .limit(1);
  }

  /** Forgets grants of tokens that have run out. */
  async prune(): Promise<void> {
    const end = new Date(this.#now().getTime() - KEPT_HOURS * 3_600_000);
    await this.#knex('token_grants').where('issued_at', '<', end).delete();
  }
}
