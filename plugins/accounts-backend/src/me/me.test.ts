import { TestDatabases } from '@backstage/backend-test-utils';
import { notThe, PASSWORD, signUp } from '../__testUtils__/people';
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

const NEXT = 'sandbar-88-plover-tin';
const WRONG = 'wrong-41-plover-kettle';

describe('my account', () => {
  it('is for who is signed in only', async () => {
    const stranger = accounts.browse('public-site');
    const answers = await Promise.all([
      stranger.get('/me'),
      stranger.patch('/me', { name: 'X' }),
      stranger.put('/me/password', { current: PASSWORD, password: NEXT }),
      stranger.post('/me/email', { email: 'a@example.org', password: 'x' }),
      stranger.put('/me/email', { code: '123456' }),
      stranger.post('/me/two-factor'),
      stranger.put('/me/two-factor', { code: '123456' }),
      stranger.delete('/me/two-factor'),
      stranger.get('/me/sessions'),
      stranger.delete('/me/sessions'),
      stranger.delete('/me/sessions/x'),
    ]);
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect(body.reason).toBe('not-signed-in');
    }
  });

  it('changes name, telephone and language, and nothing else', async () => {
    const { browser, email } = await signUp(accounts);
    const change = {
      name: ' 김하늘 ',
      phone: '+82 10 9876 5432',
      language: 'ko',
    };
    const { body } = await browser.patch('/me', change);
    expect(body).toMatchObject({ ...change, name: '김하늘', email });
    expect((await browser.get('/me')).body).toEqual(body);
    const more = await browser.patch('/me', { role: 'admin' });
    expect(more.body.fields).toEqual([{ field: 'role', fault: 'malformed' }]);
    expect((await browser.get('/me')).body.role).toBe('buyer');
  });
});

describe('my password', () => {
  it('changes with the current one, and ends all other sessions', async () => {
    const { browser, email } = await signUp(accounts);
    const other = accounts.browse('public-site');
    await other.post('/session', { email, password: PASSWORD });
    const before = browser.cookies;
    const answer = await browser.put('/me/password', {
      current: PASSWORD,
      password: NEXT,
    });
    expect(answer.status).toBe(204);
    expect((await browser.get('/session')).body.account).not.toBeNull();
    expect(browser.cookies).not.toBe(before);
    expect((await other.get('/session')).body.account).toBeNull();
    const replay = accounts.browse('public-site', { Cookie: before });
    expect((await replay.get('/session')).body.account).toBeNull();
    const again = await other.post('/session', { email, password: NEXT });
    expect(again.body.type).toBe('signed-in');
  });

  it.each([
    ['a wrong current one', WRONG, NEXT, 'wrong-password'],
    ['an easily guessed one', PASSWORD, 'qwertyuiop', 'invalid-input'],
    ['a short one', PASSWORD, 'short', 'invalid-input'],
  ])('refuses %s', async (_, current, password, reason) => {
    const { browser } = await signUp(accounts);
    const answer = await browser.put('/me/password', { current, password });
    expect(answer.body.reason).toBe(reason);
    expect((await browser.get('/session')).body.account).not.toBeNull();
  });
});

