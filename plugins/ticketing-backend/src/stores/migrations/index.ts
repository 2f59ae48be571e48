import { Knex } from 'knex';
import * as addAccounts from './addAccounts';
import * as addBlockedSeats from './addBlockedSeats';
import * as addConsents from './addConsents';
import * as addManagement from './addManagement';
import * as addRefunds from './addRefunds';
import * as createOrders from './createOrders';
import * as createShow from './createShow';

/** Migrations by name, in order; imported, not read from a folder, so that they are part of a bundle. */
const MIGRATIONS: Record<string, Knex.Migration> = {
  '20261122090000_create_show': createShow,
  '20261122090100_create_orders': createOrders,
  '20261122170000_add_consents': addConsents,
  '20261122190000_add_accounts': addAccounts,
  '20261123090000_add_management': addManagement,
  '20261127010000_add_refunds': addRefunds,
  '20261127020000_add_blocked_seats': addBlockedSeats,
};

/** Where Knex finds the migrations of the box office. */
export const migrationSource: Knex.MigrationSource<string> = {
  getMigrations: async () => Object.keys(MIGRATIONS),
  getMigrationName: name => name,
  getMigration: async name => MIGRATIONS[name],
};
