import { TestDatabases } from '@backstage/backend-test-utils';
import { PASSWORD, aSignUp, signUp } from '../__testUtils__/people';
import { startAccounts, stopAccounts } from '../__testUtils__/startAccounts';
import { DEMO_ACCOUNTS } from '../demo/demoAccounts';
import { forgetExpired } from './forgetExpired';

// Hashing passwords takes long where other tests run beside.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
afterAll(stopAccounts);

const firstAdmin = { email: 'First@Example.org', password: PASSWORD };

describe('the first admin', () => {
  it('is made once, and can only set two-factor up', async () => {
    const first = await startAccounts({ databases, accounts: { firstAdmin } });
    const { knex } = first;
    const changed = { ...firstAdmin, email: 'second@example.org' };
    await startAccounts({ databases, knex, accounts: { firstAdmin: changed } });
    const admins = await knex('user').where({ role: 'admin' }).select('email');
    expect(admins).toEqual([{ email: 'first@example.org' }]);
    const { body } = await first.browse('portal').post('/session', firstAdmin);
    expect(body).toMatchObject({
      type: 'signed-in',
      account: { role: 'admin', twoFactor: false, twoFactorDemanded: true },
    });
  });

  it.each(['marquee2026', 'short'])(
    'is not made with the password %s',
    async password => {
      const starting = startAccounts({
        databases,
        accounts: { firstAdmin: { ...firstAdmin, password } },
      });
      await expect(starting).rejects.toThrow(/firstAdmin.password/);
    },
  );
});

describe('demo accounts', () => {
  it('can all sign in with what the sign-in page tells, the admin to set two-factor up', async () => {
    const accounts = await startAccounts({
      databases,
      accounts: { demo: true },
    });
    const { body } = await accounts.browse().get('/session');
    expect(body.signIn.demo.map(({ role }: { role: string }) => role)).toEqual([
      'admin',
      'seller',
      'buyer',
    ]);
    for (const { role, email, password } of body.signIn.demo) {
      const browser = accounts.browse(
        role === 'buyer' ? 'public-site' : 'portal',
      );
      const answer = await browser.post('/session', { email, password });
      expect(answer.body).toMatchObject({
        type: 'signed-in',
        account: { role, twoFactorDemanded: role === 'admin' },
      });
    }
    expect(accounts.log.join()).toContain('Demo accounts');
  });

  it('stop the start of anything but a development machine', async () => {
    const starting = startAccounts({
      databases,
      accounts: { demo: true },
      config: { auth: { environment: 'production' } },
    });
    await expect(starting).rejects.toThrow(/accounts.demo/);
  });

  it('do not exist unless asked for', async () => {
    const accounts = await startAccounts({ databases });
    const { body } = await accounts.browse().get('/session');
    expect(body.signIn).toEqual({ type: 'local', demo: [] });
    const [{ email, password }] = DEMO_ACCOUNTS;
    const answer = await accounts
      .browse()
      .post('/session', { email, password });
    expect(answer.status).toBe(401);
  });
});

describe('what is over', () => {
  it('is forgotten, and nothing else', async () => {
    const accounts = await startAccounts({ databases });
    const { knex } = accounts;
    const { id } = await signUp(accounts);
    const unverified = aSignUp();
    await accounts.browse('public-site').post('/sign-up', unverified);
    const count = async () => ({
      users: (await knex('user')).length,
      sessions: (await knex('session')).length,
      codes: (await knex('verification')).length,
      attempts: (await knex('attempts')).length,
      usedCodes: (await knex('used_codes')).length,
    });
    const expires_at = new Date(Date.now() + 60_000);
    await knex('used_codes').insert({ account: id, code: 'x', expires_at });
    const before = await count();
    expect(before).toMatchObject({ users: 2, sessions: 1, usedCodes: 1 });
    await forgetExpired(knex, new Date());
    expect(await count()).toEqual(before);

    await forgetExpired(knex, new Date(Date.now() + 30 * 24 * 60 * 60 * 1000));
    expect(await count()).toEqual({
      users: 1,
      sessions: 0,
      codes: 0,
      attempts: 0,
      usedCodes: 0,
    });
    expect(await knex('user').first('id')).toEqual({ id });
  });
});
