import { TestDatabases } from '@backstage/backend-test-utils';
import { aSignUp, notThe, PASSWORD, signUp } from '../__testUtils__/people';
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

async function askForCode(email: string, language = 'en') {
  const seen = accounts.post.countFor(email);
  const browser = accounts.browse('public-site');
  const answer = await browser.post('/password/code', { email, language });
  return { browser, answer, seen };
}

describe('resetting a password', () => {
  it('sets a new one by the mailed code, and ends all sessions', async () => {
    const { browser: old, email } = await signUp(accounts);
    const { browser, answer, seen } = await askForCode(email);
    expect(answer).toMatchObject({ status: 202, body: {} });
    const code = await accounts.post.receiveCode(email, seen);
    const reset = await browser.post('/password/reset', {
      ...{ email, code, password: NEXT },
    });
    expect(reset.status).toBe(204);
    expect((await old.get('/session')).body.account).toBeNull();
    const tryWith = async (password: string) =>
      (await browser.post('/session', { email, password })).body;
    expect(await tryWith(PASSWORD)).toMatchObject({
      reason: 'wrong-credentials',
    });
    expect(await tryWith(NEXT)).toMatchObject({ type: 'signed-in' });
    const letter = await accounts.post.receive(email, seen + 1);
    expect(letter.subject).toBe('Your Marquee password changed');
  });

  it('takes each code once', async () => {
    const { email } = await signUp(accounts);
    const { browser, seen } = await askForCode(email);
    const code = await accounts.post.receiveCode(email, seen);
    const reset = (password: string) =>
      browser.post('/password/reset', { email, code, password });
    expect((await reset(NEXT)).status).toBe(204);
    expect((await reset(PASSWORD)).body.reason).toBe('wrong-code');
  });

  it('answers the same, step by step, for an address without account', async () => {
    const { email } = await signUp(accounts);
    const known = await askForCode(email);
    const stranger = aSignUp();
    const unknown = await askForCode(stranger.email);
    expect(unknown.answer.status).toBe(known.answer.status);
    expect(unknown.answer.body).toEqual(known.answer.body);
    const code = await accounts.post.receiveCode(email, known.seen);
    const wrong = notThe(code);
    const guessAt = (address: string) =>
      accounts.browse('public-site').post('/password/reset', {
        ...{ email: address, code: wrong, password: NEXT },
      });
    for (let tries = 0; tries < 5; tries += 1) {
      const a = await guessAt(email);
      const b = await guessAt(stranger.email);
      expect(a.status).toBe(400);
      expect(b.status).toBe(a.status);
      expect(b.body).toEqual(a.body);
    }
    // By then a mail that was sent before has come, too.
    await signUp(accounts);
    expect(accounts.post.countFor(stranger.email)).toBe(0);
  });

  it.each([
    ['short', 'too-short'],
    ['password1234', 'common'],
  ])('refuses the new password "%s"', async (password, fault) => {
    const { email } = await signUp(accounts);
    const { browser, seen } = await askForCode(email);
    const code = await accounts.post.receiveCode(email, seen);
    const reset = (next: string) =>
      browser.post('/password/reset', { email, code, password: next });
    const refused = await reset(password);
    expect(refused.body.fields).toEqual([{ field: 'password', fault }]);
    // The code is still good.
    expect((await reset(NEXT)).status).toBe(204);
  });

  it('confirms the address too, and makes a planted password worthless', async () => {
    const form = aSignUp();
    await accounts.browse('public-site').post('/sign-up', form);
    await accounts.post.receiveCode(form.email);
    const { email } = form;
    const { browser, seen } = await askForCode(email);
    const code = await accounts.post.receiveCode(email, seen);
    await browser.post('/password/reset', { email, code, password: NEXT });
    const tryWith = async (password: string) =>
      (await browser.post('/session', { email, password })).body;
    expect(await tryWith(form.password)).toMatchObject({
      reason: 'wrong-credentials',
    });
    expect(await tryWith(NEXT)).toMatchObject({ type: 'signed-in' });
  });
});
