import { JSONWebKeySet } from 'jose';
import { Knex } from 'knex';

/** Public keys, and when they were read. */
export interface StoredKeys {
  jwks: JSONWebKeySet;
  fetchedAt: Date;
}

/** The accounts service's public keys in the show's own Postgres. */
export class KeyStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** What was read last. */
  async find(): Promise<StoredKeys | undefined> {
    const row = await this.#knex('account_keys').first();
    return row && { jwks: row.jwks, fetchedAt: row.fetched_at };
  }

  /** Takes the place of what was read before. */
  async save({ jwks, fetchedAt }: StoredKeys): Promise<void> {
    await this.#knex('account_keys')
      .insert({
        id: 1,
        jwks: JSON.stringify(jwks),
        fetched_at: fetchedAt,
      })
      .onConflict('id')
      .merge();
  }
}
