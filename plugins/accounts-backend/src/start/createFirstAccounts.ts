import { InputError } from '@backstage/errors';
import {
  emailSchema,
  newPasswordSchema,
} from '@marquee/plugin-accounts-common';
import type { AccountsContext } from '../AccountsContext';
import { DEMO_ACCOUNTS } from '../demo/demoAccounts';
import { isEasilyGuessed } from '../passwords/isEasilyGuessed';
import { createKnownAccount, type KnownAccount } from './createKnownAccount';

/** Makes the accounts that configuration asks for, where they are missing. */
export async function createFirstAccounts(
  context: Pick<
    AccountsContext,
    'auth' | 'audit' | 'config' | 'events' | 'knex' | 'logger'
  >,
): Promise<void> {
  const { config, logger } = context;
  if (config.firstAdmin) await createFirstAdmin(context, config.firstAdmin);
  if (!config.demo) return;
  for (const account of DEMO_ACCOUNTS) await create(context, account);
  logger.warn(
    'Demo accounts with known passwords are open: this machine is for development only',
  );
}

async function createFirstAdmin(
  context: Parameters<typeof createFirstAccounts>[0],
  { email, password }: { email: string; password: string },
): Promise<void> {
  const admin = await context.knex('user').where({ role: 'admin' }).first('id');
  if (admin) return;
  const address = emailSchema.safeParse(email);
  if (!address.success) {
    throw new InputError('accounts.firstAdmin.email is no e-mail address');
  }
  const acceptable = newPasswordSchema.safeParse(password).success;
  if (!acceptable || isEasilyGuessed(password, [email])) {
    throw new InputError(
      'accounts.firstAdmin.password is too short, too long or easily guessed',
    );
  }
  await create(context, {
    ...{ role: 'admin', name: 'Admin' },
    ...{ email: address.data, password },
  });
}

async function create(
  context: Parameters<typeof createFirstAccounts>[0],
  account: KnownAccount,
): Promise<void> {
  const target = await createKnownAccount(context, account);
  if (!target) return;
  await context.audit.record({
    ...{ action: 'sign-up', outcome: 'success', target },
    detail: { role: account.role, by: 'configuration' },
  });
  await context.events.changed(target);
}
