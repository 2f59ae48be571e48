import { AMOUNT, openSandbox, OpenSandbox } from './__testUtils__/openSandbox';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

describe('deposits, at the sandbox over HTTP', () => {
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    sandbox = await openSandbox();
  });
  afterAll(() => sandbox.stop());

  const stateOf = async (paymentKey: string) => {
    const found = await sandbox.company.find(paymentKey);
    return found.type === 'found' ? found.payment.state : found.type;
  };
  const opened = async () => {
    const payment = await sandbox.agreed('virtual-account');
    const idempotencyKey = `open-${payment.reference}`;
    const request = { ...payment, idempotencyKey };
    return { payment, outcome: await sandbox.company.confirm(request) };
  };

  it('get an account until the agreed time, come, and are taken back', async () => {
    const { call, now, moved } = sandbox;
    const { payment, outcome } = await opened();
    const { paymentKey } = payment;
    expect(outcome).toEqual({
      type: 'awaiting-deposit',
      deposit: {
        bank: expect.stringMatching(/^\d\d$/),
        accountNumber: expect.stringMatching(/\d+$/),
        holder: expect.any(String),
        dueAt: new Date(now() + DAY_MS).toISOString(),
      },
    });
    expect(await stateOf(paymentKey)).toBe('awaiting');
    await call(`payments/${paymentKey}/deposit`);
    expect(await stateOf(paymentKey)).toBe('paid');
    await call(`payments/${paymentKey}/cancel-deposit`);
    expect(await stateOf(paymentKey)).toBe('awaiting');
    await call(`payments/${paymentKey}/deposit`);
    const amounts = (await moved(payment)).filter(amount => amount !== 0);
    expect(amounts).toEqual([AMOUNT, -AMOUNT, AMOUNT]);
  });

  it('may come before the answer that names the account', async () => {
    const { company, agreed, arm } = sandbox;
    const payment = await agreed('virtual-account');
    const { paymentKey } = payment;
    await arm('DEPOSIT_BEFORE_ANSWER', { paymentKey });
    const outcome = await company.confirm({ ...payment, idempotencyKey: 'd' });
    expect(outcome).toMatchObject({ type: 'awaiting-deposit' });
    expect(await stateOf(paymentKey)).toBe('paid');
  });

  it('are taken back by the bank a minute later', async () => {
    const { call, arm, pass } = sandbox;
    const { paymentKey } = (await opened()).payment;
    await arm('DEPOSIT_TAKEN_BACK', { paymentKey });
    await call(`payments/${paymentKey}/deposit`);
    await pass(2 * MINUTE_MS);
    expect(await stateOf(paymentKey)).toBe('awaiting');
  });

  it('do not come after the deadline or into a closed account', async () => {
    const { company, call, pass } = sandbox;
    const late = (await opened()).payment;
    const closed = (await opened()).payment;
    await company.close({ ...closed, reason: 'Given up by the buyer' });
    expect(await stateOf(closed.paymentKey)).toBe('returned');
    await pass(DAY_MS + MINUTE_MS);
    for (const { paymentKey } of [late, closed]) {
      const deposit = call(`payments/${paymentKey}/deposit`);
      await expect(deposit).rejects.toThrow();
    }
    expect(await stateOf(late.paymentKey)).toBe('awaiting');
  });
});
