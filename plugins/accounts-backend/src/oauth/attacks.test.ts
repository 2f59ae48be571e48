import { TestDatabases } from '@backstage/backend-test-utils';
import {
  anAuthorizeRequest,
  callbackOf,
  startOAuth,
  type RunningOAuth,
} from './__testUtils__/startOAuth';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

describe('attacks on signing in at a show', () => {
  let oauth: RunningOAuth;
  let buyer: { id: string; session: string; cookie: string };

  beforeAll(async () => {
    oauth = await startOAuth(await databases.init('POSTGRES_15'));
    buyer = await oauth.signIn();
  });
  afterAll(() => oauth.stop());

  const authorize = async (
    changes: Record<string, string | undefined>,
    cookie = buyer.cookie,
  ) => {
    const { query } = anAuthorizeRequest('hamlet', changes);
    const answer = await oauth.get(`/oauth2/authorize?${query}`, cookie);
    return { status: answer.status, location: answer.headers.get('location') };
  };

  it.each([
    'https://evil.example/callback',
    `${callbackOf('hamlet')}/../../evil`,
    `${callbackOf('hamlet')}?next=https://evil.example`,
    `${callbackOf('hamlet')}#`,
    `${callbackOf('hamlet')}/`,
    callbackOf('hamlet').replace(':8080', ':9090'),
    callbackOf('hamlet').replace('http:', 'https:'),
    callbackOf('hamlet').replace('http://', 'http://user@'),
    callbackOf('hamlet').replace('/api/', '//api/'),
    callbackOf('hamlet').toUpperCase(),
    callbackOf('macbeth'),
    'data:text/html,evil',
    undefined,
  ])('leads nobody to %s', async redirect_uri => {
    const { status, location } = await authorize({ redirect_uri });
    expect(location).toBeNull();
    expect([400, 404]).toContain(status);
  });

  it.each([
    [
      'no PKCE',
      { code_challenge: undefined, code_challenge_method: undefined },
    ],
    ['PKCE without a method', { code_challenge_method: undefined }],
    ['PKCE by plain text', { code_challenge_method: 'plain' }],
    ['a challenge that is no SHA-256', { code_challenge: 'short' }],
    ['an implicit flow', { response_type: 'token' }],
    ['a hybrid flow', { response_type: 'code id_token' }],
    ['more than it is for', { scope: 'openid offline_access email' }],
    ['no state', { state: undefined }],
    ['no audience', { resource: undefined }],
    ['a client that is none', { client_id: 'show:nobody' }],
    ['a made-up client', { client_id: 'https://evil.example' }],
  ])('takes no request with %s', async (_, changes) => {
    const { status, location } = await authorize(changes);
    expect(location).toBeNull();
    expect([400, 404]).toContain(status);
  });

  it('gives no show a token for another one', async () => {
    const { location } = await authorize({ resource: 'show:macbeth' });
    expect(location).not.toContain('code=');
  });

  it('takes no parameter twice', async () => {
    const { query } = anAuthorizeRequest();
    query.append('redirect_uri', 'https://evil.example');
    const path = `/oauth2/authorize?${query}`;
    expect((await oauth.get(path, buyer.cookie)).status).toBe(400);
  });

  it('keeps what a stranger is sent on with on its own pages', async () => {
    const changes = { redirect_uri: 'https://evil.example', state: '//evil' };
    const { location } = await authorize(changes, '');
    const page = new URL(location!);
    expect(page.origin).toBe('http://marquee.localhost:8080');
    expect(page.searchParams.get('continue')).toMatch(/^\/api\/accounts\//);
  });

  it.each(['seller', 'admin'] as const)('refuses a %s', async role => {
    const { cookie } = await oauth.signIn({ role });
    const { location } = await authorize({}, cookie);
    expect(location).toMatch(/sign-in\/callback\?error=access_denied/);
    expect(location).not.toContain('code=');
  });

  it('takes a session of a suspended account for none', async () => {
    const { cookie } = await oauth.signIn({ suspended: true });
    const { location } = await authorize({}, cookie);
    expect(location).toContain('/sign-in?continue=');
  });

  it('takes a session with another signature for none', async () => {
    const [name, value] = buyer.cookie.split('=');
    const [token] = decodeURIComponent(value).split('.');
    const forged = `${name}=${encodeURIComponent(
      `${token}.${'A'.repeat(43)}=`,
    )}`;
    const { location } = await authorize({}, forged);
    expect(location).toContain('/sign-in?continue=');
  });

  it.each<[string, Record<string, string>]>([
    ['another verifier', { code_verifier: 'x'.repeat(43) }],
    ['the challenge as verifier', { code_verifier: 'challenge-'.repeat(5) }],
    ['another show', { client_id: 'show:macbeth' }],
    ['another address', { redirect_uri: callbackOf('macbeth') }],
    ['a secret of its own', { client_id: 'show:nobody' }],
  ])('redeems no code with %s', async (_, changes) => {
    await authorize({
      client_id: 'show:macbeth',
      resource: 'show:macbeth',
      redirect_uri: callbackOf('macbeth'),
    });
    const { status, body } = await oauth.redeem(
      await oauth.getCode(buyer.cookie),
      changes,
    );
    expect([400, 401]).toContain(status);
    expect(body.access_token).toBeUndefined();
  });

  it('redeems no code without a verifier', async () => {
    const { code } = await oauth.getCode(buyer.cookie);
    const answer = await oauth.post('/oauth2/token', {
      grant_type: 'authorization_code',
      client_id: 'show:hamlet',
      redirect_uri: callbackOf('hamlet'),
      code,
    });
    expect(answer.status).toBe(400);
  });

  it('redeems a code once, and takes back what it gave when it comes again', async () => {
    const { cookie } = await oauth.signIn();
    const grant = await oauth.getCode(cookie);
    const first = await oauth.redeem(grant);
    expect(first.status).toBe(200);
    expect((await oauth.redeem(grant)).status).toBe(400);
    expect((await oauth.refresh(first.body.refresh_token)).status).toBe(400);
  });

  it('redeems a code once, even for two at the same moment', async () => {
    const grant = await oauth.getCode(buyer.cookie);
    const answers = await Promise.all([
      oauth.redeem(grant),
      oauth.redeem(grant),
    ]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter(status => status === 200).length).toBeLessThan(2);
  });

  it('refreshes no token of another show', async () => {
    const { body } = await oauth.redeem(await oauth.getCode(buyer.cookie));
    const stolen = await oauth.refresh(body.refresh_token, 'show:macbeth');
    expect(stolen.status).toBe(400);
  });

  it('ends the whole chain when an old refresh token comes back', async () => {
    const { cookie } = await oauth.signIn();
    const first = await oauth.redeem(await oauth.getCode(cookie));
    const second = await oauth.refresh(first.body.refresh_token);
    await oauth
      .knex('oauthRefreshToken')
      .whereNotNull('rotationReplayExpiresAt')
      .update({ rotationReplayExpiresAt: new Date(0) });
    expect((await oauth.refresh(first.body.refresh_token)).status).toBe(400);
    expect((await oauth.refresh(second.body.refresh_token)).status).toBe(400);
  });

  it.each([
    'client_credentials',
    'password',
    'urn:ietf:params:oauth:grant-type:device_code',
  ])('knows no grant by %s', async grant_type => {
    const answer = await oauth.post('/oauth2/token', {
      grant_type,
      client_id: 'show:hamlet',
    });
    expect(answer.status).toBe(400);
  });

  it('writes neither codes nor tokens nor people into the log', async () => {
    const grant = await oauth.getCode(buyer.cookie);
    const { body } = await oauth.redeem(grant);
    await oauth.redeem(grant);
    const { logger } = oauth;
    const written = [logger.error, logger.warn, logger.info, logger.debug]
      .flatMap(log => log.mock.calls)
      .map(call => JSON.stringify(call))
      .join();
    for (const secret of [
      grant.code,
      body.refresh_token,
      body.access_token,
      'Hana',
    ]) {
      expect(written).not.toContain(secret);
    }
  });
});
