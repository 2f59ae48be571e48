import { TestDatabases } from '@backstage/backend-test-utils';
import type { Role } from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import type { UserRow } from '../account/tables';
import { addAccount, addSession } from '../__fixtures__/people';
import { openAccounts, TEST_CONFIG } from '../__testUtils__/openAccounts';
import { AuditSearch } from '../audit/AuditSearch';
import { DatabaseAuditLog } from '../audit/DatabaseAuditLog';
import { DefaultAccountsService } from './DefaultAccountsService';
import { TokenGrants } from './TokenGrants';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const IN_ORDER: Partial<UserRow> = { twoFactorEnabled: true };
const SUSPENDED = { ...IN_ORDER, suspendedAt: new Date(0) };
const UNVERIFIED = { ...IN_ORDER, emailVerified: false };
const ONE_STEP = { twoFactorEnabled: false };

describe('accounts service', () => {
  let knex: Knex;
  let accounts: DefaultAccountsService;
  let grants: TokenGrants;
  let now: Date;

  /** `iat` of a token that is issued now. */
  const iat = () => Math.floor(now.getTime() / 1000);
  const holder = (account: string, issuedAt = iat()) =>
    accounts.findTokenHolder({ account, issuedAt });

  async function signIn(overrides: Partial<UserRow> = {}) {
    const { id } = await addAccount(knex, overrides);
    const session = await addSession(knex, id);
    return { id, session, user: await accounts.admit({ cookie: session }) };
  }

  beforeAll(async () => {
    ({ knex } = await openAccounts(databases));
  });

  beforeEach(async () => {
    await knex('user').delete();
    now = new Date('2027-01-01T00:00:00.900Z');
    grants = new TokenGrants({ knex, now: () => now });
    accounts = new DefaultAccountsService({
      knex,
      audit: new DatabaseAuditLog({ knex, secret: 'key' }),
      grants,
      // The cookie of these tests is the id of the session.
      findSession: async id =>
        id ? await knex('session').where({ id }).first() : undefined,
      config: TEST_CONFIG,
    });
  });

  describe('admits', () => {
    it.each<[Role, string, Partial<UserRow>, boolean]>([
      ['admin', 'in order', IN_ORDER, true],
      ['admin', 'suspended', SUSPENDED, false],
      ['admin', 'unverified', UNVERIFIED, false],
      ['admin', 'without two-factor', ONE_STEP, false],
      ['seller', 'in order', IN_ORDER, true],
      ['seller', 'suspended', SUSPENDED, false],
      ['seller', 'unverified', UNVERIFIED, false],
      ['seller', 'without two-factor', ONE_STEP, true],
      ['buyer', 'in order', IN_ORDER, false],
      ['buyer', 'suspended', SUSPENDED, false],
      ['buyer', 'unverified', UNVERIFIED, false],
      ['buyer', 'without two-factor', ONE_STEP, false],
    ])('a %s %s: %s', async (role, _state, state, admitted) => {
      const { id, user } = await signIn({ role, name: 'Ada', ...state });
      const email = `${id}@example.org`;
      const welcome = { id, role, name: 'Ada', email };
      expect(user).toEqual(admitted ? welcome : undefined);
      expect(await holder(id)).toEqual(user);
      const people = admitted ? [{ id, role, name: 'Ada' }] : [];
      expect(await accounts.listPeople()).toEqual(people);
      const granted = await knex('token_grants').where({ account: id });
      expect(granted).toHaveLength(admitted ? 1 : 0);
    });

    it('nobody without a session', async () => {
      expect(await accounts.admit({ cookie: '' })).toBeUndefined();
    });
  });

  describe('a token', () => {
    it('holds for as long as the session to which it was issued', async () => {
      const { id, session } = await signIn();
      expect(await holder(id)).toMatchObject({ id });
      await knex('session').where({ id: session }).delete();
      expect(await holder(id)).toBeUndefined();
    });

    it('does not outlive its session by another session of the account', async () => {
      const { id, session } = await signIn();
      const old = iat();
      now = new Date(now.getTime() + 60_000);
      const other = await addSession(knex, id);
      await accounts.admit({ cookie: other });
      await knex('session').where({ id: session }).delete();
      expect(await holder(id, old)).toBeUndefined();
      expect(await holder(id)).toMatchObject({ id });
    });

    it('does not outlive its session by one that got a token seconds before', async () => {
      const { id } = await signIn();
      now = new Date(now.getTime() + 3_000);
      const ending = await addSession(knex, id);
      await accounts.admit({ cookie: ending });
      expect(await holder(id)).toMatchObject({ id });
      await knex('session').where({ id: ending }).delete();
      expect(await holder(id)).toBeUndefined();
      expect(await holder(id, iat() - 3)).toMatchObject({ id });
    });

    it('is no good once its session has run out', async () => {
      const { id, session } = await signIn();
      await knex('session')
        .where({ id: session })
        .update({ expiresAt: new Date(0) });
      expect(await holder(id)).toBeUndefined();
    });

    it('has the role of this moment', async () => {
      const { id } = await signIn({ twoFactorEnabled: true });
      await knex('user').where({ id }).update({ role: 'admin' });
      expect(await holder(id)).toMatchObject({ role: 'admin' });
    });

    it.each([
      ['at once', 0, true],
      ['in the second before, as fractions are cut off', -0.9, true],
      ['ten seconds later', 9.2, true],
      ['much later than any grant', 12, false],
      ['before any grant', -2, false],
    ])('that is issued %s is that of a grant: %s', async (_when, by, held) => {
      const { id } = await signIn();
      const issuedAt = Math.floor(now.getTime() / 1000 + by);
      expect(Boolean(await holder(id, issuedAt))).toBe(held);
    });

    it('of somebody else is not taken for one of the account', async () => {
      await signIn();
      const { id } = await addAccount(knex);
      expect(await holder(id)).toBeUndefined();
    });

    it('is forgotten when it has run out for certain', async () => {
      await signIn();
      now = new Date(now.getTime() + 24 * 3_600_000);
      await grants.prune();
      expect(await knex('token_grants')).toHaveLength(1);
      now = new Date(now.getTime() + 2 * 3_600_000);
      await grants.prune();
      expect(await knex('token_grants')).toEqual([]);
    });
  });

  it('writes down from where somebody tried what was refused', async () => {
    const { id, session } = await signIn();
    const from = { ipAddress: '192.0.2.7', userAgent: 'a browser' };
    await knex('session').where({ id: session }).update(from);
    const refusal = { account: id, permission: 'accounts.read' };
    await accounts.recordRefusal({ ...refusal, issuedAt: iat() });
    await accounts.recordRefusal({ ...refusal, issuedAt: iat() - 60 });
    const audit = new AuditSearch({ knex, secret: 'key' });
    const { events } = await audit.search({ limit: 2 });
    expect(events).toMatchObject([
      { actor: id, address: null, userAgent: null },
      { actor: id, address: '192.0.2.7', userAgent: 'a browser' },
    ]);
  });

  it('writes refusals down', async () => {
    const { id } = await signIn();
    const permission = 'accounts.read';
    await accounts.recordRefusal({ account: id, permission, resource: 'r' });
    await accounts.recordRefusal({ permission });
    const audit = new AuditSearch({ knex, secret: 'key' });
    const { events } = await audit.search({ limit: 2 });
    expect(events).toMatchObject([
      { action: 'refusal', actor: null, detail: { permission } },
      {
        action: 'refusal',
        outcome: 'failure',
        actor: id,
        detail: { permission, resource: 'r' },
      },
    ]);
  });
});
