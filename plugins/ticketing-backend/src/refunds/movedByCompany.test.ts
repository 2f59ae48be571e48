import { Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  anOrderRequest,
  aSetup,
  Buyer,
  callCompany,
  eventually,
  provideBoxOffices,
  readCompanyBooks,
  TestBoxOffice,
} from '../__testUtils__';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const PRICE = 110_000;
/** Several runs of the background jobs. */
const SOON_MS = 600;

describe('money that the company moves by itself', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;
  let now = Date.now();

  beforeEach(async () => {
    now = Date.now();
    office = await offices.open({
      clock: () => now,
      timings: { choreMs: 50 },
    });
  });

  const read = async (buyer: Buyer, { id }: Order): Promise<Order> =>
    (await buyer.call('GET', ticketingRoutes.order(id))).body;
  const keyOf = async ({ id }: Order): Promise<string> =>
    (await office.knex('payments').where({ order: id }).first()).payment_key;
  const booked = async ({ id }: Order) =>
    (await readCompanyBooks(office)).get(id);
  const givenBack = async (order: Order) =>
    callCompany(office, `/v1/payments/${await keyOf(order)}/cancel`, {
      cancelReason: 'By hand',
    });
  const isVoid = async (buyer: Buyer, order: Order) => {
    await eventually(
      async () => (await read(buyer, order)).state === 'cancelled',
    );
    const { tickets, refunds } = await read(buyer, order);
    expect(tickets).toMatchObject([{ state: 'cancelled' }]);
    expect(refunds).toMatchObject([
      { amount: PRICE, state: 'done', by: 'seller' },
    ]);
    expect(await booked(order)).toEqual([PRICE, -PRICE]);
    await eventually(
      async () => (await new Buyer(office).buy([0])).status === 200,
    );
  };

  it('leaves a ticket alone that cost nothing', async () => {
    const guest = {
      id: 'guest',
      name: 'Guest',
      kind: 'percent' as const,
      value: 100,
      proof: '',
    };
    office = await offices.open({
      setup: aSetup({ facts: { discounts: [guest] } }),
      clock: () => now,
      timings: { choreMs: 50 },
    });
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0, 1]);
    const { body: order } = await buyer.call<Order>(
      'POST',
      ticketingRoutes.orders,
      {
        body: {
          ...anOrderRequest(hold.id),
          tickets: [{ seat: 1, discount: 'guest' }],
        },
      },
    );
    await buyer.confirm(order, await buyer.agree(order));
    const path = ticketingRoutes.cancellations(order.id);
    const tickets = [order.tickets[0].id];
    const body = { tickets, expectedRefund: PRICE };
    expect((await buyer.call('POST', path, { body })).status).toBe(201);
    await eventually(async () => {
      const { refunds } = await read(buyer, order);
      return refunds[0].state === 'done';
    });
    const webhook = await buyer.call('POST', '/payments/webhooks/toss', {
      body: {
        eventType: 'PAYMENT_STATUS_CHANGED',
        createdAt: new Date(now).toISOString(),
        data: { paymentKey: await keyOf(order), orderId: order.id },
      },
    });
    expect(webhook.status).toBe(200);
    // Nothing tells when nothing is done about it.
    await new Promise(resolve => setTimeout(resolve, SOON_MS));
    expect(await read(buyer, order)).toMatchObject({
      state: 'paid',
      tickets: [{ state: 'cancelled' }, { state: 'sold' }],
    });
  });

  it('comes back from the bank after it was on its way, and is sent again', async () => {
    const buyer = new Buyer(office);
    const { body: order } = await buyer.buy([0]);
    await callCompany(office, '/sandbox/v1/misbehaviours', {
      name: 'REFUND_FAILS_LATER',
      paymentKey: await keyOf(order),
    });
    const path = ticketingRoutes.cancellations(order.id);
    const tickets = order.tickets.map(({ id }) => id);
    const body = { tickets, expectedRefund: PRICE };
    expect((await buyer.call('POST', path, { body })).status).toBe(201);
    const reaches = async (state: string, stepMs: number) =>
      eventually(async () => {
        now += stepMs;
        await office.company.settle();
        return (await read(buyer, order)).refunds[0].state === state;
      });
    await reaches('pending', 0);
    await reaches('failed', MINUTE_MS / 10);
    expect((await read(buyer, order)).refunds[0]).toMatchObject({
      failure: 'company',
      retryAt: expect.any(String),
    });
    expect(await booked(order)).toEqual([PRICE]);
    await reaches('done', MINUTE_MS / 10);
    expect(await booked(order)).toEqual([PRICE, -PRICE]);
  });

  it('went back by hand: the tickets are void here too, as soon as the company calls', async () => {
    const buyer = new Buyer(office);
    const { body: order } = await buyer.buy([0]);
    await givenBack(order);
    const data = { paymentKey: await keyOf(order), status: 'CANCELED' };
    const body = { eventType: 'PAYMENT_STATUS_CHANGED', data };
    const path = ticketingRoutes.tossWebhook;
    expect((await buyer.call('POST', path, { body })).status).toBe(200);
    await isVoid(buyer, order);
  });

  it('went back by hand and nobody called: the daily comparison finds it, and nothing else', async () => {
    const buyer = new Buyer(office);
    const other = new Buyer(office);
    const { body: order } = await buyer.buy([0]);
    const { body: untouched } = await other.buy([1]);
    await givenBack(order);
    expect((await read(buyer, order)).state).toBe('paid');
    now += DAY_MS + MINUTE_MS;
    await isVoid(buyer, order);
    expect((await read(other, untouched)).state).toBe('paid');
    const { look_at: lookAt } = await office
      .knex('payments')
      .where({ order: untouched.id })
      .first();
    expect(lookAt).toBeNull();
  });
});
