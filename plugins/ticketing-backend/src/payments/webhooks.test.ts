import { Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  anOrderRequest,
  Buyer,
  eventually,
  provideBoxOffices,
  TestBoxOffice,
} from '../__testUtils__';

const HOUR_MS = 60 * 60_000;

describe('calls of the payment company', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;

  const atSandbox = async (path: string, body: object = {}) => {
    const response = await fetch(`${office.company.url}/sandbox/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa('test_sk_hamlet:')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
  };
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
