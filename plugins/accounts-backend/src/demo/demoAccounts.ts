import { ROLES, type Role } from '@marquee/plugin-accounts-common';

/** An account of a development machine. */
export interface DemoAccount {
  role: Role;
  email: string;
  password: string;
  name: string;
}

const NAMES: Record<Role, string> = {
  admin: 'Demo Admin',
  seller: 'Demo Seller',
  buyer: 'Demo Buyer',
};

/** Accounts that everybody may use on a development machine; no secrets. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = ROLES.map(role => ({
  role,
  email: `${role}@marquee.localhost`,
  password: 'show-time-at-marquee',
  name: NAMES[role],
}));
