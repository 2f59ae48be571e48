import { ServiceUnavailableError } from '@backstage/errors';
import {
  IDEMPOTENCY_HEADER,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import {
  anOrderRequest,
  Buyer,
  eventually,
  provideBoxOffices,
} from '../__testUtils__';
import { PaymentCompany } from '../payments/PaymentCompany';

const HOUR_MS = 60 * 60_000;

/** A company that is away for its first so many calls that register a payment. */
function awayFor(calls: number) {
  let left = calls;
  return (real: PaymentCompany): PaymentCompany => ({
    prepare: async request => {
      left -= 1;
      if (left >= 0) throw new ServiceUnavailableError('The company is away');
      return real.prepare(request);
    },
    confirm: request => real.confirm(request),
    find: key => real.find(key),
    refund: request => real.refund(request),
    close: request => real.close(request),
    parseWebhook: body => real.parseWebhook(body),
    listTransactions: span => real.listTransactions(span),
  });
}

describe('ordering while the payment company is away', () => {
  const offices = provideBoxOffices();

  it.each([
    ['with the same key', { [IDEMPOTENCY_HEADER]: 'once-more' }],
    ['without one', {}],
  ])(
    'may be tried again at once, %s: the seats wait for it',
    async (_, key) => {
      const office = await offices.open({ company: awayFor(2) });
      const buyer = new Buyer(office);
      const { body: hold } = await buyer.hold([0, 1]);
      expect((await buyer.order(hold.id, key)).status).toBe(503);
      expect((await buyer.order(hold.id, key)).status).toBe(503);
      // Nobody else gets in between.
      expect((await new Buyer(office).hold([1])).status).toBe(409);

      const { status, body: order } = await buyer.order(hold.id, key);
      expect(status).toBe(201);
      expect(order).toMatchObject({ state: 'pending', tickets: [{}, {}] });
      const paid = await buyer.confirm(order, await buyer.agree(order));
      expect(paid.body.state).toBe('paid');
      expect(await office.knex('orders')).toHaveLength(1);
    },
  );

  it('keeps the seats of a first call whatever a second one wants of them', async () => {
    let letGo = () => undefined as void;
    const gate = new Promise<void>(resolve => {
      letGo = resolve;
    });
    const office = await offices.open({
      company: real => ({
        ...awayFor(0)(real),
        prepare: async request => gate.then(() => real.prepare(request)),
      }),
    });
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0, 1]);
    const first = buyer.order(hold.id);
    const tied = async () => {
      const holds = await office.redis.hvals('{hamlet:evening}:holds');
      return holds.some(json => JSON.parse(json).order);
    };
    await eventually(tied);
    const tickets = [{ seat: 0, discount: 'unknown' }];
    const second = await buyer.call('POST', ticketingRoutes.orders, {
      body: { ...anOrderRequest(hold.id), tickets },
    });
    expect(second.status).toBe(400);
    expect((await new Buyer(office).hold([1])).status).toBe(409);
    letGo();
    expect((await first).status).toBe(201);
    expect((await new Buyer(office).hold([1])).status).toBe(409);
  });

  it('frees in time what nobody ever tried to pay', async () => {
    let now = Date.now();
    const office = await offices.open({
      clock: () => now,
      company: real => ({
        ...awayFor(0)(real),
        find: async () => ({ type: 'unknown' }),
      }),
    });
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0]);
    expect((await buyer.order(hold.id)).status).toBe(201);
    now += HOUR_MS;
    const states = async () => office.knex('orders').pluck('state');
    await eventually(async () => (await states())[0] === 'expired');
  });

  it('leaves an order that can be paid from its page as soon as the company is back', async () => {
    const office = await offices.open({ company: awayFor(1) });
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([0]);
    expect((await buyer.order(hold.id)).status).toBe(503);
    const { body } = await buyer.call('GET', ticketingRoutes.orders);
    const { body: order } = await buyer.call(
      'GET',
      ticketingRoutes.order(body.orders[0].id),
    );
    const paid = await buyer.confirm(order, await buyer.agree(order));
    expect(paid.body.state).toBe('paid');
  });
});
