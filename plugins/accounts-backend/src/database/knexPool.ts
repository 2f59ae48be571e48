import type { Knex } from 'knex';
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/**
 * Gives better-auth the connections of a Knex client, so that the plugin has one
 * pool, with the schema and the credentials that Backstage chose for it.
 */
export function knexPool(knex: Knex): PostgresPool {
  const { client } = knex;
  return {
    options: {},
    async connect(): Promise<PostgresPoolClient> {
      const connection = await client.acquireConnection();
      return {
        query: (...args: unknown[]) => connection.query(...args),
        release: () => void client.releaseConnection(connection),
      } as PostgresPoolClient;
    },
    async end() {
      // Backstage closes the pool that it opened.
    },
  };
}
