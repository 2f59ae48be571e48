import { TestDatabases } from '@backstage/backend-test-utils';
import { CONSENT_VERSIONS } from '@marquee/plugin-accounts-common';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';
import { LIMITS } from '../limits/allowances';
import { aSignUp, notThe, PASSWORD, signUp } from '../__testUtils__/people';

// Hashing passwords takes long where other tests run beside.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
let accounts: StartedAccounts;

beforeAll(async () => {
  accounts = await startAccounts({ databases });
});
afterAll(stopAccounts);

describe('signing up', () => {
  it.each(['seller', 'buyer'] as const)(
    'makes a %s who is signed in once the mailed code is typed in',
    async role => {
      const browser = accounts.browse(
        role === 'buyer' ? 'public-site' : 'portal',
      );
      const form = aSignUp({ role });
      const answer = await browser.post('/sign-up', form);
      expect(answer).toMatchObject({ status: 202, body: {} });
      const before = await browser.get('/session');
      expect(before.body.account).toBeNull();

      const code = await accounts.post.receiveCode(form.email);
      const verified = await browser.post('/sign-up/verification', {
        email: form.email,
        code,
      });
      expect(verified).toMatchObject({
        status: 200,
        body: {
          type: 'signed-in',
          account: {
            role,
            email: form.email,
            name: form.name,
            phone: form.phone,
            language: 'en',
            twoFactor: false,
            twoFactorDemanded: false,
            hasPassword: true,
          },
        },
      });
      const after = await browser.get('/session');
      expect(after.body.account).toEqual(verified.body.account);
    },
  );

  it('keeps what was agreed to, with its version and time', async () => {
    const { id } = await signUp(accounts);
    const consents = await accounts
      .knex('consents')
      .where({ account: id })
      .orderBy('consent');
    expect(consents).toEqual([
      {
        account: id,
        consent: 'privacy',
        version: CONSENT_VERSIONS.privacy,
        agreed_at: expect.any(Date),
      },
      expect.objectContaining({ consent: 'terms' }),
    ]);
  });

  it('writes to people in their language', async () => {
    const korean = aSignUp({ language: 'ko' });
    await accounts.browse('public-site').post('/sign-up', korean);
    const letter = await accounts.post.receive(korean.email);
    expect(letter.subject).toBe('Marquee 가입 확인 코드');
    expect(letter.html).toContain('<html lang="ko">');
  });

  it.each([
    ['an admin', { role: 'admin' }, 'role', 'malformed'],
    ['no address', { email: '' }, 'email', 'missing'],
    ['half an address', { email: 'haneul@' }, 'email', 'malformed'],
    ['a short password', { password: 'a1-b2-c3' }, 'password', 'too-short'],
    [
      'an endless password',
      { password: 'x'.repeat(129) },
      'password',
      'too-long',
    ],
    ['a leaked password', { password: 'password123' }, 'password', 'common'],
    ['no name', { name: ' ' }, 'name', 'missing'],
    ['a telephone that is none', { phone: 'call me' }, 'phone', 'malformed'],
    ['nothing agreed to', { consents: {} }, 'consents.terms', 'missing'],
    [
      'an old text agreed to',
      { consents: { ...CONSENT_VERSIONS, privacy: '2020-01-01' } },
      'consents.privacy',
      'outdated',
    ],
    [
      'a field of its own',
      { emailVerified: true },
      'emailVerified',
      'malformed',
    ],
  ])('refuses %s, and names the field', async (_, more, field, fault) => {
    const form = { ...aSignUp(), ...more };
    const answer = await accounts.browse().post('/sign-up', form);
    expect(answer.status).toBe(400);
    expect(answer.body.reason).toBe('invalid-input');
    expect(answer.body.fields).toContainEqual({ field, fault });
  });

  it('refuses the name or address of the person as a password', async () => {
    const form = aSignUp({ name: 'Wilhelmina Featherstone' });
    const answer = await accounts
      .browse()
      .post('/sign-up', { ...form, password: 'WilhelminaFeatherstone' });
    expect(answer.body.fields).toEqual([
      { field: 'password', fault: 'common' },
    ]);
  });

  it('answers the same for an address that is taken, and tells its owner', async () => {
    const { email } = await signUp(accounts);
    const seen = accounts.post.countFor(email);
    const stranger = accounts.browse('public-site');
    const answer = await stranger.post('/sign-up', aSignUp({ email }));
    expect(answer).toMatchObject({ status: 202, body: {} });
    expect(answer.headers['set-cookie']).toHaveLength(1);
    const letter = await accounts.post.receive(email, seen);
    expect(letter.subject).toBe('You already have a Marquee account');
    expect(letter.text).not.toMatch(/\d{6}/);

    const owner = accounts.browse('public-site');
    const { body } = await owner.post('/session', {
      email,
      password: PASSWORD,
    });
    expect(body.type).toBe('signed-in');
  });

  it('lets a new sign-up take the place of one that nobody verified', async () => {
    const first = aSignUp();
    await accounts.browse('public-site').post('/sign-up', first);
    await accounts.post.receiveCode(first.email);
    const second = {
      ...first,
      password: 'another-41-sandbar-kettle',
      name: 'Other',
    };
    const browser = accounts.browse('public-site');
    await browser.post('/sign-up', second);
    const code = await accounts.post.receiveCode(first.email, 1);
    const verified = await browser.post('/sign-up/verification', {
      email: first.email,
      code,
    });
    expect(verified.body.account.name).toBe('Other');
    const { body } = await accounts
      .browse('public-site')
      .post('/session', { email: first.email, password: first.password });
    expect(body.reason).toBe('wrong-credentials');
  });
});

