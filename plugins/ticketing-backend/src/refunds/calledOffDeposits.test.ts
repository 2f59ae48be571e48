import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  anOrderRequest,
  Buyer,
  eventually,
  Manager,
  provideBoxOffices,
} from '../__testUtils__';
import { PaymentCompany } from '../payments/PaymentCompany';

describe('calling off what is not paid yet', () => {
  const offices = provideBoxOffices();

  it('ends orders that await a deposit, and has nobody pay in any more', async () => {
    let company: PaymentCompany;
    const office = await offices.open({
      company: real => {
        company = real;
        return real;
      },
    });
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0]);
    const body = { ...anOrderRequest(hold.id), method: 'virtual-account' };
    const made = await buyer.call('POST', ticketingRoutes.orders, { body });
    const report = await buyer.agree(made.body);
    const { body: order } = await buyer.confirm(made.body, report);
    expect(order.state).toBe('awaiting-deposit');

    await new Manager(office).call(
      'POST',
      ticketingRoutes.manageCallOff('evening'),
      { body: { reason: 'The lead is ill' } },
    );
    const state = async () =>
      (await buyer.call('GET', ticketingRoutes.order(order.id))).body.state;
    await eventually(async () => (await state()) === 'cancelled');
    await eventually(async () => {
      const found = await company.find(report.paymentKey);
      return found.type === 'found' && found.payment.state === 'returned';
    });
  });
});
