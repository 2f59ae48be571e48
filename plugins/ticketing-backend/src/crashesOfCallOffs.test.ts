import { Hold, Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  anOrderRequest,
  aSetup,
  Buyer,
  eventually,
  Manager,
  MortalRun,
  provideCrashes,
} from './__testUtils__';

/** More than there are boundaries: a performance is called off once. */
const PERFORMANCES = 100;
const performanceOf = (index: number) => `p${index}`;

describe('a box office that dies', () => {
  const crashes = provideCrashes({
    setup: aSetup({
      seats: 10,
      facts: {
        performances: Array.from({ length: PERFORMANCES }, (_, index) => ({
          id: performanceOf(index),
          startsAt: new Date(Date.UTC(2099, 0, 1 + index)).toISOString(),
        })),
      },
    }),
    stepMs: 30_000,
    performanceOf,
  });

  async function order({ office, index }: MortalRun, seats: number[]) {
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.call<Hold>(
      'POST',
      ticketingRoutes.holds(performanceOf(index)),
      { body: { seats } },
    );
    const body = anOrderRequest(hold.id);
    const { body: made } = await buyer.call<Order>(
      'POST',
      ticketingRoutes.orders,
      { body },
    );
    return { buyer, made };
  }

  /** Two orders that are paid, and one that is not. */
  const sell = async (run: MortalRun) => {
    for (const seats of [[0, 1], [2]]) {
      const { buyer, made } = await order(run, seats);
      await buyer.confirm(made, await buyer.agree(made));
    }
    await order(run, [3]);
  };
  const callOff = async ({ office, index }: MortalRun) => {
    const performance = performanceOf(index);
    const path = ticketingRoutes.manageCallOff(performance);
    const body = { reason: 'Illness' };
    await new Manager(office).call('POST', path, { body });
    const { knex } = crashes.home();
    await eventually(async () => {
      const refunds = await knex('refunds')
        .where({ call_off: performance })
        .pluck('state');
      return refunds.join() === 'done,done';
    });
  };

  it('at any step of calling a performance off sends everybody all money once, or calls nothing off', async () => {
    const boundaries = await crashes.dieEverywhere(sell, callOff);
    expect(boundaries).toEqual(
      expect.arrayContaining([
        'callOffs.decide 1 before',
        'audit.write 1 before',
        'audit.write 1 after',
        'callOffs.decide 1 after',
        'callOffs.progress 1 before',
        'callOffs.unpaid 1 after',
        'settlements.end 1 before',
        'settlements.end 1 after',
        'callOffs.cancelSome 1 before',
        'callOffs.cancelSome 1 after',
        'refunds.takeUp 1 after',
        'company.refund 1 before',
        'company.refund 1 after',
        'company.refund 2 after',
        'refunds.record 1 before',
        'refunds.record 2 after',
      ]),
    );
    const { knex } = crashes.home();
    // Whoever was told that it is called off finds it so.
    const calledOff = await knex('performances').whereNotNull('called_off_at');
    expect(calledOff.length).toBeGreaterThan(boundaries.length / 2);
    const audited = await knex('audit').where({
      action: 'performance-cancelled',
    });
    expect(audited).toHaveLength(calledOff.length);
  });
});
