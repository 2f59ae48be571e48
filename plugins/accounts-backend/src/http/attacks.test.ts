import { TestDatabases } from '@backstage/backend-test-utils';
import request from 'supertest';
import { aSignUp, PASSWORD, signUp } from '../__testUtils__/people';
import { PLACES } from '../__testUtils__/places';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';

// Hashing passwords takes long where other tests run beside.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
const BASE = '/api/accounts/v1';
let accounts: StartedAccounts;

beforeAll(async () => {
  accounts = await startAccounts({ databases });
});
afterAll(stopAccounts);

const WRONG = 'wrong-41-plover-kettle';

describe('a page of somebody else', () => {
  const CHANGES = [
    ['post', '/session'],
    ['delete', '/session'],
    ['post', '/session/second-step'],
    ['post', '/sign-up'],
    ['post', '/sign-up/code'],
    ['post', '/sign-up/verification'],
    ['post', '/password/code'],
    ['post', '/password/reset'],
    ['patch', '/me'],
    ['put', '/me/password'],
    ['post', '/me/email'],
    ['put', '/me/email'],
    ['post', '/me/two-factor'],
    ['put', '/me/two-factor'],
    ['delete', '/me/two-factor'],
    ['delete', '/me/sessions'],
    ['delete', '/me/sessions/x'],
    ['post', '/me/withdrawal'],
  ] as const;

  it.each(CHANGES)(
    'cannot %s %s with the cookies of a visitor',
    async (method, path) => {
      const { browser, id } = await signUp(accounts);
      const { cookies } = browser;
      const origins = [
        'https://evil.example',
        'http://hamlet.marquee.localhost:8080',
        'http://marquee.localhost:8080.evil.example',
        'http://localhost:7008',
        'null',
        undefined,
      ];
      for (const origin of origins) {
        const asking = request(accounts.server)[method](`${BASE}${path}`);
        if (origin) asking.set('Origin', origin);
        const answer = await asking
          .set('Cookie', cookies)
          .send({ name: 'Hacked' });
        expect(answer.status).toBe(403);
        expect(answer.body.reason).toBe('foreign-page');
      }
      const me = (await browser.get('/me')).body;
      expect(me).toMatchObject({ id, name: expect.stringMatching(/^Person/) });
    },
  );

  it('cannot send a form in the place of JSON', async () => {
    const { browser } = await signUp(accounts);
    const answer = await request(accounts.server)
      .patch(`${BASE}/me`)
      .set('Origin', PLACES['public-site'])
      .set('Cookie', browser.cookies)
      .type('form')
      .send({ name: 'Hacked' });
    expect(answer.status).toBe(200);
    expect((await browser.get('/me')).body.name).not.toBe('Hacked');
  });
});

describe("better-auth's own endpoints", () => {
  it.each([
    ['post', '/sign-in/email'],
    ['post', '/sign-up/email'],
    ['get', '/get-session'],
    ['post', '/sign-out'],
    ['post', '/update-user'],
    ['post', '/change-email'],
    ['post', '/email-otp/send-verification-otp'],
    ['post', '/sign-in/email-otp'],
    ['post', '/two-factor/enable'],
    ['get', '/token'],
    ['get', '/jwks'],
    ['get', '/ok'],
    ['get', '/error'],
    ['post', '/delete-user'],
    ['get', '/callback/outside-portal'],
  ] as const)('%s %s is not reachable', async (method, path) => {
    const { browser } = await signUp(accounts);
    expect((await browser.send(method, path)).status).not.toBe(200);
    expect([401, 404]).toContain((await browser.send(method, path)).status);
  });
});

describe('what is not JSON', () => {
  it.each([
    ['half of it', '{"email":'],
    ['too much of it', JSON.stringify({ email: 'x'.repeat(20_000) })],
  ])('is refused: %s', async (_, body) => {
    const answer = await request(accounts.server)
      .post(`${BASE}/session`)
      .set('Origin', PLACES.portal)
      .set('Content-Type', 'application/json')
      .send(body);
    expect(answer.status).toBe(400);
    expect(answer.body.reason).toBe('invalid-input');
  });
});

describe('the log', () => {
  it('holds no address, name, password, code or cookie, whatever happens', async () => {
    const form = aSignUp({
      name: 'Quirina Plantedname',
      phone: '010-5550-1234',
    });
    const { email } = form;
    const browser = accounts.browse('public-site');
    await browser.post('/sign-up', form);
    const code = await accounts.post.receiveCode(email);
    await browser.post('/sign-up', form);
    await browser.post('/sign-up/verification', { email, code: '000000' });
    const next = await accounts.post.receiveCode(email, 1);
    await browser.post('/sign-up/verification', { email, code: next });
    await browser.post('/sign-up', form);
    await browser.post('/session', { email, password: WRONG });
    await browser.post('/session', { email, password: PASSWORD });
    await browser.post('/password/code', { email, language: 'ko' });
    // Something breaks in the middle of it.
    await accounts.knex.schema.renameTable('verification', 'away');
    const broken = await browser.post('/password/code', {
      email,
      language: 'ko',
    });
    await accounts.knex.schema.renameTable('away', 'verification');
    expect(broken.status).toBe(500);
    expect(broken.body.reason).toBe('unavailable');
    const log = accounts.log.join('\n');
    expect(log).toContain('Accounts failed');
    const session = /session_token=([^;.]+)/.exec(browser.cookies)?.[1];
    for (const secret of [
      email,
      'Plantedname',
      '5550-1234',
      PASSWORD,
      WRONG,
      code,
      next,
      session!,
    ]) {
      expect(log).not.toContain(secret);
    }
  });
});
