import { Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  Buyer,
  eventually,
  provideBoxOffices,
  readCompanyBooks,
} from '../__testUtils__';
import { PaymentCompany } from './PaymentCompany';
import { PATIENCE_MS } from './PaymentsService';

describe('a company that took money, did not say so, and at first denies the payment', () => {
  const offices = provideBoxOffices();

  it('is asked again, and takes no money by another payment meanwhile', async () => {
    let now = Date.now();
    let denials = 0;
    const company = (real: PaymentCompany): PaymentCompany => ({
      prepare: request => real.prepare(request),
      async confirm(request) {
        await real.confirm(request);
        return { type: 'unknown' };
      },
      async find(key) {
        denials += 1;
        return denials <= 2 ? { type: 'none' } : real.find(key);
      },
      refund: request => real.refund(request),
      close: request => real.close(request),
      parseWebhook: body => real.parseWebhook(body),
      listTransactions: span => real.listTransactions(span),
    });
    const office = await offices.open({ company, clock: () => now });
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0]);
    const { body: order } = await buyer.order(hold.id);
    await buyer.confirm(order, await buyer.agree(order));
    const read = async (): Promise<Order> =>
      (await buyer.call('GET', ticketingRoutes.order(order.id))).body;

    const denied = async (times: number) => {
      now += PATIENCE_MS + 1;
      await eventually(() => denials === times);
      expect(await read()).toMatchObject({
        state: 'pending',
        checkoutUrl: order.checkoutUrl,
      });
    };
    await denied(1);
    await denied(2);
    now += PATIENCE_MS + 1;
    await eventually(async () => (await read()).state === 'paid');
    const books = await readCompanyBooks(office);
    expect([...books.values()]).toEqual([[order.amount]]);
  });
});
