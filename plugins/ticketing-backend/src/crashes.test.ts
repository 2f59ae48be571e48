import { Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  Buyer,
  eventually,
  Mortal,
  provideBoxOffices,
  TestBoxOffice,
} from './__testUtils__';

const SEATS = 2;
const PRICE = 110_000;
/** Real time that a hold, and a hold of an order that never came, lasts. */
const TIMINGS = { holdMs: 4_000, longestHoldMs: 4_000, paymentMs: 1_500 };
/** Background work of the one that dies; what it does, requests have to begin. */
const NEVER_MS = 10 * 60_000;
/** Steps of the clock while somebody waits for recovery, and how far it goes. */
const STEP_MS = 5_000;

describe('a box office that dies', () => {
  const offices = provideBoxOffices();
  let home: TestBoxOffice;
  let now = Date.now();
  const clock = () => now;
  let used = 0;

  beforeEach(async () => {
    used = 0;
    home = await offices.open({
      clock,
      timings: { ...TIMINGS, jobMs: NEVER_MS },
    });
  });

  const start = (options: object) =>
    offices.start({
      keep: true,
      clock,
      companyUrl: home.company.url,
      ...options,
    });

  interface Run {
    buyer: Buyer;
    seats: number[];
    mortal: Mortal;
    office: TestBoxOffice;
  }

  /** A box office that can die, and a buyer with seats that nobody wanted before. */
  async function begin(): Promise<Run> {
    const mortal = new Mortal();
    const office = await start({
      wrap: mortal.wrap,
      timings: { ...TIMINGS, jobMs: NEVER_MS },
    });
    const seats = [used, used + 1];
    used = (used + SEATS) % 40;
    return { buyer: new Buyer(office), seats, mortal, office };
  }

  const buy = async ({ buyer, seats }: Run) => {
    await buyer.buy(seats);
  };
  const cancel = async ({ buyer }: Run, { id, tickets, amount }: Order) => {
    const path = ticketingRoutes.cancellations(id);
    const body = { tickets: tickets.map(it => it.id), expectedRefund: amount };
    await buyer.call('POST', path, { body });
    // The money is sent by a job.
    await eventually(async () => {
      const { body: order } = await buyer.call<Order>(
        'GET',
        ticketingRoutes.order(id),
      );
      return order.refunds[0]?.state === 'done';
    });
  };

  /** What is not as it should be; empty when everything is settled. */
  async function faults(): Promise<string[]> {
    const { knex, redis, company } = home;
    const found: string[] = [];
    const open = await knex('orders')
      .leftJoin('payments', 'payments.order', 'orders.id')
      .where(query =>
        query
          .whereIn('orders.state', ['pending', 'awaiting-deposit'])
          .orWhere('payments.state', 'confirming'),
      )
      .select('orders.id');
    found.push(...open.map(({ id }) => `order ${id} is open`));
    const refunds = await knex('refunds').whereNot('state', 'done');
    found.push(...refunds.map(({ id }) => `refund ${id} is open`));
    if (await knex('outbox').first()) found.push('the outbox is not empty');

    const states = (await redis.get('{hamlet:evening}:seats')) ?? '';
    const owned: number[] = await knex('tickets')
      .whereIn('state', ['pending', 'sold'])
      .pluck('seat_index');
    if (new Set(owned).size < owned.length) found.push('a seat has two owners');
    for (const [seat, code] of [...states].entries()) {
      const wanted = owned.includes(seat) ? '2' : '0';
      if (code !== wanted) found.push(`seat ${seat} is ${code}, not ${wanted}`);
    }
    const payments = await knex('payments').select('order', 'payment_key');
    for (const { order, payment_key: key } of payments) {
      const sold = await knex('tickets').where({ order, state: 'sold' });
      const response = await fetch(`${company.url}/v1/payments/${key}`, {
        headers: {
          authorization: `Basic ${Buffer.from('test_sk_hamlet:').toString(
            'base64',
          )}`,
        },
      });
      const { status, balanceAmount } = await response.json();
      const kept = /DONE|CANCELED/.test(status) ? balanceAmount : 0;
      if (kept !== sold.length * PRICE) {
        found.push(`${kept} was kept for ${sold.length} tickets`);
      }
    }
    return found;
  }

  /** Waits until somebody has cleaned up, while time goes by. */
  async function recovered(boundary: string) {
    let left: string[] = [];
    await eventually(
      async () => {
        now += STEP_MS;
        left = await faults();
        return left.length === 0;
      },
      () => `${boundary}: ${left.join('; ')}`,
    );
  }

  /** Runs a scenario once alive, then dies at each boundary that it has. */
  async function dieEverywhere(
    prepare: (run: Run) => Promise<Order | undefined>,
    scenario: (run: Run, order: Order) => Promise<unknown>,
  ): Promise<string[]> {
    const alive = await begin();
    const first = await prepare(alive);
    alive.mortal.record();
    await scenario(alive, first!);
    const boundaries = [...new Set(alive.mortal.passed)];
    await alive.office.stop();
    for (const boundary of boundaries) {
      const run = await begin();
      const order = await prepare(run);
      run.mortal.record({ dieAt: boundary });
      await Promise.race([
        scenario(run, order!).catch(() => undefined),
        run.mortal.death,
      ]);
      await run.office.bury();
      const heir = await start({ timings: { ...TIMINGS, jobMs: 20 } });
      await recovered(boundary);
      await heir.stop();
    }
    return boundaries;
  }

  it('at any step of a purchase leaves a sale or nothing, and no money without tickets', async () => {
    const boundaries = await dieEverywhere(async () => undefined, buy);
    expect(boundaries).toEqual(
      expect.arrayContaining([
        'seats.hold 1 after',
        'seats.claim 1 before',
        'company.prepare 1 after',
        'orders.insert 1 after',
        'payments.begin 1 after',
        'company.confirm 1 before',
        'company.confirm 1 after',
        'settlements.sell 1 before',
        'settlements.sell 1 after',
      ]),
    );
  });

  it('at any step of a refund sends the money once, and frees the seats', async () => {
    const prepare = async ({ buyer, seats }: Run) =>
      (await buyer.buy(seats)).body;
    const boundaries = await dieEverywhere(prepare, cancel);
    expect(boundaries).toEqual(
      expect.arrayContaining([
        'cancellations.cancel 1 before',
        'cancellations.cancel 1 after',
        'refunds.takeUp 1 after',
        'company.refund 1 before',
        'company.refund 1 after',
        'refunds.record 1 before',
        'refunds.record 1 after',
      ]),
    );
  });

  it('would leave money without tickets if nobody cleaned up', async () => {
    const run = await begin();
    run.mortal.record({ dieAt: 'company.confirm 1 after' });
    await Promise.race([buy(run).catch(() => undefined), run.mortal.death]);
    await run.office.bury();
    now += 60 * 60_000;
    expect(await faults()).toContain(`${SEATS * PRICE} was kept for 0 tickets`);
  });
});
