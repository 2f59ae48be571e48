import { AMOUNT, openSandbox, OpenSandbox } from './__testUtils__/openSandbox';

const declined = (retryable: boolean) => ({ type: 'declined', retryable });
const UNKNOWN = { type: 'unknown' };
const APPROVED = { type: 'approved' };

describe('cards, at the sandbox over HTTP', () => {
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    sandbox = await openSandbox();
  });
  afterAll(() => sandbox.stop());

  it('is registered, agreed to, taken once, found and listed', async () => {
    const { company, agreed, call, moved } = sandbox;
    const request = sandbox.request('card', 'order-first');
    const made = await company.prepare(request);
    expect(made.checkoutUrl).toContain(`/checkout/${made.paymentKey}`);
    expect(await company.prepare(request)).toEqual(made);
    const state = async () => {
      const found = await company.find(made.paymentKey);
      return found.type === 'found' && found.payment.state;
    };
    expect(await state()).toBe('open');
    await call(`payments/${made.paymentKey}/authenticate`);
    expect(await state()).toBe('agreed');
    const report = {
      paymentKey: made.paymentKey,
      reference: 'order-first',
      amount: AMOUNT,
      idempotencyKey: 'first',
    };
    const twice = [company.confirm(report), company.confirm(report)];
    expect(await Promise.all(twice)).toContainEqual(APPROVED);
    expect(await company.confirm(report)).toEqual(APPROVED);
    const other = { ...report, idempotencyKey: 'second' };
    expect(await company.confirm(other)).toEqual(APPROVED);
    expect(await state()).toBe('paid');
    expect(await moved(made)).toEqual([AMOUNT]);
    expect(await moved(await agreed())).toEqual([]);
  });

  it.each([
    'INVALID_REQUEST',
    'DUPLICATED_ORDER_ID',
    'FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING',
    'TOO_MANY_REQUESTS',
    'IDEMPOTENT_REQUEST_PROCESSING',
  ])('is registered in spite of one %s', async name => {
    const { company, arm, request } = sandbox;
    await arm(name, { orderId: `order-${name}` });
    const made = await company.prepare(request('card', `order-${name}`));
    expect(made.paymentKey).not.toBe('');
  });

  it('is registered once when the answer breaks off', async () => {
    const { company, arm, request } = sandbox;
    await arm('MALFORMED_JSON', { orderId: 'order-garbled' });
    const card = request('card', 'order-garbled');
    await expect(company.prepare(card)).rejects.toThrow('did not take up');
    const made = await company.prepare(card);
    expect(await company.prepare(card)).toEqual(made);
  });

  /** What goes wrong, what the client says, and what is of the payment. */
  const CONFIRMING: [name: string, outcome: object, state: string][] = [
    ['REJECT_CARD_PAYMENT', declined(false), 'over'],
    ['REJECT_CARD_COMPANY', declined(false), 'over'],
    ['REJECT_ACCOUNT_PAYMENT', declined(false), 'over'],
    ['INVALID_REJECT_CARD', declined(false), 'over'],
    ['INVALID_STOPPED_CARD', declined(false), 'over'],
    ['INVALID_CARD_EXPIRATION', declined(false), 'over'],
    ['EXCEED_MAX_CARD_INSTALLMENT_PLAN', declined(false), 'over'],
    ['BELOW_MINIMUM_AMOUNT', declined(false), 'over'],
    ['EXPIRED_BEFORE_CONFIRM', declined(false), 'over'],
    ['DUPLICATED_ORDER_ID', declined(false), 'agreed'],
    ['FORBIDDEN_REQUEST', declined(false), 'agreed'],
    ['NOT_FOUND_PAYMENT', declined(false), 'agreed'],
    ['INVALID_REQUEST', declined(true), 'agreed'],
    ['NOT_FOUND_PAYMENT_SESSION', declined(true), 'agreed'],
    ['ALREADY_PROCESSED_PAYMENT', UNKNOWN, 'agreed'],
    ['PROVIDER_ERROR', UNKNOWN, 'agreed'],
    ['FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING', UNKNOWN, 'agreed'],
    ['IDEMPOTENT_REQUEST_PROCESSING', UNKNOWN, 'agreed'],
    ['TOO_MANY_REQUESTS', UNKNOWN, 'agreed'],
    ['INVALID_API_KEY', UNKNOWN, 'agreed'],
    ['UNAUTHORIZED_KEY', UNKNOWN, 'agreed'],
    ['TIMEOUT_BEFORE_CHARGE', UNKNOWN, 'agreed'],
    ['TIMEOUT_AFTER_CHARGE', UNKNOWN, 'paid'],
    // The transport asks again by itself, with the same key.
    ['RESET_BEFORE_CHARGE', APPROVED, 'paid'],
    ['RESET_AFTER_CHARGE', APPROVED, 'paid'],
    ['ERROR_AFTER_CHARGE', UNKNOWN, 'paid'],
    ['MALFORMED_JSON', UNKNOWN, 'paid'],
  ];

  it.each(CONFIRMING)(
    'meets %s, and is taken once at most',
    async (name, outcome, state) => {
      const { company, agreed, arm, moved } = sandbox;
      const payment = await agreed();
      await arm(name, { paymentKey: payment.paymentKey });
      const first = { ...payment, idempotencyKey: `${name}-1` };
      expect(await company.confirm(first)).toMatchObject(outcome);
      expect(await company.find(payment.paymentKey)).toMatchObject({
        payment: { state },
      });
      // Asked again as the job asks: with another key, for the old one may be worn out.
      const again = { ...payment, idempotencyKey: `${name}-2` };
      expect(await company.confirm(again)).toMatchObject(
        state === 'over' ? declined(false) : APPROVED,
      );
      expect(await moved(payment)).toEqual(state === 'over' ? [] : [AMOUNT]);
    },
  );

  it.each<[string, object]>([
    ['NOT_FOUND_PAYMENT', { type: 'none' }],
    ['FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING', UNKNOWN],
    ['FORBIDDEN_CONSECUTIVE_REQUEST', UNKNOWN],
    ['TOO_MANY_REQUESTS', UNKNOWN],
    ['UNAUTHORIZED_KEY', UNKNOWN],
    ['MALFORMED_JSON', UNKNOWN],
  ])('is asked for and meets %s', async (name, outcome) => {
    const { company, paid, arm } = sandbox;
    const { paymentKey } = await paid();
    await arm(name, { paymentKey });
    expect(await company.find(paymentKey)).toEqual(outcome);
    expect(await company.find(paymentKey)).toMatchObject({ type: 'found' });
  });

  it('is refused for another order and another amount, and keeps its chance', async () => {
    const { company, agreed } = sandbox;
    const payment = await agreed();
    const ask = async (change: object, idempotencyKey: string) =>
      company.confirm({ ...payment, ...change, idempotencyKey });
    expect(await ask({ amount: 1 }, 'x1')).toMatchObject(declined(true));
    expect(await ask({ reference: 'other-order' }, 'x2')).toMatchObject(
      declined(true),
    );
    expect(await ask({}, 'x3')).toEqual(APPROVED);
  });
});
