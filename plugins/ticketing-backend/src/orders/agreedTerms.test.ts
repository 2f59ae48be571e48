import { randomUUID } from 'crypto';
import {
  CancellationPolicy,
  Order,
  ShowPage,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import {
  Answer,
  anOrderRequest,
  aSetup,
  aShow,
  Buyer,
  provideBoxOffices,
  setUp,
  TestBoxOffice,
} from '../__testUtils__';
import { RedisSeatStore } from '../seats/RedisSeatStore';
import { DEFAULT_TIMINGS } from '../timings';

const CANCELLED = {
  performances: aShow().performances.map(performance => ({
    ...performance,
    state: 'cancelled' as const,
  })),
};
const STRICTER: CancellationPolicy = {
  type: 'none',
  cancellable: 'never',
};

describe('an order that says what its buyer read', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;
  let buyer: Buyer;
  beforeEach(async () => {
    office = await offices.open();
    buyer = new Buyer(office);
  });

  /** What a page would show at this moment. */
  const read = async () => {
    const { body } = await buyer.call<ShowPage>('GET', ticketingRoutes.show);
    const { performances, cancellation } = body.facts;
    return { startsAt: performances[0].startsAt, cancellation };
  };
  const order = async (
    hold: string,
    options: { agreed?: Awaited<ReturnType<typeof read>>; key?: string },
  ): Promise<Answer<Order>> =>
    buyer.call<Order>('POST', ticketingRoutes.orders, {
      body: { ...anOrderRequest(hold), agreed: options.agreed },
      headers: options.key ? { 'Idempotency-Key': options.key } : {},
    });

  it('is taken under the terms as they are', async () => {
    const { body: hold } = await buyer.hold([0, 1]);
    expect((await order(hold.id, { agreed: await read() })).status).toBe(201);
  });

  it.each([
    ['rules of cancelling', { cancellation: STRICTER }],
    [
      'hour',
      {
        performances: aShow().performances.map(({ id }) => ({
          id,
          startsAt: '2099-05-01T11:00:00.000Z',
        })),
      },
    ],
  ])(
    'is refused under another %s, and the seats stay held',
    async (_, change) => {
      const before = await read();
      const { body: hold } = await buyer.hold([0, 1]);
      await setUp(office, aSetup({ facts: change }));
      const refused = await order(hold.id, { agreed: before });
      expect(refused).toMatchObject({
        status: 409,
        body: { reason: 'terms-changed' },
      });
      const agreed = await read();
      expect(agreed).not.toEqual(before);
      expect((await order(hold.id, { agreed })).status).toBe(201);
    },
  );

  it('is the same order when it is repeated after a change', async () => {
    const agreed = await read();
    const { body: hold } = await buyer.hold([0, 1]);
    const first = await order(hold.id, { agreed, key: 'first-try' });
    await setUp(office, aSetup({ facts: { cancellation: STRICTER } }));
    const again = await order(hold.id, { agreed, key: 'first-try' });
    expect(again.status).toBe(201);
    expect(again.body.id).toBe(first.body.id);
  });

  it.each([
    ['under stricter rules', { cancellation: STRICTER }, 'terms-changed'],
    ['not at all', CANCELLED, 'not-on-sale'],
  ])(
    'is refused when seats are offered %s, even after a call that died before it stored its order',
    async (_, change, reason) => {
      const agreed = await read();
      const { body: hold } = await buyer.hold([0, 1]);
      await setUp(office, aSetup({ facts: change }));
      const refused = { status: 409, body: { reason } };
      expect(await order(hold.id, { agreed })).toMatchObject(refused);
      const { redis } = office;
      const claimed = await new RedisSeatStore({
        redis,
        timings: DEFAULT_TIMINGS,
      }).claim(
        { show: 'hamlet', performance: 'evening' },
        { id: hold.id, buyer: buyer.id, order: randomUUID() },
      );
      expect(claimed.type).toBe('held');
      expect(await order(hold.id, { agreed })).toMatchObject(refused);
      expect(await office.knex('orders')).toEqual([]);
    },
  );

  it('need not say so', async () => {
    const { body: hold } = await buyer.hold([0, 1]);
    await setUp(office, aSetup({ facts: { cancellation: STRICTER } }));
    expect((await order(hold.id, {})).status).toBe(201);
  });
});
