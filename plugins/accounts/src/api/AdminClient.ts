import type { FetchApi } from '@backstage/frontend-plugin-api';
import {
  accountListSchema,
  accountSchema,
  accountsRoutes,
  auditPageSchema,
  type Account,
  type AccountActionRequest,
  type AccountList,
  type AccountQuery,
  type AuditPage,
  type AuditQuery,
} from '@marquee/plugin-accounts-common';
import type { AdminApi } from './AdminApi';
import { refusedError } from './refusedError';

/** {@link AdminApi} over HTTP, with the portal's token. */
export class AdminClient implements AdminApi {
  readonly #fetchApi: FetchApi;

  constructor(fetchApi: FetchApi) {
    this.#fetchApi = fetchApi;
  }

  async listAccounts(query: Partial<AccountQuery>): Promise<AccountList> {
    const path = `${accountsRoutes.accounts}${toSearch(query)}`;
    return accountListSchema.parse(await this.#send(path));
  }

  async getAccount(id: string): Promise<Account> {
    const path = accountsRoutes.account(encodeURIComponent(id));
    return accountSchema.parse(await this.#send(path));
  }

  async act(id: string, action: AccountActionRequest): Promise<void> {
    await this.#send(accountsRoutes.accountActions(encodeURIComponent(id)), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(action),
    });
  }

  async searchAudit(query: Partial<AuditQuery>): Promise<AuditPage> {
    const path = `${accountsRoutes.audit}${toSearch(query)}`;
    return auditPageSchema.parse(await this.#send(path));
  }

  async #send(path: string, init?: RequestInit): Promise<unknown> {
    const response = await this.#fetchApi.fetch(
      `plugin://accounts/v1${path}`,
      init,
    );
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw refusedError(response.status, answer);
    return answer;
  }
}

function toSearch(query: object): string {
  const given = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => [key, `${value}`]);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
