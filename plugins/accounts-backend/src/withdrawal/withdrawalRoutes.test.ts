import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { internalRoutes } from '@marquee/plugin-accounts-node';
import request from 'supertest';
import { Browser } from '../__testUtils__/Browser';
import { aSignUp, PASSWORD, signUp } from '../__testUtils__/people';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';
import { tablesWith } from '../__testUtils__/tablesWith';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
let accounts: StartedAccounts;

beforeAll(async () => {
  accounts = await startAccounts({ databases });
});
afterAll(stopAccounts);

const PATH = '/me/withdrawal';
const MARK = 'quetzalcoatl';
/** Four digits of it are in many a random id. */
const PHONE = '+82 99 8877 6655';

async function askAsPlugin(path: string, body: object) {
  const answer = await request(accounts.server)
    .post(`/api/accounts/v1${path}`)
    .set('Authorization', mockCredentials.service.header())
    .send(body);
  return answer.body.user;
}

describe('withdrawing', () => {
  it('first says what it would do', async () => {
    const { browser } = await signUp(accounts);
    const { status, body } = await browser.get(PATH);
    expect(status).toBe(200);
    expect(body).toMatchObject({ obstacles: [], shows: [] });
    expect(body.kept).toHaveLength(3);
  });

  it.each([
    ['no password', {}, 'wrong-password'],
    ['a wrong password', { password: 'not-the-password' }, 'wrong-password'],
    ['more than it asks for', { force: true }, 'invalid-input'],
  ])('is refused with %s, and nothing happens', async (_with, body, reason) => {
    const { browser, id } = await signUp(accounts);
    expect((await browser.post(PATH, body)).body.reason).toBe(reason);
    expect((await browser.get('/me')).status).toBe(200);
    const tries = await accounts
      .knex('audit_events')
      .where({ actor: id, action: 'withdrawal' });
    const refused = { outcome: 'failure', detail: { reason } };
    expect(tries).toMatchObject(reason === 'wrong-password' ? [refused] : []);
  });

  it('is refused to strangers, and to pages of others', async () => {
    const stranger = accounts.browse('public-site');
    expect((await stranger.get(PATH)).body.reason).toBe('not-signed-in');
    const body = { password: PASSWORD };
    expect((await stranger.post(PATH, body)).body.reason).toBe('not-signed-in');

    const { browser } = await signUp(accounts);
    const forged = await request(accounts.server)
      .post(`/api/accounts/v1${PATH}`)
      .set('Cookie', browser.cookies)
      .set('Origin', 'https://evil.example')
      .send(body);
    expect(forged.body.reason).toBe('foreign-page');
    expect((await browser.get('/me')).status).toBe(200);
  });

  it('ends cookie and token at once, and leaves nothing of the person', async () => {
    const { knex, log } = accounts;
    const seller = await signUp(accounts, {
      role: 'seller',
      name: `Ada ${MARK}`,
      email: `ada@${MARK}.example`,
      phone: PHONE,
    });
    const { browser, id, email } = seller;
    await knex('show_visits').insert({ account: id, show: 'hamlet' });
    const traces = [MARK, email, PHONE];
    for (const trace of traces) {
      expect(await tablesWith(knex, trace)).not.toEqual([]);
    }
    const cookie = browser.cookies;
    await askAsPlugin(internalRoutes.admissions, { cookie });
    const token = { account: id, issuedAt: Math.floor(Date.now() / 1000) };
    const holder = () => askAsPlugin(internalRoutes.tokenHolders, token);
    expect(await holder()).toMatchObject({ id });

    const answer = await browser.post(PATH, { password: PASSWORD });
    expect(answer.status).toBe(204);
    expect(answer.headers['set-cookie'][0]).toMatch(
      /^marquee\.session_token=;.* Max-Age=0/,
    );

    expect(await holder()).toBeNull();
    expect(await askAsPlugin(internalRoutes.admissions, { cookie })).toBeNull();
    const replay = new Browser(accounts.server, 'portal', { Cookie: cookie });
    expect((await replay.get('/me')).body.reason).toBe('not-signed-in');
    const again = { email, password: PASSWORD };
    const { body } = await browser.post('/session', again);
    expect(body.reason).toBe('wrong-credentials');

    for (const trace of traces) {
      expect(await tablesWith(knex, trace)).toEqual([]);
      expect(log.join()).not.toContain(trace);
    }
    // Who it was can no longer be told from the id that the records keep.
    const pseudonymous = ['audit_events', 'outbox'];
    const holding = await tablesWith(knex, id);
    expect(holding.filter(it => !pseudonymous.includes(it))).toEqual([]);
    expect(
      await knex('audit_events').where({ actor: id, action: 'withdrawal' }),
    ).toHaveLength(1);
  });

  it('waits for shows that are away, and changes nothing', async () => {
    const away = async () => {
      throw new TypeError('fetch failed');
    };
    const { knex } = accounts;
    const alone = await startAccounts({
      ...{ databases, knex },
      shows: { listShows: away },
    });
    const { browser } = await signUp(alone);
    const answers = [
      await browser.get(PATH),
      await browser.post(PATH, { password: PASSWORD }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(503);
      expect(body.reason).toBe('unavailable');
    }
    expect((await browser.get('/me')).status).toBe(200);
    expect(alone.log.join()).toContain('Shows cannot be asked now: TypeError');
  });

  it('lets the same address sign up again as a stranger', async () => {
    const first = await signUp(accounts);
    const { email } = first;
    await first.browser.post(PATH, { password: PASSWORD });
    const again = accounts.browse('public-site');
    const form = aSignUp({ email });
    const seen = accounts.post.countFor(email);
    await again.post('/sign-up', form);
    const code = await accounts.post.receiveCode(email, seen);
    const { body } = await again.post('/sign-up/verification', { email, code });
    expect(body).toMatchObject({ type: 'signed-in', account: { email } });
    expect(body.account.id).not.toBe(first.id);
  });
});
