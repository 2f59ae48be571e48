import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  ACCOUNTS_TOPIC,
  accountsServiceRef,
} from '@marquee/plugin-accounts-node';
import { AccountEntityProvider } from './AccountEntityProvider';

/** Puts sellers, admins and the groups of all roles into the catalog. */
export const catalogModuleAccounts = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'accounts',
  register(reg) {
    reg.registerInit({
      deps: {
        accounts: accountsServiceRef,
        catalog: catalogProcessingExtensionPoint,
        events: eventsServiceRef,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ accounts, catalog, events, logger, scheduler }) {
        const provider = new AccountEntityProvider({ accounts, logger });
        catalog.addEntityProvider(provider);
        // It begins once it is connected; events make it quick, the schedule sure.
        await events.subscribe({
          id: 'catalog-accounts',
          topics: [ACCOUNTS_TOPIC],
          onEvent: () => provider.refresh(),
        });
        await scheduler.scheduleTask({
          id: 'refresh-accounts',
          frequency: { seconds: 30 },
          timeout: { minutes: 1 },
          fn: () => provider.refresh(),
        });
      },
    });
  },
});