describe('verifying an address', () => {
  it('refuses wrong codes, and voids the code after three of them', async () => {
    const browser = accounts.browse('public-site');
    const form = aSignUp();
    await browser.post('/sign-up', form);
    const code = await accounts.post.receiveCode(form.email);
    const tryCode = async (attempt: string) => {
      const { body } = await browser.post('/sign-up/verification', {
        email: form.email,
        code: attempt,
      });
      return body.reason ?? body.type;
    };
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await tryCode(notThe(code))).toBe('wrong-code');
    }
    expect(await tryCode(code)).toBe('code-expired');

    await browser.post('/sign-up/code', { email: form.email, language: 'en' });
    const next = await accounts.post.receiveCode(form.email, 1);
    expect(await tryCode(next)).toBe('signed-in');
    expect(await tryCode(next)).not.toBe('signed-in');
  });

  it('refuses a code that is too old', async () => {
    const browser = accounts.browse('public-site');
    const form = aSignUp();
    await browser.post('/sign-up', form);
    const code = await accounts.post.receiveCode(form.email);
    await accounts.knex('verification').update({ expiresAt: new Date(0) });
    const { body } = await browser.post('/sign-up/verification', {
      email: form.email,
      code,
    });
    expect(body.reason).toBe('code-expired');
  });

  it('serves nobody but the browser that signed up', async () => {
    const form = aSignUp();
    await accounts.browse('public-site').post('/sign-up', form);
    const code = await accounts.post.receiveCode(form.email);
    const { status, body } = await accounts
      .browse('public-site')
      .post('/sign-up/verification', { email: form.email, code });
    expect({ status, reason: body.reason }).toEqual({
      status: 401,
      reason: 'not-signed-in',
    });
  });

  it('does not let a stranger use up the tries of whoever signed up last', async () => {
    const form = aSignUp();
    const { email } = form;
    const stranger = accounts.browse('public-site');
    await stranger.post('/sign-up', form);
    await accounts.post.receiveCode(email);
    const owner = accounts.browse('public-site');
    await owner.post('/sign-up', { ...form, password: 'owner-41-plover-x' });
    const code = await accounts.post.receiveCode(email, 1);
    const verify = (by: typeof owner, attempt: string) =>
      by.post('/sign-up/verification', { email, code: attempt });
    const { points } = LIMITS['sign-up-proof'].account;
    for (let attempt = 0; attempt < points; attempt += 1) {
      const { body } = await verify(stranger, notThe(code));
      expect(body.reason).toBe('wrong-code');
    }
    expect((await verify(stranger, code)).status).toBe(429);
    expect((await verify(owner, code)).body.type).toBe('signed-in');
  });

  it("does not confirm a stranger's password for the owner of the address", async () => {
    const owner = accounts.browse('public-site');
    const form = aSignUp();
    await owner.post('/sign-up', form);
    await accounts.post.receiveCode(form.email);
    const stranger = accounts.browse('public-site');
    await stranger.post('/sign-up', {
      ...form,
      password: 'stranger-41-plover-x',
    });
    const code = await accounts.post.receiveCode(form.email, 1);
    const verified = await owner.post('/sign-up/verification', {
      email: form.email,
      code,
    });
    expect(verified.body.reason).toBe('wrong-code');
  });

  it('leads a buyer who confirmed the address in the portal to the public site', async () => {
    const portal = accounts.browse('portal');
    const form = aSignUp({ role: 'buyer' });
    await portal.post('/sign-up', form);
    const code = await accounts.post.receiveCode(form.email);
    const { body } = await portal.post('/sign-up/verification', {
      email: form.email,
      code,
    });
    expect(body).toEqual({
      type: 'elsewhere',
      url: 'http://marquee.localhost:8080/sign-in',
    });
    expect((await portal.get('/session')).body.account).toBeNull();
    const { body: signedIn } = await accounts
      .browse('public-site')
      .post('/session', { email: form.email, password: PASSWORD });
    expect(signedIn.type).toBe('signed-in');
  });
});
