import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { userRefOf } from '@marquee/plugin-accounts-common';
import { internalRoutes } from '@marquee/plugin-accounts-node';
import request from 'supertest';
import { PASSWORD, signUp, type SignedIn } from '../__testUtils__/people';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
let accounts: StartedAccounts;

beforeAll(async () => {
  accounts = await startAccounts({ databases });
});
afterAll(stopAccounts);

const ADMIN = '1f0e2c34-0000-4000-8000-000000000001';
const PLUGIN = mockCredentials.service.header();

const post = (path: string, body: object, authorization?: string) => {
  const asking = request(accounts.server).post(`/api/accounts/v1${path}`);
  return (
    authorization ? asking.set('Authorization', authorization) : asking
  ).send(body);
};

async function admit({ browser }: SignedIn) {
  const cookie = browser.cookies;
  const { body } = await post(internalRoutes.admissions, { cookie }, PLUGIN);
  return { user: body.user, issuedAt: Math.floor(Date.now() / 1000) };
}

const actAsAdmin = (account: string, body: object) =>
  post(
    `/accounts/${account}/actions`,
    body,
    mockCredentials.user.header(userRefOf(ADMIN)),
  );

async function findHolder(account: string, issuedAt: number) {
  const token = { account, issuedAt };
  const { body } = await post(internalRoutes.tokenHolders, token, PLUGIN);
  return body.user;
}

describe('the internal API', () => {
  it.each(Object.values(internalRoutes))(
    'answers plugins only, not people, at %s',
    async path => {
      const seller = await signUp(accounts, { role: 'seller' });
      const asUser = mockCredentials.user.header(userRefOf(seller.id));
      expect((await post(path, {}, asUser)).status).toBe(403);
      expect((await post(path, {}, 'Bearer nonsense')).status).toBe(401);
      const stranger = mockCredentials.none.header();
      expect((await post(path, {}, stranger)).status).toBe(401);
      expect((await seller.browser.post(path)).body).not.toHaveProperty('user');
    },
  );

  it('admits who is signed in at the portal, by the cookie alone', async () => {
    const seller = await signUp(accounts, { role: 'seller', name: 'Ada' });
    const { id, email } = seller;
    const { user, issuedAt } = await admit(seller);
    expect(user).toEqual({ id, role: 'seller', name: 'Ada', email });
    expect(await findHolder(id, issuedAt)).toEqual(user);
  });

  it.each<[string, (person: SignedIn) => PromiseLike<{ status: number }>]>([
    ['signing out', ({ browser }) => browser.delete('/session')],
    ['signing out everywhere', ({ browser }) => browser.delete('/me/sessions')],
    [
      'withdrawal',
      ({ browser }) => browser.post('/me/withdrawal', { password: PASSWORD }),
    ],
    ['suspension', ({ id }) => actAsAdmin(id, { type: 'suspend' })],
    [
      'the end of all sessions',
      ({ id }) => actAsAdmin(id, { type: 'end-sessions' }),
    ],
    [
      'a change of role',
      ({ id }) => actAsAdmin(id, { type: 'change-role', role: 'admin' }),
    ],
    ['erasure', ({ id, email }) => actAsAdmin(id, { type: 'erase', email })],
  ])('refuses a token at once after %s', async (_event, act) => {
    const seller = await signUp(accounts, { role: 'seller' });
    const { issuedAt } = await admit(seller);
    expect(await findHolder(seller.id, issuedAt)).not.toBeNull();
    expect((await act(seller)).status).toBeLessThan(300);
    expect(await findHolder(seller.id, issuedAt)).toBeNull();
    expect((await admit(seller)).user).toBeNull();
  });

  it('does not admit buyers, although they are signed in', async () => {
    const buyer = await signUp(accounts, { role: 'buyer' });
    expect((await admit(buyer)).user).toBeNull();
  });

  it('does not admit an admin before two-factor is set up', async () => {
    const seller = await signUp(accounts, { role: 'seller' });
    await accounts
      .knex('user')
      .where({ id: seller.id })
      .update({ role: 'admin' });
    expect((await admit(seller)).user).toBeNull();
  });

  it('knows no holder of tokens that never were those of an account', async () => {
    expect(await findHolder('guest', 1_800_000_000)).toBeNull();
  });

  it('says which field it does not understand', async () => {
    const answer = await post(internalRoutes.tokenHolders, {}, PLUGIN);
    expect(answer.status).toBe(400);
    expect(answer.body.fields).toEqual([
      { field: 'account', fault: 'missing' },
      { field: 'issuedAt', fault: 'missing' },
    ]);
  });
});
