import type { AdminApi } from '../api/AdminApi';
import { anAccount } from './people';

/** An API that knows one account, and says yes to everything. */
export function anAdminApi(given: Partial<AdminApi> = {}): AdminApi {
  return {
    listAccounts: async () => ({ accounts: [anAccount()], total: 1 }),
    getAccount: async id => anAccount({ id }),
    act: async () => {},
    searchAudit: async () => ({ events: [], next: null, names: {} }),
    ...given,
  };
}