describe('my e-mail address', () => {
  it('moves by a code mailed to the new one, and the old one is told', async () => {
    const { browser, email } = await signUp(accounts);
    const next = `moved-${email}`;
    const asked = await browser.post('/me/email', {
      email: next,
      password: PASSWORD,
    });
    expect(asked.status).toBe(202);
    const code = await accounts.post.receiveCode(next);
    const wrong = await browser.put('/me/email', { code: notThe(code) });
    expect(wrong.body.reason).toBe('wrong-code');
    expect((await browser.get('/me')).body.email).toBe(email);
    const moved = await browser.put('/me/email', { code });
    expect(moved.body.email).toBe(next);
    const letter = await accounts.post.receive(email, 1);
    expect(letter.subject).toBe(
      'The e-mail address of your Marquee account changed',
    );
    expect(letter.text).not.toContain(next);
    const signIn = (address: string) =>
      accounts
        .browse('public-site')
        .post('/session', { email: address, password: PASSWORD });
    expect((await signIn(email)).status).toBe(401);
    expect((await signIn(next)).body.type).toBe('signed-in');
  });

  it('does not move to where another account moved meanwhile', async () => {
    const [first, second] = [await signUp(accounts), await signUp(accounts)];
    const email = `shared-${first.email}`;
    const move = async ({ browser }: typeof first) => {
      const seen = accounts.post.countFor(email);
      await browser.post('/me/email', { email, password: PASSWORD });
      return await accounts.post.receiveCode(email, seen);
    };
    const codes = [await move(first), await move(second)];
    const moved = await first.browser.put('/me/email', { code: codes[0] });
    expect(moved.body.email).toBe(email);
    const late = await second.browser.put('/me/email', { code: codes[1] });
    expect(late.body.reason).toBe('code-expired');
    expect((await second.browser.get('/me')).body.email).toBe(second.email);
  });

  it('does not move without the password', async () => {
    const { browser } = await signUp(accounts);
    const answer = await browser.post('/me/email', {
      email: 'thief@example.org',
      password: WRONG,
    });
    expect(answer.body.reason).toBe('wrong-password');
    // By then a mail that was sent before has come, too.
    await signUp(accounts);
    expect(accounts.post.countFor('thief@example.org')).toBe(0);
  });

  it('answers the same, step by step, for an address that is taken', async () => {
    const owner = await signUp(accounts);
    const { browser, email } = await signUp(accounts);
    const free = `free-${email}`;
    const ask = (address: string) =>
      browser.post('/me/email', { email: address, password: PASSWORD });
    const steps = async (address: string, wrong: string) => {
      const asked = await ask(address);
      const answers = [{ status: asked.status, body: asked.body }];
      for (let tries = 0; tries < 4; tries += 1) {
        const { status, body } = await browser.put('/me/email', {
          code: wrong,
        });
        answers.push({ status, body });
      }
      return answers;
    };
    const seen = accounts.post.countFor(owner.email);
    const taken = await steps(owner.email, '000000');
    expect(await accounts.post.receive(owner.email, seen)).toMatchObject({
      subject: 'You already have a Marquee account',
    });
    const asked = await ask(free);
    expect(asked.status).toBe(202);
    const code = await accounts.post.receiveCode(free);
    expect(await steps(free, notThe(code))).toEqual(taken);
    expect((await browser.get('/me')).body.email).toBe(email);
  });
});

describe('my sessions', () => {
  it('are listed, end one by one, and all at once', async () => {
    const { browser, email } = await signUp(accounts);
    const second = accounts.browse('public-site');
    const third = accounts.browse('public-site');
    await second.post('/session', { email, password: PASSWORD });
    await third.post('/session', { email, password: PASSWORD });
    const list = async () => (await browser.get('/me/sessions')).body.sessions;
    const sessions = await list();
    expect(sessions).toHaveLength(3);
    expect(sessions[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      current: expect.any(Boolean),
      createdAt: expect.any(String),
      lastSeenAt: expect.any(String),
      address: expect.stringMatching(/^(::ffff:)?127\.0\.0\.1$/),
      userAgent: 'Test browser',
    });
    const ofSecond = (await second.get('/me/sessions')).body.sessions;
    const { id } = ofSecond.find((it: { current: boolean }) => it.current);
    expect((await browser.delete(`/me/sessions/${id}`)).status).toBe(204);
    expect((await second.get('/session')).body.account).toBeNull();
    expect((await third.get('/session')).body.account).not.toBeNull();
    expect((await browser.delete('/me/sessions')).status).toBe(204);
    expect((await third.get('/session')).body.account).toBeNull();
    expect((await browser.get('/session')).body.account).toBeNull();
  });

  it('of others cannot be ended', async () => {
    const { browser } = await signUp(accounts);
    const other = await signUp(accounts);
    const [{ id }] = (await other.browser.get('/me/sessions')).body.sessions;
    const answer = await browser.delete(`/me/sessions/${id}`);
    expect(answer.body.reason).toBe('not-found');
    expect((await other.browser.get('/session')).body.account).not.toBeNull();
  });
});
