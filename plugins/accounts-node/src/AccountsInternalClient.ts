import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type {
  AccountsService,
  Person,
  PortalUser,
  RefusedAction,
} from './AccountsService';
import { internalRoutes } from './internalRoutes';

/** {@link AccountsService} over the internal HTTP API of accounts-backend. */
export class AccountsInternalClient implements AccountsService {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  async admit(request: { cookie: string }): Promise<PortalUser | undefined> {
    const { user } = await this.#post<{ user: PortalUser | null }>(
      internalRoutes.admissions,
      request,
    );
    return user ?? undefined;
  }

  async findTokenHolder(token: {
    account: string;
    issuedAt: number;
  }): Promise<PortalUser | undefined> {
    const { user } = await this.#post<{ user: PortalUser | null }>(
      internalRoutes.tokenHolders,
      token,
    );
    return user ?? undefined;
  }

  async listPeople(): Promise<Person[]> {
    const { people } = await this.#post<{ people: Person[] }>(
      internalRoutes.people,
      {},
    );
    return people;
  }

  async recordRefusal(action: RefusedAction): Promise<void> {
    await this.#post(internalRoutes.refusals, action);
  }

  async #post<T>(path: string, body: object): Promise<T> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'accounts',
    });
    const response = await fetch(
      `${await this.#discovery.getBaseUrl('accounts')}/v1${path}`,
      {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
        },
        body: JSON.stringify(body),
      },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return (await response.json()) as T;
  }
}
