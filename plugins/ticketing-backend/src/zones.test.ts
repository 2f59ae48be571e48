import {
  holdSchema,
  SEAT_STATE,
  showPageSchema,
  ShowFactsInput,
  ticketingRoutes,
  unpackSeatStates,
  Zone,
} from '@marquee/plugin-ticketing-common';
import { timedEntry } from '@marquee/plugin-ticketing-backend-module-timed-entry/way';
import { zones } from '@marquee/plugin-ticketing-backend-module-zones/way';
import {
  aShow,
  Buyer,
  eventually,
  provideBoxOffices,
  TestBoxOffice,
} from './__testUtils__';

const zone = (id: string, more: Partial<Zone> = {}): Zone => ({
  id,
  name: `Zone ${id}`,
  category: 'R',
  capacity: 10,
  standing: true,
  ...more,
});

describe('selling zones', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;

  const open = async (
    options: Parameters<typeof offices.open>[0] & {
      zones?: Zone[];
      facts?: Partial<ShowFactsInput>;
    } = {},
  ) => {
    const floor = [zone('a'), zone('b', { category: 'S', standing: false })];
    const places = { type: 'zones' as const, zones: options.zones ?? floor };
    office = await offices.open({
      way: zones,
      setup: { facts: aShow(options.facts), places },
      ...options,
    });
  };
  const hold = (buyer: Buyer, ...counts: number[]) =>
    buyer.call('POST', ticketingRoutes.holds('evening'), {
      body: {
        zones: counts.flatMap((count, index) =>
          count > 0 ? [{ zone: index, count }] : [],
        ),
      },
    });
  const taken = async () => {
    const path = ticketingRoutes.seats('evening');
    const { body } = await new Buyer(office).call('GET', path);
    return [...unpackSeatStates(body.states, body.seatCount)].flatMap(
      (code, place) => (code === SEAT_STATE.free ? [] : [place]),
    );
  };

  it('leads from a count to tickets with the name of the zone', async () => {
    await open();
    const buyer = new Buyer(office);
    const held = await hold(buyer, 2, 1);
    expect(held.status).toBe(201);
    expect(holdSchema.parse(held.body)).toMatchObject({
      seats: [0, 1, 10],
      amount: 2 * 110_000 + 80_000,
    });
    const { body: order } = await buyer.order(held.body.id);
    expect(order.tickets).toMatchObject([
      { section: 'Zone a', row: '', number: '1', category: 'R석' },
      { section: 'Zone a', row: '', number: '2' },
      // Nobody has to look for a chair.
      { section: 'Zone b', row: '', number: '', category: 'S석' },
    ]);
    const paid = await buyer.confirm(order, await buyer.agree(order));
    expect(paid.body.state).toBe('paid');
    expect(await taken()).toEqual([0, 1, 10]);
  });

  it('tells the page that places are counted', async () => {
    await open();
    await hold(new Buyer(office), 3);
    const { body } = await new Buyer(office).call('GET', ticketingRoutes.show);
    const { way, performances } = showPageSchema.parse(body);
    expect(way).toBe('zones');
    expect(performances[0]).toMatchObject({ freeSeats: 17, seatCount: 20 });
  });

  it('holds in all zones or in none, and says what is left', async () => {
    await open({ zones: [zone('a'), zone('b', { capacity: 3 })] });
    await hold(new Buyer(office), 0, 2);
    expect(await hold(new Buyer(office), 4, 2)).toMatchObject({
      status: 409,
      body: { reason: 'sold-out', left: 1 },
    });
    expect(await taken()).toEqual([10, 11]);
  });

  it('lets a new hold use the places of the old one', async () => {
    await open({ zones: [zone('a', { capacity: 4 })] });
    await hold(new Buyer(office), 1);
    const buyer = new Buyer(office);
    expect((await hold(buyer, 2)).body.seats).toEqual([1, 2]);
    expect((await hold(buyer, 3)).body.seats).toEqual([1, 2, 3]);
    expect((await hold(buyer, 1)).body.seats).toEqual([1]);
    expect(await taken()).toEqual([0, 1]);
  });

  it('uses places of lapsed holds that nobody has swept yet', async () => {
    await open({
      zones: [zone('a', { capacity: 4 })],
      timings: { holdMs: 50, longestHoldMs: 50, jobMs: 60_000 },
    });
    await hold(new Buyer(office), 4);
    const late = new Buyer(office);
    await eventually(async () => (await hold(late, 4)).status === 201);
    expect(await taken()).toHaveLength(4);
  });

  it('adds up a zone that is named twice, against the limit too', async () => {
    await open();
    const buyer = new Buyer(office);
    const body = {
      zones: [
        { zone: 0, count: 5 },
        { zone: 0, count: 4 },
      ],
    };
    const path = ticketingRoutes.holds('evening');
    expect((await buyer.call('POST', path, { body })).body).toMatchObject({
      reason: 'limit',
      max: 8,
      have: 0,
    });
  });

  it('sells every place of a big zone once, to 60 buyers at once', async () => {
    await open({ zones: [zone('a', { capacity: 100 })] });
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => hold(new Buyer(office), 2)),
    );
    const held = answers.filter(({ status }) => status === 201);
    expect(held).toHaveLength(50);
    const places = held.flatMap(({ body }) => body.seats);
    expect(new Set(places).size).toBe(100);
  });

  it.each([
    ['seats', { seats: [1] }],
    ['the best', { best: { count: 2 } }],
    ['a zone that is not there', { zones: [{ zone: 2, count: 1 }] }],
  ])('refuses a wish for %s', async (_, body) => {
    await open();
    const path = ticketingRoutes.holds('evening');
    const answer = await new Buyer(office).call('POST', path, { body });
    expect(answer.status).toBe(400);
  });

  it('sells slots of timed entry, each with its own capacity', async () => {
    const slot = (id: string, hour: number) => ({
      id,
      startsAt: `2099-05-01T0${hour}:00:00.000Z`,
      endsAt: `2099-05-01T0${hour}:30:00.000Z`,
    });
    await open({
      way: timedEntry,
      zones: [zone('adult', { capacity: 2 })],
      facts: { performances: [slot('evening', 1), slot('later', 2)] },
    });
    expect((await hold(new Buyer(office), 2)).status).toBe(201);
    expect((await hold(new Buyer(office), 1)).body.reason).toBe('sold-out');
    const { body } = await new Buyer(office).call('GET', ticketingRoutes.show);
    expect(body.way).toBe('timed-entry');
    expect(
      body.performances.map((p: any) => [p.saleState, p.freeSeats]),
    ).toEqual([
      ['on-sale', 0],
      ['on-sale', 2],
    ]);
  });
});
