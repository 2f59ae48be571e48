import type { Role } from '@marquee/plugin-accounts-common';
import type { AccountsConfig } from '../config/readAccountsConfig';

/**
 * Says whether an account can do nothing before it sets two-factor up: so for
 * all admins, that of a development machine too. An outside provider demands what it
 * sees fit of its people.
 */
export function demandsTwoFactor(
  account: { role: Role; twoFactorEnabled?: boolean | null },
  config: Pick<AccountsConfig, 'outside'>,
): boolean {
  if (config.outside) return false;
  return account.role === 'admin' && !account.twoFactorEnabled;
}
