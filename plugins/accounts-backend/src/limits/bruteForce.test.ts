import { TestDatabases } from '@backstage/backend-test-utils';
import { aSignUp, notThe, PASSWORD, signUp } from '../__testUtils__/people';
import type { Browser } from '../__testUtils__/Browser';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';
import { LIMITS } from './allowances';

// Hashing passwords takes long where other tests run beside.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
afterAll(stopAccounts);

/** Two replicas that share a database. */
async function startTwo(): Promise<[StartedAccounts, StartedAccounts]> {
  const first = await startAccounts({ databases });
  return [first, await startAccounts({ databases, knex: first.knex })];
}

const WRONG = 'wrong-41-plover-kettle';

describe('guessing passwords', () => {
  it('ends after ten wrong ones, over all replicas together', async () => {
    const replicas = await startTwo();
    const { email } = await signUp(replicas[0]);
    const guess = async (attempt: number, password: string) =>
      await replicas[attempt % 2]
        .browse('public-site')
        .post('/session', { email, password });
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await guess(attempt, WRONG)).status).toBe(401);
    }
    for (const replica of [0, 1]) {
      const refused = await guess(replica, PASSWORD);
      expect(refused.status).toBe(429);
      expect(refused.body.reason).toBe('too-many-attempts');
      const seconds = Number(refused.headers['retry-after']);
      expect(seconds).toBe(refused.body.retryAfter);
      expect(seconds).toBeGreaterThan(800);
      expect(seconds).toBeLessThanOrEqual(900);
    }
  });

  it('at the same time gives no more guesses', async () => {
    const replicas = await startTwo();
    const { email } = await signUp(replicas[0]);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, attempt) =>
        replicas[attempt % 2]
          .browse('public-site')
          .post('/session', { email, password: WRONG }),
      ),
    );
    const looked = answers.filter(({ status }) => status === 401);
    expect(looked).toHaveLength(LIMITS['sign-in'].account.points);
  });

  it('is counted for addresses without account in the same way', async () => {
    const accounts = await startAccounts({ databases });
    const { email } = aSignUp();
    const statuses = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const { status } = await accounts
        .browse('public-site')
        .post('/session', { email, password: WRONG });
      statuses.push(status);
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
  });

  it('over many accounts ends for the client that does it', async () => {
    const accounts = await startAccounts({ databases });
    const { points } = LIMITS['sign-in'].address;
    const spray = async (headers = {}) => {
      const { email } = aSignUp();
      const { status } = await accounts
        .browse('public-site', headers)
        .post('/session', { email, password: WRONG });
      return status;
    };
    for (let attempt = 0; attempt < points; attempt += 1) {
      expect(await spray()).toBe(401);
    }
    expect(await spray()).toBe(429);
    // Nobody believes what a client says of its own address.
    expect(await spray({ 'X-Forwarded-For': '203.0.113.9' })).toBe(429);
    expect(await spray({ 'X-Real-IP': '203.0.113.9' })).toBe(429);
    expect(await spray({ Forwarded: 'for=203.0.113.9' })).toBe(429);
    expect(await spray({ 'X-Marquee-Address': '203.0.113.9' })).toBe(429);
  });

  it('by strangers does not shut the owner out, in a browser that knows the account', async () => {
    const accounts = await startAccounts({ databases });
    const { email, browser } = await signUp(accounts);
    const signIn = async (by: Browser, password: string) =>
      (await by.post('/session', { email, password })).status;
    const stranger = (await signUp(accounts)).browser;
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await signIn(stranger, WRONG)).toBe(401);
    }
    expect(await signIn(stranger, PASSWORD)).toBe(429);
    expect(await signIn(browser, PASSWORD)).toBe(200);
    expect(await signIn(stranger, PASSWORD)).toBe(429);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await signIn(browser, WRONG)).toBe(401);
    }
    expect(await signIn(browser, PASSWORD)).toBe(429);
  });

  it('does not shut out who signs in rightly, however often', async () => {
    const accounts = await startAccounts({ databases });
    const { email, browser } = await signUp(accounts);
    for (let attempt = 0; attempt < 25; attempt += 1) {
      const wrong = attempt % 3 === 0;
      const password = wrong ? WRONG : PASSWORD;
      const { status } = await browser.post('/session', { email, password });
      expect(status).toBe(wrong ? 401 : 200);
    }
  });

  it('of somebody who is signed in ends too', async () => {
    const accounts = await startAccounts({ databases });
    const { browser } = await signUp(accounts);
    const statuses = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const answer = await browser.put('/me/password', {
        current: WRONG,
        password: PASSWORD,
      });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([...Array(10).fill(403), 429]);
  });
});

