import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import { Buyer, Manager, provideBoxOffices } from '../__testUtils__';

describe('while the seat store is away', () => {
  const offices = provideBoxOffices();

  it('tickets are shown, to the buyer and on the page of all shows, but nothing is sold', async () => {
    const office = await offices.open();
    const buyer = new Buyer(office);
    const { body: paid } = await buyer.buy([1, 2]);
    office.redis.disconnect();

    const one = await buyer.call('GET', ticketingRoutes.order(paid.id));
    expect([one.status, one.body]).toEqual([200, paid]);
    const all = await buyer.call('GET', ticketingRoutes.orders);
    expect(all.body.orders).toEqual([paid]);
    const everywhere = await new Manager(office).call(
      'GET',
      ticketingRoutes.manageBuyerOrders(buyer.id),
    );
    expect(everywhere.body.orders).toEqual([paid]);
    expect((await buyer.call('GET', ticketingRoutes.show)).status).toBe(200);
    expect((await new Buyer(office).hold([3])).status).toBe(503);
  });
});
