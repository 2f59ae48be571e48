import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { accountsServiceRef } from '@marquee/plugin-accounts-node';
import { createAccountAuthenticator } from './createAccountAuthenticator';
import { issueAccountToken } from './issueAccountToken';

/** Signs people into the portal by the session that they have at accounts. */
export const authModuleAccounts = createBackendModule({
  pluginId: 'auth',
  moduleId: 'accounts',
  register(reg) {
    reg.registerInit({
      deps: {
        accounts: accountsServiceRef,
        providers: authProvidersExtensionPoint,
      },
      async init({ accounts, providers }) {
        providers.registerProvider({
          providerId: 'local',
          factory: createProxyAuthProviderFactory({
            authenticator: createAccountAuthenticator(accounts),
            signInResolver: issueAccountToken,
          }),
        });
      },
    });
  },
});
