import {
  buyerOrdersSchema,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import {
  Buyer,
  Manager,
  provideBoxOffices,
  TestBoxOffice,
} from '../__testUtils__';

describe('the orders of one buyer, as the portal asks for them', () => {
  const { open, start } = provideBoxOffices();
  let office: TestBoxOffice;
  const of = (buyer: Buyer) =>
    new Manager(office).call(
      'GET',
      ticketingRoutes.manageBuyerOrders(buyer.id),
    );

  it('are what the buyer sees, codes and all, and nothing of others', async () => {
    office = await open();
    const buyer = new Buyer(office);
    const { body: paid } = await buyer.buy([1, 2]);
    await new Buyer(office).buy([3]);

    const { status, body, headers } = await of(buyer);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    const { orders, performances, title, venue } =
      buyerOrdersSchema.parse(body);
    expect([title, venue.name]).toEqual(['Hamlet', 'Globe']);
    expect(performances.map(({ id }) => id)).toEqual(['evening']);
    expect(orders).toHaveLength(1);
    const own = await buyer.call('GET', ticketingRoutes.order(paid.id));
    expect(orders[0]).toEqual(own.body);
    expect(orders[0].tickets.every(({ code }) => code)).toBe(true);
  });

  it('are none for somebody who never booked', async () => {
    office = await open();
    const { body } = await of(new Buyer(office));
    expect(body).toMatchObject({ orders: [], performances: [] });
  });

  it('are not there before the show is set up', async () => {
    office = await start();
    expect((await of(new Buyer(office))).status).toBe(404);
  });
});
