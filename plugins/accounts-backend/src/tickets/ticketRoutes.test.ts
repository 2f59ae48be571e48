import { TestDatabases } from '@backstage/backend-test-utils';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import type { BuyerOrders } from '@marquee/plugin-ticketing-common';
import { aListedShow } from '../__fixtures__/shows';
import { signUp, type SignedIn } from '../__testUtils__/people';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
const booked: BuyerOrders = {
  title: 'The hamlet',
  venue: { name: 'Globe', timeZone: 'Asia/Seoul' },
  performances: [],
  orders: [],
};
const findBuyerOrders = jest.fn();
const listShows = jest.fn();
let accounts: StartedAccounts;

beforeAll(async () => {
  const shows = { findBuyerOrders, listShows };
  accounts = await startAccounts({ databases, shows });
});
beforeEach(() => {
  const all = ['hamlet', 'macbeth'].map(id => aListedShow(id));
  listShows.mockReset().mockResolvedValue(all);
  findBuyerOrders.mockReset().mockResolvedValue(booked);
});
afterAll(stopAccounts);

async function visitorOf(...shows: string[]): Promise<SignedIn> {
  const person = await signUp(accounts);
  const visits = shows.map(show => ({ account: person.id, show }));
  if (visits.length > 0) await accounts.knex('show_visits').insert(visits);
  return person;
}

describe('tickets of an account', () => {
  it('are at the shows where it signed in', async () => {
    const { browser } = await visitorOf('hamlet', 'closed-long-ago');
    const { status, body } = await browser.get('/me/shows');
    expect(status).toBe(200);
    expect(body.shows).toEqual([
      {
        show: 'hamlet',
        title: 'The hamlet',
        url: 'http://hamlet.marquee.localhost:8080',
      },
    ]);
  });

  it('are asked for in the name of the account of the session', async () => {
    const { browser, id } = await visitorOf('hamlet');
    const { body, headers } = await browser.get('/me/shows/hamlet/orders');
    expect(body).toEqual(booked);
    expect(headers['cache-control']).toBe('no-store');
    const [asked] = findBuyerOrders.mock.calls[0];
    expect(asked).toEqual({ show: 'hamlet', buyer: id });
  });

  it('are not looked for where it never was', async () => {
    const { browser } = await visitorOf('hamlet');
    const { status } = await browser.get('/me/shows/macbeth/orders');
    expect(status).toBe(404);
    expect(findBuyerOrders).not.toHaveBeenCalled();
    const nobody = await visitorOf();
    const { body } = await nobody.browser.get('/me/shows');
    expect(body.shows).toEqual([]);
  });

  it.each([
    [new ServiceUnavailableError('no'), 503, 'unavailable'],
    [new NotFoundError('gone'), 404, 'not-found'],
  ])('are out of sight after %s', async (error, status, reason) => {
    const { browser } = await visitorOf('hamlet');
    findBuyerOrders.mockRejectedValue(error);
    const orders = await browser.get('/me/shows/hamlet/orders');
    expect([orders.status, orders.body.reason]).toEqual([status, reason]);
    listShows.mockRejectedValue(new Error('away'));
    const shows = await browser.get('/me/shows');
    expect([shows.status, shows.body.reason]).toEqual([503, 'unavailable']);
  });

  it('are for nobody who is not signed in', async () => {
    const stranger = accounts.browse('public-site');
    for (const path of ['/me/shows', '/me/shows/hamlet/orders'])
      expect((await stranger.get(path)).body.reason).toBe('not-signed-in');
  });
});
