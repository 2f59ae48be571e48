import request from 'supertest';
import { createSandbox, type SandboxOptions } from '../createSandbox';
import type { Sandbox } from '../Sandbox';
import type { Post } from '../webhooks/post';

export const PUBLIC_URL = 'http://pay.marquee.localhost:8080';
export const WEBHOOK_URL = 'http://hamlet.marquee.localhost:8080/webhooks';
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

const RETURN_URL = 'http://hamlet.marquee.localhost:8080/checkout/return';

/** A payment by card, as a shop asks for it. */
export const order = {
  method: 'CARD',
  amount: 110_000,
  currency: 'KRW',
  orderId: 'order-0001',
  orderName: '햄릿 <b>& 친구들</b>',
  successUrl: RETURN_URL,
  failUrl: RETURN_URL,
};

/** Where money of a virtual account is given back to. */
export const refundReceiveAccount = {
  bank: '20',
  accountNumber: '1002123456789',
  holderName: '김예매',
};

/** A shop, the payment company of its own, and their clock. */
export class Shop {
  now = Date.parse('2026-12-01T00:00:00Z');
  /** Webhooks that came to the shop, in order. */
  readonly posts: Post[] = [];
  /** What the shop answers to webhooks, in turn; then 200. */
  readonly statuses: number[] = [];
  sandbox: Sandbox;
  readonly #options: Partial<SandboxOptions>;

  constructor(options: Partial<SandboxOptions> = {}) {
    this.#options = options;
    this.sandbox = this.#start();
  }

  /** Stops the company, and starts it again with what is in its file. */
  restart(): void {
    this.sandbox.close();
    this.sandbox = this.#start();
  }

  /** Calls the API with the shop's key. */
  call(
    path: string,
    options: {
      body?: object;
      method?: 'get' | 'post' | 'put';
      headers?: Record<string, string>;
    } = {},
  ): request.Test {
    const { body, headers = {}, method = body ? 'post' : 'get' } = options;
    return request(this.sandbox)
      [method](path)
      .auth('test_sk_hamlet', '')
      .set(headers)
      .send(body);
  }

  /** Registers a payment; gives its key. */
  async create(change: object = {}): Promise<string> {
    const body = { ...order, ...change };
    const { body: payment } = await this.call('/v1/payments', { body });
    return payment.paymentKey;
  }

  /** Agrees as the buyer does, by the sandbox's own API. */
  authenticate(paymentKey: string, body: object = {}): request.Test {
    const path = `/sandbox/v1/payments/${paymentKey}/authenticate`;
    return this.call(path, { body });
  }

  /** A payment to which the buyer agreed. */
  async agreed(change: object = {}): Promise<string> {
    const paymentKey = await this.create(change);
    await this.authenticate(paymentKey);
    return paymentKey;
  }

  confirm(
    paymentKey: string,
    change: object = {},
    headers: Record<string, string> = {},
  ): request.Test {
    const { orderId, amount } = order;
    const body = { paymentKey, orderId, amount, ...change };
    return this.call('/v1/payments/confirm', { body, headers });
  }

  cancel(
    paymentKey: string,
    change: object = {},
    headers: Record<string, string> = {},
  ): request.Test {
    const body = { cancelReason: '단순 변심', ...change };
    return this.call(`/v1/payments/${paymentKey}/cancel`, { body, headers });
  }

  find(paymentKey: string): request.Test {
    return this.call(`/v1/payments/${paymentKey}`);
  }

  /** A payment that was made by card. */
  async paid(change: object = {}): Promise<string> {
    const paymentKey = await this.agreed(change);
    await this.confirm(paymentKey, change).expect(200);
    return paymentKey;
  }

  /** A payment whose account waits for the deposit. */
  waiting(change: object = {}): Promise<string> {
    return this.paid({ method: 'VIRTUAL_ACCOUNT', ...change });
  }

  /** Pays into the account, or lets the bank take that back. */
  deposit(
    paymentKey: string,
    what: 'deposit' | 'cancel-deposit' = 'deposit',
  ): request.Test {
    const path = `/sandbox/v1/payments/${paymentKey}/${what}`;
    return this.call(path, { body: {} });
  }

  /** Lets something go wrong. */
  arm(name: string, about: object = {}): request.Test {
    const body = { name, ...about };
    return this.call('/sandbox/v1/misbehaviours', { body });
  }

  /** Lets time pass, and all that happens in it. */
  async pass(ms: number): Promise<void> {
    this.now += ms;
    await this.sandbox.settle();
  }

  /** The webhooks so far, as [event, status] pairs. */
  get told(): [string, string][] {
    return this.posts.map(({ body }) => {
      const { eventType = 'DEPOSIT_CALLBACK', data, status } = JSON.parse(body);
      return [eventType, status ?? data.status ?? data.cancelStatus];
    });
  }

  #start(): Sandbox {
    return createSandbox({
      publicUrl: PUBLIC_URL,
      clock: () => this.now,
      post: async post => {
        this.posts.push(post);
        return this.statuses.shift() ?? 200;
      },
      ...this.#options,
    });
  }
}
