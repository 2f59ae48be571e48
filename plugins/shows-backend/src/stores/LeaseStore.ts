import type { Knex } from 'knex';
import type { LeaseRow } from './tables';

/** Lets one replica of the portal at a time roll a show out. Times are those of the database. */
export class LeaseStore {
  readonly #knex: Knex;
  readonly #holder: string;
  readonly #seconds: number;

  /** `seconds`: how long a lease lasts unless it is renewed. */
  constructor(options: { knex: Knex; holder: string; seconds: number }) {
    this.#knex = options.knex;
    this.#holder = options.holder;
    this.#seconds = options.seconds;
  }

  /** Claims a show and gives the fencing token, or undefined while another one holds it. */
  async tryClaim(show: string): Promise<string | undefined> {
    const { rows } = await this.#knex.raw<{ rows: LeaseRow[] }>(
      `INSERT INTO rollout_leases (show, holder, token, expires_at)
       VALUES (:show, :holder, 1, now() + make_interval(secs => :seconds))
       ON CONFLICT (show) DO UPDATE
         SET holder = excluded.holder,
             token = rollout_leases.token + 1,
             expires_at = excluded.expires_at
         WHERE rollout_leases.expires_at <= now()
       RETURNING token`,
      { show, holder: this.#holder, seconds: this.#seconds },
    );
    return rows[0]?.token;
  }

  /** Prolongs a lease; false when it is lost. */
  async tryRenew(show: string, token: string): Promise<boolean> {
    return await this.#setExpiry({ show, token, seconds: this.#seconds });
  }

  /** Gives a lease back; its row stays, so that tokens only grow. */
  async release(show: string, token: string): Promise<void> {
    await this.#setExpiry({ show, token, seconds: 0 });
  }

  async #setExpiry(lease: {
    show: string;
    token: string;
    seconds: number;
  }): Promise<boolean> {
    const { show, token, seconds } = lease;
    const written = await this.#knex<LeaseRow>('rollout_leases')
      .where({ show, token })
      .update({
        expires_at: this.#knex.raw('now() + make_interval(secs => ?)', [
          seconds,
        ]),
      });
    return written === 1;
  }
}
