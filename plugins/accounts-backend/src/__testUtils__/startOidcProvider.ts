import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** A real OpenID Connect provider, such as an organisation may have. */
export interface OidcProvider {
  issuer: string;
  /** Its people, by the id that it knows them by, with their claims. */
  people: Map<string, Record<string, unknown>>;
  /**
   * Lets a person sign in there, from the address that somebody was sent to.
   *
   * @returns the address that the browser is sent back to
   */
  signIn(address: string, person: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts an {@link OidcProvider} that knows one client. */
export async function startOidcProvider(client: {
  id: string;
  secret: string;
  redirectUris: string[];
}): Promise<OidcProvider> {
  const people = new Map<string, Record<string, unknown>>();
  let person = '';
  const server = createServer();
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: client.redirectUris,
      },
    ],
    claims: {
      openid: ['sub', 'roles'],
      email: ['email', 'email_verified'],
      profile: ['name', 'locale'],
    },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['for tests'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...people.get(id) }),
    }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId,
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      const login = { accountId: person };
      void provider.interactionFinished(request, response, { login });
    } else {
      void answer(request, response);
    }
  });

  return {
    issuer,
    people,
    async signIn(address, who) {
      person = who;
      const cookies = new Map<string, string>();
      let at = address;
      while (at.startsWith(issuer)) {
        const page = await fetch(at, {
          redirect: 'manual',
          headers: { Cookie: [...cookies.values()].join('; ') },
        });
        for (const line of page.headers.getSetCookie()) {
          const [pair] = line.split(';');
          cookies.set(pair.split('=')[0], pair);
        }
        const next = page.headers.get('location');
        if (!next) throw new Error(`No way on: ${await page.text()}`);
        at = new URL(next, issuer).href;
      }
      return at;
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
