import { generateKeyPairSync, randomUUID } from 'crypto';
import { once } from 'events';
import { createServer, Server } from 'http';
import { Provider } from 'oidc-provider';
import { freePort, PUBLIC_URL } from '../../__testUtils__';

/** A certified OpenID provider in the place of the accounts service. */
export interface RunningIssuer {
  issuer: string;
  /** Account that signs in next; undefined for one that is refused. */
  account: string | undefined;
  name: string;
  /** Requests for tokens so far. */
  asked: number;
  /** Answers every request for tokens with this status. */
  failing?: number;
  /** Ends all of the account's tokens. */
  withdraw(account: string): Promise<void>;
  /** As if its machine were switched off; `start` brings it back. */
  leave(): Promise<void>;
  start(): Promise<void>;
}

async function close(server: Server) {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/** Starts the provider for the shows `hamlet` and `macbeth`. */
export async function startIssuer(): Promise<RunningIssuer> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ format: 'jwk' });
  const server = createServer();
  // It leaves its port for a while, and comes back to it.
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const refused = new Set<string>();

  const issuer: RunningIssuer = {
    issuer: `http://127.0.0.1:${port}`,
    account: 'hana',
    name: 'Hana Kim',
    asked: 0,
    async withdraw(account) {
      refused.add(account);
    },
    leave: () => close(server),
    async start() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
  const provider = new Provider(issuer.issuer, {
    jwks: { keys: [{ ...key, alg: 'ES256', use: 'sig', kid: randomUUID() }] },
    clients: ['hamlet', 'macbeth'].map(show => ({
      client_id: `show:${show}`,
      token_endpoint_auth_method: 'none' as const,
      redirect_uris: [
        `${PUBLIC_URL.replace(
          'hamlet',
          show,
        )}/api/ticketing/v1/sign-in/callback`,
      ],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      id_token_signed_response_alg: 'ES256',
    })),
    routes: {
      authorization: '/oauth2/authorize',
      token: '/oauth2/token',
      jwks: '/oauth2/jwks',
      revocation: '/oauth2/revoke',
    },
    scopes: ['openid', 'offline_access'],
    claims: { openid: ['sub', 'name', 'email', 'phone_number'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: async () => true,
    interactions: {
      url: (_, interaction) => `/interaction/${interaction.uid}`,
    },
    extraTokenClaims: () => ({ sid: 'session-at-accounts' }),
    findAccount: (_, id) =>
      refused.has(id)
        ? undefined
        : {
            accountId: id,
            claims: () => ({
              sub: id,
              name: issuer.name,
              email: `${id}@example.org`,
              phone_number: '010-1234-5678',
            }),
          },
    async loadExistingGrant(context) {
      const { client, session, provider: self } = context.oidc;
      const grant = new self.Grant({
        clientId: client!.clientId,
        accountId: session!.accountId,
      });
      grant.addOIDCScope('openid offline_access');
      grant.addResourceScope(client!.clientId, '');
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, audience) => ({
          scope: '',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 300,
          jwt: { sign: { alg: 'ES256' } },
        }),
        useGrantedResource: () => true,
      },
    },
  });
  const handle = provider.callback();
  server.on('request', async (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      const result = issuer.account
        ? { login: { accountId: issuer.account } }
        : { error: 'access_denied' };
      await provider.interactionFinished(request, response, result, {
        mergeWithLastSubmission: false,
      });
      return;
    }
    if (request.url === '/oauth2/token') {
      issuer.asked += 1;
      if (issuer.failing) {
        response.writeHead(issuer.failing).end('{}');
        return;
      }
    }
    handle(request, response);
  });

  return issuer;
}
