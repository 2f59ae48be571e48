import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  AccountActionRequest,
  Obstacle,
} from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import type { UserRow } from '../account/tables';
import { addAccount, addSession } from '../__fixtures__/people';
import { openAccounts } from '../__testUtils__/openAccounts';
import { DatabaseAuditLog } from '../audit/DatabaseAuditLog';
import { AUDIT_TABLE } from '../audit/tables';
import { AccountOffice } from './AccountOffice';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const NOW = new Date('2027-01-01T00:00:00Z');
const request = { address: '192.0.2.7', userAgent: 'a browser' };

describe('account office', () => {
  const events = { changed: jest.fn(), signedOut: jest.fn() };
  const withdrawals = { erase: jest.fn(), survey: jest.fn() };
  let knex: Knex;
  let office: AccountOffice;
  let admin: UserRow;
  let seller: UserRow;

  const act = (
    action: AccountActionRequest,
    account = seller.id,
    by = admin.id,
  ) => office.act({ account, action, admin: by, request });
  const read = async (id = seller.id): Promise<UserRow> =>
    await knex('user').where({ id }).first();
  const sessions = () => knex('session').where({ userId: seller.id });
  const recorded = () => knex(AUDIT_TABLE).orderBy('id');
  const refusal = (reason: string) => ({ refusal: { reason } });
  const hasObstacles = (...obstacles: Obstacle[]) =>
    withdrawals.survey.mockResolvedValue({ obstacles, visited: [] });

  beforeAll(async () => {
    ({ knex } = await openAccounts(databases));
    const audit = new DatabaseAuditLog({ knex, secret: 'key' });
    const now = () => NOW;
    office = new AccountOffice({ knex, audit, events, withdrawals, now });
  });

  beforeEach(async () => {
    jest.resetAllMocks();
    hasObstacles();
    await knex('user').delete();
    await knex(AUDIT_TABLE).delete();
    admin = await addAccount(knex, { role: 'admin' });
    seller = await addAccount(knex);
    await addSession(knex, seller.id);
  });

  it.each<[AccountActionRequest, Partial<UserRow>, string, object]>([
    [{ type: 'suspend' }, { suspendedAt: NOW }, 'suspension', {}],
    [{ type: 'end-sessions' }, { suspendedAt: null }, 'sessions-end', {}],
    [
      { type: 'change-role', role: 'admin' },
      { role: 'admin' },
      'role-change',
      { from: 'seller', to: 'admin' },
    ],
  ])(
    'on %j ends all sessions, says so and writes it down',
    async (action, change, entry, detail) => {
      await act(action);
      expect(await read()).toMatchObject(change);
      expect(await sessions()).toEqual([]);
      expect(events.signedOut).toHaveBeenCalledWith({ account: seller.id });
      expect(events.changed).toHaveBeenCalledWith(seller.id);
      expect(await recorded()).toMatchObject([
        {
          action: entry,
          outcome: 'success',
          actor: admin.id,
          target: seller.id,
          address: '192.0.2.7',
          detail,
        },
      ]);
    },
  );

  it('restores what it suspended', async () => {
    await act({ type: 'suspend' });
    await addSession(knex, seller.id);
    await act({ type: 'restore' });
    expect(await read()).toMatchObject({ suspendedAt: null });
    expect(await sessions()).toHaveLength(1);
    const actions = (await recorded()).map(({ action }) => action);
    expect(actions).toEqual(['suspension', 'restoration']);
  });

  it('erases only whose address was typed', async () => {
    await expect(
      act({ type: 'erase', email: admin.email }),
    ).rejects.toMatchObject({
      refusal: { fields: [{ field: 'email', fault: 'malformed' }] },
    });
    expect(withdrawals.erase).not.toHaveBeenCalled();
    await act({ type: 'erase', email: seller.email });
    expect(withdrawals.erase).toHaveBeenCalledWith(
      expect.objectContaining({ id: seller.id, role: 'seller' }),
      {
        action: 'erasure',
        outcome: 'success',
        actor: admin.id,
        target: seller.id,
        request,
      },
    );
  });

  it('does not let admins lock themselves out', async () => {
    await addAccount(knex, { role: 'admin' });
    for (const action of [
      { type: 'suspend' },
      { type: 'change-role', role: 'seller' },
      { type: 'erase', email: admin.email },
    ] as const) {
      const attempt = act(action, admin.id);
      await expect(attempt).rejects.toMatchObject(refusal('protected-account'));
    }
    expect((await recorded()).map(it => [it.action, it.outcome])).toEqual([
      ['suspension', 'failure'],
      ['role-change', 'failure'],
      ['erasure', 'failure'],
    ]);
    await act({ type: 'end-sessions' }, admin.id);
  });

  it('keeps one of two admins who suspend each other at the same time', async () => {
    const other = await addAccount(knex, { role: 'admin' });
    const results = await Promise.allSettled([
      act({ type: 'suspend' }, other.id, admin.id),
      act({ type: 'suspend' }, admin.id, other.id),
    ]);
    const lost = results.filter(({ status }) => status === 'rejected');
    expect(lost).toMatchObject([{ reason: refusal('protected-account') }]);
    const left = await knex('user').where({ role: 'admin', suspendedAt: null });
    expect(left).toHaveLength(1);
  });

  it.each<[string, Partial<UserRow>]>([
    ['suspended', { suspendedAt: NOW }],
    ['unverified', { emailVerified: false }],
  ])('does not count on an admin who is %s', async (_state, state) => {
    await knex('user').where({ id: admin.id }).update(state);
    const last = await addAccount(knex, { role: 'admin' });
    await expect(act({ type: 'suspend' }, last.id)).rejects.toMatchObject(
      refusal('protected-account'),
    );
  });

  it('makes no buyer of a seller whose show is on sale', async () => {
    const show = { type: 'show-on-sale', show: 'a', title: 'A' } as const;
    hasObstacles(show);
    const attempt = act({ type: 'change-role', role: 'buyer' });
    await expect(attempt).rejects.toMatchObject({
      refusal: { reason: 'obstacles', obstacles: [show] },
    });
    expect(await read()).toMatchObject({ role: 'seller' });
    await act({ type: 'change-role', role: 'admin' });
  });

  it('changes no role by what shows said of another one', async () => {
    withdrawals.survey.mockImplementation(async () => {
      await knex('user').where({ id: seller.id }).update({ role: 'buyer' });
      return { obstacles: [], visited: [] };
    });
    await expect(
      act({ type: 'change-role', role: 'admin' }),
    ).rejects.toMatchObject(refusal('unavailable'));
    expect(await read()).toMatchObject({ role: 'buyer' });
    expect(await sessions()).toHaveLength(1);
  });

  it('finds nobody under an id that is none', async () => {
    await expect(act({ type: 'suspend' }, 'guest')).rejects.toThrow(
      "There is no account 'guest'",
    );
  });
});
