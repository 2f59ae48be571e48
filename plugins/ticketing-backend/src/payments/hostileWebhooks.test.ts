import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  Buyer,
  eventually,
  provideBoxOffices,
  TestBoxOffice,
} from '../__testUtils__';

describe('calls that the payment company did not make', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;
  let asked: number;
  let paymentKey: string;
  let order: string;

  beforeEach(async () => {
    asked = 0;
    office = await offices.open({
      company: real => ({
        prepare: request => real.prepare(request),
        confirm: request => real.confirm(request),
        find: async key => {
          asked += 1;
          return real.find(key);
        },
        refund: request => real.refund(request),
        close: request => real.close(request),
        parseWebhook: body => real.parseWebhook(body),
        listTransactions: span => real.listTransactions(span),
      }),
    });
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0]);
    const { body: made } = await buyer.order(hold.id);
    order = made.id;
    paymentKey = `${made.checkoutUrl!.split('/').pop()}`;
  });

  const send = async (body: string, type = 'application/json') => {
    const response = await fetch(
      `${office.url}${ticketingRoutes.tossWebhook}`,
      {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      },
    );
    return response.status;
  };
  const status = (data: object) =>
    JSON.stringify({ eventType: 'PAYMENT_STATUS_CHANGED', data });

  it.each<[string, () => string, number]>([
    ['no JSON', () => '{"eventType":', 400],
    ['nothing', () => '', 200],
    ['a list', () => '[]', 200],
    ['too much', () => JSON.stringify('x'.repeat(70_000)), 413],
    ['a payment of nobody', () => status({ paymentKey: 'nobody' }), 200],
    ['a key that cannot be one', () => status({ paymentKey: '\0' }), 200],
    [
      'words that cannot be stored',
      () => status({ paymentKey, status: '\0', lastTransactionKey: '\0' }),
      200,
    ],
    [
      'an order of nobody',
      () =>
        JSON.stringify({
          orderId: '5f3e1a52-90f5-4b8e-9a0d-2b0c5f1d7a11',
          status: 'DONE',
          secret: 'ps_forged',
        }),
      200,
    ],
  ])('leave no trace when they say %s', async (_, body, answer) => {
    expect(await send(body())).toBe(answer);
    expect(await office.knex('payment_events')).toEqual([]);
    expect(await office.knex('payments').pluck('look_at')).toEqual([null]);
  });

  it('have the company asked a bounded number of times, and change nothing', async () => {
    for (let n = 0; n < 120; n += 1) {
      const data = { paymentKey, status: 'DONE', lastTransactionKey: `t${n}` };
      expect(await send(status(data))).toBe(200);
    }
    await eventually(async () => {
      const [lookAt] = await office.knex('payments').pluck('look_at');
      return lookAt === null;
    });
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(50);
    const row = await office.knex('orders').where({ id: order }).first();
    expect(row.state).toBe('pending');
  });
});