describe('new passwords', () => {
  it('are not weighed without end', async () => {
    const accounts = await startAccounts({ databases });
    const browser = accounts.browse('public-site');
    const form = { email: aSignUp().email, code: '123456' };
    const reset = () =>
      browser.post('/password/reset', { ...form, password: 'password1234' });
    const { points } = LIMITS['new-password'].account;
    const answers = await Promise.all(Array.from({ length: points }, reset));
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set([400]),
    );
    expect((await reset()).status).toBe(429);
  });
});

describe('guessing codes', () => {
  it('ends, although each new mail brings a new code', async () => {
    const accounts = await startAccounts({ databases });
    const { email } = await signUp(accounts);
    const browser = accounts.browse('public-site');
    const reasons = new Set<string>();
    for (let mail = 0; mail < 5; mail += 1) {
      const seen = accounts.post.countFor(email);
      await browser.post('/password/code', { email, language: 'en' });
      const code = await accounts.post.receiveCode(email, seen);
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const { body } = await browser.post('/password/reset', {
          ...{ email, code: notThe(code), password: PASSWORD },
        });
        reasons.add(body.reason);
      }
    }
    expect([...reasons]).toEqual(['wrong-code', 'too-many-attempts']);
  });

  it('does not flood a mailbox', async () => {
    const accounts = await startAccounts({ databases });
    const { email } = await signUp(accounts);
    const browser = accounts.browse('public-site');
    const statuses = await Promise.all(
      Array.from({ length: 15 }, async () => {
        const body = { email, language: 'en' };
        return (await browser.post('/password/code', body)).status;
      }),
    );
    const sent = statuses.filter(status => status === 202);
    expect(sent).toHaveLength(LIMITS.mail.account.points);
  });
});

describe('moving to the address of a stranger', () => {
  it('does not flood that mailbox, from however many accounts', async () => {
    const accounts = await startAccounts({ databases });
    const movers = [await signUp(accounts), await signUp(accounts)];
    const { email } = aSignUp();
    const { points } = LIMITS.mail.account;
    const statuses = [];
    for (let attempt = 0; attempt < points + 2; attempt += 1) {
      const { browser } = movers[attempt % 2];
      const body = { email, password: PASSWORD };
      statuses.push((await browser.post('/me/email', body)).status);
    }
    expect(statuses).toEqual([...Array(points).fill(202), 429, 429]);
  });
});

describe('signing in to an account that is not verified', () => {
  it('does not flood the mailbox of whose address it is', async () => {
    const accounts = await startAccounts({ databases });
    const form = aSignUp();
    const browser = accounts.browse('public-site');
    await browser.post('/sign-up', form);
    const { email, password } = form;
    const statuses = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const { status } = await browser.post('/session', { email, password });
      statuses.push(status);
    }
    const { points } = LIMITS.mail.account;
    expect(statuses.filter(status => status === 200)).toHaveLength(points);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('what is kept of attempts', () => {
  it('names neither addresses nor people', async () => {
    const accounts = await startAccounts({ databases });
    const { email } = await signUp(accounts);
    await accounts.browse().post('/session', { email, password: WRONG });
    const rows = await accounts.knex('attempts');
    expect(rows.length).toBeGreaterThan(0);
    const text = JSON.stringify(rows);
    expect(text).not.toContain(email);
    expect(text).not.toContain('127.0.0.1');
  });
});
