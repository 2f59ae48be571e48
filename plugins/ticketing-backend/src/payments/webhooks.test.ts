import { Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  anOrderRequest,
  Buyer,
  callCompany,
  eventually,
  provideBoxOffices,
  TestBoxOffice,
} from '../__testUtils__';

const HOUR_MS = 60 * 60_000;

describe('calls of the payment company', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;

  const atSandbox = (path: string, body: object = {}) =>
    callCompany(office, `/sandbox/v1/${path}`, body);
  const awaiting = async (buyer: Buyer, seat: number) => {
    const { body: hold } = await buyer.hold([seat]);
    const body = { ...anOrderRequest(hold.id), method: 'virtual-account' };
    const made = await buyer.call('POST', ticketingRoutes.orders, { body });
    const report = await buyer.agree(made.body);
    const { body: order } = await buyer.confirm(made.body, report);
    expect(order.state).toBe('awaiting-deposit');
    return { order, paymentKey: report.paymentKey };
  };
  const stateOf = async (buyer: Buyer, { id }: Order) =>
    (await buyer.call<Order>('GET', ticketingRoutes.order(id))).body.state;

  it('make a deposit known at once, while no job would ask for an hour', async () => {
    office = await offices.open({
      hearsWebhooks: true,
      timings: { jobMs: HOUR_MS },
    });
    const buyer = new Buyer(office);
    const other = new Buyer(office);
    const unheard = await awaiting(other, 1);
    // The company tells of the account, too, and that has to be over.
    await eventually(async () => {
      const where = { order: unheard.order.id };
      const events = await office.knex('payment_events').where(where);
      const payment = await office.knex('payments').where(where).first();
      return events.length === 2 && payment.look_at > new Date();
    });
    await atSandbox('misbehaviours', {
      name: 'WEBHOOK_LOST',
      paymentKey: unheard.paymentKey,
    });
    await atSandbox(`payments/${unheard.paymentKey}/deposit`);
    const heard = await awaiting(buyer, 0);
    await atSandbox(`payments/${heard.paymentKey}/deposit`);
    await eventually(
      async () => (await stateOf(buyer, heard.order)) === 'paid',
    );
    // Whose call was lost is not known yet: it was the call, not a job.
    expect(await stateOf(other, unheard.order)).toBe('awaiting-deposit');
  });
});
