import {
  SEAT_STATE,
  seatSnapshotSchema,
  ticketingRoutes,
  unpackSeatStates,
} from '@marquee/plugin-ticketing-common';
import { Buyer, provideBoxOffices, TestBoxOffice } from './__testUtils__';

describe('the same request again', () => {
  const { open } = provideBoxOffices();
  let office: TestBoxOffice;

  beforeEach(async () => {
    office = await open();
  });

  const seatStates = async () => {
    const path = ticketingRoutes.seats('evening');
    const { body } = await new Buyer(office).call('GET', path);
    const { states, seatCount } = seatSnapshotSchema.parse(body);
    return unpackSeatStates(states, seatCount);
  };

  it('gives the same answer to the same key, and refuses the key for something else', async () => {
    const buyer = new Buyer(office);
    await buyer.call('GET', ticketingRoutes.myHold('evening'));
    const key = { 'idempotency-key': 'once' };
    const first = await buyer.hold([7], key);
    expect((await buyer.hold([7], key)).body.id).toBe(first.body.id);
    expect((await buyer.hold([8], key)).status).toBe(422);

    const order = await buyer.order(first.body.id, key);
    const repeated = await buyer.order(first.body.id, key);
    expect(repeated.body).toEqual(order.body);
    expect((await buyer.order('evening.other', key)).status).toBe(422);
    const [{ count }] = await office.knex('orders').count();
    expect(Number(count)).toBe(1);
  });

  it('never makes a second hold of a key, not even when the first is over', async () => {
    const buyer = new Buyer(office);
    const key = { 'idempotency-key': 'once' };
    const { body: first } = await buyer.hold([7], key);
    await buyer.hold([8], { 'idempotency-key': 'twice' });
    const { status, body: second } = await buyer.hold([7], key);
    expect([status, second.id]).toEqual([201, first.id]);
    expect([...(await seatStates()).slice(7, 9)]).toEqual([0, 1]);
  });

  it('answers a repeated extension or release as before, and refuses the key for another hold', async () => {
    const buyer = new Buyer(office);
    const headers = { 'idempotency-key': 'once' };
    const { body: hold } = await buyer.hold([7]);
    const extend = (id: string) =>
      buyer.call('POST', ticketingRoutes.extendHold(id), { headers });
    const { body: extended } = await extend(hold.id);
    expect((await extend(hold.id)).body).toMatchObject({
      expiresAt: extended.expiresAt,
      extensionsLeft: 1,
    });
    expect((await extend('evening.other')).status).toBe(422);

    const release = (id: string) =>
      buyer.call('DELETE', ticketingRoutes.hold(id), { headers });
    expect((await release(hold.id)).status).toBe(204);
    const { body: next } = await buyer.hold([7]);
    expect((await release(hold.id)).status).toBe(204);
    expect((await release(next.id)).status).toBe(422);
    expect((await seatStates())[7]).toBe(SEAT_STATE.held);
  });

  it('refuses a key that confirmed something else', async () => {
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0]);
    const { body: order } = await buyer.order(hold.id);
    const report = await buyer.agree(order);
    const confirm = (body: object) =>
      buyer.call('POST', ticketingRoutes.confirmOrder(order.id), {
        body,
        headers: { 'idempotency-key': 'once' },
      });
    const { body: paid } = await confirm(report);
    expect((await confirm(report)).body).toEqual(paid);
    expect((await confirm({ ...report, amount: 1 })).status).toBe(422);
  });

  it('remembers so many keys a buyer, and none of what was refused', async () => {
    const buyer = new Buyer(office);
    for (let key = 0; key < 20; key += 1) {
      await buyer.hold([7], { 'idempotency-key': `${key}` });
      await buyer.order('evening.none', { 'idempotency-key': `${key}` });
    }
    const [memory, ...others] = await office.redis.keys('*:memory:*');
    expect(others).toEqual([]);
    const keys = await office.redis.hkeys(memory);
    expect(keys).toHaveLength(16);
    expect(keys).toContain('hold 19');
    expect(await office.redis.pttl(memory)).toBeGreaterThan(0);
  });

  it('makes one order of a hold, however often it is asked for', async () => {
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([7, 8]);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => buyer.order(hold.id)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(new Set(answers.map(({ body }) => body.checkoutUrl)).size).toBe(1);
    const stranger = await new Buyer(office).order(hold.id);
    expect(stranger.body).toMatchObject({ reason: 'hold-expired' });
  });
});
