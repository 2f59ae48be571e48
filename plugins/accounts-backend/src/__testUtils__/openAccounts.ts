import {
  mockServices,
  type TestDatabases,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createAuth, type Auth } from '../auth/createAuth';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { migrateDatabase } from '../database/migrateDatabase';

// Hashing passwords and making databases takes long where other tests run beside.
jest.setTimeout(60_000);

/** Settings as of a small installation. */
export const TEST_CONFIG: AccountsConfig = {
  places: {
    portal: 'http://localhost:7007',
    publicSite: 'http://marquee.localhost:8080',
  },
  secureCookies: false,
  secret: 'a secret of forty characters for a test.',
  mail: { from: 'no-reply@example.org', smtpUrl: 'smtp://127.0.0.1:1' },
  demo: false,
};

/** A new database with the tables of accounts, and better-auth over it. */
export async function openAccounts(
  databases: TestDatabases,
): Promise<{ knex: Knex; auth: Auth }> {
  const knex = await databases.init('POSTGRES_15');
  const auth = createAuth({
    config: TEST_CONFIG,
    knex,
    logger: mockServices.logger.mock(),
    mailer: { post() {} },
  });
  await migrateDatabase({ knex, auth });
  return { knex, auth };
}
