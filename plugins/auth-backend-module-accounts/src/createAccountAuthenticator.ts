import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import type {
  AccountsService,
  PortalUser,
} from '@marquee/plugin-accounts-node';

/** Asks accounts whom a browser's cookie belongs to, and whether they may come in. */
export function createAccountAuthenticator(
  accounts: Pick<AccountsService, 'admit'>,
) {
  return createProxyAuthenticator({
    initialize: () => undefined,
    defaultProfileTransform: async (user: PortalUser) => ({
      profile: { email: user.email, displayName: user.name },
    }),
    async authenticate({ req }) {
      const user = await accounts.admit({ cookie: req.headers.cookie ?? '' });
      if (user) return { result: user };
      throw new AuthenticationError('Nobody who may enter is signed in');
    },
  });
}
