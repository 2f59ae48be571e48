import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  accountListSchema,
  accountSchema,
  accountsPermissions,
  auditPageSchema,
  userRefOf,
} from '@marquee/plugin-accounts-common';
import request from 'supertest';
import { signUp } from '../__testUtils__/people';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
const ADMIN = '1f0e2c34-0000-4000-8000-000000000001';

/** Permissions that the callers of these tests have. */
const held = new Set<string>();
let accounts: StartedAccounts;
let showsAreAway = false;

beforeAll(async () => {
  const permissions = mockServices.permissions.mock({
    authorize: async queries =>
      queries.map(({ permission }) => ({
        result: held.has(permission.name)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      })),
  });
  accounts = await startAccounts({
    databases,
    features: [permissions.factory],
    shows: {
      async listShows() {
        if (showsAreAway) throw new TypeError('fetch failed');
        return [];
      },
    },
  });
});
beforeEach(() => {
  held.clear();
  showsAreAway = false;
});
afterAll(stopAccounts);

const AS_ADMIN = mockCredentials.user.header(userRefOf(ADMIN));

const ask = (
  method: 'get' | 'post',
  path: string,
  more: { body?: object; authorization?: string } = {},
) => {
  const { body, authorization = AS_ADMIN } = more;
  const asking = request(accounts.server)
    [method](`/api/accounts/v1${path}`)
    .set('Authorization', authorization);
  return body ? asking.send(body) : asking;
};
const act = (id: string, body: object) =>
  ask('post', `/accounts/${id}/actions`, { body });

describe('the API of admins', () => {
  it.each<['get' | 'post', string, string]>([
    ['get', '/accounts', 'accounts.read'],
    ['get', `/accounts/${ADMIN}`, 'accounts.read'],
    ['post', `/accounts/${ADMIN}/actions`, 'accounts.manage'],
    ['get', '/audit', 'accounts.audit.read'],
  ])('%s %s is for users who hold %s', async (method, path, permission) => {
    const status = async (authorization?: string) =>
      (await ask(method, path, { authorization })).status;
    expect(await status(mockCredentials.none.header())).toBe(401);
    expect(await status(mockCredentials.service.header())).toBe(403);
    const sufficient: string[] = [];
    for (const { name } of accountsPermissions) {
      held.clear();
      held.add(name);
      if ((await status()) !== 403) sufficient.push(name);
    }
    expect(sufficient).toEqual([permission]);
  });

  it('does not take a browser session for a right', async () => {
    held.add('accounts.read');
    const { browser } = await signUp(accounts, { role: 'seller' });
    const answer = await request(accounts.server)
      .get('/api/accounts/v1/accounts')
      .set('Cookie', browser.cookies)
      .set('Authorization', mockCredentials.none.header());
    expect(answer.status).toBe(401);
  });

  it('finds an account, suspends it and shows who did it', async () => {
    for (const name of ['read', 'manage', 'audit.read']) {
      held.add(`accounts.${name}`);
    }
    const seller = await signUp(accounts, { role: 'seller', name: 'Ada Kim' });
    const { body: list } = await ask('get', '/accounts?search=ada%20kim');
    expect(accountListSchema.parse(list)).toMatchObject({
      total: 1,
      accounts: [{ id: seller.id, state: 'active', sessions: 1 }],
    });

    const suspended = await act(seller.id, { type: 'suspend' });
    expect(accountSchema.parse(suspended.body)).toMatchObject({
      state: 'suspended',
      sessions: 0,
    });
    const { body: session } = await seller.browser.get('/session');
    expect(session.account).toBeNull();

    const query = new URLSearchParams({ account: seller.email, limit: '1' });
    const { body: page } = await ask('get', `/audit?${query}`);
    expect(auditPageSchema.parse(page)).toMatchObject({
      events: [{ action: 'suspension', actor: ADMIN, target: seller.id }],
      next: expect.any(String),
      names: { [seller.id]: 'Ada Kim' },
    });
  });

  it('lists accounts although shows are away, but makes nobody a buyer', async () => {
    held.add('accounts.read').add('accounts.manage');
    const { id } = await signUp(accounts, { role: 'seller' });
    expect((await ask('get', `/accounts/${id}`)).body.shows).toBe(0);
    showsAreAway = true;
    const { status, body } = await ask('get', '/accounts');
    expect(status).toBe(200);
    const listed = accountListSchema.parse(body).accounts;
    expect(listed.find(account => account.id === id)?.shows).toBeNull();
    const changed = await act(id, { type: 'change-role', role: 'buyer' });
    expect(changed.status).toBe(503);
    expect(changed.body.reason).toBe('unavailable');
    expect((await ask('get', `/accounts/${id}`)).body.role).toBe('seller');
  });

  it('erases an account, and answers that there is none', async () => {
    held.add('accounts.manage').add('accounts.read');
    const { id, email } = await signUp(accounts);
    const erased = await act(id, { type: 'erase', email });
    expect(erased.status).toBe(204);
    expect((await ask('get', `/accounts/${id}`)).status).toBe(404);
    expect((await act(id, { type: 'suspend' })).body).toMatchObject({
      reason: 'not-found',
    });
  });

  it('names the field that it does not understand', async () => {
    held.add('accounts.manage').add('accounts.audit.read');
    const role = await act(ADMIN, { type: 'change-role', role: 'owner' });
    expect(role.body).toMatchObject({
      reason: 'invalid-input',
      fields: [{ field: 'role', fault: 'malformed' }],
    });
    const cursor = await ask('get', '/audit?before=yesterday');
    expect(cursor.body.fields).toEqual([
      { field: 'before', fault: 'malformed' },
    ]);
  });
});
