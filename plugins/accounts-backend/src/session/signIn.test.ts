import { TestDatabases } from '@backstage/backend-test-utils';
import { aSignUp, PASSWORD, signUp } from '../__testUtils__/people';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';

// Hashing passwords takes long where other tests run beside.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
let accounts: StartedAccounts;

beforeAll(async () => {
  accounts = await startAccounts({ databases });
});
afterAll(stopAccounts);

const firstAdmin = { email: 'admin@example.org', password: PASSWORD };
const WRONG = 'wrong-41-plover-kettle';

describe('signing in', () => {
  it('sets a cookie that scripts and other sites do not get', async () => {
    const { email } = await signUp(accounts, { role: 'seller' });
    const answer = await accounts
      .browse('portal')
      .post('/session', { email, password: PASSWORD });
    expect(answer.body.type).toBe('signed-in');
    const [cookie] = answer.headers['set-cookie'];
    expect(cookie).toMatch(/^marquee\.session_token=/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\/api(;|$)/);
    expect(cookie).not.toMatch(/; Domain/);
    expect(cookie).not.toMatch(/; Secure/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('sets cookies for TLS only where both places have it', async () => {
    const secure = await startAccounts({
      databases,
      config: { app: { baseUrl: 'https://portal.example.org' } },
      accounts: { publicSiteUrl: 'https://example.org', firstAdmin },
    });
    const answer = await secure
      .browse('portal', { Origin: 'https://portal.example.org' })
      .post('/session', firstAdmin);
    expect(answer.body.type).toBe('signed-in');
    const [cookie] = answer.headers['set-cookie'];
    expect(cookie).toMatch(/^__Secure-marquee\.session_token=/);
    expect(cookie).toMatch(/; Secure/);
  });

  it('says the same of a wrong password and of an address without account', async () => {
    const { email } = await signUp(accounts);
    const { email: unknown } = aSignUp();
    const browser = accounts.browse('public-site');
    const known = await browser.post('/session', { email, password: WRONG });
    const stranger = await browser.post('/session', {
      email: unknown,
      password: WRONG,
    });
    expect(known.status).toBe(401);
    expect(known.body.reason).toBe('wrong-credentials');
    expect(stranger.status).toBe(401);
    expect(stranger.body).toEqual(known.body);
    expect(stranger.headers['set-cookie']).toBe(known.headers['set-cookie']);
  });

  it('leads each role to its own place, with the right password only', async () => {
    const seller = await signUp(accounts, { role: 'seller' });
    const buyer = await signUp(accounts, { role: 'buyer' });
    const tryAt = async (
      place: 'portal' | 'public-site',
      email: string,
      password = PASSWORD,
    ) => {
      const browser = accounts.browse(place);
      const { body, headers } = await browser.post('/session', {
        email,
        password,
      });
      expect(headers['set-cookie']).toBeUndefined();
      return body;
    };
    expect(await tryAt('portal', buyer.email)).toEqual({
      type: 'elsewhere',
      url: 'http://marquee.localhost:8080/sign-in',
    });
    expect(await tryAt('public-site', seller.email)).toEqual({
      type: 'elsewhere',
      url: 'http://localhost:7007/',
    });
    expect(await tryAt('portal', buyer.email, WRONG)).toMatchObject({
      reason: 'wrong-credentials',
    });
    const { count } = (await accounts
      .knex('session')
      .whereIn('userId', [seller.id, buyer.id])
      .count('* as count')
      .first())!;
    expect(Number(count)).toBe(2);
  });

  it('tells of a suspension only who knows the password', async () => {
    const { email, id } = await signUp(accounts);
    await accounts
      .knex('user')
      .where({ id })
      .update({ suspendedAt: new Date() });
    const browser = accounts.browse('public-site');
    const wrong = await browser.post('/session', { email, password: WRONG });
    expect(wrong.body.reason).toBe('wrong-credentials');
    const right = await browser.post('/session', { email, password: PASSWORD });
    expect(right.status).toBe(403);
    expect(right.body.reason).toBe('suspended');
    expect(right.headers['set-cookie']).toBeUndefined();
  });

  it('mails a new code to who never confirmed the address', async () => {
    const form = aSignUp();
    await accounts.browse('public-site').post('/sign-up', form);
    await accounts.post.receiveCode(form.email);
    const browser = accounts.browse('public-site');
    const { email, password } = form;
    const answer = await browser.post('/session', { email, password });
    expect(answer.body).toEqual({ type: 'verify' });
    expect((await browser.get('/session')).body.account).toBeNull();
    const code = await accounts.post.receiveCode(email, 1);
    const verified = await browser.post('/sign-up/verification', {
      email,
      code,
    });
    expect(verified.body.type).toBe('signed-in');
  });

  it.each([
    ['no password', { email: 'a@example.org' }, 'password', 'missing'],
    ['no address', { password: 'x' }, 'email', 'missing'],
    [
      'a password longer than any',
      { email: 'a@example.org', password: 'x'.repeat(129) },
      'password',
      'too-long',
    ],
  ])('refuses %s', async (_, body, field, fault) => {
    const answer = await accounts.browse().post('/session', body);
    expect(answer.status).toBe(400);
    expect(answer.body.fields).toEqual([{ field, fault }]);
  });

  it('writes down who signed in and who could not', async () => {
    const { email, id, browser } = await signUp(accounts);
    await browser.post('/session', { email, password: WRONG });
    await browser.post('/session', { email, password: PASSWORD });
    await browser.delete('/session');
    const events = await accounts
      .knex('audit_events')
      .where({ actor: id })
      .orWhere({ target: id })
      .orderBy('id');
    expect(events.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual(
      [
        'sign-up success',
        'verification success',
        'sign-in failure',
        'sign-in success',
        'sign-out success',
      ],
    );
    expect(events[3]).toMatchObject({ user_agent: 'Test browser' });
  });
});

describe('a session', () => {
  it('gets a new id at each sign-in, and the old one ends', async () => {
    const { email, browser } = await signUp(accounts);
    const old = browser.cookies;
    await browser.post('/session', { email, password: PASSWORD });
    expect(browser.cookies).not.toBe(old);
    const thief = accounts.browse('public-site', { Cookie: old });
    expect((await thief.get('/session')).body.account).toBeNull();
  });

  it('cannot be planted in the browser of somebody else', async () => {
    const attacker = await signUp(accounts);
    const victim = await signUp(accounts);
    const planted = accounts.browse('public-site', {
      Cookie: attacker.browser.cookies,
    });
    const answer = await planted.post('/session', {
      email: victim.email,
      password: PASSWORD,
    });
    const [cookie] = answer.headers['set-cookie'][0].split(';');
    expect(attacker.browser.cookies).not.toContain(cookie);
    const { body } = await attacker.browser.get('/session');
    expect(body.account).toBeNull();
  });

  it('is over everywhere after signing out', async () => {
    const { browser } = await signUp(accounts);
    const cookie = browser.cookies;
    const answer = await browser.delete('/session');
    expect(answer.status).toBe(204);
    expect(browser.cookies).not.toMatch(/session_token=[^;]/);
    const replay = accounts.browse('public-site', { Cookie: cookie });
    expect((await replay.get('/session')).body.account).toBeNull();
    expect((await replay.get('/me')).status).toBe(401);
  });

  it('has no power once the account is suspended', async () => {
    const { browser, id } = await signUp(accounts);
    await accounts
      .knex('user')
      .where({ id })
      .update({ suspendedAt: new Date() });
    expect((await browser.get('/session')).body.account).toBeNull();
    expect((await browser.get('/me')).body.reason).toBe('not-signed-in');
  });

  it('does not live on a forged cookie', async () => {
    const { browser } = await signUp(accounts);
    const forged = browser.cookies.replace(/(session_token=.)./, '$1_');
    const thief = accounts.browse('public-site', { Cookie: forged });
    expect((await thief.get('/session')).body.account).toBeNull();
  });
});
