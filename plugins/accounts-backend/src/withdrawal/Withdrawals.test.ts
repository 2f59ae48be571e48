import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { showsServiceMock } from '@marquee/plugin-shows-node/testUtils';
import type { Knex } from 'knex';
import type { UserRow } from '../account/tables';
import { addAccount } from '../__fixtures__/people';
import { aListedShow } from '../__fixtures__/shows';
import { openAccounts } from '../__testUtils__/openAccounts';
import { DatabaseAuditLog } from '../audit/DatabaseAuditLog';
import { OutboxStore } from '../outbox/OutboxStore';
import { ShowSurvey } from './ShowSurvey';
import { Withdrawals } from './Withdrawals';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const SOON = '2099-01-15T10:30:00.000Z';

describe('withdrawals', () => {
  const shows = showsServiceMock.mock();
  const events = { changed: jest.fn() };
  const runner = { wake: jest.fn() };
  let knex: Knex;
  let withdrawals: Withdrawals;

  const withdraw = (account: UserRow) =>
    withdrawals.erase(account, {
      action: 'withdrawal',
      outcome: 'success',
      actor: account.id,
    });
  const exists = async ({ id }: UserRow) =>
    (await knex('user').where({ id })).length === 1;
  const visit = (account: UserRow, ...ids: string[]) =>
    knex('show_visits').insert(
      ids.map(show => ({ account: account.id, show })),
    );
  const obstacles = (...found: object[]) => ({
    refusal: { reason: 'obstacles', obstacles: found },
  });

  beforeAll(async () => {
    ({ knex } = await openAccounts(databases));
    withdrawals = new Withdrawals({
      knex,
      audit: new DatabaseAuditLog({ knex, secret: 'key' }),
      events,
      outbox: new OutboxStore(knex),
      runner,
      survey: new ShowSurvey({
        auth: mockServices.auth(),
        shows,
        logger: mockServices.logger.mock(),
      }),
    });
  });

  beforeEach(async () => {
    jest.resetAllMocks();
    shows.listShows.mockResolvedValue([]);
    shows.findComingTickets.mockResolvedValue({ tickets: 0, startsAt: null });
    await knex('user').delete();
    await knex('outbox').delete();
    await knex('audit_events').delete();
  });

  it('tells where a buyer has been, what the law keeps, and which show does not answer', async () => {
    const buyer = await addAccount(knex, { role: 'buyer' });
    await visit(buyer, 'hamlet', 'macbeth', 'gone');
    shows.listShows.mockResolvedValue(
      ['hamlet', 'macbeth', 'othello'].map(id => aListedShow(id)),
    );
    shows.findComingTickets.mockImplementation(async ({ show }) => {
      if (show === 'macbeth') throw new ServiceUnavailableError('down');
      return { tickets: 2, startsAt: SOON };
    });
    expect(await withdrawals.preview(buyer)).toEqual({
      obstacles: [
        {
          type: 'coming-tickets',
          show: 'hamlet',
          title: 'The hamlet',
          url: 'http://hamlet.marquee.localhost:8080',
          tickets: 2,
          startsAt: SOON,
        },
      ],
      shows: [
        { show: 'hamlet', title: 'The hamlet', reachable: true },
        { show: 'macbeth', title: 'The macbeth', reachable: false },
      ],
      kept: [
        { what: 'contracts-and-payments', months: 60 },
        { what: 'complaints', months: 36 },
        { what: 'access-logs', months: 3 },
      ],
    });
    expect(shows.findComingTickets).toHaveBeenCalledWith(
      { show: 'hamlet', buyer: buyer.id },
      expect.anything(),
    );
  });

  it('takes a show that is gone meanwhile for one without tickets', async () => {
    const buyer = await addAccount(knex, { role: 'buyer' });
    await visit(buyer, 'hamlet');
    shows.listShows.mockResolvedValue([aListedShow('hamlet')]);
    shows.findComingTickets.mockRejectedValue(new NotFoundError('gone'));
    expect(await withdrawals.preview(buyer)).toMatchObject({
      obstacles: [],
      shows: [{ show: 'hamlet', reachable: true }],
    });
  });

  it('does not let a seller go whose show is on sale', async () => {
    const seller = await addAccount(knex);
    shows.listShows.mockResolvedValue([
      aListedShow('hamlet', { account: seller.id }),
      aListedShow('macbeth'),
    ]);
    await expect(withdraw(seller)).rejects.toMatchObject(
      obstacles({ type: 'show-on-sale', show: 'hamlet', title: 'The hamlet' }),
    );
    expect(await exists(seller)).toBe(true);
    expect(await knex('outbox')).toEqual([]);
    expect(await knex('audit_events')).toEqual([]);
  });

  it('keeps the last admin, also of two who leave at the same time', async () => {
    const [ada, bob] = [
      await addAccount(knex, { role: 'admin' }),
      await addAccount(knex, { role: 'admin' }),
    ];
    const left = await Promise.allSettled([withdraw(ada), withdraw(bob)]);
    expect(left.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: obstacles({ type: 'last-admin' }) },
    ]);
    expect(await knex('user')).toHaveLength(1);
  });

  it('happens once, of two at the same time', async () => {
    const buyer = await addAccount(knex, { role: 'buyer' });
    const both = await Promise.allSettled([withdraw(buyer), withdraw(buyer)]);
    expect(both.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { name: 'NotFoundError' } },
    ]);
    expect(await knex('audit_events')).toHaveLength(1);
    expect(await knex('outbox')).toHaveLength(2);
  });

  it('also reaches a show where the person signs in at this very moment', async () => {
    const buyer = await addAccount(knex, { role: 'buyer' });
    const visiting = await knex.transaction();
    await visiting('show_visits').insert({ account: buyer.id, show: 'hamlet' });
    const leaving = withdraw(buyer);
    const waiting = async () => {
      const { rows } = await knex.raw(
        `SELECT 1 FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows.length > 0;
    };
    while (!(await waiting()));
    await visiting.commit();
    await leaving;
    expect(await knex('outbox').where({ show: 'hamlet' })).toHaveLength(2);
  });

  it('erases nobody while shows cannot be asked at all', async () => {
    const buyer = await addAccount(knex, { role: 'buyer' });
    shows.listShows.mockRejectedValue(new TypeError('fetch failed'));
    await expect(withdraw(buyer)).rejects.toThrow(ServiceUnavailableError);
    expect(await exists(buyer)).toBe(true);
  });

  it('asks every show where the buyer was, and the portal, to forget them: at once and when all tokens are over', async () => {
    const buyer = await addAccount(knex, { role: 'buyer' });
    const other = await addAccount(knex, { role: 'buyer' });
    await visit(buyer, 'hamlet', 'macbeth');
    await visit(other, 'othello');
    await withdraw(buyer);

    const errands = await knex('outbox').orderBy('id');
    const start = errands[0].due_at.getTime();
    const minutes = ({ due_at }: { due_at: Date }) =>
      Math.round((due_at.getTime() - start) / 60_000);
    expect(errands.map(it => [it.kind, it.show, minutes(it)])).toEqual([
      ['erase-buyer', 'hamlet', 0],
      ['erase-buyer', 'macbeth', 0],
      ['erase-buyer', 'hamlet', 15],
      ['erase-buyer', 'macbeth', 15],
      ['sweep-portal', null, 0],
      ['sweep-portal', null, 25 * 60],
    ]);
    expect(errands.every(({ account }) => account === buyer.id)).toBe(true);
    expect(runner.wake).toHaveBeenCalled();
    expect(events.changed).toHaveBeenCalledWith(buyer.id);
    expect(await exists(other)).toBe(true);
  });

  it('lets the same address sign up again, as a stranger', async () => {
    const email = 'ada@example.org';
    const first = await addAccount(knex, { role: 'buyer', email });
    await visit(first, 'hamlet');
    await withdraw(first);
    const second = await addAccount(knex, { role: 'seller', email });
    expect(second.id).not.toBe(first.id);
    expect(await withdrawals.preview(second)).toMatchObject({ shows: [] });
  });
});
