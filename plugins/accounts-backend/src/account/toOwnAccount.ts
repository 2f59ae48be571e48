import {
  roleSchema,
  type Language,
  type OwnAccount,
} from '@marquee/plugin-accounts-common';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { demandsTwoFactor } from '../rules/demandsTwoFactor';
import type { CurrentSession } from './currentSession';

/** An account as its owner sees it. */
export function toOwnAccount(
  user: CurrentSession['user'],
  config: Pick<AccountsConfig, 'outside'>,
): OwnAccount {
  const role = roleSchema.parse(user.role);
  return {
    id: user.id,
    role,
    email: user.email,
    name: user.name,
    phone: user.phone,
    language: languageOf(user),
    twoFactor: Boolean(user.twoFactorEnabled),
    twoFactorDemanded: demandsTwoFactor({ ...user, role }, config),
    hasPassword: !config.outside,
  };
}

/** The language that an account's owner reads. */
export function languageOf(user: object): Language {
  return 'language' in user && user.language === 'en' ? 'en' : 'ko';
}
