import { Order, ticketingRoutes } from '@marquee/plugin-ticketing-common';
import {
  anOrderRequest,
  Buyer,
  eventually,
  provideBoxOffices,
  TestBoxOffice,
} from '../__testUtils__';
import { CompanyPayment, PaymentCompany } from './PaymentCompany';

const HOUR_MS = 60 * 60_000;
const DEPOSIT = { bank: '20', accountNumber: '123456', holder: 'Hana' };
const ACCOUNT = { bank: '88', accountNumber: '110222333', holder: 'Hana' };

describe('paying by a deposit', () => {
  const offices = provideBoxOffices();
  let office: TestBoxOffice;
  let now = Date.now();
  let state: CompanyPayment['state'];
  let sentTo: unknown[];

  /** A company whose bank does what the test says. */
  const company = (real: PaymentCompany): PaymentCompany => ({
    prepare: request => real.prepare({ ...request, method: 'card' }),
    close: async () => undefined,
    parseWebhook: body => real.parseWebhook(body),
    listTransactions: span => real.listTransactions(span),
    confirm: async () => {
      state = 'awaiting';
      const dueAt = new Date(now + 24 * HOUR_MS).toISOString();
      return { type: 'awaiting-deposit', deposit: { ...DEPOSIT, dueAt } };
    },
    find: async () => ({
      type: 'found',
      payment: { state, balance: 110_000, refunds: [] },
    }),
    refund: async ({ account }) => {
      sentTo.push(account);
      return { type: 'done' };
    },
  });

  const open = async () => {
    now = Date.now();
    state = 'open';
    sentTo = [];
    office = await offices.open({ company, clock: () => now });
  };
  const order = async (buyer: Buyer, seats: number[]): Promise<Order> => {
    const { body: hold } = await buyer.hold(seats);
    const body = { ...anOrderRequest(hold.id), method: 'virtual-account' };
    const made = await buyer.call('POST', ticketingRoutes.orders, { body });
    const report = await buyer.agree(made.body);
    return (await buyer.confirm(made.body, report)).body;
  };
  const read = async (buyer: Buyer, { id }: Order): Promise<Order> =>
    (await buyer.call('GET', ticketingRoutes.order(id))).body;
  /** The company calls, as often as it likes. */
  const call = async ({ id }: Order, transactionKey = 't1') => {
    const body = { orderId: id, status: 'DONE', secret: 's', transactionKey };
    const stranger = new Buyer(office);
    return stranger.call('POST', ticketingRoutes.tossWebhook, { body });
  };

  it('waits for the money, hears of it once, and believes nobody but the company', async () => {
    await open();
    const buyer = new Buyer(office);
    const made = await order(buyer, [0]);
    expect(made).toMatchObject({
      state: 'awaiting-deposit',
      method: 'virtual-account',
      deposit: DEPOSIT,
      tickets: [{ state: 'pending' }],
    });
    expect((await call(made, 'made-up')).status).toBe(200);
    expect((await read(buyer, made)).state).toBe('awaiting-deposit');
    state = 'paid';
    await Promise.all([call(made), call(made), call(made)]);
    await eventually(async () => (await read(buyer, made)).state === 'paid');
    const events = await office.knex('payment_events');
    expect(events).toHaveLength(2);
  });

  it('sees the money within ten minutes when nobody calls', async () => {
    await open();
    const buyer = new Buyer(office);
    const made = await order(buyer, [0]);
    state = 'paid';
    now += 10 * 60_000;
    await eventually(async () => (await read(buyer, made)).state === 'paid');
    expect(await office.knex('payment_events')).toEqual([]);
  });

  it('frees the seats when the money does not come, and asks where late money is to go', async () => {
    await open();
    const buyer = new Buyer(office);
    const made = await order(buyer, [0]);
    now += 25 * HOUR_MS;
    await eventually(async () => (await read(buyer, made)).state === 'expired');
    const other = new Buyer(office);
    await eventually(async () => (await other.hold([0])).status === 201);
    state = 'open';
    const { body: mine } = await other.call(
      'GET',
      ticketingRoutes.myHold('evening'),
    );
    expect((await other.order(mine.id)).status).toBe(201);

    state = 'paid';
    await call(made);
    await eventually(
      async () => (await read(buyer, made)).state === 'refunded',
    );
    const [refund] = (await read(buyer, made)).refunds;
    expect(refund).toMatchObject({
      state: 'failed',
      failure: 'account-needed',
      amount: 110_000,
      by: 'system',
    });
    const path = ticketingRoutes.refundAccount(made.id, refund.id);
    const body = { account: ACCOUNT };
    expect((await other.call('POST', path, { body })).status).toBe(404);
    expect((await buyer.call('POST', path, { body })).status).toBe(200);
    await eventually(
      async () => (await read(buyer, made)).refunds[0].state === 'done',
    );
    expect(sentTo).toEqual([ACCOUNT]);
    expect((await office.knex('refunds').first()).account).toBeNull();
  });

  it('waits again when the bank takes the deposit back', async () => {
    await open();
    const buyer = new Buyer(office);
    const made = await order(buyer, [0]);
    state = 'paid';
    await call(made);
    await eventually(async () => (await read(buyer, made)).state === 'paid');
    state = 'awaiting';
    await call(made, 't2');
    await eventually(
      async () => (await read(buyer, made)).state === 'awaiting-deposit',
    );
    expect((await read(buyer, made)).tickets[0].code).toBeUndefined();
  });
});
