import { setTimeout as sleep } from 'timers/promises';
import {
  SEAT_STATE,
  seatSnapshotSchema,
  ticketingRoutes,
  unpackSeatStates,
} from '@marquee/plugin-ticketing-common';
import fc from 'fast-check';
import {
  aSetup,
  Buyer,
  eventually,
  NoLock,
  provideBoxOffices,
  TestBoxOffice,
} from './__testUtils__';
import { SeatStore } from './seats/SeatStore';

describe('races for seats', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;

  const open = async (options: { seats: number; lock?: SeatStore }) => {
    const setup = aSetup({ seats: options.seats });
    office = await offices.open({ seats: options.lock, setup });
  };
  /** Seats with more than one owner, as the database has them. */
  const soldTwice = async () => {
    const rows = await office
      .knex('tickets')
      .whereIn('state', ['pending', 'sold'])
      .groupBy('performance', 'seat_index')
      .havingRaw('count(*) > 1')
      .select('seat_index');
    return rows.length;
  };
  const tenBuyTheSameSeat = async () => {
    const buyers = Array.from({ length: 10 }, () => new Buyer(office));
    const answers = await Promise.all(buyers.map(buyer => buyer.buy([0, 1])));
    return answers.filter(({ body }) => body.state === 'paid').length;
  };

  describe('without any guard', () => {
    it('sells a seat several times: so the tests below can see it', async () => {
      await open({ seats: 10, lock: new NoLock() });
      await office.knex.raw('DROP INDEX tickets_owner');
      expect(await tenBuyTheSameSeat()).toBe(10);
      expect(await soldTwice()).toBe(2);
    });
  });

  describe.each([
    ['the lock alone', undefined, true],
    ['the index alone', new NoLock(), false],
    ['both', undefined, false],
  ])('with %s', (_, lock, withoutIndex) => {
    it('sells a seat once', async () => {
      await open({ seats: 10, lock });
      if (withoutIndex) await office.knex.raw('DROP INDEX tickets_owner');
      expect(await tenBuyTheSameSeat()).toBe(1);
      expect(await soldTwice()).toBe(0);
    });
  });

  it('gives each seat at most one owner, whatever two buyers do and in whatever order', async () => {
    await open({ seats: 6 });
    const step = fc.record({
      buyer: fc.integer({ min: 0, max: 1 }),
      verb: fc.constantFrom('hold', 'hold', 'order', 'release', 'extend'),
      seats: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), {
        minLength: 1,
        maxLength: 3,
      }),
      pauseMs: fc.integer({ min: 0, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 14 }),
        async steps => {
          await reset();
          const buyers = [new Buyer(office), new Buyer(office)];
          const holds = ['', ''];
          await Promise.all(
            buyers.map(buyer =>
              buyer.call('GET', ticketingRoutes.myHold('evening')),
            ),
          );
          const walk = async (who: number) => {
            for (const { verb, seats, pauseMs } of steps.filter(
              ({ buyer }) => buyer === who,
            )) {
              await sleep(pauseMs);
              const buyer = buyers[who];
              if (verb === 'hold') {
                const { status, body } = await buyer.hold(seats);
                if (status === 201) holds[who] = body.id;
              } else if (verb === 'order') {
                await buyer.order(holds[who] || 'evening.none');
              } else {
                const hold = holds[who] || 'evening.none';
                await (verb === 'release'
                  ? buyer.call('DELETE', ticketingRoutes.hold(hold))
                  : buyer.call('POST', ticketingRoutes.extendHold(hold)));
              }
            }
          };
          await Promise.all([walk(0), walk(1)]);
          expect(await soldTwice()).toBe(0);
          await expectStoreToKnowOwners();
        },
      ),
      { numRuns: 60 },
    );
  });

  /** Everything that the database sold is taken in the store too. */
  async function expectStoreToKnowOwners() {
    const owned: number[] = await office
      .knex('tickets')
      .where('performance', 'evening')
      .whereIn('state', ['pending', 'sold'])
      .pluck('seat_index');
    const path = ticketingRoutes.seats('evening');
    const { body } = await new Buyer(office).call('GET', path);
    const { states, seatCount } = seatSnapshotSchema.parse(body);
    const codes = unpackSeatStates(states, seatCount);
    expect(owned.filter(seat => codes[seat] === SEAT_STATE.free)).toEqual([]);
  }

  async function reset() {
    // A job that reads these tables in another order may be under way.
    await eventually(async () =>
      office.knex
        .raw('TRUNCATE orders, tickets, payments, outbox CASCADE')
        .then(
          () => true,
          () => false,
        ),
    );
    await office.redis.del('{hamlet:evening}:meta');
    const path = ticketingRoutes.seats('evening');
    await eventually(async () => {
      const { status } = await new Buyer(office).call('GET', path);
      return status === 200;
    });
  }

  it('sells 1,000 seats to 50 buyers at once, each seat once', async () => {
    await open({ seats: 1_000 });
    const free = new Set(Array.from({ length: 1_000 }, (_, seat) => seat));
    const owners = new Map<number, number>();
    const twice: number[] = [];
    const faults: unknown[] = [];
    const shop = async (who: number) => {
      while (free.size > 0 && faults.length === 0) {
        // Everybody wants the front rows: as many clashes as can be had.
        const wish = [...free].slice(0, 40);
        const seats = wish.filter((_, i) => (i * 7 + who) % 10 < 1).slice(0, 4);
        const { status, body } = await new Buyer(office).buy(
          seats.length > 0 ? seats : wish.slice(0, 4),
        );
        if (status === 200) {
          for (const { seat } of body.tickets) {
            if (owners.has(seat)) twice.push(seat);
            owners.set(seat, who);
            free.delete(seat);
          }
        } else if (status !== 409) faults.push({ status, body });
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, who) => shop(who)));
    expect(faults).toEqual([]);
    expect(owners.size).toBe(1_000);
    expect(twice).toEqual([]);
    expect(await soldTwice()).toBe(0);
    const page = await new Buyer(office).call('GET', ticketingRoutes.show);
    expect(page.body.performances[0]).toMatchObject({
      saleState: 'sold-out',
      freeSeats: 0,
    });
  });
});
