import { randomUUID } from 'crypto';
import { gzipSync } from 'zlib';
import {
  Hold,
  MANAGEMENT_KEY_HEADER,
  Order,
  ShowSetup,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { anOrderRequest } from './builders';
import { MANAGEMENT_KEY, TestBoxOffice } from './startBoxOffice';

/** An answer of the box office. */
export interface Answer<T> {
  status: number;
  body: T;
  headers: Headers;
}

/** Somebody with an account of their own, who comes with a token of it. */
export class Buyer {
  readonly id: string;
  readonly #office: TestBoxOffice;

  constructor(office: TestBoxOffice, options: { id?: string } = {}) {
    this.#office = office;
    this.id = options.id ?? randomUUID();
  }

  /** A token of this moment. */
  async token(): Promise<string> {
    const { accounts, clock } = this.#office;
    return accounts.token({ claims: { sub: this.id }, now: clock() });
  }

  /** Calls the API. */
  async call<T = any>(
    method: string,
    path: string,
    options: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    const { body, headers } = options;
    const response = await fetch(`${this.#office.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token()}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text ? JSON.parse(text) : undefined) as T,
    };
  }

  /** Holds seats of the evening performance. */
  async hold(seats: number[], headers = {}): Promise<Answer<Hold>> {
    const path = ticketingRoutes.holds('evening');
    return this.call('POST', path, { body: { seats }, headers });
  }

  /** Orders the seats of a hold. */
  async order(hold: string, headers = {}): Promise<Answer<Order>> {
    const body = anOrderRequest(hold);
    return this.call('POST', ticketingRoutes.orders, { body, headers });
  }

  /** Agrees to the payment on the company's page; gives what comes back with the browser. */
  async agree(order: Order): Promise<{ paymentKey: string; amount: number }> {
    const response = await fetch(order.checkoutUrl!, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ outcome: 'approve' }),
    });
    const back = new URL(response.headers.get('location')!).searchParams;
    return {
      paymentKey: back.get('paymentKey')!,
      amount: Number(back.get('amount')),
    };
  }

  /** Tells the box office of the payment. */
  async confirm(order: Order, report: unknown): Promise<Answer<Order>> {
    const path = ticketingRoutes.confirmOrder(order.id);
    return this.call('POST', path, { body: report });
  }

  /** All the way from seats to tickets; stops at the first refusal. */
  async buy(seats: number[]): Promise<Answer<Order>> {
    const hold = await this.hold(seats);
    if (hold.status !== 201) return hold as unknown as Answer<Order>;
    const order = await this.order(hold.body.id);
    if (order.status !== 201) return order;
    return this.confirm(order.body, await this.agree(order.body));
  }
}

/** Sets the show up as the portal does. */
export async function setUp(
  office: TestBoxOffice,
  setup: ShowSetup,
): Promise<{ status: number; text: string }> {
  const response = await fetch(`${office.url}${ticketingRoutes.manageShow}`, {
    method: 'PUT',
    headers: {
      [MANAGEMENT_KEY_HEADER]: MANAGEMENT_KEY,
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    },
    body: gzipSync(JSON.stringify(setup)),
  });
  return { status: response.status, text: await response.text() };
}
