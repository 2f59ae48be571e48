import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { accountsServiceRef } from '@marquee/plugin-accounts-node';
import { MarqueePolicy } from './MarqueePolicy';
import { RefusalLog } from './RefusalLog';
import { TokenHolders } from './TokenHolders';

/** Sets the portal's one policy. */
export const permissionModuleMarquee = createBackendModule({
  pluginId: 'permission',
  moduleId: 'marquee',
  register(reg) {
    reg.registerInit({
      deps: {
        accounts: accountsServiceRef,
        auth: coreServices.auth,
        logger: coreServices.logger,
        policy: policyExtensionPoint,
      },
      async init({ accounts, auth, logger, policy }) {
        policy.setPolicy(
          new MarqueePolicy({
            auth,
            holders: new TokenHolders({ accounts, auth }),
            refusals: new RefusalLog({ accounts, logger, now: Date.now }),
          }),
        );
      },
    });
  },
});
