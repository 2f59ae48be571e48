import { TestDatabases } from '@backstage/backend-test-utils';
import { accountQuerySchema, userRefOf } from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import { addAccount, addSession } from '../__fixtures__/people';
import { openAccounts } from '../__testUtils__/openAccounts';
import { DatabaseAuditLog } from '../audit/DatabaseAuditLog';
import { AccountDirectory } from './AccountDirectory';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

describe('account directory', () => {
  let knex: Knex;
  let directory: AccountDirectory;
  const shows = new Map<string, number>();

  const list = async (query: object = {}) =>
    await directory.list(accountQuerySchema.parse(query));
  const names = async (query: object) =>
    (await list(query)).accounts.map(({ name }) => name);
  const day = (number: number) => new Date(Date.UTC(2027, 0, number));

  beforeAll(async () => {
    ({ knex } = await openAccounts(databases));
    const countByOwner = async () => shows;
    directory = new AccountDirectory({ knex, survey: { countByOwner } });
    await addAccount(knex, {
      name: 'Ada Kim',
      email: 'ada@example.org',
      role: 'admin',
      twoFactorEnabled: true,
      createdAt: day(1),
    });
    await addAccount(knex, { name: 'Bob_100%', createdAt: day(2) });
    await addAccount(knex, {
      name: 'Cid',
      emailVerified: false,
      createdAt: day(3),
    });
    await addAccount(knex, {
      name: 'Dan',
      role: 'buyer',
      suspendedAt: day(5),
      createdAt: day(4),
    });
  });

  it('lists all, newest first, with the number of all that match', async () => {
    expect(await names({})).toEqual(['Dan', 'Cid', 'Bob_100%', 'Ada Kim']);
    expect(await names({ offset: 1, limit: 2 })).toEqual(['Cid', 'Bob_100%']);
    expect(await list({ limit: 1 })).toMatchObject({ total: 4 });
  });

  it.each<[object, string[]]>([
    [{ search: 'KIM' }, ['Ada Kim']],
    [{ search: 'ada@' }, ['Ada Kim']],
    // What means something to LIKE is only a character here.
    [{ search: '%' }, ['Bob_100%']],
    [{ search: '_' }, ['Bob_100%']],
    [{ search: '\\' }, []],
    [{ role: 'buyer' }, ['Dan']],
    [{ state: 'suspended' }, ['Dan']],
    [{ state: 'unverified' }, ['Cid']],
    [{ state: 'active' }, ['Bob_100%', 'Ada Kim']],
    [{ state: 'active', role: 'seller', search: 'bob' }, ['Bob_100%']],
  ])('finds by %j', async (query, found) => {
    expect(await names(query)).toEqual(found);
    expect(await list(query)).toMatchObject({ total: found.length });
  });

  it('tells of an account what admins need, and no secret', async () => {
    const [ada] = (await list({ search: 'Kim' })).accounts;
    shows.set(userRefOf(ada.id), 3);
    await addSession(knex, ada.id, { updatedAt: day(8) });
    await addSession(knex, ada.id, {
      updatedAt: day(9),
      expiresAt: new Date(0),
    });
    expect(await directory.get(ada.id)).toEqual({
      id: ada.id,
      role: 'admin',
      state: 'active',
      email: 'ada@example.org',
      name: 'Ada Kim',
      twoFactor: true,
      createdAt: '2027-01-01T00:00:00.000Z',
      lastSeenAt: '2027-01-09T00:00:00.000Z',
      sessions: 1,
      shows: 3,
    });
  });

  it('does not know how many shows there are while they cannot be asked', async () => {
    const countByOwner = async () => undefined;
    const alone = new AccountDirectory({ knex, survey: { countByOwner } });
    const { accounts } = await alone.list(accountQuerySchema.parse({}));
    expect(accounts.map(it => it.shows)).toEqual([null, null, null, null]);
  });

  it('knows when somebody was last seen whose sessions are over', async () => {
    const [{ id }] = (await list({ search: 'Bob' })).accounts;
    const seen = async () => (await directory.get(id)).lastSeenAt;
    expect(await seen()).toBeNull();
    const audit = new DatabaseAuditLog({ knex, secret: 'key' });
    await audit.record({ action: 'sign-in', outcome: 'failure', actor: id });
    expect(await seen()).toBeNull();
    await audit.record({ action: 'sign-in', outcome: 'success', actor: id });
    expect(await seen()).toEqual(expect.any(String));
  });

  it.each(['3f0e2c34-0000-4000-8000-000000000001', "1' OR true"])(
    'has no account %s',
    async id => {
      await expect(directory.get(id)).rejects.toThrow('There is no account');
    },
  );
});
