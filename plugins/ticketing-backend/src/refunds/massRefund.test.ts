import { setTimeout as sleep } from 'timers/promises';
import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  aSetup,
  Buyer,
  eventually,
  Manager,
  Mortal,
  provideBoxOffices,
  readCompanyBooks,
  refundingBy,
} from '../__testUtils__';

const PRICE = 110_000;
/** More than one process takes up at a time. */
const ORDERS = 90;
const AT_ONCE = 10;
/** Long enough for another process to take its share. */
const REFUND_MS = 40;
const NEVER_MS = 10 * 60_000;
const LEASE_MS = 120_000;

describe('a mass refund', () => {
  const offices = provideBoxOffices();

  it('is shared by processes, survives the death of one, and sends nothing twice', async () => {
    let now = Date.now();
    const clock = () => now;
    const home = await offices.open({
      clock,
      setup: aSetup({ seats: ORDERS }),
      timings: { jobMs: NEVER_MS },
    });
    const made: Record<string, number> = { mortal: 0, lasting: 0 };
    const replica = async (name: string, wrap?: Mortal['wrap']) =>
      offices.start({
        keep: true,
        clock,
        wrap,
        companyUrl: home.company.url,
        timings: { jobMs: 20 },
        company: real =>
          refundingBy(real, async request => {
            made[name] += 1;
            await sleep(REFUND_MS);
            return real.refund(request);
          }),
      });
    for (let from = 0; from < ORDERS; from += AT_ONCE) {
      const seats = Array.from({ length: AT_ONCE }, (_, i) => from + i);
      const sold = await Promise.all(
        seats.map(seat => new Buyer(home).buy([seat])),
      );
      expect(sold.map(({ status }) => status)).toEqual(seats.map(() => 200));
    }

    const mortal = new Mortal();
    const dying = await replica('mortal', mortal.wrap);
    const lasting = await replica('lasting');
    // It dies when the company has sent the money and nobody has written that down.
    mortal.record({ dieAt: 'company.refund 5 after' });
    const seller = new Manager(lasting);
    const body = { reason: 'Illness' };
    const path = ticketingRoutes.manageCallOff('evening');
    expect((await seller.call('POST', path, { body })).status).toBe(202);
    await mortal.death;
    await dying.bury();
    const progress = async () =>
      (
        await seller.call(
          'GET',
          ticketingRoutes.manageCallOffProgress('evening'),
        )
      ).body;
    await eventually(async () => {
      now += LEASE_MS / 10;
      return (await progress()).state === 'done';
    });
    expect(await progress()).toMatchObject({
      orders: ORDERS,
      done: ORDERS,
      amount: ORDERS * PRICE,
      failed: [],
    });
    expect(made.mortal).toBeGreaterThanOrEqual(5);
    expect(made.lasting).toBeGreaterThan(0);
    const books = [...(await readCompanyBooks(home)).values()];
    expect(books).toEqual(Array(ORDERS).fill([PRICE, -PRICE]));
  });
});
