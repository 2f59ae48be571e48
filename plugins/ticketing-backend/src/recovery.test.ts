import { setTimeout as sleep } from 'timers/promises';
import { Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  aSetup,
  Buyer,
  RunningPostgres,
  RunningRedis,
  setUp,
  startBoxOffice,
  startPostgres,
  startRedis,
  TestBoxOffice,
} from './__testUtils__';
import { PaymentCompany } from './payments/PaymentCompany';
import { OrderStore } from './stores/OrderStore';
import { RELAY_LOCK } from './stores/OutboxStore';

jest.setTimeout(60_000);

describe('recovery', () => {
  let postgres: RunningPostgres;
  let redis: RunningRedis;
  let office: TestBoxOffice;
  /** Moves the clock of the box office and of the payment company. */
  let shiftMs = 0;
  const clock = () => Date.now() + shiftMs;

  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  });
  afterEach(async () => office.stop());
  afterAll(async () => Promise.all([postgres.stop(), redis.stop()]));

  const open = async (
    options: Partial<Parameters<typeof startBoxOffice>[0]> = {},
  ) => {
    shiftMs = 0;
    office = await startBoxOffice({ postgres, redis, clock, ...options });
    await setUp(office, aSetup());
  };
  const free = async (): Promise<number> => {
    const { body } = await new Buyer(office).call('GET', ticketingRoutes.show);
    return body.performances[0].freeSeats;
  };
  const eventually = async (check: () => Promise<boolean>) => {
    const deadline = Date.now() + 15_000;
    while (!(await check())) {
      if (Date.now() > deadline) throw new Error('it did not come to that');
      await sleep(20);
    }
  };
  const orderOf = async (buyer: Buyer, seats: number[]): Promise<Order> => {
    const { body: hold } = await buyer.hold(seats);
    return (await buyer.order(hold.id)).body;
  };
  const stateOf = async (buyer: Buyer, order: Order) =>
    (await buyer.call('GET', ticketingRoutes.order(order.id))).body.state;

  it('frees seats that are held for too long, and says so to who held them', async () => {
    await open({ timings: { holdMs: 300, longestHoldMs: 300 } });
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0, 1]);
    await eventually(async () => (await free()) === 40);
    expect(await buyer.order(hold.id)).toMatchObject({
      status: 409,
      body: { reason: 'hold-expired' },
    });
    expect((await new Buyer(office).hold([0, 1])).status).toBe(201);
  });

  it('closes when the seat store is emptied, and opens again with what was sold', async () => {
    await open();
    const paid = await new Buyer(office).buy([0, 1]);
    expect(paid.body.state).toBe('paid');
    const payer = new Buyer(office);
    const pending = await orderOf(payer, [2, 3]);
    await new Buyer(office).hold([4]);

    await redis.restartEmpty();
    await eventually(async () => (await free().catch(() => 0)) > 0);
    // The hold without an order is lost, the unpaid order is not.
    expect(await free()).toBe(36);
    expect((await new Buyer(office).hold([3])).status).toBe(409);
    expect((await new Buyer(office).hold([4])).status).toBe(201);
    const report = await payer.agree(pending);
    expect((await payer.confirm(pending, report)).body.state).toBe('paid');
  });

  it('sells nothing while the seats are not loaded', async () => {
    await open({ timings: { jobMs: 60_000 } });
    await office.redis.flushall();
    expect(await new Buyer(office).hold([0])).toMatchObject({
      status: 409,
      body: { reason: 'not-on-sale' },
    });
    const seats = ticketingRoutes.seats('evening');
    expect((await new Buyer(office).call('GET', seats)).status).toBe(503);
    const { body } = await new Buyer(office).call('GET', ticketingRoutes.show);
    expect(body.performances[0].saleState).toBe('paused');
  });

  it('keeps the seats of an order that was stored although the connection broke', async () => {
    await open();
    const { insert } = OrderStore.prototype;
    const broken = jest
      .spyOn(OrderStore.prototype, 'insert')
      .mockImplementationOnce(async function lost(this: OrderStore, order) {
        await insert.call(this, order);
        throw new Error('Connection terminated unexpectedly');
      });
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0, 1]);
    const { status, body: order } = await buyer.order(hold.id);
    broken.mockRestore();
    expect(status).toBe(201);
    expect(await free()).toBe(38);
    const paid = await buyer.confirm(order, await buyer.agree(order));
    expect(paid.body.state).toBe('paid');
  });

  it('frees the seats of an order that was not paid in time', async () => {
    await open();
    const buyer = new Buyer(office);
    const order = await orderOf(buyer, [0, 1]);
    const report = await buyer.agree(order);
    shiftMs = 11 * 60_000;
    await eventually(async () => (await stateOf(buyer, order)) === 'expired');
    await eventually(async () => (await free()) === 40);
    expect(await buyer.confirm(order, report)).toMatchObject({
      status: 409,
      body: { reason: 'hold-expired' },
    });
  });

  it('learns from the database who owns a seat, and when it is free again', async () => {
    await open();
    const first = new Buyer(office);
    const order = await orderOf(first, [0]);
    // The store forgets the order, as if its last writes had been lost.
    await office.redis.del('{hamlet:evening}:holds', '{hamlet:evening}:owners');
    await office.redis.setrange('{hamlet:evening}:seats', 0, '0');
    const second = new Buyer(office);
    const { body: hold } = await second.hold([0, 1]);
    expect(await second.order(hold.id)).toMatchObject({
      status: 409,
      body: { reason: 'seats-taken', seats: [0] },
    });
    expect(await free()).toBe(39);
    shiftMs = 11 * 60_000;
    await eventually(async () => (await stateOf(first, order)) === 'expired');
    await eventually(async () => (await free()) === 40);
  });

  it('finds out by itself that a payment went through whose answer was lost', async () => {
    let lost = 0;
    const company = (real: PaymentCompany): PaymentCompany => ({
      create: request => real.create(request),
      wasPaid: key => real.wasPaid(key),
      refund: request => real.refund(request),
      async confirm(request) {
        const outcome = await real.confirm(request);
        lost += 1;
        return lost === 1 ? { type: 'unknown' } : outcome;
      },
    });
    await open({ company });
    const buyer = new Buyer(office);
    const order = await orderOf(buyer, [0]);
    const answer = await buyer.confirm(order, await buyer.agree(order));
    expect(answer.body.state).toBe('pending');
    shiftMs = 16_000;
    await eventually(async () => (await stateOf(buyer, order)) === 'paid');
    expect(lost).toBe(2);
  });

  it('finds out about the others when one payment cannot be looked at', async () => {
    let poison = '';
    let asked = 0;
    const company = (real: PaymentCompany): PaymentCompany => ({
      create: request => real.create(request),
      wasPaid: key => real.wasPaid(key),
      refund: request => real.refund(request),
      async confirm(request) {
        asked += 1;
        if (asked <= 2) return { type: 'unknown' };
        if (request.orderId === poison) throw new Error('cannot be read');
        return real.confirm(request);
      },
    });
    await open({ company });
    const buyers = [new Buyer(office), new Buyer(office)];
    const orders: Order[] = [];
    for (const [seat, buyer] of buyers.entries()) {
      const order = await orderOf(buyer, [seat]);
      await buyer.confirm(order, await buyer.agree(order));
      orders.push(order);
    }
    poison = orders[0].id;
    shiftMs = 16_000;
    await eventually(
      async () => (await stateOf(buyers[1], orders[1])) === 'paid',
    );
    expect(await stateOf(buyers[0], orders[0])).toBe('pending');
    // It went to the end of the line, so it is not asked about in every run.
    expect(asked).toBe(4);
  });

  it('gives all money back when a payment turns up after the seats went to somebody else', async () => {
    await open();
    const slow = new Buyer(office);
    const order = await orderOf(slow, [0]);
    const report = await slow.agree(order);
    shiftMs = 11 * 60_000;
    await eventually(async () => (await stateOf(slow, order)) === 'expired');
    shiftMs = 0;
    await eventually(async () => (await free()) === 40);
    expect((await new Buyer(office).buy([0])).status).toBe(200);

    // The money is taken behind our back, and somebody finds the payment unresolved.
    await fetch(`${office.company.url}/v1/payments/confirm`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from('test_sk_hamlet:').toString(
          'base64',
        )}`,
      },
      body: JSON.stringify({ ...report, orderId: order.id }),
    });
    await office
      .knex('payments')
      .where({ order: order.id })
      .update({ state: 'confirming', updated_at: new Date(0) });
    await eventually(async () => (await stateOf(slow, order)) === 'refunded');
    await eventually(async () => {
      const row = await office
        .knex('payments')
        .where({ order: order.id })
        .first();
      return row.state === 'refunded';
    });
  });

  it('passes decisions on in one process at a time', async () => {
    await open();
    const seat = async () =>
      (await office.redis.get('{hamlet:evening}:seats'))?.[0];
    await office.knex.transaction(async other => {
      await other.raw('SELECT pg_advisory_xact_lock(?)', [RELAY_LOCK]);
      const { body } = await new Buyer(office).buy([0]);
      expect(body.state).toBe('paid');
      expect(await seat()).toBe('1');
    });
    await eventually(async () => (await seat()) === '2');
  });

  it('goes on where a killed process stopped: decided in the database, not yet in the store', async () => {
    await open({ timings: { jobMs: 60_000 } });
    await orderOf(new Buyer(office), [0]);
    await office.knex('orders').update({ state: 'paid' });
    await office.knex('tickets').update({ state: 'sold' });
    const [{ hold }] = await office.knex('orders').select('hold');
    await office.knex('outbox').insert({
      performance: 'evening',
      hold,
      outcome: 'sold',
      seats: [0],
    });
    await office.stop();
    office = await startBoxOffice({ postgres, redis, clock, keep: true });
    await eventually(async () => {
      const states = await office.redis.get('{hamlet:evening}:seats');
      return states?.[0] === '2';
    });
    expect(await office.knex('outbox')).toEqual([]);
  });
});
