import { ServiceUnavailableError } from '@backstage/errors';
import { userRefOf } from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';

/** Rows of another plugin that are about one person. */
export interface Trace {
  /** The plugin: each has a schema of its own (`pluginDivisionMode: schema`). */
  schema: string;
  table: string;
  /** What in a row is the entity reference of the person. */
  column: string;
}

/**
 * Where the other plugins of the portal keep what a person did or likes. None of
 * them can be asked to forget somebody, so their rows are deleted here. The catalog
 * needs no line: its entities of accounts follow accounts.
 */
export const TRACES: readonly Trace[] = [
  { schema: 'auth', table: 'user_info', column: 'user_entity_ref' },
  { schema: 'auth', table: 'offline_sessions', column: 'user_entity_ref' },
  {
    schema: 'auth',
    table: 'oauth_authorization_sessions',
    column: 'user_entity_ref',
  },
  {
    schema: 'user-settings',
    table: 'user_settings',
    column: 'user_entity_ref',
  },
  { schema: 'notifications', table: 'notification', column: 'user' },
  { schema: 'notifications', table: 'broadcast_user_status', column: 'user' },
  { schema: 'notifications', table: 'user_settings', column: 'user' },
  // A task holds the whole entity of its user; what came of it has its own record.
  { schema: 'scaffolder', table: 'tasks', column: 'created_by' },
  {
    schema: 'search',
    table: 'documents',
    column: "document #>> '{authorization,resourceRef}'",
  },
];

/**
 * Deletes what other plugins of the portal keep about an account. Harmless when
 * repeated, and without effect on plugins that are not installed.
 *
 * @throws ServiceUnavailableError when the plugins keep their tables in another
 *   database, where they cannot be reached
 */
export async function sweepPortal(knex: Knex, account: string): Promise<void> {
  if (!(await exists(knex, TRACES[0]))) {
    throw new ServiceUnavailableError(
      'Tables of other plugins are not in this database: set backend.database.pluginDivisionMode to schema',
    );
  }
  for (const trace of TRACES) {
    if (await exists(knex, trace)) await sweep(knex, { trace, account });
  }
}

async function exists(knex: Knex, { schema, table }: Trace): Promise<boolean> {
  return await knex.schema.withSchema(schema).hasTable(table);
}

async function sweep(
  knex: Knex,
  { trace, account }: { trace: Trace; account: string },
): Promise<void> {
  const { schema, table, column } = trace;
  const named = /^\w+$/.test(column) ? knex.ref(column) : knex.raw(column);
  await knex(table)
    .withSchema(schema)
    .where(knex.raw('? = ?', [named, userRefOf(account)]))
    .delete();
}
