import { roleSchema, type OwnAccount } from '@marquee/plugin-accounts-common';
import type { CurrentSession } from './currentSession';

/** An account as its owner sees it. */
export function toOwnAccount(
  user: CurrentSession['user'],
  options: { hasPassword: boolean },
): OwnAccount {
  const role = roleSchema.parse(user.role);
  const twoFactor = Boolean(user.twoFactorEnabled);
  return {
    id: user.id,
    role,
    email: user.email,
    name: user.name,
    phone: user.phone,
    language: user.language === 'en' ? 'en' : 'ko',
    twoFactor,
    // Of people who sign in elsewhere, that place demands what it sees fit.
    twoFactorDemanded: role === 'admin' && !twoFactor && options.hasPassword,
    hasPassword: options.hasPassword,
  };
}
