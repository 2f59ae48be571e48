import type { SignInResolver } from '@backstage/plugin-auth-node';
import { groupRefOf, userRefOf } from '@marquee/plugin-accounts-common';
import type { PortalUser } from '@marquee/plugin-accounts-node';

/**
 * Issues the portal token of an account. The role rides along for pages that show
 * it; what the account may do is asked anew for every request.
 */
export const issueAccountToken: SignInResolver<PortalUser> = async (
  { result },
  context,
) => {
  const sub = userRefOf(result.id);
  return await context.issueToken({
    claims: { sub, ent: [sub, groupRefOf(result.role)] },
  });
};
