import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { ShowsClient } from './ShowsClient';
import type { ShowsService } from './ShowsService';

/** The {@link ShowsService}, by default over HTTP. */
export const showsServiceRef = createServiceRef<ShowsService>({
  id: 'shows.client',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: options => new ShowsClient(options),
    }),
});
