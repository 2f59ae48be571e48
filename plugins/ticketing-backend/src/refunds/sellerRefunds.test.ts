import { Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  aSetup,
  Buyer,
  eventually,
  Manager,
  provideBoxOffices,
  TestBoxOffice,
} from '../__testUtils__';

const DAY_MS = 24 * 60 * 60_000;
const PRICE = 110_000;
const FEE = 2_000;

describe('cancelling by the seller', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;
  let now = Date.now();
  const clock = () => now;

  const open = async () => {
    now = Date.now();
    const setup = aSetup({
      facts: {
        bookingFee: FEE,
        performances: [
          {
            id: 'evening',
            startsAt: new Date(now + 12 * DAY_MS).toISOString(),
            state: 'scheduled',
          },
        ],
      },
    });
    office = await offices.open({ clock, setup });
  };
  const read = async (buyer: Buyer, { id }: Order): Promise<Order> =>
    (await buyer.call('GET', ticketingRoutes.order(id))).body;
  const idsOf = ({ tickets }: Order) => tickets.map(({ id }) => id);
  /** What the company still has of an order's money. */
  const left = async (order: Order) => {
    const [{ payment_key: key }] = await office
      .knex('payments')
      .where({ order: order.id });
    const response = await fetch(`${office.company.url}/v1/payments/${key}`, {
      headers: {
        authorization: `Basic ${Buffer.from('test_sk_hamlet:').toString(
          'base64',
        )}`,
      },
    });
    return (await response.json()).balanceAmount as number;
  };

  it('refunds in full or by the buyer’s terms, and is written down', async () => {
    await open();
    const seller = new Manager(office);
    const buyer = new Buyer(office);
    const { body: order } = await buyer.buy([0, 1]);
    now += 6 * DAY_MS;
    const [first, second] = idsOf(order);
    const quote = async (mode: string, ticket: string) =>
      seller.call(
        'GET',
        `${ticketingRoutes.manageRefundPreview(
          order.id,
        )}?tickets=${ticket}&mode=${mode}`,
      );
    const full = await quote('full', first);
    expect(full.body).toMatchObject({ refund: PRICE + FEE });
    const policy = await quote('policy', first);
    expect(policy.body.fee).toBe(PRICE / 5);
    const path = ticketingRoutes.manageRefunds(order.id);
    const reason = 'A broken seat';
    const body = { tickets: [second], mode: 'full', reason };
    const done = await seller.call('POST', path, { body });
    expect(done).toMatchObject({
      status: 201,
      body: { refunds: [{ amount: PRICE + FEE, by: 'seller' }] },
    });
    expect(
      (await seller.call('POST', path, { body })).body.refunds.length,
    ).toBe(1);
    await eventually(async () => (await left(order)) === PRICE + FEE);
    expect((await read(buyer, order)).state).toBe('paid');
    const audit = await office.knex('audit').where('action', 'order-refunded');
    expect(audit).toMatchObject([{ subject: order.id, detail: { reason } }]);
  });

  it('calls a whole performance off: nothing is sold, everybody gets all back', async () => {
    await open();
    const seller = new Manager(office);
    const buyers = [0, 1, 2, 3, 4].map(() => new Buyer(office));
    const orders: Order[] = [];
    for (const [seat, buyer] of buyers.entries()) {
      orders.push((await buyer.buy([seat])).body);
    }
    const slow = new Buyer(office);
    const { body: hold } = await slow.hold([10]);
    const { body: pending } = await slow.order(hold.id);
    const report = await slow.agree(pending);
    const late = await new Buyer(office).hold([20]);

    const path = ticketingRoutes.manageCallOff('evening');
    const body = { reason: 'Illness' };
    expect((await seller.call('POST', path, { body })).status).toBe(202);
    expect((await seller.call('POST', path, { body })).status).toBe(202);
    const progress = async () =>
      (
        await seller.call(
          'GET',
          ticketingRoutes.manageCallOffProgress('evening'),
        )
      ).body;
    await eventually(async () => (await progress()).state === 'done');
    expect(await progress()).toMatchObject({
      reason: 'Illness',
      orders: 5,
      done: 5,
      amount: 5 * (PRICE + FEE),
      failed: [],
    });
    for (const [index, order] of orders.entries()) {
      expect(await left(order)).toBe(0);
      const { state } = await read(buyers[index], order);
      expect(state).toBe('cancelled');
    }
    // The one who was about to pay is not charged any more.
    expect((await slow.confirm(pending, report)).status).toBe(409);
    expect(late.status).toBe(201);
    const { body: show } = await slow.call('GET', ticketingRoutes.show);
    expect(show.facts.performances[0].state).toBe('cancelled');
    const refused = await slow.hold([30]);
    const order = await slow.order(refused.body.id ?? 'evening.none');
    expect(order.status).toBe(409);
  });
});
