import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  aSetup,
  aShow,
  Buyer,
  Manager,
  MANAGEMENT_KEY,
  provideBoxOffices,
  setUp,
  TestBoxOffice,
} from './__testUtils__';
import { migrationSource } from './stores/migrations';

describe('setting a show up', () => {
  const { start } = provideBoxOffices();
  let office: TestBoxOffice;

  beforeEach(async () => {
    office = await start();
  });

  const page = async () =>
    (await new Buyer(office).call('GET', ticketingRoutes.show)).body;

  it.each<Record<string, string>>([
    { 'x-marquee-management-key': 'wrong' },
    // An edge takes the key out of its own header only.
    { authorization: `Bearer ${MANAGEMENT_KEY}` },
  ])('is not to be had with %j instead of the key', async headers => {
    const { status } = await new Buyer(office).call(
      'PUT',
      ticketingRoutes.manageShow,
      { body: aSetup(), headers },
    );
    expect(status).toBe(401);
    const { status: none } = await new Buyer(office).call(
      'GET',
      ticketingRoutes.show,
    );
    expect(none).toBe(404);
  });

  it('puts 50,000 seats on sale by one statement', async () => {
    // Row by row it takes minutes. Counted, not timed: the machine may be busy.
    let statements = 0;
    office.knex.on('query', ({ sql }) => {
      if (sql.startsWith('INSERT INTO seats')) statements += 1;
    });
    const setup = aSetup({ venue: 'stadium' });
    expect((await setUp(office, setup)).status).toBe(204);
    expect(statements).toBe(1);
    expect((await page()).performances[0].freeSeats).toBe(50_000);
    const row = await office
      .knex('seats')
      .where({ seat_index: 49_999 })
      .first();
    expect(row).toMatchObject({ section: '356', category: 'A' });
  });

  it('takes labels of a seating plan without what no database keeps', async () => {
    const setup = structuredClone(aSetup());
    if (setup.places.type !== 'seats') throw new Error('It has no seats');
    const [zone] = setup.places.plan.zones;
    const [row] = zone.rows;
    const { name } = zone;
    zone.name = `${name}\0`;
    row.row_number = 'A\0\ud83d';
    row.seats[0].seat_number = '1\0';
    expect((await setUp(office, setup)).status).toBe(204);
    const first = await office.knex('seats').where({ seat_index: 0 }).first();
    expect(first).toMatchObject({ section: name, row: 'A', number: '1' });
  });

  it('changes nothing when it comes again, and keeps what was sold', async () => {
    await setUp(office, aSetup());
    expect((await new Buyer(office).buy([0])).status).toBe(200);
    const before = await page();
    expect((await setUp(office, aSetup())).status).toBe(204);
    const after = await page();
    expect({ ...after, now: '' }).toEqual({ ...before, now: '' });
  });

  it('sells a show whose facts an earlier version stored', async () => {
    await setUp(office, aSetup());
    await office.knex.raw(
      `UPDATE show_facts SET facts = facts - 'discounts' - 'bookingFee' - 'cancellation' - 'sale' - 'resale'`,
    );
    const again = await start({ keep: true });
    const answer = await new Buyer(again).call('GET', ticketingRoutes.show);
    expect(answer.body.facts).toEqual(aShow());
  });

  it('takes new facts, and a new performance', async () => {
    await setUp(office, aSetup());
    const [evening] = aShow().performances;
    const late = { id: 'late', startsAt: '2099-06-01T10:00:00.000Z' };
    const facts = { title: 'Hamlet, again', performances: [evening, late] };
    expect((await setUp(office, aSetup({ facts }))).status).toBe(204);
    const now = await page();
    expect(now.facts.title).toBe('Hamlet, again');
    expect(now.performances.map((p: any) => [p.id, p.freeSeats])).toEqual([
      ['evening', 40],
      ['late', 40],
    ]);
  });

  it('takes another plan as long as nothing is held or sold', async () => {
    await setUp(office, aSetup({ seats: 40 }));
    expect((await setUp(office, aSetup({ seats: 50 }))).status).toBe(204);
    expect((await page()).performances[0].freeSeats).toBe(50);

    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0]);
    expect((await setUp(office, aSetup({ seats: 60 }))).status).toBe(409);
    await buyer.order(hold.id);
    expect((await setUp(office, aSetup({ seats: 60 }))).status).toBe(409);
    expect((await page()).performances[0].seatCount).toBe(50);
  });

  it('takes what is new about the seats of a plan while some are sold, and reloads nothing', async () => {
    const older = aSetup({ venue: 'theatre' });
    if (older.places.type !== 'seats') throw new Error('no seats');
    const { plan } = older.places;
    const bare = structuredClone(plan);
    for (const { rows } of bare.zones)
      for (const { seats } of rows)
        for (const seat of seats) {
          delete seat.marquee;
        }
    await setUp(office, { ...older, places: { type: 'seats', plan: bare } });
    const buyer = new Buyer(office);
    const { body: sold } = await buyer.buy([0]);
    const { body: hold } = await new Buyer(office).hold([5]);
    const before = (await page()).performances[0];
    expect((await setUp(office, older)).status).toBe(204);
    const after = (await page()).performances[0];
    expect(after.plan).not.toBe(before.plan);
    expect(after.freeSeats).toBe(before.freeSeats);
    const planOf = async (digest: string) =>
      (await buyer.call('GET', ticketingRoutes.plan(digest))).body;
    expect(await planOf(before.plan)).not.toHaveProperty('features');
    expect((await planOf(after.plan)).features.wheelchair).not.toEqual([]);
    const again = await buyer.call('GET', ticketingRoutes.order(sold.id));
    expect(again.body.tickets).toEqual(sold.tickets);
    const taken = await new Buyer(office).hold([5]);
    expect(taken.body).toMatchObject({ reason: 'seats-taken', seats: [5] });
    expect(hold.seats).toEqual([5]);

    const other = structuredClone(plan);
    other.zones[0].name = 'Elsewhere';
    const places = { type: 'seats' as const, plan: other };
    expect((await setUp(office, { ...older, places })).status).toBe(409);
  });

  it('keeps a performance that has orders', async () => {
    await setUp(office, aSetup());
    await new Buyer(office).buy([0]);
    const facts = { performances: [aShow().performances[1]] };
    const { status, text } = await setUp(office, aSetup({ facts }));
    expect(status).toBe(409);
    expect(text).toContain('has orders');
  });

  it('leaves no buyer unrefunded: who wants to cancel what is ordered calls it off', async () => {
    await setUp(office, aSetup());
    await new Buyer(office).buy([0]);
    const [evening, matinee] = aShow().performances;
    const without = (...off: string[]) =>
      aSetup({
        facts: {
          performances: [evening, matinee].map(performance => ({
            ...performance,
            state: off.includes(performance.id) ? 'cancelled' : 'scheduled',
          })),
        },
      });
    expect((await setUp(office, without('matinee'))).status).toBe(204);
    const { status, text } = await setUp(office, without('evening'));
    expect(status).toBe(409);
    expect(text).toContain('facts.performances.0.state');
    const path = ticketingRoutes.manageCallOff('evening');
    expect(text).toContain(path);
    expect((await page()).performances[0].saleState).not.toBe('cancelled');

    const body = { reason: 'Illness' };
    const calledOff = await new Manager(office).call('POST', path, { body });
    expect(calledOff.status).toBe(202);
    expect((await setUp(office, without('evening'))).status).toBe(204);
    // Nothing that is sent later puts it back on sale.
    expect((await setUp(office, without())).status).toBe(204);
    expect((await page()).facts.performances[0].state).toBe('cancelled');
  });

  it.each([
    ["another show's facts", { facts: { id: 'macbeth' } }, 'hamlet'],
    [
      'a category without a price',
      { facts: { priceCategories: [aShow().priceCategories[0]] } },
      "'R' has no price",
    ],
    [
      'a discount for a performance that the show does not have',
      {
        facts: {
          discounts: [
            {
              id: 'youth',
              name: '청소년',
              kind: 'percent' as const,
              value: 30,
              performances: ['dawn'],
            },
          ],
        },
      },
      "facts.discounts.0.performances: There is no performance 'dawn'",
    ],
  ])('refuses %s', async (_, options, text) => {
    const answer = await setUp(office, aSetup(options));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(text);
  });

  it('names the place of a fault in the plan', async () => {
    const setup = aSetup();
    if (setup.places.type !== 'seats') throw new Error('no seats');
    setup.places.plan.zones[0].rows[1].seats[2].category = 'X';
    const { status, text } = await setUp(office, setup);
    expect(status).toBe(400);
    expect(text).toContain('places.plan.zones[0].rows[1].seats[2].category');
  });

  it('migrates up, down and up again with a sale in the tables', async () => {
    await setUp(office, aSetup());
    await new Buyer(office).buy([0]);
    await office.ticketing.stop();
    await office.knex.migrate.rollback({ migrationSource }, true);
    await office.knex.migrate.latest({ migrationSource });
    expect(await office.knex('orders')).toEqual([]);
  });
});
