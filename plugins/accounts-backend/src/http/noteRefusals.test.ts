import { TestDatabases } from '@backstage/backend-test-utils';
import { setTimeout as wait } from 'node:timers/promises';
import request from 'supertest';
import { aSignUp, notThe, PASSWORD, signUp } from '../__testUtils__/people';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';
import { AUDIT_TABLE, type AuditRow } from '../audit/tables';
import { LIMITS } from '../limits/allowances';

// Hashing passwords takes long where other tests run beside.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
const WRONG = 'wrong-41-plover-kettle';
const PATIENCE_MS = 30_000;
let accounts: StartedAccounts;

beforeAll(async () => {
  accounts = await startAccounts({ databases });
});
beforeEach(async () => {
  await accounts.knex(AUDIT_TABLE).delete();
});
afterAll(stopAccounts);

/** Entries for a reason, which come in the background: so many, or what there is instead. */
async function noted(reason: string, count: number): Promise<AuditRow[]> {
  const deadline = performance.now() + PATIENCE_MS;
  const read = () =>
    accounts
      .knex<AuditRow>(AUDIT_TABLE)
      .whereRaw("detail->>'reason' = ?", [reason])
      .orderBy('id');
  // Nothing tells when no more of them come.
  await wait(500);
  while ((await read()).length < count && performance.now() < deadline) {
    await wait(50);
  }
  return await read();
}

describe('what is refused is written down', () => {
  it('when a page of somebody else asks, once a minute', async () => {
    const { browser, id } = await signUp(accounts);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await request(accounts.server)
        .put('/api/accounts/v1/me/password')
        .set('Origin', 'https://evil.example')
        .set('User-Agent', 'Test browser')
        .set('Cookie', browser.cookies);
    }
    const entries = await noted('foreign-page', 1);
    expect(entries).toMatchObject([
      {
        ...{ action: 'password-change', outcome: 'failure', actor: id },
        ...{
          address: expect.stringContaining('127.0.0.1'),
          user_agent: 'Test browser',
        },
      },
    ]);
  });

  it('when somebody who is signed in gives wrong passwords and codes', async () => {
    const { browser, id } = await signUp(accounts);
    await browser.put('/me/password', { current: WRONG, password: PASSWORD });
    await browser.post('/me/email', {
      ...{ email: aSignUp().email, password: WRONG },
    });
    await browser.post('/me/withdrawal', { password: WRONG });
    const passwords = await noted('wrong-password', 3);
    const actions = passwords.map(it => [it.actor, it.action]);
    expect(actions.sort()).toEqual([
      [id, 'email-change'],
      [id, 'password-change'],
      [id, 'withdrawal'],
    ]);
    await browser.post('/me/two-factor', { password: PASSWORD });
    await browser.put('/me/two-factor', { code: '000000' });
    expect(await noted('wrong-code', 1)).toMatchObject([
      { action: 'two-factor-on', actor: id },
    ]);
  });

  it('when a stranger gives wrong codes, without the address', async () => {
    const { email, id } = await signUp(accounts);
    const stranger = accounts.browse('public-site');
    const seen = accounts.post.countFor(email);
    await stranger.post('/password/code', { email, language: 'en' });
    const code = notThe(await accounts.post.receiveCode(email, seen));
    await stranger.post('/password/reset', { email, code, password: PASSWORD });
    await noted('wrong-code', 1);
    const unknown = { email: aSignUp().email, code, password: PASSWORD };
    await stranger.post('/password/reset', unknown);
    const entries = await noted('wrong-code', 2);
    expect(entries).toMatchObject([
      { action: 'password-reset', target: id, actor: null },
      { action: 'password-reset', target: null, actor: null },
    ]);
    expect(entries[1].unknown_email).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(entries)).not.toContain('example.org');
  });

  it('when there were too many sign-ins, once for all that follow', async () => {
    const { email, id } = await signUp(accounts);
    const { points } = LIMITS['sign-in'].account;
    for (let attempt = 0; attempt < points + 3; attempt += 1) {
      await accounts
        .browse('public-site')
        .post('/session', { email, password: WRONG });
    }
    expect(await noted('too-many-attempts', 1)).toMatchObject([
      { action: 'sign-in', outcome: 'failure', target: id },
    ]);
  });
});
