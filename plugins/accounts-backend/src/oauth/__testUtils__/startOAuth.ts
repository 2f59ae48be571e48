import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { ACCOUNTS_BASE_PATH, type Role } from '@marquee/plugin-accounts-common';
import type { Show } from '@marquee/plugin-shows-common';
import express from 'express';
import type { Knex } from 'knex';
import { createAuth } from '../../auth/createAuth';
import { migrateDatabase } from '../../database/migrateDatabase';
import { answerRefusals } from '../../http/answerRefusals';
import { createMetadataRoutes } from '../metadataRoutes';
import { createOAuthRoutes } from '../oauthRoutes';
import { ShowClients } from '../ShowClients';

// Hashing passwords and making databases takes long where other tests run beside.
jest.setTimeout(60_000);

const SECRET = 'a-secret-of-a-test-that-is-long-enough';
/** Address of the public site. */
export const SITE = 'http://marquee.localhost:8080';
/** Issuer of tokens. */
export const TEST_ISSUER = `${SITE}${ACCOUNTS_BASE_PATH}`;

/** Where buyers of a show come back to. */
export function callbackOf(show: string): string {
  return `http://${show}.marquee.localhost:8080/api/ticketing/v1/sign-in/callback`;
}

/** An authorization request of a show's box office, and the verifier that belongs to it. */
export function anAuthorizeRequest(
  show = 'hamlet',
  changes: Record<string, string | undefined> = {},
) {
  const verifier = randomBytes(32).toString('base64url');
  const parameters: Record<string, string | undefined> = {
    response_type: 'code',
    client_id: `show:${show}`,
    redirect_uri: callbackOf(show),
    scope: 'openid offline_access',
    resource: `show:${show}`,
    state: 'state-1',
    nonce: 'nonce-1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(parameters).filter(([, value]) => value);
  return { query: new URLSearchParams(given as string[][]), verifier };
}

/** The OAuth endpoints over HTTP, on a database of their own. */
export async function startOAuth(knex: Knex) {
  const config = {
    places: { portal: 'http://localhost:7007', publicSite: SITE },
    secureCookies: false,
    secret: SECRET,
    mail: { from: 'marquee@example.org', smtpUrl: 'smtp://127.0.0.1:9' },
    demo: false,
  };
  const logger = mockServices.logger.mock();
  const mailer = { post: () => undefined };
  const auth = createAuth({ config, knex, logger, mailer });
  await migrateDatabase({ knex, auth });
  /** Shows that exist; others are not found. */
  const shows = new Map(
    ['hamlet', 'macbeth'].map(id => [
      id,
      { id, url: `http://${id}.marquee.localhost:8080` } as Show,
    ]),
  );
  const getShow = jest.fn(async (id: string) => {
    const show = shows.get(id);
    if (!show) throw new NotFoundError(`No show '${id}'`);
    return show;
  });
  const newClients = () =>
    new ShowClients({
      auth,
      shows: { getShow },
      credentials: mockServices.auth(),
    });
  let clients = newClients();
  const app = express();
  app.use((request, response, next) => {
    const options = { auth, config, knex, clients };
    const v1 = express.Router();
    v1.use('/oauth2', createOAuthRoutes(options));
    v1.use('/.well-known', createMetadataRoutes(config));
    v1.use(answerRefusals(logger));
    express.Router().use(ACCOUNTS_BASE_PATH, v1)(request, response, next);
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}${ACCOUNTS_BASE_PATH}`;

  const get = (path: string, cookie = '') =>
    fetch(`${base}${path}`, { headers: { cookie }, redirect: 'manual' });
  const post = (path: string, form: Record<string, string>) =>
    fetch(`${base}${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });

  return {
    /** Of the accounts API. */
    url: base,
    auth,
    knex,
    shows,
    getShow,
    get,
    post,
    logger,
    /** Forgets what was asked of shows a moment ago. */
    forgetShows() {
      clients = newClients();
    },
    /** An account with a session; gives its id and the cookie. */
    async signIn(
      options: { role?: Role; suspended?: boolean; name?: string } = {},
    ) {
      const { role = 'buyer', suspended, name = 'Hana Kim' } = options;
      const [id, session] = [randomUUID(), randomUUID()];
      const token = randomBytes(24).toString('base64url');
      const now = new Date();
      await knex('user').insert({
        id,
        name,
        email: `${id}@example.org`,
        emailVerified: true,
        role,
        phone: '010-1234-5678',
        language: 'ko',
        suspendedAt: suspended ? now : null,
        createdAt: now,
        updatedAt: now,
      });
      await knex('session').insert({
        id: session,
        userId: id,
        token,
        expiresAt: new Date(now.getTime() + 3_600_000),
        createdAt: now,
        updatedAt: now,
      });
      const { sessionToken } = (await auth.$context).authCookies;
      const signature = createHmac('sha256', SECRET)
        .update(token)
        .digest('base64');
      const value = encodeURIComponent(`${token}.${signature}`);
      return { id, session, cookie: `${sessionToken.name}=${value}` };
    },
    /** The whole way to a code; gives it with its verifier. */
    async getCode(cookie: string, show = 'hamlet') {
      const { query, verifier } = anAuthorizeRequest(show);
      const answer = await get(`/oauth2/authorize?${query}`, cookie);
      const back = new URL(answer.headers.get('location')!);
      return { code: back.searchParams.get('code')!, verifier };
    },
    /** Turns a code into tokens, with deviations. */
    async redeem(
      grant: { code: string; verifier: string },
      changes: Record<string, string> = {},
    ) {
      const answer = await post('/oauth2/token', {
        grant_type: 'authorization_code',
        client_id: 'show:hamlet',
        redirect_uri: callbackOf('hamlet'),
        code: grant.code,
        code_verifier: grant.verifier,
        ...changes,
      });
      return { status: answer.status, body: await answer.json() };
    },
    async refresh(token: string, client = 'show:hamlet') {
      const answer = await post('/oauth2/token', {
        grant_type: 'refresh_token',
        client_id: client,
        refresh_token: token,
      });
      return { status: answer.status, body: await answer.json() };
    },
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The OAuth endpoints over HTTP. */
export type RunningOAuth = Awaited<ReturnType<typeof startOAuth>>;
