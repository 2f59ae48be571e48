import {
  Order,
  SellerRefundQuote,
  SellerRefundRequest,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
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

  const quote = async ({ id }: Order, ticket: string, mode = 'policy') =>
    new Manager(office).call<SellerRefundQuote>(
      'GET',
      `${ticketingRoutes.manageRefundPreview(
        id,
      )}?tickets=${ticket}&mode=${mode}`,
    );
  const refund = async (
    { id }: Order,
    request: Pick<SellerRefundRequest, 'mode' | 'expectedRefund'> & {
      tickets: readonly string[];
    },
  ) =>
    new Manager(office).call('POST', ticketingRoutes.manageRefunds(id), {
      body: { ...request, reason: 'A broken seat' },
    });
  const changed = { status: 409, body: { reason: 'refund-changed' } };

  it('refunds in full or by the buyer’s terms, and is written down', async () => {
    await open();
    const buyer = new Buyer(office);
    const { body: order } = await buyer.buy([0, 1]);
    now += 6 * DAY_MS;
    const [first, second] = idsOf(order);
    const full = await quote(order, first, 'full');
    expect(full.body).toMatchObject({ refund: PRICE + FEE });
    const policy = await quote(order, first);
    expect(policy.body.fee).toBe(PRICE / 5);
    const request = {
      tickets: [second],
      mode: 'full',
      expectedRefund: PRICE + FEE,
    } as const;
    expect(await refund(order, request)).toMatchObject({
      status: 201,
      body: { refunds: [{ amount: PRICE + FEE, by: 'seller' }] },
    });
    expect((await refund(order, request)).body.refunds).toHaveLength(1);
    await eventually(async () => (await left(order)) === PRICE + FEE);
    expect((await read(buyer, order)).state).toBe('paid');
    const audit = await office.knex('audit').where('action', 'order-refunded');
    expect(audit).toMatchObject([
      { subject: order.id, detail: { reason: 'A broken seat' } },
    ]);
  });

  it('sends no other sum than was shown, also when the fee has gone up since', async () => {
    await open();
    const buyer = new Buyer(office);
    const { body: order } = await buyer.buy([0]);
    const [ticket] = idsOf(order);
    const request = { tickets: [ticket], mode: 'policy' } as const;
    now += 6 * DAY_MS;
    const { body: shown } = await quote(order, ticket);
    expect(shown).toMatchObject({ fee: PRICE / 5 });
    now += 4 * DAY_MS;
    const expectedRefund = shown.refund;
    expect(await refund(order, { ...request, expectedRefund })).toMatchObject(
      changed,
    );
    expect(await read(buyer, order)).toMatchObject({
      state: 'paid',
      refunds: [],
    });
    const { body: fresh } = await quote(order, ticket);
    expect(fresh).toMatchObject({ fee: (3 * PRICE) / 10 });
    const agreed = { ...request, expectedRefund: fresh.refund };
    expect(await refund(order, agreed)).toMatchObject({
      status: 201,
      body: { refunds: [{ amount: fresh.refund, fee: fresh.fee }] },
    });
    // The answer was lost, and the page asks again when there is nothing to cancel.
    now += 4 * DAY_MS;
    const again = await refund(order, agreed);
    expect(again.status).toBe(201);
    expect(again.body.refunds).toHaveLength(1);
    await eventually(
      async () => (await left(order)) === PRICE + FEE - fresh.refund,
    );
  });

  it('looks at the clock when its turn has come, not when it was asked', async () => {
    await open();
    const { body: order } = await new Buyer(office).buy([0]);
    const [ticket] = idsOf(order);
    now += 6 * DAY_MS;
    const { body: shown } = await quote(order, ticket);
    const other = await office.knex.transaction();
    await other('orders').where({ id: order.id }).forUpdate();
    const answer = refund(order, {
      tickets: [ticket],
      mode: 'policy',
      expectedRefund: shown.refund,
    });
    const waiting = () => office.knex('pg_locks').where('granted', false);
    await eventually(async () => (await waiting()).length > 0);
    now += 4 * DAY_MS;
    await other.commit();
    expect(await answer).toMatchObject(changed);
  });

  it('sends one sum when two sellers refund the same ticket at once, and says so to the other', async () => {
    await open();
    const { body: order } = await new Buyer(office).buy([0]);
    const tickets = idsOf(order);
    now += 6 * DAY_MS;
    const { body: shown } = await quote(order, tickets[0]);
    const [full, policy] = await Promise.all([
      refund(order, { tickets, mode: 'full', expectedRefund: PRICE + FEE }),
      refund(order, { tickets, mode: 'policy', expectedRefund: shown.refund }),
    ]);
    expect([full.status, policy.status].sort()).toEqual([201, 409]);
    const [done, refused] =
      full.status === 201 ? [full, policy] : [policy, full];
    expect(refused).toMatchObject(changed);
    expect(done.body.refunds).toHaveLength(1);
    const [{ amount }] = done.body.refunds;
    await eventually(async () => (await left(order)) === PRICE + FEE - amount);
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
