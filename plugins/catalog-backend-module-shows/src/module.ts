import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { SHOWS_TOPIC, showsServiceRef } from '@marquee/plugin-shows-node';
import { ShowEntityProvider } from './ShowEntityProvider';

/** Puts shows and their microservices into the catalog. */
export const catalogModuleShows = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'shows',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        events: eventsServiceRef,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        shows: showsServiceRef,
      },
      async init({ auth, catalog, events, logger, scheduler, shows }) {
        const provider = new ShowEntityProvider({ shows, auth, logger });
        catalog.addEntityProvider(provider);
        // It begins once it is connected; events make it quick, the schedule sure.
        await events.subscribe({
          id: 'catalog-shows',
          topics: [SHOWS_TOPIC],
          onEvent: () => provider.refresh(),
        });
        await scheduler.scheduleTask({
          id: 'refresh-shows',
          frequency: { seconds: 10 },
          timeout: { minutes: 1 },
          fn: signal => provider.refresh(signal),
        });
      },
    });
  },
});
