import {
  AuthorizeResult,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { Role } from '@marquee/plugin-accounts-common';
import { DECISIONS } from './decisions';

/** What an account may do by the table; refuses whatever the table does not name. */
export function decide(
  permission: Permission,
  account: { id: string; role: Role } | undefined,
): PolicyDecision {
  const refused: PolicyDecision = { result: AuthorizeResult.DENY };
  if (!account || account.role === 'buyer') return refused;
  if (!Object.hasOwn(DECISIONS, permission.name)) return refused;
  const rule = DECISIONS[permission.name][account.role];
  return rule(permission, account.id);
}
