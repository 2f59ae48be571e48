import { setTimeout as sleep } from 'timers/promises';
import {
  aSetup,
  Buyer,
  eventually,
  provideBoxOffices,
  TestBoxOffice,
} from '../__testUtils__';
import { SettlementStore } from '../stores/SettlementStore';
import { FindOutcome, PaymentCompany } from './PaymentCompany';

const HOUR_MS = 60 * 60_000;
const JOB_MS = 50;

describe('orders that were not paid in time', () => {
  const offices = provideBoxOffices();
  let now: number;
  const clock = () => now;
  beforeEach(() => {
    now = Date.now();
  });

  /** A company that is asked for payments by way of `find`. */
  const companyWith =
    (find: (key: string, real: PaymentCompany) => Promise<FindOutcome>) =>
    (real: PaymentCompany): PaymentCompany => ({
      prepare: request => real.prepare(request),
      confirm: request => real.confirm(request),
      find: key => find(key, real),
      refund: request => real.refund(request),
      close: request => real.close(request),
      parseWebhook: body => real.parseWebhook(body),
      listTransactions: span => real.listTransactions(span),
    });

  /** Orders of a seat each, every one a second younger than the one before. */
  async function orderEach(office: TestBoxOffice, count: number) {
    const keys: string[] = [];
    for (let seat = 0; seat < count; seat += 1) {
      const buyer = new Buyer(office);
      const { body: hold } = await buyer.hold([seat]);
      const { body: order } = await buyer.order(hold.id);
      keys.push(`${order.checkoutUrl!.split('/').pop()}`);
      now += 1_000;
    }
    return keys;
  }
  /** As after a card that was declined, and may be tried again. */
  const tried = async (office: TestBoxOffice) =>
    office.knex('payments').update({ attempt: 1 });

  it('end although the company says nothing of fifty older ones', async () => {
    const silent = new Set<string>();
    const office = await offices.open({
      clock,
      setup: aSetup({ seats: 51 }),
      timings: { jobMs: JOB_MS },
      company: companyWith(async (key, real) =>
        silent.has(key) ? { type: 'unknown' } : real.find(key),
      ),
    });
    const keys = await orderEach(office, 51);
    keys.slice(0, 50).forEach(key => silent.add(key));
    await tried(office);
    now += HOUR_MS;
    const states = async () =>
      office.knex('orders').orderBy('created_at').pluck('state');
    await eventually(async () => (await states())[50] === 'expired');
    expect(new Set((await states()).slice(0, 50))).toEqual(
      new Set(['pending']),
    );
    silent.clear();
    now += HOUR_MS;
    await eventually(async () =>
      (await states()).every(state => state === 'expired'),
    );
  });

  it('are asked about by one of several box offices', async () => {
    const asked = new Map<string, number>();
    const company = companyWith(async key => {
      asked.set(key, (asked.get(key) ?? 0) + 1);
      await sleep(JOB_MS);
      return { type: 'unknown' };
    });
    const options = { clock, company, timings: { jobMs: JOB_MS } };
    const office = await offices.open(options);
    const keys = await orderEach(office, 12);
    await offices.start({
      ...options,
      keep: true,
      companyUrl: office.company.url,
    });
    await tried(office);
    now += HOUR_MS;
    await eventually(() => asked.size === keys.length);
    // Nobody has a reason to ask again while the clock stands still.
    await sleep(5 * JOB_MS);
    expect([...asked.values()]).toEqual(keys.map(() => 1));
  });

  it('give back each its own seats when they end together', async () => {
    const office = await offices.open({ clock });
    await orderEach(office, 3);
    await office.ticketing.stop();
    const settlements = new SettlementStore({ knex: office.knex });
    const at = new Date(now + HOUR_MS);
    const end = async () => settlements.endUntouched({ now: at, limit: 2 });
    expect([await end(), await end(), await end()]).toEqual([2, 1, 0]);
    const told = await office.knex('outbox').orderBy('seats');
    const seatsOf = await office
      .knex('orders')
      .join('tickets', 'tickets.order', 'orders.id')
      .orderBy('seat_index')
      .select('hold', 'seat_index', 'tickets.state');
    expect(told.map(({ hold, seats }) => ({ hold, seats }))).toEqual(
      seatsOf.map(({ hold, seat_index: seat }) => ({ hold, seats: [seat] })),
    );
    expect(seatsOf.every(({ state }) => state === 'released')).toBe(true);
  });

  it('do not end by the end of others while their money is taken', async () => {
    const office = await offices.open({ clock });
    await orderEach(office, 2);
    await office.ticketing.stop();
    const [paying, left] = await office
      .knex('orders')
      .orderBy('created_at')
      .pluck('id');
    const settlements = new SettlementStore({ knex: office.knex });
    const at = new Date(now + HOUR_MS);
    const taking = await office.knex.transaction();
    await taking('payments')
      .where({ order: paying })
      .update({ state: 'confirming', attempt: 1 });
    const ending = settlements.endUntouched({ now: at, limit: 2 });
    await eventually(async () => {
      const waiting = office.knex('pg_stat_activity');
      return (await waiting.where({ wait_event_type: 'Lock' })).length > 0;
    });
    await taking.commit();
    expect(await ending).toBe(1);
    const ended = office.knex('orders').where({ state: 'expired' });
    expect(await ended.pluck('id')).toEqual([left]);
  });

  it('end in one run, however many there are, without a word to the company', async () => {
    const asked: string[] = [];
    const options = {
      clock,
      // The second run would be too late.
      timings: { jobMs: HOUR_MS },
      company: companyWith(async (key, real) => {
        asked.push(key);
        return real.find(key);
      }),
    };
    const setup = aSetup({ seats: 120 });
    const office = await offices.open({ ...options, setup });
    await orderEach(office, 120);
    await office.ticketing.stop();
    now += HOUR_MS;
    const heir = await offices.start({
      ...options,
      keep: true,
      companyUrl: office.company.url,
    });
    await eventually(async () => {
      const states = await heir.knex('orders').distinct('state').pluck('state');
      return states.join() === 'expired';
    });
    expect(asked).toEqual([]);
  });
});
