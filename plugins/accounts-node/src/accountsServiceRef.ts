import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { AccountsInternalClient } from './AccountsInternalClient';
import type { AccountsService } from './AccountsService';

/** The {@link AccountsService}, by default over HTTP. */
export const accountsServiceRef = createServiceRef<AccountsService>({
  id: 'accounts.client',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: options => new AccountsInternalClient(options),
    }),
});
