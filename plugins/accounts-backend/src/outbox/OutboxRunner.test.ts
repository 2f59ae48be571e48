import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { showsServiceMock } from '@marquee/plugin-shows-node/testUtils';
import type { Knex } from 'knex';
import { addAccount } from '../__fixtures__/people';
import { openAccounts } from '../__testUtils__/openAccounts';
import { OutboxRunner } from './OutboxRunner';
import { OutboxStore, type Errand } from './OutboxStore';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const erase = (show: string): Errand => ({
  kind: 'erase-buyer',
  account: 'ada',
  show,
});

describe('outbox', () => {
  const shows = showsServiceMock.mock();
  const sweepPortal = jest.fn<Promise<void>, [string]>();
  const logger = mockServices.logger.mock();
  let knex: Knex;
  let store: OutboxStore;

  /** A replica of the portal, or the same one after a restart. */
  const replica = () =>
    new OutboxRunner({
      store: new OutboxStore(knex),
      services: { auth: mockServices.auth(), shows, sweepPortal },
      logger,
    });
  const erased = () => shows.eraseBuyer.mock.calls.map(([{ show }]) => show);
  const left = () => knex('outbox').orderBy('id');
  const makeDue = () => knex('outbox').update({ due_at: new Date(0) });

  beforeAll(async () => {
    ({ knex } = await openAccounts(databases));
    store = new OutboxStore(knex);
  });

  beforeEach(async () => {
    jest.resetAllMocks();
    await knex('outbox').delete();
  });

  it('runs errands of every kind and forgets them', async () => {
    await store.add([
      erase('hamlet'),
      { kind: 'end-sessions', account: 'ada', show: 'macbeth', session: 's1' },
      { kind: 'sweep-portal', account: 'ada' },
    ]);
    await replica().run();
    const asPortal = expect.objectContaining({
      credentials: expect.objectContaining({
        principal: expect.objectContaining({ type: 'service' }),
      }),
    });
    expect(shows.eraseBuyer).toHaveBeenCalledWith(
      { show: 'hamlet', buyer: 'ada' },
      asPortal,
    );
    expect(shows.endBuyerSessions).toHaveBeenCalledWith(
      { show: 'macbeth', buyer: 'ada', session: 's1' },
      asPortal,
    );
    expect(sweepPortal).toHaveBeenCalledWith('ada');
    expect(await left()).toEqual([]);
  });

  it('tries a show that is down again, later each time, until it is back', async () => {
    shows.eraseBuyer.mockRejectedValue(new ServiceUnavailableError('down'));
    await store.add([erase('hamlet')]);
    let tried = Date.now();
    await replica().run();
    const [{ due_at: first }] = await left();
    expect(first.getTime()).toBeGreaterThan(tried + 3_000);
    await makeDue();
    tried = Date.now();
    await replica().run();
    const [{ due_at: second, attempts }] = await left();
    expect(attempts).toBe(2);
    expect(second.getTime()).toBeGreaterThan(tried + 8_000);

    shows.eraseBuyer.mockResolvedValue();
    await replica().run();
    expect(erased()).toHaveLength(2);
    await makeDue();
    await replica().run();
    expect(await left()).toEqual([]);
  });

  it('ends only what began before the sign-out, however late it is', async () => {
    const signOut = () =>
      store.add([{ kind: 'end-sessions', account: 'ada', show: 'hamlet' }]);
    shows.endBuyerSessions.mockRejectedValue(new ServiceUnavailableError(''));
    await signOut();
    await replica().run();
    const [{ created_at: before }] = await left();
    await makeDue();
    shows.endBuyerSessions.mockReset();
    await replica().run();
    expect(shows.endBuyerSessions.mock.calls.map(([ended]) => ended)).toEqual([
      { show: 'hamlet', buyer: 'ada', before },
    ]);
  });

  it('runs the last of equal sign-outs only, even while the one before runs', async () => {
    const hamlet: Errand = {
      kind: 'end-sessions',
      account: 'ada',
      show: 'hamlet',
    };
    const others: Errand[] = [
      { ...hamlet, show: 'macbeth' },
      { ...hamlet, account: 'bea' },
      { ...hamlet, session: 's1' },
      { ...hamlet, session: 's2' },
    ];
    await store.add([hamlet]);
    const [claimed] = await store.claim({ limit: 1, seconds: 60 });
    await store.add([...others, erase('hamlet'), erase('hamlet')]);
    await store.add([hamlet]);
    await store.finish(claimed);
    const rows = await left();
    expect(rows).toHaveLength(7);
    expect(rows.at(-1)).toMatchObject({ show: 'hamlet', session: null });
    await replica().run();
    expect(shows.endBuyerSessions).toHaveBeenCalledTimes(5);
    expect(erased()).toEqual(['hamlet', 'hamlet']);
  });

  it('does not let one show that is down hold up the others', async () => {
    shows.eraseBuyer.mockImplementation(async ({ show }) => {
      if (show === 'hamlet') throw new ServiceUnavailableError('down');
    });
    await store.add([erase('hamlet'), erase('macbeth'), erase('othello')]);
    await replica().run();
    expect(await left()).toMatchObject([{ show: 'hamlet' }]);
  });

  it('counts a show that is gone as done', async () => {
    shows.eraseBuyer.mockRejectedValue(new NotFoundError('gone'));
    await store.add([erase('hamlet')]);
    await replica().run();
    expect(await left()).toEqual([]);
  });

  it('takes up what a replica left undone when it died', async () => {
    await store.add([erase('hamlet')]);
    const [claimed] = await store.claim({ limit: 1, seconds: 60 });
    await replica().run();
    expect(erased()).toEqual([]);
    await makeDue();
    await replica().run();
    expect(erased()).toEqual(['hamlet']);

    // The dead one was only slow: its claim is void and changes nothing.
    await store.add([erase('macbeth')]);
    await store.finish(claimed);
    await store.postpone(claimed, 0);
    expect(await left()).toMatchObject([{ show: 'macbeth' }]);
  });

  it('does nothing twice when two replicas run at once', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `show-${index}`);
    await store.add(names.map(erase));
    // Both have errands in hand before either is done with one.
    shows.eraseBuyer.mockImplementation(
      () => new Promise(resolve => setTimeout(resolve, 20)),
    );
    await Promise.all([replica().run(), replica().run(), replica().run()]);
    expect(erased().sort()).toEqual(names.sort());
    expect(await left()).toEqual([]);
  });

  it('would do things twice if replicas did not claim them', async () => {
    await store.add([erase('hamlet')]);
    let readers = 0;
    let both = () => {};
    const bothHaveRead = new Promise<void>(resolve => {
      both = resolve;
    });
    jest.spyOn(OutboxStore.prototype, 'claim').mockImplementation(async () => {
      const rows = await knex('outbox').where({ attempts: 0 });
      readers += 1;
      if (readers === 2) both();
      await bothHaveRead;
      await knex('outbox').update({ attempts: 1 });
      return rows.map(row => ({ ...row, attempts: 1 }));
    });
    await Promise.all([replica().run(), replica().run()]);
    expect(erased()).toEqual(['hamlet', 'hamlet']);
    jest.restoreAllMocks();
  });

  it('goes wherever the account signed in, and not before the time', async () => {
    const { id } = await addAccount(knex, { role: 'buyer' });
    await knex('show_visits').insert([
      { account: id, show: 'hamlet' },
      { account: id, show: 'macbeth' },
    ]);
    await store.addForShows(id, show => ({ ...erase(show), account: id }));
    await store.add([erase('othello')], { delay: 60 });
    await replica().run();
    expect(erased().sort()).toEqual(['hamlet', 'macbeth']);
    expect(await left()).toMatchObject([{ show: 'othello' }]);
  });

  it('names nobody in the log', async () => {
    shows.eraseBuyer.mockRejectedValue(new Error('Ada Kim is not to be found'));
    await store.add([erase('hamlet')]);
    await replica().run();
    const [[message]] = logger.warn.mock.calls;
    expect(message).toContain('erase-buyer');
    expect(message).not.toMatch(/ada/i);
  });
});
