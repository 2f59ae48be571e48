import { randomUUID } from 'crypto';
import { provideBoxOffices, TestBoxOffice } from '../__testUtils__';
import { NewOrder } from './NewOrder';
import { OrderStore } from './OrderStore';
import { PaymentStore } from './PaymentStore';
import { SettlementStore } from './SettlementStore';

const NOW = new Date('2026-12-01T10:00:00Z');
const LATER = new Date('2026-12-01T10:10:00Z');
/** Nothing is ended or passed on but by the tests. */
const NEVER_MS = 10 * 60_000;

const anOrder = (
  seats: number[],
  changes: Partial<NewOrder> = {},
): NewOrder => {
  const id = randomUUID();
  return {
    id,
    code: id.slice(0, 13),
    performance: 'evening',
    buyer: 'hana',
    hold: `evening.${id}`,
    state: 'pending',
    method: 'card',
    amount: 110_000 * seats.length,
    currency: 'KRW',
    contact: { name: 'O\'Hara "Hana"', email: 'h@example.org', phone: '1' },
    createdAt: NOW,
    payBefore: LATER,
    cancellation: { type: 'standard' },
    payment: { paymentKey: `key-${id}`, checkoutUrl: 'http://pay.test/' },
    tickets: seats.map(seat => ({
      id: randomUUID(),
      seat,
      section: 'A',
      row: '1',
      number: `${seat}`,
      category: 'R석',
      price: 110_000,
      listPrice: 110_000,
      bookingFee: 0,
      discount: { id: 'youth', name: '청소년 "할인"', proof: '학생증\\' },
    })),
    ...changes,
  };
};

describe('a rush', () => {
  const { open } = provideBoxOffices();
  let office: TestBoxOffice;
  let orders: OrderStore;
  let payments: PaymentStore;
  let settlements: SettlementStore;

  beforeEach(async () => {
    office = await open({
      clock: () => NOW.getTime(),
      timings: { jobMs: NEVER_MS },
    });
    const { knex } = office;
    orders = new OrderStore({ knex });
    payments = new PaymentStore({ knex });
    settlements = new SettlementStore({ knex });
  });

  const insertAll = async (...wishes: NewOrder[]) =>
    Promise.all(wishes.map(wish => orders.insert(wish)));
  const attempt = (order: NewOrder) => ({
    order: order.id,
    buyer: order.buyer,
    paymentKey: order.payment!.paymentKey,
    amount: order.amount,
    now: NOW,
    lookAt: LATER,
  });

  it('stores each order as it came, though many are stored together', async () => {
    const wishes = [[0], [1, 2], [3], [4, 5, 6]].map(seats => anOrder(seats));
    const outcomes = await insertAll(...wishes);
    for (const [i, outcome] of outcomes.entries()) {
      const read = await orders.find(wishes[i].id);
      expect(outcome).toEqual({ type: 'stored', order: read });
      expect(read!.tickets.map(({ seat }) => seat)).toEqual(
        wishes[i].tickets.map(({ seat }) => seat),
      );
    }
  });

  it('refuses an order whose seat has an owner, and no other of the batch', async () => {
    await insertAll(anOrder([0, 1]));
    const twice = anOrder([9]);
    const outcomes = await insertAll(
      anOrder([2]),
      anOrder([3]),
      anOrder([1, 4]),
      twice,
      { ...anOrder([9]), hold: twice.hold },
      anOrder([5]),
    );
    expect(outcomes.map(({ type }) => type).sort()).toEqual([
      'exists',
      'stored',
      'stored',
      'stored',
      'stored',
      'taken',
    ]);
    expect(outcomes[2]).toEqual({ type: 'taken', seats: [1] });
  });

  it('leaves out what is for a performance that was called off', async () => {
    await office
      .knex('performances')
      .where({ id: 'matinee' })
      .update({ called_off_at: NOW });
    const outcomes = await insertAll(
      anOrder([0]),
      anOrder([1]),
      anOrder([1], { performance: 'matinee' }),
    );
    expect(outcomes.map(({ type }) => type)).toEqual([
      'stored',
      'stored',
      'called-off',
    ]);
  });

  it('begins each payment once, and only as it was agreed to', async () => {
    const wishes = [anOrder([0]), anOrder([1]), anOrder([2]), anOrder([3])];
    await insertAll(...wishes);
    const [a, b, c, d] = wishes.map(attempt);
    const begun = await Promise.all(
      [
        a,
        b,
        b,
        { ...c, amount: 1 },
        { ...d, buyer: 'eve' },
        { ...a, order: randomUUID() },
      ].map(each => payments.begin(each)),
    );
    expect(begun.map(order => order?.id)).toEqual([
      a.order,
      b.order,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(await payments.begin({ ...c, paymentKey: 'x' })).toBeUndefined();
    expect(await payments.begin({ ...c, now: LATER })).toBeUndefined();
    expect(await payments.begin(d)).toEqual(await orders.find(d.order));
  });

  it('forgets a no to an attempt that another one followed', async () => {
    const wish = anOrder([0]);
    await insertAll(wish);
    await payments.begin(attempt(wish));
    expect(await payments.beginAgain(wish.id, NOW)).toBe(2);
    const stateAfter = async (number: number) => {
      const no = { attempt: number, retryable: false, now: NOW };
      await payments.decline(wish.id, no);
      return (await orders.find(wish.id))!.payment!.state;
    };
    expect(await stateAfter(1)).toBe('confirming');
    expect(await stateAfter(2)).toBe('declined');
  });

  it('sells each order once, and tells the seat store its seats', async () => {
    const wishes = [anOrder([0]), anOrder([1, 2]), anOrder([3, 4])];
    await insertAll(...wishes);
    await office.knex('outbox').delete();
    const [a, b, c] = wishes.map(({ id }) => id);
    const sold = await Promise.all(
      [a, b, b, c, randomUUID()].map(id => settlements.sell(id, NOW)),
    );
    expect(sold).toEqual([true, true, false, true, false]);
    const told = await office.knex('outbox').orderBy('seats').pluck('seats');
    expect(told).toEqual([[0], [1, 2], [3, 4]]);
  });

  it('looks rows up by their keys, with plans that were made while nothing was sold', async () => {
    await insertAll(anOrder([0]));
    const { knex } = office;
    await knex.transaction(async one => {
      const onOne = { knex: one };
      await new PaymentStore(onOne).begin(attempt(anOrder([1])));
      await new SettlementStore(onOne).sell(randomUUID(), NOW);
      await one.raw('SET LOCAL plan_cache_mode = force_generic_plan');
      for (const name of ['begin-payments', 'sell-all']) {
        const { rows } = await one.raw(
          'SELECT cardinality(parameter_types) AS count FROM pg_prepared_statements WHERE name = ?',
          [name],
        );
        const nulls = Array(rows[0].count).fill('NULL').join();
        const plan = await one.raw(`EXPLAIN EXECUTE "${name}" (${nulls})`);
        const text = plan.rows
          .map((row: Record<string, string>) => row['QUERY PLAN'])
          .join('\n');
        expect(text).toContain('Index Scan');
        expect(text).not.toMatch(/Seq Scan on (orders|tickets|payments)/);
      }
    });
  });
});
