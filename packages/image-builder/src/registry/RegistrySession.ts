/**
 * Who pushes.
 *
 * @public
 */
export type RegistryCredentials = { username: string; password: string };

/** One HTTP request; the body is asked for anew when the request must be repeated. */
export type RegistryRequest = {
  method: string;
  url: URL;
  headers?: Record<string, string>;
  body?: () => BodyInit;
};

type Challenge = { scheme: string; parameters: Record<string, string> };

/**
 * Sends requests to a registry and signs in when it asks: with name and password, or with a token that
 * its token service gives for them, or to strangers.
 */
export class RegistrySession {
  readonly #origin: string;
  readonly #credentials?: RegistryCredentials;
  /** Value of the header `Authorization`, by the first part of the path that it is for. */
  readonly #authorizations = new Map<string, string>();

  constructor(options: { origin: string; credentials?: RegistryCredentials }) {
    this.#origin = options.origin;
    this.#credentials = options.credentials;
  }

  /** Gives the answer, whatever its status. */
  async fetch(request: RegistryRequest): Promise<Response> {
    // Uploads may go to a store elsewhere, which must not see what is meant for the registry.
    if (request.url.origin !== this.#origin) return await send(request);
    const area = areaOf(request.url);
    const response = await send(request, this.#authorizations.get(area));
    if (response.status !== 401) return response;
    const authorization = await this.#signIn(response);
    if (!authorization) return response;
    this.#authorizations.set(area, authorization);
    await response.arrayBuffer();
    return await send(request, authorization);
  }

  async #signIn(response: Response): Promise<string | undefined> {
    const { scheme, parameters } = parseChallenge(
      response.headers.get('www-authenticate') ?? '',
    );
    const basic = this.#basic();
    if (scheme === 'basic') return basic;
    if (scheme !== 'bearer' || !parameters.realm) return undefined;
    const { realm, ...query } = parameters;
    const url = new URL(realm);
    for (const [name, value] of Object.entries(query)) {
      url.searchParams.set(name, value);
    }
    const answer = await fetch(url, {
      headers: basic ? { Authorization: basic } : {},
    });
    if (!answer.ok) return undefined;
    const { token, access_token: accessToken } = await answer.json();
    return `Bearer ${token ?? accessToken}`;
  }

  #basic(): string | undefined {
    if (!this.#credentials) return undefined;
    const { username, password } = this.#credentials;
    const pair = Buffer.from(`${username}:${password}`).toString('base64');
    return `Basic ${pair}`;
  }
}

/** Reads `Bearer realm="…",service="…",scope="…"`. */
export function parseChallenge(header: string): Challenge {
  const [scheme = ''] = header.split(' ', 1);
  const pairs = header.matchAll(/(\w+)="([^"]*)"/g);
  return {
    scheme: scheme.toLowerCase(),
    parameters: Object.fromEntries(
      [...pairs].map(([, name, value]) => [name, value]),
    ),
  };
}

/** Tokens are for one repository: the path up to `blobs` or `manifests`. */
function areaOf({ pathname }: URL): string {
  return pathname.replace(/\/(blobs|manifests)\/.*$/, '');
}

async function send(
  { method, url, headers, body }: RegistryRequest,
  authorization?: string,
): Promise<Response> {
  return await fetch(url, {
    method,
    headers: {
      ...headers,
      ...(authorization && { Authorization: authorization }),
    },
    // A file is streamed, which is only allowed when no answer is read before its end.
    ...(body && { body: body(), duplex: 'half' }),
  } as RequestInit);
}
