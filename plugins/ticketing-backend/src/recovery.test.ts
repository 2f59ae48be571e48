import {
  Order,
  SEAT_STATE,
  ticketingRoutes,
  unpackSeatStates,
} from '@marquee/plugin-ticketing-common';
import {
  Buyer,
  eventually,
  provideBoxOffices,
  TestBoxOffice,
} from './__testUtils__';
import { ConfirmOutcome, PaymentCompany } from './payments/PaymentCompany';
import { OrderStore } from './stores/OrderStore';
import { RELAY_LOCK } from './stores/OutboxStore';
import { PaymentStore } from './stores/PaymentStore';

/** The payment company, but for what it says when money is to be taken. */
const companyThat =
  (
    confirm: (
      real: PaymentCompany,
      ...args: Parameters<PaymentCompany['confirm']>
    ) => Promise<ConfirmOutcome>,
  ) =>
  (real: PaymentCompany): PaymentCompany => ({
    prepare: request => real.prepare(request),
    find: key => real.find(key),
    refund: request => real.refund(request),
    close: request => real.close(request),
    parseWebhook: body => real.parseWebhook(body),
    listTransactions: span => real.listTransactions(span),
    confirm: request => confirm(real, request),
  });

describe('recovery', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;
  /**
   * Time of the box office and of the payment company. It stands still unless a
   * test moves it, so that nothing falls due because the machine is slow.
   */
  let now = Date.now();
  const clock = () => now;

  const open = async (options: Parameters<typeof offices.start>[0] = {}) => {
    office = await offices.open({ clock, ...options });
  };
  const free = async (): Promise<number> => {
    const path = ticketingRoutes.seats('evening');
    const { status, body } = await new Buyer(office).call('GET', path);
    if (status !== 200) return 0;
    const codes = unpackSeatStates(body.states, body.seatCount);
    return codes.filter(code => code === SEAT_STATE.free).length;
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

    await offices.emptySeatStore();
    await eventually(async () => (await free()) > 0);
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
    now += 11 * 60_000;
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
    now += 11 * 60_000;
    await eventually(async () => (await stateOf(first, order)) === 'expired');
    await eventually(async () => (await free()) === 40);
  });

  it('finds out by itself that a payment went through whose answer was lost', async () => {
    let lost = 0;
    const company = companyThat(async (real, request) => {
      const outcome = await real.confirm(request);
      lost += 1;
      return lost === 1 ? { type: 'unknown' } : outcome;
    });
    await open({ company });
    const buyer = new Buyer(office);
    const order = await orderOf(buyer, [0]);
    const answer = await buyer.confirm(order, await buyer.agree(order));
    expect(answer.body.state).toBe('pending');
    now += 16_000;
    await eventually(async () => (await stateOf(buyer, order)) === 'paid');
    // The company was asked what became of it, not for the money again.
    expect(lost).toBe(1);
  });

  it('finds out about the others when one payment cannot be looked at', async () => {
    let silent = true;
    let poison = '';
    const asked: string[] = [];
    const company = companyThat(async (real, request) => {
      if (silent) return { type: 'unknown' };
      asked.push(request.reference);
      if (request.reference === poison) throw new Error('cannot be read');
      return real.confirm(request);
    });
    await open({ company });
    const buyers = [0, 1, 2].map(() => new Buyer(office));
    const orders: Order[] = [];
    // They are paid at 0, 1 and 11 s, and nobody knows.
    for (const [seat, buyer] of buyers.entries()) {
      now += [0, 1_000, 10_000][seat];
      const order = await orderOf(buyer, [seat]);
      await buyer.confirm(order, await buyer.agree(order));
      orders.push(order);
    }
    const paid = (who: number) => async () =>
      (await stateOf(buyers[who], orders[who])) === 'paid';

    silent = false;
    poison = orders[0].id;
    now += 6_000;
    await eventually(paid(1));
    expect(await stateOf(buyers[0], orders[0])).toBe('pending');
    // It went to the end of the line, so the next run asks about the third alone.
    now += 10_000;
    await eventually(paid(2));
    expect(asked.slice(0, 2).sort()).toEqual(
      [orders[0].id, orders[1].id].sort(),
    );
    expect(asked.slice(2)).toEqual([orders[2].id]);
  });

  it('takes up the payments that waited longest, and those first', async () => {
    await open();
    const payments = office.knex('payments');
    const byAge: string[] = [];
    for (const seat of [0, 1, 2, 3, 4, 5, 6]) {
      const { id } = await orderOf(new Buyer(office), [seat]);
      byAge.unshift(id);
    }
    await office.ticketing.stop();
    for (const [seconds, order] of byAge.entries()) {
      const row = { look_at: new Date(seconds * 1_000) };
      await payments.clone().where({ order }).update(row);
    }
    const store = new PaymentStore({ knex: office.knex });
    const take = async () =>
      store.takeUp({ now: new Date(6_500), lease: new Date(now), limit: 5 });
    expect(await take()).toEqual(byAge.slice(0, 5));
    expect(await take()).toEqual(byAge.slice(5));
    expect(await take()).toEqual([]);
  });

  it('gives all money back when a payment turns up after the seats went to somebody else', async () => {
    await open();
    const slow = new Buyer(office);
    const order = await orderOf(slow, [0]);
    const report = await slow.agree(order);
    now += 11 * 60_000;
    await eventually(async () => (await stateOf(slow, order)) === 'expired');
    now -= 11 * 60_000;
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
      .update({ state: 'confirming', look_at: new Date(0) });
    await eventually(async () => (await stateOf(slow, order)) === 'refunded');
    await eventually(async () => {
      const path = ticketingRoutes.order(order.id);
      const { refunds } = (await slow.call<Order>('GET', path)).body;
      return refunds.length === 1 && refunds[0].state === 'done';
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
    await office.ticketing.stop();
    office = await offices.start({ clock, keep: true });
    // An entry is forgotten only after the store has taken it over.
    await eventually(async () => (await office.knex('outbox')).length === 0);
    const states = await office.redis.get('{hamlet:evening}:seats');
    expect(states?.[0]).toBe('2');
  });
});
