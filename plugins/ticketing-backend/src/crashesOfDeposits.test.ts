import { Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  anOrderRequest,
  aSetup,
  callCompany,
  eventually,
  MortalRun,
  provideCrashes,
} from './__testUtils__';

/** More than there are boundaries, two for each. */
const SEATS = 200;
const HOUR_MS = 60 * 60_000;
const ACCOUNT = { bank: '88', accountNumber: '110222333', holder: 'Hana' };

describe('a box office that dies', () => {
  const crashes = provideCrashes({
    setup: aSetup({ seats: SEATS }),
    timings: { depositMs: 2 * HOUR_MS },
    // A call that was lost is made up for once a day.
    stepMs: HOUR_MS / 2,
  });

  const openAccount = async ({ buyer, seats }: MortalRun): Promise<Order> => {
    const { body: hold } = await buyer.hold(seats);
    const body = { ...anOrderRequest(hold.id), method: 'virtual-account' };
    const path = ticketingRoutes.orders;
    const { body: made } = await buyer.call<Order>('POST', path, { body });
    return (await buyer.confirm(made, await buyer.agree(made))).body;
  };
  const stateOf = async ({ id }: Order) =>
    (await crashes.home().knex('orders').where({ id }).first()).state;

  /** The bank does something, and the company calls the box office. */
  async function atTheBank(
    { buyer }: MortalRun,
    order: Order,
    what: 'deposit' | 'cancel-deposit',
  ) {
    const home = crashes.home();
    const [paymentKey] = await home
      .knex('payments')
      .where({ order: order.id })
      .pluck('payment_key');
    await callCompany(home, `/sandbox/v1/payments/${paymentKey}/${what}`, {});
    const data = { paymentKey, status: 'DONE', lastTransactionKey: what };
    const body = { eventType: 'PAYMENT_STATUS_CHANGED', data };
    await buyer.call('POST', ticketingRoutes.tossWebhook, { body });
  }
  const deposit = async (run: MortalRun, order: Order) => {
    await atTheBank(run, order, 'deposit');
    await eventually(async () => (await stateOf(order)) === 'paid');
  };
  const pay = async (run: MortalRun) => {
    const order = await openAccount(run);
    await deposit(run, order);
    return order;
  };

  it('at any step of opening an account leaves one that can be paid into in time, or nothing', async () => {
    const boundaries = await crashes.dieEverywhere(
      async () => undefined,
      openAccount,
    );
    expect(boundaries).toEqual(
      expect.arrayContaining([
        'company.prepare 1 after',
        'orders.insert 1 after',
        'payments.begin 1 after',
        'company.confirm 1 before',
        'company.confirm 1 after',
        'payments.awaitDeposit 1 before',
        'payments.awaitDeposit 1 after',
      ]),
    );
  });

  it('at any step after a deposit gives the tickets all the same', async () => {
    const boundaries = await crashes.dieEverywhere(openAccount, deposit);
    expect(boundaries).toEqual(
      expect.arrayContaining([
        'events.hear 1 before',
        'events.hear 1 after',
        'payments.takeUp 1 after',
        'company.find 1 before',
        'company.find 1 after',
        'settlements.sell 1 before',
        'settlements.sell 1 after',
      ]),
    );
    const states = await crashes.home().knex('orders').pluck('state');
    expect(new Set(states)).toEqual(new Set(['paid']));
  });

  it('at any step after the bank took a deposit back gives the seats free in the end', async () => {
    const takeBack = async (run: MortalRun, order: Order) => {
      await atTheBank(run, order, 'cancel-deposit');
      await eventually(
        async () => (await stateOf(order)) === 'awaiting-deposit',
      );
    };
    const boundaries = await crashes.dieEverywhere(pay, takeBack);
    expect(boundaries).toEqual(
      expect.arrayContaining([
        'events.hear 1 after',
        'company.find 1 after',
        'settlements.takeBack 1 before',
        'settlements.takeBack 1 after',
      ]),
    );
  });

  it('at any step of a refund sends the money to the account once', async () => {
    const cancel = async (
      { buyer }: MortalRun,
      { id, tickets, amount }: Order,
    ) => {
      const body = {
        tickets: tickets.map(it => it.id),
        expectedRefund: amount,
        account: ACCOUNT,
      };
      await buyer.call('POST', ticketingRoutes.cancellations(id), { body });
      await eventually(async () => {
        const refund = await crashes
          .home()
          .knex('refunds')
          .where({ order: id })
          .first();
        return refund?.state === 'done';
      });
    };
    const boundaries = await crashes.dieEverywhere(pay, cancel);
    expect(boundaries).toEqual(
      expect.arrayContaining([
        'cancellations.cancel 1 after',
        'company.refund 1 before',
        'company.refund 1 after',
        'refunds.record 1 before',
        'refunds.record 1 after',
      ]),
    );
    const accounts = await crashes.home().knex('refunds').pluck('account');
    expect(accounts.filter(Boolean)).toEqual([]);
  });
});
