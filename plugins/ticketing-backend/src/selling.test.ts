import {
  holdSchema,
  Order,
  orderSchema,
  readTicketCode,
  planGeometrySchema,
  SEAT_STATE,
  seatSnapshotSchema,
  showPageSchema,
  ticketingRoutes,
  unpackSeatStates,
} from '@marquee/plugin-ticketing-common';
import {
  aSetup,
  Buyer,
  eventually,
  provideBoxOffices,
  setUp,
  TestBoxOffice,
} from './__testUtils__';

describe('selling', () => {
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

  it('leads from free seats to signed tickets', async () => {
    const buyer = new Buyer(office);
    const hold = await buyer.hold([3, 4]);
    expect(hold.status).toBe(201);
    expect(holdSchema.parse(hold.body)).toMatchObject({
      performance: 'evening',
      seats: [3, 4],
      amount: 220_000,
      extensionsLeft: 2,
    });
    expect((await seatStates())[3]).toBe(SEAT_STATE.held);

    const { body: order } = await buyer.order(hold.body.id);
    expect(orderSchema.parse(order)).toMatchObject({
      state: 'pending',
      code: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      tickets: [
        { seat: 3, section: 'Stalls', row: '1', number: '4', price: 110_000 },
        { seat: 4, category: 'R석' },
      ],
    });

    const [row] = await office.knex('orders').select('consented_at');
    expect(row.consented_at.toISOString()).toBe(order.createdAt);

    const paid = await buyer.confirm(order, await buyer.agree(order));
    expect(orderSchema.parse(paid.body).state).toBe('paid');
    const [ticket] = paid.body.tickets;
    const keys = await buyer.call('GET', ticketingRoutes.ticketKeys);
    const show = { show: 'hamlet', keys: keys.body.keys };
    expect(await readTicketCode(ticket.code!, show)).toEqual({
      show: 'hamlet',
      performance: 'evening',
      seat: 3,
      ticket: ticket.id,
    });
    await eventually(async () => (await seatStates()).includes(2));
    expect([...(await seatStates()).slice(2, 6)]).toEqual([0, 2, 2, 0]);
    const again = await buyer.confirm(order, {
      paymentKey: 'any',
      amount: 1,
    });
    expect(again.body.tickets).toEqual(paid.body.tickets);
  });

  it('tells the page the facts, the plan and how much is free', async () => {
    const buyer = new Buyer(office);
    await buyer.hold([0]);
    const { body, headers } = await buyer.call('GET', ticketingRoutes.show);
    expect(headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    const page = showPageSchema.parse(body);
    expect(
      page.performances.map(p => [p.id, p.saleState, p.freeSeats]),
    ).toEqual([
      ['evening', 'on-sale', 39],
      ['matinee', 'on-sale', 40],
    ]);
    const plan = await buyer.call(
      'GET',
      ticketingRoutes.plan(page.performances[0].plan),
    );
    expect(planGeometrySchema.parse(plan.body).seats.x).toHaveLength(40);
    expect(plan.headers.get('cache-control')).toContain('immutable');
    expect(plan.headers.get('set-cookie')).toBeNull();
  });

  it('refuses seats that somebody else holds, all of them', async () => {
    await new Buyer(office).hold([5]);
    const late = new Buyer(office);
    const refused = await late.hold([4, 5, 6]);
    expect(refused.status).toBe(409);
    expect(refused.body).toEqual({
      reason: 'seats-taken',
      message: 'Somebody else has these seats',
      seats: [5],
    });
    expect([...(await seatStates()).slice(4, 7)]).toEqual([0, 1, 0]);
  });

  it('lets a new hold take the place of the old one', async () => {
    const buyer = new Buyer(office);
    await buyer.hold([1, 2]);
    const second = await buyer.hold([2, 3]);
    expect(second.status).toBe(201);
    expect([...(await seatStates()).slice(0, 5)]).toEqual([0, 0, 1, 1, 0]);
    const mine = await buyer.call('GET', ticketingRoutes.myHold('evening'));
    expect(mine.body.id).toBe(second.body.id);
  });

  it('has an empty answer for a buyer who holds nothing', async () => {
    const path = ticketingRoutes.myHold('evening');
    const mine = await new Buyer(office).call('GET', path);
    expect([mine.status, mine.body]).toEqual([204, undefined]);
  });

  it('extends a hold twice, and gives it back', async () => {
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([1]);
    const extend = () =>
      buyer.call('POST', ticketingRoutes.extendHold(hold.id));
    const { body: extended } = await extend();
    expect(Date.parse(extended.expiresAt) - Date.parse(hold.expiresAt)).toBe(
      4 * 60_000,
    );
    expect((await extend()).body.extensionsLeft).toBe(0);
    expect(await extend()).toMatchObject({
      status: 409,
      body: { reason: 'limit' },
    });
    const stranger = new Buyer(office);
    await stranger.call('DELETE', ticketingRoutes.hold(hold.id));
    expect((await seatStates())[1]).toBe(SEAT_STATE.held);
    await buyer.call('DELETE', ticketingRoutes.hold(hold.id));
    expect((await seatStates())[1]).toBe(SEAT_STATE.free);
  });

  it('counts what is held, unpaid and paid against the limit of a performance', async () => {
    const buyer = new Buyer(office);
    await buyer.buy([0, 1, 2]);
    const { body: hold } = await buyer.hold([3, 4, 5]);
    await buyer.order(hold.id);
    expect(await buyer.hold([10, 11, 12])).toMatchObject({
      status: 409,
      body: { reason: 'limit', max: 8, have: 6 },
    });
    expect((await buyer.hold([10, 11])).status).toBe(201);
    const matinee = ticketingRoutes.holds('matinee');
    const body = { seats: [0, 1, 2, 3, 4, 5, 6, 7] };
    expect((await buyer.call('POST', matinee, { body })).status).toBe(201);
  });

  it('gives tickets that cost nothing at once, without a payment', async () => {
    const free = aSetup();
    for (const category of free.facts.priceCategories) category.price = 0;
    await setUp(office, free);
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([3, 4]);
    const { status, body: order } = await buyer.order(hold.id);
    expect(status).toBe(201);
    expect(orderSchema.parse(order)).toMatchObject({
      state: 'paid',
      amount: 0,
      tickets: [{ code: expect.any(String) }, { code: expect.any(String) }],
    });
    expect(order.checkoutUrl).toBeUndefined();
    await eventually(async () => (await seatStates()).includes(2));
    expect([...(await seatStates()).slice(3, 5)]).toEqual([2, 2]);
    const again = await buyer.order(hold.id);
    expect(again.body).toEqual(order);
    expect((await new Buyer(office).order(hold.id)).status).toBe(409);
  });

  it('refuses an amount that does not fit, and keeps the order payable', async () => {
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0, 1]);
    const { body: order } = await buyer.order(hold.id);
    const report = await buyer.agree(order);
    const cheap = await buyer.confirm(order, { ...report, amount: 100 });
    expect(cheap.status).toBe(400);
    const foreign = await buyer.confirm(order, { ...report, paymentKey: 'x' });
    expect(foreign.status).toBe(400);
    expect((await buyer.confirm(order, report)).body.state).toBe('paid');
  });

  it('says so when the payment is declined, and lets the buyer try again', async () => {
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0]);
    const { body: order } = await buyer.order(hold.id);
    const paymentKey = new URL(order.checkoutUrl!).pathname.split('/').pop()!;
    const report = { paymentKey, amount: order.amount };
    // The buyer has not agreed yet.
    expect((await buyer.confirm(order, report)).status).toBe(402);
    await buyer.agree(order);
    expect((await buyer.confirm(order, report)).body.state).toBe('paid');
  });

  it("shows an order to nobody but its buyer, and takes no other site's word", async () => {
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0]);
    const { body: order } = (await buyer.order(hold.id)) as { body: Order };
    const path = ticketingRoutes.order(order.id);
    expect((await new Buyer(office).call('GET', path)).status).toBe(404);
    expect((await buyer.call('GET', path)).body.id).toBe(order.id);
    const headers = { origin: 'http://other.marquee.localhost:8080' };
    expect((await buyer.hold([9], headers)).status).toBe(403);
  });

  it('holds seats that leave one alone, but does not sell them; the hold stays, and may be moved', async () => {
    await setUp(office, aSetup({ facts: { orphanRule: true } }));
    const buyer = new Buyer(office);
    const { body: hold, status } = await buyer.hold([1, 2]);
    expect(status).toBe(201);
    const refused = await buyer.order(hold.id);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ reason: 'orphan', seats: [0] });
    const mine = await buyer.call('GET', ticketingRoutes.myHold('evening'));
    expect(mine.body.id).toBe(hold.id);
    const { shift } = refused.body as unknown as { shift: number[] };
    const moved = await buyer.hold(shift);
    expect((await buyer.order(moved.body.id)).status).toBe(201);
  });

  it('lets seats be picked one by one, the aisle last', async () => {
    await setUp(office, aSetup({ facts: { orphanRule: true } }));
    const buyer = new Buyer(office);
    expect((await buyer.hold([1])).status).toBe(201);
    const { body: hold } = await buyer.hold([0, 1]);
    const key = { 'idempotency-key': 'once' };
    const order = await buyer.order(hold.id, key);
    expect(order.status).toBe(201);
    expect((await buyer.order(hold.id, key)).body).toEqual(order.body);
  });

  it('finds the best seats, other ones for each buyer', async () => {
    const best = async (count: number) => {
      const path = ticketingRoutes.holds('evening');
      const body = { best: { count } };
      return new Buyer(office).call('POST', path, { body });
    };
    const answers = await Promise.all([best(4), best(4), best(4), best(4)]);
    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(201));
    const seats = answers.flatMap(({ body }) => body.seats);
    expect(new Set(seats).size).toBe(16);
    await Promise.all([best(8), best(8), best(8)]);
    expect(await best(2)).toMatchObject({
      status: 409,
      body: { reason: 'sold-out', left: 0 },
    });
  });

  it.each([
    ['no seats', { seats: [] }, 400],
    ['a seat that is not there', { seats: [40] }, 400],
    ['something else', { chairs: [1] }, 400],
  ])('refuses a hold of %s', async (_, body, status) => {
    const path = ticketingRoutes.holds('evening');
    const answer = await new Buyer(office).call('POST', path, { body });
    expect(answer).toMatchObject({
      status,
      body: { error: { name: 'InputError' } },
    });
  });
});
