import { Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  aSetup,
  eventually,
  findUnsettled,
  MortalRun,
  provideCrashes,
} from './__testUtils__';

/** More than there are boundaries, two for each. */
const SEATS = 200;

describe('a box office that dies', () => {
  const crashes = provideCrashes({
    setup: aSetup({ seats: SEATS }),
    stepMs: 5_000,
  });

  const buy = async ({ buyer, seats }: MortalRun) => {
    await buyer.buy(seats);
  };
  const cancel = async (
    { buyer }: MortalRun,
    { id, tickets, amount }: Order,
  ) => {
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

  it('at any step of a purchase leaves a sale or nothing, and no money without tickets', async () => {
    const boundaries = await crashes.dieEverywhere(async () => undefined, buy);
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
    const prepare = async ({ buyer, seats }: MortalRun) =>
      (await buyer.buy(seats)).body;
    const boundaries = await crashes.dieEverywhere(prepare, cancel);
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
    const run = await crashes.begin();
    run.mortal.record({ dieAt: 'company.confirm 1 after' });
    await Promise.race([buy(run).catch(() => undefined), run.mortal.death]);
    await run.office.bury();
    crashes.pass(60 * 60_000);
    const faults = await findUnsettled(crashes.home(), 'evening');
    expect(faults).toContain('220000 was kept for 0 tickets');
  });
});
