import {
  MANAGEMENT_KEY_HEADER,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import {
  anOrderRequest,
  Buyer,
  MANAGEMENT_KEY,
  provideBoxOffices,
  TestBoxOffice,
} from '../__testUtils__';

const person = {
  name: 'Nobody Elsehasthisname',
  email: 'nobody.else@planted.example',
  phone: '010-9999-4321',
};

/** Everything that the show's Postgres and Redis hold, as text. */
async function dump({ knex, redis }: TestBoxOffice): Promise<string> {
  const { rows } = await knex.raw(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`,
  );
  const found: unknown[] = [];
  for (const { tablename } of rows) found.push(await knex(tablename));
  for (const key of await redis.keys('*')) {
    const type = await redis.type(key);
    const read: Record<string, () => Promise<unknown>> = {
      string: () => redis.get(key),
      hash: () => redis.hgetall(key),
      zset: () => redis.zrange(key, '0', '-1'),
      stream: () => redis.xrange(key, '-', '+'),
    };
    found.push(key, await read[type]());
  }
  return JSON.stringify(found);
}

describe('a person who is erased', () => {
  const { open, emptySeatStore } = provideBoxOffices();
  let office: TestBoxOffice;
  let buyer: Buyer;

  beforeEach(async () => {
    office = await open();
    buyer = new Buyer(office, { id: '0f4f5d9a-planted-account-id' });
  });

  const manage = (method: string, path: string, key = MANAGEMENT_KEY) =>
    fetch(`${office.url}${path}`, {
      method,
      headers: { [MANAGEMENT_KEY_HEADER]: key },
    });
  const erase = () => manage('DELETE', ticketingRoutes.manageBuyer(buyer.id));
  const coming = async () => {
    const path = ticketingRoutes.manageBuyer(buyer.id);
    return (await manage('GET', path)).json();
  };
  const order = async (seats: number[], key: string) => {
    const hold = await buyer.hold(seats, { 'idempotency-key': key });
    const body = { ...anOrderRequest(hold.body.id), contact: person };
    const headers = { 'idempotency-key': key };
    return buyer.call('POST', ticketingRoutes.orders, { body, headers });
  };
  const plant = async () => {
    const paid = (await order([1, 2], 'a')).body;
    await buyer.confirm(paid, await buyer.agree(paid));
    const pending = (await order([3], 'b')).body;
    await buyer.hold([5, 6], { 'idempotency-key': 'c' });
    await office.knex('buyer_sessions').insert({
      id: 'x',
      buyer: buyer.id,
      account_session: 's1',
      ...person,
      refresh_token: 'r',
      refresh_at: new Date(Date.now() + 60_000),
      confirmed_at: new Date(),
      created_at: new Date(),
    });
    return { paid, pending };
  };

  it('is found nowhere any more, and what the law keeps is kept', async () => {
    const { paid, pending } = await plant();
    const planted = [buyer.id, ...Object.values(person)];
    const before = await dump(office);
    for (const value of planted) expect(before).toContain(value);

    expect((await erase()).status).toBe(204);
    const after = await dump(office);
    for (const value of planted) expect(after).not.toContain(value);

    const orders = await office.knex('orders').orderBy('created_at');
    expect(orders).toMatchObject([
      { id: paid.id, state: 'paid', amount: '220000', contact_email: null },
      { id: pending.id, state: 'pending', contact_name: null },
    ]);
    expect(orders[0].buyer).toMatch(/^erased-/);
    expect(orders[0].buyer).not.toBe(orders[1].buyer);
    const sold = await office.knex('tickets').where({ state: 'sold' });
    expect(sold).toHaveLength(2);
  });

  it('gives back what was held, and keeps the seats of orders', async () => {
    const { pending } = await plant();
    await erase();
    const other = new Buyer(office);
    expect((await other.hold([5, 6])).status).toBe(201);
    expect((await other.hold([3])).status).toBe(409);
    // The unpaid order ends in its time, and its seats with it.
    await office
      .knex('orders')
      .where({ id: pending.id })
      .update({ pay_before: new Date(Date.now() - 60_000) });
    const deadline = Date.now() + 20_000;
    while ((await other.hold([3])).status !== 201) {
      expect(Date.now()).toBeLessThan(deadline);
    }
  });

  it('comes back as a stranger, with a token issued later', async () => {
    const { paid } = await plant();
    const token = await buyer.token();
    await erase();
    const path = ticketingRoutes.myHold('evening');
    const late = await fetch(`${office.url}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(late.status).toBe(401);
    const again = new Buyer(office);
    const seen = await again.call('GET', ticketingRoutes.order(paid.id));
    expect(seen.status).toBe(404);
  });

  it('stays erased when it is done again, and when the seat store is loaded anew', async () => {
    await plant();
    await erase();
    expect((await erase()).status).toBe(204);
    await emptySeatStore();
    const other = new Buyer(office);
    const deadline = Date.now() + 20_000;
    while ((await other.hold([9])).status !== 201) {
      expect(Date.now()).toBeLessThan(deadline);
    }
    expect(await dump(office)).not.toContain(buyer.id);
  });

  it('is told what tickets are still to come', async () => {
    expect(await coming()).toEqual({ tickets: 0, startsAt: null });
    await plant();
    expect(await coming()).toEqual({
      tickets: 3,
      startsAt: '2099-05-01T10:30:00.000Z',
    });
    await office.knex('performances').update({ starts_at: new Date(0) });
    expect(await coming()).toEqual({ tickets: 0, startsAt: null });
  });

  it('is erased by nobody without the key of the show', async () => {
    await plant();
    const path = ticketingRoutes.manageBuyer(buyer.id);
    for (const [method, address] of [
      ['GET', path],
      ['DELETE', path],
      ['DELETE', ticketingRoutes.manageBuyerSessions(buyer.id)],
    ]) {
      const { status } = await manage(method, address, 'wrong');
      expect([method, address, status]).toEqual([method, address, 401]);
    }
    expect(await dump(office)).toContain(person.email);
  });
});
