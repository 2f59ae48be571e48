import { Socket } from 'node:net';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { knex, type Knex } from 'knex';

/** Three replicas of this many leave room under Postgres' usual 100 connections. */
const MOST_CONNECTIONS = 20;
const PATIENCE_MS = 5_000;
/** How long a statement waits for rows that another one changes, in ms. */
const LOCK_PATIENCE_MS = 15_000;
/** How long a transaction may do nothing, in ms; loading a large house takes seconds. */
const IDLE_PATIENCE_MS = 120_000;
/** Longer than anything waits that is not lost: a lock, a transaction that does nothing. */
const SILENCE_MS = 150_000;

/**
 * The show's Postgres; it is connected to when it is first asked.
 *
 * @param options.silenceMs - after which a connection over which nothing came is given
 * up, with what was asked: a machine that is lost says nothing, and TCP would wait for
 * it for a quarter of an hour
 */
export function openDatabase(
  url: string,
  logger: Pick<LoggerService, 'warn'>,
  { silenceMs = SILENCE_MS } = {},
): Knex {
  return knex({
    client: 'pg',
    connection: {
      connectionString: url,
      connectionTimeoutMillis: PATIENCE_MS,
      // Who holds a lock and is gone must not stop the sales of all others.
      options: `-c lock_timeout=${LOCK_PATIENCE_MS}`,
      idle_in_transaction_session_timeout: IDLE_PATIENCE_MS,
      keepAlive: true,
      stream: () => impatientSocket(silenceMs),
    },
    // Else errors carry the statement with its values: names and addresses of buyers.
    compileSqlOnError: false,
    pool: { min: 0, max: MOST_CONNECTIONS },
    acquireConnectionTimeout: PATIENCE_MS,
    log: {
      debug: () => undefined,
      deprecate: () => undefined,
      warn: message => logger.warn(`Database: ${message}`),
      error: message => logger.warn(`Database: ${message}`),
    },
  });
}

function impatientSocket(silenceMs: number): Socket {
  const socket = new Socket();
  return socket.setTimeout(silenceMs, () =>
    socket.destroy(new Error(`Database is silent for ${silenceMs} ms`)),
  );
}
