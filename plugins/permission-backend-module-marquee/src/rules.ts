import {
  AuthorizeResult,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';

/** Decides about a permission for one account, given by its id. */
export type Rule = (permission: Permission, account: string) => PolicyDecision;

/** Allows always. */
export const mayAlways: Rule = () => ({ result: AuthorizeResult.ALLOW });

/** Refuses always. */
export const deny: Rule = () => ({ result: AuthorizeResult.DENY });
