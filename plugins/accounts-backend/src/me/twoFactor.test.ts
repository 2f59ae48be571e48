import { TestDatabases } from '@backstage/backend-test-utils';
import { URI, type TOTP } from 'otpauth';
import request from 'supertest';
import type { Browser } from '../__testUtils__/Browser';
import { notThe, PASSWORD, signUp } from '../__testUtils__/people';
import { PLACES } from '../__testUtils__/places';
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

/** What an authenticator app shows now. */
function codeOf(uri: string): string {
  return (URI.parse(uri) as TOTP).generate();
}

/** What it shows next; clocks may differ by as much. */
function nextCodeOf(uri: string): string {
  const timestamp = Date.now() + 30_000;
  return (URI.parse(uri) as TOTP).generate({ timestamp });
}

async function switchOn(browser: Browser) {
  const setup = await browser.post('/me/two-factor', { password: PASSWORD });
  expect(setup.status).toBe(200);
  const code = codeOf(setup.body.uri);
  const on = await browser.put('/me/two-factor', { code });
  expect(on.body.twoFactor).toBe(true);
  return setup.body as { uri: string; spareCodes: string[] };
}

describe('two-factor', () => {
  it('asks for the code of the app after the password', async () => {
    const { browser, email } = await signUp(accounts, { role: 'seller' });
    const { uri } = await switchOn(browser);
    expect(new URL(uri).searchParams.get('issuer')).toBe('Marquee');
    const elsewhere = accounts.browse('portal');
    const first = await elsewhere.post('/session', {
      email,
      password: PASSWORD,
    });
    expect(first.body).toEqual({ type: 'second-step' });
    expect((await elsewhere.get('/session')).body.account).toBeNull();
    const code = nextCodeOf(uri);
    const wrong = await elsewhere.post('/session/second-step', {
      code: notThe(code),
    });
    expect(wrong.body.reason).toBe('wrong-code');
    const right = await elsewhere.post('/session/second-step', { code });
    expect(right.body).toMatchObject({
      type: 'signed-in',
      account: { email, twoFactor: true },
    });
    expect((await elsewhere.get('/session')).body.account.email).toBe(email);
  });

  it('takes each code of the app once, that of the setting up too', async () => {
    const { browser, email, id } = await signUp(accounts, { role: 'seller' });
    const { uri } = await switchOn(browser);
    const tryCode = async (code: string) => {
      const elsewhere = accounts.browse('portal');
      await elsewhere.post('/session', { email, password: PASSWORD });
      const { body } = await elsewhere.post('/session/second-step', { code });
      return body.type ?? body.reason;
    };
    const code = nextCodeOf(uri);
    expect(await tryCode(code)).toBe('signed-in');
    expect(await tryCode(code)).toBe('wrong-code');
    const used = accounts.knex('used_codes').where({ account: id });
    expect(await used.clone()).toHaveLength(2);
    expect(JSON.stringify(await used.clone())).not.toContain(code);
    // Only this row stood in the way: the code itself is still right.
    await used.delete();
    expect(await tryCode(code)).toBe('signed-in');
  });

  it('lets one of many requests with the same code in, at whichever replica', async () => {
    const { browser, email, id } = await signUp(accounts, { role: 'seller' });
    const { uri } = await switchOn(browser);
    const other = await startAccounts({ databases, knex: accounts.knex });
    const browsers = [accounts, other, accounts, other].map(it =>
      it.browse('portal'),
    );
    for (const each of browsers) {
      await each.post('/session', { email, password: PASSWORD });
    }
    const before = await accounts.knex('session').where({ userId: id });
    const code = nextCodeOf(uri);
    const answers = await Promise.all(
      browsers.map(each => each.post('/session/second-step', { code })),
    );
    const outcomes = answers.map(({ body }) => body.type ?? body.reason);
    expect(outcomes.sort()).toEqual([
      'signed-in',
      'wrong-code',
      'wrong-code',
      'wrong-code',
    ]);
    const after = await accounts.knex('session').where({ userId: id });
    expect(after).toHaveLength(before.length + 1);
  });

  it('takes each spare code once', async () => {
    const { browser, email } = await signUp(accounts, { role: 'seller' });
    const { spareCodes } = await switchOn(browser);
    const tryCode = async (code: string) => {
      const elsewhere = accounts.browse('portal');
      await elsewhere.post('/session', { email, password: PASSWORD });
      const { body } = await elsewhere.post('/session/second-step', { code });
      return body.type ?? body.reason;
    };
    expect(await tryCode(spareCodes[0])).toBe('signed-in');
    expect(await tryCode(spareCodes[0])).toBe('wrong-code');
    expect(await tryCode(spareCodes[1])).toBe('signed-in');
  });

  it('asks for the password again after five wrong codes', async () => {
    const { browser, email } = await signUp(accounts, { role: 'seller' });
    const { uri } = await switchOn(browser);
    const guesser = accounts.browse('portal');
    await guesser.post('/session', { email, password: PASSWORD });
    const right = nextCodeOf(uri);
    const guess = async (code: string) =>
      (await guesser.post('/session/second-step', { code })).body.reason;
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await guess(notThe(right))).toBe('wrong-code');
    }
    expect(await guess(right)).toBe('not-signed-in');
  });

  it.each([
    '%',
    'email-verification-otp-ada%40example.org.x',
    '2fa-abcdefghijklmnopqrst.x',
  ])('takes a made-up cookie for no first step: %s', async value => {
    const { body } = await request(accounts.server)
      .post('/api/accounts/v1/session/second-step')
      .set('Origin', PLACES.portal)
      .set('Cookie', `marquee.two_factor=${value}`)
      .send({ code: '123456' });
    expect(body.reason).toBe('not-signed-in');
  });

  it('does not take a session of somebody else for the first step', async () => {
    const mine = await signUp(accounts, { role: 'seller' });
    const answer = await mine.browser.post('/session/second-step', {
      code: '123456',
    });
    expect(answer.body.reason).toBe('not-signed-in');
  });

  it('is set up and switched off with the password only', async () => {
    const { browser, email } = await signUp(accounts, { role: 'seller' });
    for (const body of [{}, { password: 'wrong' }]) {
      const setup = await browser.post('/me/two-factor', body);
      expect(setup.body.reason).toBe('wrong-password');
    }
    await switchOn(browser);
    const again = await browser.post('/me/two-factor', { password: PASSWORD });
    expect(again.body.reason).toBe('not-allowed');
    const wrong = await browser.delete('/me/two-factor', { password: 'wrong' });
    expect(wrong.body.reason).toBe('wrong-password');
    const off = await browser.delete('/me/two-factor', { password: PASSWORD });
    expect(off.body.twoFactor).toBe(false);
    const seen = accounts.post.countFor(email);
    expect(seen).toBeGreaterThanOrEqual(1);
    const signedIn = await accounts
      .browse('portal')
      .post('/session', { email, password: PASSWORD });
    expect(signedIn.body.type).toBe('signed-in');
  });

  it('stays on for admins', async () => {
    const { browser, id } = await signUp(accounts, { role: 'seller' });
    await accounts.knex('user').where({ id }).update({ role: 'admin' });
    expect((await browser.get('/me')).body.twoFactorDemanded).toBe(true);
    await switchOn(browser);
    expect((await browser.get('/me')).body.twoFactorDemanded).toBe(false);
    const off = await browser.delete('/me/two-factor', { password: PASSWORD });
    expect(off.body.reason).toBe('two-factor-demanded');
  });
});
