import type { AuthService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import { showAudience, showClientId } from '@marquee/plugin-accounts-common';
import type { ShowsService } from '@marquee/plugin-shows-node';
import {
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import type { Auth } from '../auth/createAuth';
import { SCOPES } from './oauthOptions';

/** Shows change so seldom that an answer of a moment ago will do, in ms. */
const FRESH_MS = 10_000;

/** What the pages of shows are to OAuth: public clients with one address each. */
export class ShowClients {
  readonly #auth: Auth;
  readonly #shows: Pick<ShowsService, 'getShow'>;
  readonly #credentials: Pick<AuthService, 'getOwnServiceCredentials'>;
  readonly #known = new Map<string, { at: number; uri?: string }>();

  constructor(options: {
    auth: Auth;
    shows: Pick<ShowsService, 'getShow'>;
    credentials: Pick<AuthService, 'getOwnServiceCredentials'>;
  }) {
    this.#auth = options.auth;
    this.#shows = options.shows;
    this.#credentials = options.credentials;
  }

  /**
   * The one address to which buyers of a show may be sent back; undefined when
   * there is no such show. Registers the show's client when it is asked for first.
   *
   * @throws ServiceUnavailableError when shows cannot be asked and the show is new
   */
  async findRedirectUri(show: string): Promise<string | undefined> {
    const known = this.#known.get(show);
    if (known && performance.now() - known.at < FRESH_MS) return known.uri;
    const uri = await this.#ask(show);
    // Only of shows that exist: others could be made up without end.
    if (uri) this.#known.set(show, { at: performance.now(), uri });
    else this.#known.delete(show);
    return uri;
  }

  async #ask(show: string): Promise<string | undefined> {
    const credentials = await this.#credentials.getOwnServiceCredentials();
    try {
      const { url } = await this.#shows.getShow(show, { credentials });
      const uri = `${url}${TICKETING_BASE_PATH}${ticketingRoutes.signInCallback}`;
      await this.#register(show, uri);
      return uri;
    } catch (error) {
      if (isNotFound(error)) {
        await this.#forget(show);
        return undefined;
      }
      const client = await this.#find(show);
      if (client) return client.redirectUris[0];
      throw new ServiceUnavailableError(`Show '${show}' cannot be asked now`);
    }
  }

  async #adapter() {
    return (await this.#auth.$context).adapter;
  }

  async #find(show: string) {
    const adapter = await this.#adapter();
    return await adapter.findOne<{ redirectUris: string[] }>({
      model: 'oauthClient',
      where: [{ field: 'clientId', value: showClientId(show) }],
    });
  }

  async #register(show: string, uri: string): Promise<void> {
    const adapter = await this.#adapter();
    const clientId = showClientId(show);
    const identifier = showAudience(show);
    const found = await this.#find(show);
    if (found?.redirectUris[0] === uri) return;
    const where = [{ field: 'clientId', value: clientId }];
    if (found) {
      const update = { redirectUris: [uri] };
      await adapter.update({ model: 'oauthClient', where, update });
      return;
    }
    const createdAt = new Date();
    // The client comes last: once it is there, the rest is too.
    await ignoreTwin(() =>
      adapter.create({
        model: 'oauthResource',
        data: { identifier, name: identifier, createdAt },
      }),
    );
    await ignoreTwin(() =>
      adapter.create({
        model: 'oauthClient',
        data: {
          clientId,
          name: clientId,
          redirectUris: [uri],
          scopes: [...SCOPES],
          grantTypes: ['authorization_code', 'refresh_token'],
          responseTypes: ['code'],
          tokenEndpointAuthMethod: 'none',
          requirePKCE: true,
          // Shows are a part of Marquee: the terms of signing up cover them.
          skipConsent: true,
          createdAt,
        },
      }),
    );
    await ignoreTwin(() =>
      adapter.create({
        model: 'oauthClientResource',
        data: { clientId, resourceId: identifier, createdAt },
      }),
    );
  }

  async #forget(show: string): Promise<void> {
    const adapter = await this.#adapter();
    await adapter.delete({
      model: 'oauthClient',
      where: [{ field: 'clientId', value: showClientId(show) }],
    });
  }
}

/** Another request or replica may register the same show at the same time. */
async function ignoreTwin(create: () => Promise<unknown>): Promise<void> {
  try {
    await create();
  } catch (error) {
    const UNIQUE_VIOLATION = '23505';
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
  }
}

function isNotFound(error: unknown): boolean {
  if (!isError(error)) return false;
  const cause = error.cause as { name?: string } | undefined;
  return error.name === 'NotFoundError' || cause?.name === 'NotFoundError';
}
