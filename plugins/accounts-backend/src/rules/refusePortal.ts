import { placeOf, type Role } from '@marquee/plugin-accounts-common';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { demandsTwoFactor } from './demandsTwoFactor';

/** What decides whether an account may enter the portal. */
export interface PortalApplicant {
  role: Role;
  emailVerified: boolean;
  suspendedAt: Date | null;
  twoFactorEnabled: boolean | null;
}

/** Why an account may not enter the portal. */
export type PortalRefusal =
  | 'public-site-only'
  | 'suspended'
  | 'unverified'
  | 'without-two-factor';

/** Says why an account may not enter the portal; undefined when it may. */
export function refusePortal(
  account: PortalApplicant,
  config: Pick<AccountsConfig, 'outside'>,
): PortalRefusal | undefined {
  if (placeOf(account.role) !== 'portal') return 'public-site-only';
  if (account.suspendedAt) return 'suspended';
  if (!account.emailVerified) return 'unverified';
  return demandsTwoFactor(account, config) ? 'without-two-factor' : undefined;
}
