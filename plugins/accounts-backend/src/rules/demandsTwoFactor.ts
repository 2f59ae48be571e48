import type { Role } from '@marquee/plugin-accounts-common';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { DEMO_ACCOUNTS } from '../demo/demoAccounts';

/**
 * Says whether an account can do nothing before it sets two-factor up: so for
 * admins. An outside provider demands what it sees fit of its people, and the demo
 * admin of a development machine is open to everybody anyway.
 */
export function demandsTwoFactor(
  account: { role: Role; email: string; twoFactorEnabled?: boolean | null },
  config: Pick<AccountsConfig, 'demo' | 'outside'>,
): boolean {
  if (account.role !== 'admin' || account.twoFactorEnabled) return false;
  if (config.outside) return false;
  const { email } = account;
  return !(config.demo && DEMO_ACCOUNTS.some(demo => demo.email === email));
}
