import {
  CancellationPreview,
  Order,
  orderSchema,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import {
  aSetup,
  Buyer,
  eventually,
  provideBoxOffices,
  refundingBy,
  TestBoxOffice,
} from '../__testUtils__';
import { PaymentCompany } from '../payments/PaymentCompany';

const DAY_MS = 24 * 60 * 60_000;
const PRICE = 110_000;
const FEE = 2_000;

describe('cancelling', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;
  let now = Date.now();
  const clock = () => now;

  const open = async (
    options: Parameters<typeof offices.open>[0] = {},
    facts: object = {},
  ) => {
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
        ...facts,
      },
    });
    office = await offices.open({ clock, setup, ...options });
  };
  const read = async (buyer: Buyer, { id }: Order): Promise<Order> =>
    (await buyer.call('GET', ticketingRoutes.order(id))).body;
  const preview = async (buyer: Buyer, { id }: Order, tickets: string[]) =>
    buyer.call<CancellationPreview>(
      'POST',
      ticketingRoutes.cancellationPreview(id),
      { body: { tickets } },
    );
  const cancel = async (buyer: Buyer, { id }: Order, body: object) =>
    buyer.call<Order>('POST', ticketingRoutes.cancellations(id), { body });
  const idsOf = ({ tickets }: Order) => tickets.map(({ id }) => id);
  const seats = async () =>
    (await office.redis.get('{hamlet:evening}:seats')) ?? '';
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

  it('sends everything back within a day of booking, and frees the seats', async () => {
    await open();
    const buyer = new Buyer(office);
    const { body: order } = await buyer.buy([0, 1]);
    expect(orderSchema.parse(order)).toMatchObject({
      amount: 2 * (PRICE + FEE),
      cancellable: true,
      cancelBefore: expect.any(String),
    });
    const tickets = idsOf(order);
    const { body: quote } = await preview(buyer, order, tickets);
    expect(quote).toMatchObject({
      refund: 2 * (PRICE + FEE),
      fee: 0,
      accountNeeded: false,
    });
    const { status, body } = await cancel(buyer, order, {
      tickets,
      expectedRefund: quote.refund,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'cancelled',
      cancellable: false,
      refunds: [{ amount: quote.refund, by: 'buyer' }],
    });
    expect(body.tickets.map(({ state, code }) => [state, code])).toEqual([
      ['cancelled', undefined],
      ['cancelled', undefined],
    ]);
    await eventually(
      async () => (await read(buyer, order)).refunds[0].state === 'done',
    );
    expect(await left(order)).toBe(0);
    await eventually(async () => (await seats()).startsWith('00'));
    expect((await new Buyer(office).buy([0, 1])).body.state).toBe('paid');
  });

  it('takes single tickets, the same ones once, and keeps the others valid', async () => {
    await open();
    const buyer = new Buyer(office);
    const { body: order } = await buyer.buy([0, 1]);
    const [first, second] = idsOf(order);
    const request = { tickets: [first], expectedRefund: PRICE + FEE };
    expect((await cancel(buyer, order, request)).status).toBe(201);
    // The answer was lost, and the page asks again.
    const again = await cancel(buyer, order, request);
    expect(again.status).toBe(201);
    expect(again.body.refunds).toHaveLength(1);
    expect(again.body).toMatchObject({
      state: 'paid',
      tickets: [{ state: 'cancelled' }, { state: 'sold' }],
    });
    await eventually(async () => (await left(order)) === PRICE + FEE);
    const rest = { tickets: [second], expectedRefund: PRICE + FEE };
    expect((await cancel(buyer, order, rest)).body.state).toBe('cancelled');
    await eventually(async () => (await left(order)) === 0);
  });

  it('asks again when the refund is another than the buyer was told', async () => {
    await open();
    const buyer = new Buyer(office);
    const { body: order } = await buyer.buy([0]);
    const tickets = idsOf(order);
    now += 6 * DAY_MS;
    // 6 days before: a fifth is kept.
    const late = await cancel(buyer, order, {
      tickets,
      expectedRefund: PRICE + FEE,
    });
    expect(late).toMatchObject({
      status: 409,
      body: { reason: 'refund-changed' },
    });
    const { body: quote } = await preview(buyer, order, tickets);
    expect(quote).toMatchObject({ fee: PRICE / 5 });
    const done = await cancel(buyer, order, {
      tickets,
      expectedRefund: quote.refund,
    });
    expect(done.body.refunds).toMatchObject([{ fee: PRICE / 5 }]);
    await eventually(
      async () => (await left(order)) === PRICE + FEE - quote.refund,
    );
  });

  it('is over when the performance begins, and for strangers always', async () => {
    await open();
    const buyer = new Buyer(office);
    const { body: order } = await buyer.buy([0]);
    const stranger = new Buyer(office);
    expect((await preview(stranger, order, idsOf(order))).status).toBe(404);
    now += 13 * DAY_MS;
    expect(await preview(buyer, order, idsOf(order))).toMatchObject({
      status: 409,
      body: { reason: 'too-late' },
    });
    expect((await read(buyer, order)).cancellable).toBe(false);
  });

  it('keeps the seats off sale till the announced time, also after a rebuild', async () => {
    await open({}, { resale: { type: 'daily', at: '14:00' } });
    const buyer = new Buyer(office);
    const { body: order } = await buyer.buy([0]);
    await eventually(async () => (await seats())[0] === '2');
    await cancel(buyer, order, {
      tickets: idsOf(order),
      expectedRefund: PRICE + FEE,
    });
    await offices.emptySeatStore();
    await eventually(async () => (await seats()).length > 0);
    expect((await seats())[0]).toBe('2');
    now += DAY_MS;
    await eventually(async () => (await seats())[0] === '0');
  });

  it('gives up what was not paid, and sends nothing back', async () => {
    await open();
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0, 1]);
    const { body: order } = await buyer.order(hold.id);
    const given = await cancel(buyer, order, {
      tickets: idsOf(order),
      expectedRefund: 0,
    });
    expect(given.body).toMatchObject({ state: 'cancelled', refunds: [] });
    await eventually(async () => (await seats()).startsWith('00'));
    const path = ticketingRoutes.orders;
    const { body } = await buyer.call('GET', path);
    expect(body.orders).toMatchObject([{ id: order.id }]);
  });

  it.each([
    ['company', 'REFUND_REJECTED'],
    // Nobody can name an account for the money of a card.
    ['account-refused', 'INVALID_REFUND_ACCOUNT_NUMBER'],
    ['account-needed', 'INVALID_REQUEST'],
  ] as const)(
    'tries again, with growing pauses, until the company sends the money: %s',
    async (cause, code) => {
      let refusals = 3;
      const keys = new Set<string>();
      const company = (real: PaymentCompany) =>
        refundingBy(real, async request => {
          keys.add(request.idempotencyKey);
          refusals -= 1;
          if (refusals < 0) return real.refund(request);
          return { type: 'failed', cause, code, message: '' };
        });
      await open({ company });
      const buyer = new Buyer(office);
      const { body: order } = await buyer.buy([0]);
      const expectedRefund = PRICE + FEE;
      await cancel(buyer, order, { tickets: idsOf(order), expectedRefund });
      await eventually(
        async () => (await read(buyer, order)).refunds[0].state === 'failed',
      );
      expect((await read(buyer, order)).refunds[0]).toMatchObject({
        failure: 'company',
        retryAt: new Date(now + 60_000).toISOString(),
      });
      for (const pause of [60_000, 5 * 60_000, 30 * 60_000]) {
        const tried = keys.size;
        now += pause;
        await eventually(() => keys.size > tried);
      }
      await eventually(
        async () => (await read(buyer, order)).refunds[0].state === 'done',
      );
      expect(await left(order)).toBe(0);
    },
  );
});
