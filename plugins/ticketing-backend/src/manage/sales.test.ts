import { salesSchema, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  aSetup,
  aShow,
  Buyer,
  eventually,
  insertOrders,
  Manager,
  provideBoxOffices,
  TestBoxOffice,
} from '../__testUtils__';

describe('sales', () => {
  const { open } = provideBoxOffices();
  let office: TestBoxOffice;
  let manager: Manager;

  const startOffice = async (
    options: { timeZone?: string; now?: string; bookingFee?: number } = {},
  ) => {
    const { timeZone = 'Asia/Seoul', now, bookingFee } = options;
    const venue = { ...aShow().venue, timeZone };
    office = await open({
      setup: aSetup({ facts: { venue, bookingFee } }),
      clock: now ? () => Date.parse(now) : undefined,
    });
    manager = new Manager(office);
  };
  /** The box office was told what it sells at that moment. */
  const openedAt = (at: string) =>
    office.knex('seating_plans').update({ created_at: at });
  const ask = (query: Record<string, string>) =>
    manager.call(
      'GET',
      `${ticketingRoutes.manageSales}?${new URLSearchParams(query)}`,
    );
  const report = async (query: Record<string, string> = {}) => {
    const { status, body } = await ask(query);
    expect({ status, body }).toMatchObject({ status: 200 });
    return salesSchema.parse(body);
  };

  it('are counted by category, performance and section', async () => {
    await startOffice();
    await new Buyer(office).buy([0, 1]);
    const buyer = new Buyer(office);
    await buyer.order((await buyer.hold([5])).body.id);
    expect(await report()).toMatchObject({
      currency: 'KRW',
      timeZone: 'Asia/Seoul',
      totals: { orders: 1, tickets: 2, revenue: 220_000, refunds: 0 },
      byCategory: [
        { category: 'VIP석', tickets: 0, revenue: 0 },
        { category: 'R석', tickets: 2, revenue: 220_000 },
        { category: 'S석', tickets: 0 },
        { category: 'A석', tickets: 0 },
      ],
      byPerformance: [
        { performance: 'evening', tickets: 2, capacity: 40 },
        { performance: 'matinee', tickets: 0, revenue: 0 },
      ],
      sections: [{ section: 'Stalls', capacity: 80, sold: 2, pending: 1 }],
    });
    expect(await report({ performance: 'matinee' })).toMatchObject({
      totals: { tickets: 0 },
      byPerformance: [{ performance: 'matinee' }],
      sections: [{ capacity: 40, sold: 0 }],
    });
    expect((await ask({ performance: 'gala' })).status).toBe(404);
  });

  it('know what was given back, once it is', async () => {
    await startOffice();
    const { body: order } = await new Buyer(office).buy([0, 1]);
    const path = ticketingRoutes.manageRefunds(order.id);
    const tickets = [order.tickets[0].id];
    const expectedRefund = order.amount / 2;
    const body = { tickets, mode: 'full', expectedRefund, reason: 'Rain' };
    expect((await manager.call('POST', path, { body })).status).toBe(201);
    await eventually(
      async () => (await report()).totals.refunds === order.amount / 2,
    );
    expect((await report()).totals).toMatchObject({
      tickets: 2,
      revenue: 220_000,
    });
    const matinee = await report({ performance: 'matinee' });
    expect(matinee.totals.refunds).toBe(0);
  });

  it('hold booking fees on both sides, so that no more goes back than came in', async () => {
    await startOffice({ bookingFee: 2_000 });
    const { body: order } = await new Buyer(office).buy([0]);
    const path = ticketingRoutes.manageRefunds(order.id);
    const tickets = [order.tickets[0].id];
    const expectedRefund = 112_000;
    const body = { tickets, mode: 'full', expectedRefund, reason: 'Rain' };
    expect((await manager.call('POST', path, { body })).status).toBe(201);
    await eventually(async () => (await report()).totals.refunds > 0);
    const { totals, byCategory, byPerformance } = await report();
    expect(totals).toMatchObject({ revenue: 112_000, refunds: 112_000 });
    expect(byCategory[1].revenue).toBe(112_000);
    expect(byPerformance[0].revenue).toBe(112_000);
  });

  it('fall on the days of the venue, not on those of Greenwich', async () => {
    await startOffice({ now: '2026-11-03T16:00:00Z' });
    await openedAt('2026-11-01T20:00:00Z');
    // A quarter past and a quarter to midnight in Seoul.
    await insertOrders(office.knex, {
      count: 1,
      since: new Date('2026-11-02T14:44:00Z'),
    });
    const { buckets } = await report();
    expect(buckets.map(({ start, tickets }) => [start, tickets])).toEqual([
      // Sold on the 2nd before midnight; nothing on the 3rd; the 4th has begun.
      ['2026-11-01T15:00:00.000Z', 2],
      ['2026-11-02T15:00:00.000Z', 0],
      ['2026-11-03T15:00:00.000Z', 0],
    ]);
    const day = await report({ from: '2026-11-03', to: '2026-11-03' });
    expect(day.buckets.map(({ start }) => start)).toEqual([
      '2026-11-02T15:00:00.000Z',
    ]);
    expect(day.totals.tickets).toBe(0);
  });

  it('have no buckets for the time before the show and the time to come', async () => {
    await startOffice({ now: '2026-11-03T16:00:00Z' });
    await openedAt('2026-11-03T13:30:00Z');
    const { buckets } = await report({ bucket: 'hour', from: '2026-10-20' });
    expect(buckets.map(({ start }) => start)).toEqual([
      '2026-11-03T13:00:00.000Z',
      '2026-11-03T14:00:00.000Z',
      '2026-11-03T15:00:00.000Z',
    ]);
  });

  it.each([
    // The hour after one comes twice; the hour after two never comes.
    ['America/New_York', '2026-11-01', 25],
    ['America/New_York', '2027-03-14', 23],
    // Half an hour is put in between.
    ['Australia/Lord_Howe', '2027-04-04', 25],
    ['Asia/Kolkata', '2026-11-03', 24],
  ])('in %s have the hours that %s has', async (timeZone, day, hours) => {
    await startOffice({ timeZone, now: '2028-01-01T00:00:00Z' });
    await openedAt('2026-01-01T00:00:00Z');
    const since = new Date(`${day}T12:00:00Z`);
    // One order a minute for two days before and after.
    since.setUTCDate(since.getUTCDate() - 2);
    await insertOrders(office.knex, { count: 4 * 24 * 60, since });
    const query = { from: day, to: day };
    const { buckets, totals } = await report({ ...query, bucket: 'hour' });
    const starts = buckets.map(({ start }) => Date.parse(start));
    expect(starts).toHaveLength(hours);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    const summed = buckets.reduce((sum, { orders }) => sum + orders, 0);
    const [whole] = (await report({ ...query, bucket: 'day' })).buckets;
    expect([summed, totals.orders]).toEqual([whole.orders, whole.orders]);
    expect(Math.abs(whole.orders - hours * 60)).toBeLessThanOrEqual(30);
  });

  it('by hour are not to be had of a whole year', async () => {
    await startOffice({ now: '2026-11-03T16:00:00Z' });
    await openedAt('2025-11-03T13:30:00Z');
    expect((await ask({ bucket: 'hour' })).status).toBe(400);
    expect((await ask({ bucket: 'hour', from: '2026-10-15' })).status).toBe(
      200,
    );
    expect((await ask({ from: 'yesterday' })).status).toBe(400);
  });

  it('before their first day are none', async () => {
    await startOffice();
    const { buckets, totals } = await report({ to: '2020-01-01' });
    expect(buckets).toEqual([]);
    expect(totals).toEqual({ orders: 0, tickets: 0, revenue: 0, refunds: 0 });
  });

  it('that stand are told by performance', async () => {
    await startOffice();
    await new Buyer(office).buy([0, 1]);
    const { body } = await manager.call('GET', ticketingRoutes.manageStanding);
    const none = {
      orders: 0,
      tickets: 0,
      ordered: false,
      amount: 0,
      calledOff: false,
    };
    const some = { orders: 1, tickets: 2, ordered: true, amount: 220_000 };
    expect(body.performances).toEqual([
      { ...none, performance: 'evening', ...some },
      { ...none, performance: 'matinee' },
    ]);
    const path = ticketingRoutes.manageCallOff('matinee');
    await manager.call('POST', path, { body: { reason: 'Rain' } });
    const after = await manager.call('GET', ticketingRoutes.manageStanding);
    expect(after.body.performances[1]).toMatchObject({ calledOff: true });
  });
});
