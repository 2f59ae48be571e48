import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { forgetShowTokens } from './forgetShowTokens';
import {
  anAuthorizeRequest,
  callbackOf,
  SITE,
  startOAuth,
  TEST_ISSUER,
  type RunningOAuth,
} from './__testUtils__/startOAuth';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

describe('signing in at a show', () => {
  let oauth: RunningOAuth;

  beforeEach(async () => {
    oauth = await startOAuth(await databases.init('POSTGRES_15'));
  });
  afterEach(() => oauth.stop());

  const keys = async () => {
    const answer = await oauth.get('/oauth2/jwks');
    return createLocalJWKSet(await answer.json());
  };

  it('leads a buyer back to the show with tokens for that show alone', async () => {
    const { id, session, cookie } = await oauth.signIn();
    const { status, body } = await oauth.redeem(await oauth.getCode(cookie));
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 300 });

    const access = await jwtVerify(body.access_token, await keys(), {
      issuer: TEST_ISSUER,
      audience: 'show:hamlet',
      algorithms: ['ES256'],
      typ: 'at+jwt',
    });
    expect(access.payload).toMatchObject({ sub: id, sid: session });
    expect(JSON.stringify(access.payload)).not.toMatch(
      /Hana|example\.org|1234-5678/,
    );

    const identity = await jwtVerify(body.id_token, await keys(), {
      issuer: TEST_ISSUER,
      audience: 'show:hamlet',
    });
    expect(identity.payload).toMatchObject({
      sub: id,
      nonce: 'nonce-1',
      name: 'Hana Kim',
      email: `${id}@example.org`,
      phone_number: '010-1234-5678',
    });
    expect(await oauth.knex('show_visits').select('account', 'show')).toEqual([
      { account: id, show: 'hamlet' },
    ]);
  });

  it('sends a stranger to the sign-in page, and from there to the same request', async () => {
    const { query } = anAuthorizeRequest();
    const answer = await oauth.get(`/oauth2/authorize?${query}`);
    const page = new URL(answer.headers.get('location')!);
    expect(`${page.origin}${page.pathname}`).toBe(`${SITE}/sign-in`);
    const again = page.searchParams.get('continue')!;
    expect(again).toMatch(/^\/api\/accounts\/v1\/oauth2\/authorize\?/);

    const { cookie } = await oauth.signIn();
    const path = again.replace('/api/accounts/v1', '');
    const back = await oauth.get(path, cookie);
    const location = new URL(back.headers.get('location')!);
    expect(location.href).toContain(callbackOf('hamlet'));
    expect(Object.fromEntries(location.searchParams)).toEqual({
      code: expect.any(String),
      state: 'state-1',
      iss: TEST_ISSUER,
    });
  });

  it('gives a new refresh token for each, and the same answer to one whose answer got lost', async () => {
    const { id, cookie } = await oauth.signIn();
    const first = await oauth.redeem(await oauth.getCode(cookie));
    await oauth.knex('user').where({ id }).update({ name: 'Hana Lee' });
    const second = await oauth.refresh(first.body.refresh_token);
    expect(second.status).toBe(200);
    expect(second.body.refresh_token).not.toBe(first.body.refresh_token);
    expect(decodeJwt(second.body.id_token).name).toBe('Hana Lee');
    const repeated = await oauth.refresh(first.body.refresh_token);
    expect(repeated.body.refresh_token).toBe(second.body.refresh_token);
    expect((await oauth.refresh(second.body.refresh_token)).status).toBe(200);
  });

  it('ends with the session, the account, its role and its good name', async () => {
    const ends: Record<
      string,
      (who: { id: string; session: string }) => Promise<unknown>
    > = {
      'sign-out': ({ session: id }) =>
        oauth.knex('session').where({ id }).delete(),
      erasure: ({ id }) => oauth.knex('user').where({ id }).delete(),
      'another role': ({ id }) =>
        oauth.knex('user').where({ id }).update({ role: 'seller' }),
      suspension: ({ id }) =>
        oauth.knex('user').where({ id }).update({ suspendedAt: new Date() }),
    };
    for (const [what, end] of Object.entries(ends)) {
      const who = await oauth.signIn();
      const { body } = await oauth.redeem(await oauth.getCode(who.cookie));
      const late = await oauth.getCode(who.cookie);
      await end(who);
      const refreshed = await oauth.refresh(body.refresh_token);
      expect([what, refreshed.status]).toEqual([what, 400]);
      expect([what, (await oauth.redeem(late)).status]).toEqual([what, 400]);
    }
  });

  it('makes a refresh token worthless when the show gives it back', async () => {
    const { cookie } = await oauth.signIn();
    const { body } = await oauth.redeem(await oauth.getCode(cookie));
    const revoked = await oauth.post('/oauth2/revoke', {
      client_id: 'show:hamlet',
      token: body.refresh_token,
    });
    expect(revoked.status).toBe(200);
    expect((await oauth.refresh(body.refresh_token)).status).toBe(400);
  });

  it('goes on with shows that it knows while shows cannot be asked', async () => {
    const { cookie } = await oauth.signIn();
    await oauth.getCode(cookie);
    oauth.forgetShows();
    oauth.getShow.mockRejectedValue(new ServiceUnavailableError('away'));
    const { status } = await oauth.redeem(await oauth.getCode(cookie));
    expect(status).toBe(200);
    const { query } = anAuthorizeRequest('macbeth');
    const unknown = await oauth.get(`/oauth2/authorize?${query}`, cookie);
    expect(unknown.status).toBeGreaterThanOrEqual(500);
  });

  it('knows no show that is closed, and forgets its client', async () => {
    const { cookie } = await oauth.signIn();
    const { body } = await oauth.redeem(await oauth.getCode(cookie));
    oauth.shows.delete('hamlet');
    oauth.forgetShows();
    const { query } = anAuthorizeRequest();
    const answer = await oauth.get(`/oauth2/authorize?${query}`, cookie);
    expect(answer.status).toBe(404);
    expect(await oauth.knex('oauthClient')).toEqual([]);
    expect((await oauth.refresh(body.refresh_token)).status).toBe(401);
  });

  it('registers a show once, however many come at the same time', async () => {
    const { cookie } = await oauth.signIn();
    const codes = await Promise.all(
      Array.from({ length: 8 }, () => oauth.getCode(cookie)),
    );
    for (const { status } of await Promise.all(
      codes.map(c => oauth.redeem(c)),
    )) {
      expect(status).toBe(200);
    }
    expect(await oauth.knex('oauthClient')).toHaveLength(1);
  });

  it('follows a show to a new address', async () => {
    const { cookie } = await oauth.signIn();
    await oauth.getCode(cookie);
    const show = oauth.shows.get('hamlet')!;
    oauth.shows.set('hamlet', { ...show, url: 'https://hamlet.example.org' });
    oauth.forgetShows();
    const old = anAuthorizeRequest().query;
    expect((await oauth.get(`/oauth2/authorize?${old}`, cookie)).status).toBe(
      404,
    );
    const moved = anAuthorizeRequest('hamlet', {
      redirect_uri:
        'https://hamlet.example.org/api/ticketing/v1/sign-in/callback',
    }).query;
    const answer = await oauth.get(`/oauth2/authorize?${moved}`, cookie);
    expect(answer.headers.get('location')).toMatch(
      /^https:\/\/hamlet\.example/,
    );
  });

  it('signs with a new key once the old one is over, and still shows the old one', async () => {
    const { cookie } = await oauth.signIn();
    const before = await oauth.redeem(await oauth.getCode(cookie));
    await oauth
      .knex('jwks')
      .update({ expiresAt: new Date(Date.now() - 1_000) });
    const after = await oauth.redeem(await oauth.getCode(cookie));
    const known = await keys();
    const [old, fresh] = await Promise.all(
      [before, after].map(({ body }) => jwtVerify(body.access_token, known)),
    );
    expect(old.protectedHeader.kid).not.toBe(fresh.protectedHeader.kid);
  });

  it('forgets tokens and keys that nobody can use any more, and no others', async () => {
    const day = 24 * 60 * 60 * 1_000;
    const { cookie, session } = await oauth.signIn();
    const other = await oauth.signIn();
    const first = await oauth.redeem(await oauth.getCode(cookie));
    const second = await oauth.refresh(first.body.refresh_token);
    await oauth.redeem(await oauth.getCode(other.cookie));
    const left = async () =>
      (await oauth.knex('oauthRefreshToken')).map(row => row.sessionId);
    await forgetShowTokens(oauth.knex, new Date());
    expect(await left()).toHaveLength(3);
    await oauth.knex('session').where({ id: other.session }).delete();
    await forgetShowTokens(oauth.knex, new Date());
    expect(await left()).toEqual([session, session]);
    await forgetShowTokens(oauth.knex, new Date(Date.now() + 2 * day));
    expect(await left()).toEqual([session]);
    expect((await oauth.refresh(second.body.refresh_token)).status).toBe(200);
    await forgetShowTokens(oauth.knex, new Date(Date.now() + 60 * day));
    expect(await left()).toEqual([]);
    expect(await oauth.knex('jwks')).toEqual([]);
  });

  it('describes what it can do, and nothing that it cannot', async () => {
    const answer = await oauth.get('/.well-known/oauth-authorization-server');
    const metadata = await answer.json();
    expect(metadata).toMatchObject({
      issuer: TEST_ISSUER,
      code_challenge_methods_supported: ['S256'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
    });
    const endpoints = Object.entries<string>(metadata)
      .filter(([name]) => /_endpoint$|_uri$/.test(name))
      .map(([, url]) => url.replace(TEST_ISSUER, ''));
    for (const path of endpoints) {
      const method = /jwks|authorize/.test(path) ? oauth.get : oauth.post;
      expect([path, (await method(path, '' as never)).status]).not.toEqual([
        path,
        404,
      ]);
    }
    for (const path of [
      '/oauth2/register',
      '/oauth2/introspect',
      '/oauth2/userinfo',
    ]) {
      expect((await oauth.post(path, {})).status).toBe(404);
    }
  });
});
