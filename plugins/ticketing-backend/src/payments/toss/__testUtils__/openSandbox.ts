import { AddressInfo } from 'net';
import { once } from 'events';
import { createServer } from 'http';
import { createSandbox } from '@marquee/payment-sandbox';
import { PreparedPayment } from '../../PaymentCompany';
import { createTossTransport } from '../createTossTransport';
import { TossPayments } from '../TossPayments';

const SECRET_KEY = 'test_sk_contract';
/** Long enough for an answer on a slow machine, as most calls get one. */
const TIMEOUT_MS = 1_000;

/** What every payment of the tests costs. */
export const AMOUNT = 110_000;

/** The payment sandbox over HTTP, and the box office's client of it. */
export async function openSandbox() {
  let now = Date.parse('2026-12-01T00:00:00Z');
  let orders = 0;
  const publicUrl = 'http://pay.marquee.localhost:8080';
  const sandbox = createSandbox({ publicUrl, clock: () => now });
  const server = createServer(sandbox).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const company = new TossPayments({
    url,
    secretKey: SECRET_KEY,
    transport: createTossTransport({ timeoutMs: TIMEOUT_MS }),
  });
  const call = async (path: string, body: object = {}) => {
    const response = await fetch(`${url}/sandbox/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${SECRET_KEY}:`)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    if (response.status !== 200) throw new Error(await response.text());
  };
  const request = (method: 'card' | 'virtual-account', reference: string) => ({
    reference,
    method,
    title: 'Hamlet × 1',
    amount: AMOUNT,
    currency: 'KRW',
    successUrl: 'http://hamlet.marquee.localhost:8080/checkout/return',
    failUrl: 'http://hamlet.marquee.localhost:8080/checkout/return',
    depositBefore: new Date(now + 24 * 60 * 60_000),
  });
  const agreed = async (method: 'card' | 'virtual-account' = 'card') => {
    orders += 1;
    const reference = `order-${orders}`;
    const made = await company.prepare(request(method, reference));
    await call(`payments/${made.paymentKey}/authenticate`);
    return { reference, paymentKey: made.paymentKey, amount: AMOUNT };
  };
  return {
    company,
    /** Does what a person does, or sets, at the sandbox. */
    call,
    request,
    agreed,
    /** Lets something go wrong with the next call about a payment or an order. */
    arm: (name: string, about: { orderId?: string; paymentKey?: string }) =>
      call('misbehaviours', { name, ...about }),
    /** A payment that was made. */
    async paid(method?: 'card' | 'virtual-account') {
      const payment = await agreed(method);
      const idempotencyKey = `confirm-${payment.reference}`;
      await company.confirm({ ...payment, idempotencyKey });
      if (method === 'virtual-account') {
        await call(`payments/${payment.paymentKey}/deposit`);
      }
      return payment;
    },
    /** All movements of a payment's money. */
    async moved({ paymentKey }: Pick<PreparedPayment, 'paymentKey'>) {
      const span = { from: new Date(now - 1_000), to: new Date(now) };
      const amounts: number[] = [];
      for await (const one of company.listTransactions(span)) {
        if (one.paymentKey === paymentKey) amounts.push(one.amount);
      }
      return amounts;
    },
    /** Lets time pass, and what happens in it. */
    async pass(ms: number) {
      now += ms;
      await sandbox.settle();
    },
    now: () => now,
    stop() {
      sandbox.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The sandbox and what is done to it. */
export type OpenSandbox = Awaited<ReturnType<typeof openSandbox>>;
