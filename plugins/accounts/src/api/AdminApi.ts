import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  Account,
  AccountActionRequest,
  AccountList,
  AccountQuery,
  AuditPage,
  AuditQuery,
} from '@marquee/plugin-accounts-common';

/** What admins ask of accounts-backend. Every call rejects with RefusedError when it says no. */
export interface AdminApi {
  listAccounts(query: Partial<AccountQuery>): Promise<AccountList>;
  getAccount(id: string): Promise<Account>;
  act(id: string, action: AccountActionRequest): Promise<void>;
  searchAudit(query: Partial<AuditQuery>): Promise<AuditPage>;
}

/** The way to {@link AdminApi}. */
export const adminApiRef = createApiRef<AdminApi>().with({
  id: 'plugin.accounts.admin',
  pluginId: 'accounts',
});
