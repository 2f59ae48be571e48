import {
  CancellationPreview,
  Hold,
  IDEMPOTENCY_HEADER,
  Order,
  PayMethod,
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { CallRecord, Outcome, Verb } from '../history/CallRecord';
import { Answer, Caller, CallRequest } from './Caller';
import { outcomeOf } from './outcomeOf';

/** An answer, and what it means. */
export interface Reply<T = unknown> {
  outcome: Outcome;
  status: number;
  reason?: string;
  /** Only with `ok`; a buyer who declines to pay gets none. */
  body?: T;
  /** Seats that a refusal names. */
  seats?: number[];
}

/** What the payment company sends the buyer back with. */
export interface PaymentReport {
  paymentKey: string;
  amount: number;
}

/** What buyers of one run share. */
export interface BuyerContext {
  /** One of the box offices that sell the show. */
  office: () => Caller;
  /** Knows the payment company by the origin of its checkout page. */
  company: (origin: string) => Promise<Caller>;
  record: (call: CallRecord) => void;
  /** ms since the run began */
  now: () => number;
  /** Notes idempotency keys and does not send them: what is left when they are off. */
  withoutKeys?: boolean;
}

/** HTTP status of a page that leads to the next one. */
const LED_ON = 303;
/** How a contact looks to a box office. */
const CONTACT = {
  name: '봇 예매자',
  email: 'bot@example.org',
  phone: '010-0000-0000',
};

const seatsOf = ({ tickets }: Pick<Order, 'tickets'>) =>
  tickets.map(({ seat }) => seat);

/** One buyer: does one thing after the other, and records what came of it. */
export class Buyer {
  readonly process: string;
  readonly #context: BuyerContext;
  readonly #headers: Record<string, string>;

  /** @param options.headers - say who it is, e.g. with an access token */
  constructor(
    context: BuyerContext,
    options: { process: string; headers: Record<string, string> },
  ) {
    this.#context = context;
    this.process = options.process;
    this.#headers = options.headers;
  }

  /** Holds seats. */
  async hold(
    performance: string,
    seats: number[],
    key?: string,
  ): Promise<Reply<Hold>> {
    return this.#office<Hold>(
      { verb: 'hold', performance, seats, key },
      {
        method: 'POST',
        path: ticketingRoutes.holds(performance),
        body: { seats },
      },
      ({ id, amount, expiresAt, now }) => ({
        hold: id,
        amount,
        livesMs: Date.parse(expiresAt) - Date.parse(now),
      }),
    );
  }

  /** Asks for more time. */
  async extend(hold: Hold): Promise<Reply<Hold>> {
    return this.#office<Hold>(
      { verb: 'extend', hold: hold.id, seats: hold.seats },
      { method: 'POST', path: ticketingRoutes.extendHold(hold.id) },
      ({ expiresAt, now }) => ({
        livesMs: Date.parse(expiresAt) - Date.parse(now),
      }),
    );
  }

  /** Gives seats back. */
  async release(hold: Hold): Promise<Reply> {
    return this.#office(
      { verb: 'release', hold: hold.id, seats: hold.seats },
      { method: 'DELETE', path: ticketingRoutes.hold(hold.id) },
    );
  }

  /** Orders what is held. */
  async order(
    hold: Hold,
    key?: string,
    method: PayMethod = 'card',
  ): Promise<Reply<Order>> {
    const consents = { cancellationTerms: true, privacy: true };
    return this.#office<Order>(
      { verb: 'order', hold: hold.id, seats: hold.seats, key },
      {
        method: 'POST',
        path: ticketingRoutes.orders,
        body: { hold: hold.id, method, contact: CONTACT, consents },
      },
      ({ id, state, amount }) => ({ order: id, state, amount }),
    );
  }

  /** Answers the payment company's page. */
  async authenticate(
    order: Order,
    answer: 'approve' | 'decline',
  ): Promise<Reply<PaymentReport>> {
    const url = new URL(order.checkoutUrl!);
    const company = await this.#context.company(url.origin);
    const from = this.#context.now();
    const { status, headers } = await company.call({
      method: 'POST',
      path: url.pathname,
      body: `${new URLSearchParams({ outcome: answer })}`,
    });
    const reply = agreementOf(status, headers.location);
    this.#record({ verb: 'authenticate', order: order.id }, from, reply);
    return reply;
  }

  /** Tells the box office of the payment. */
  async confirm(order: Order, report: PaymentReport): Promise<Reply<Order>> {
    return this.#office<Order>(
      { verb: 'confirm', order: order.id, seats: seatsOf(order) },
      {
        method: 'POST',
        path: ticketingRoutes.confirmOrder(order.id),
        body: report,
      },
      ({ state, amount }) => ({ state, amount }),
    );
  }

  /** Pays the whole amount into the account of an order, at the bank's page. */
  async transfer(order: Order): Promise<Reply> {
    const { origin } = new URL(order.checkoutUrl!);
    const company = await this.#context.company(origin);
    const from = this.#context.now();
    const account = `${order.deposit?.accountNumber}`;
    const { status } = await company.call({
      method: 'POST',
      path: '/bank',
      body: `${new URLSearchParams({ account, outcome: 'deposit' })}`,
    });
    const outcome = status === LED_ON ? 'ok' : outcomeOf(status);
    const reply: Reply = { outcome, status };
    this.#record({ verb: 'transfer', order: order.id }, from, reply);
    return reply;
  }

  /** Asks what cancelling tickets of an order would give back. */
  async preview(
    order: Order,
    tickets: Order['tickets'],
  ): Promise<Reply<CancellationPreview>> {
    return this.#office<CancellationPreview>(
      { verb: 'preview', order: order.id },
      {
        method: 'POST',
        path: ticketingRoutes.cancellationPreview(order.id),
        body: { tickets: tickets.map(({ id }) => id) },
      },
    );
  }

  /** Cancels tickets of an order for what the preview promised. */
  async cancel(
    order: Order,
    tickets: Order['tickets'],
    expectedRefund: number,
  ): Promise<Reply<Order>> {
    return this.#office<Order>(
      { verb: 'cancel', order: order.id, seats: seatsOf({ tickets }) },
      {
        method: 'POST',
        path: ticketingRoutes.cancellations(order.id),
        body: { tickets: tickets.map(({ id }) => id), expectedRefund },
      },
      ({ state, amount }) => ({ state, amount }),
    );
  }

  /** Looks at an order. */
  async look(order: Order): Promise<Reply<Order>> {
    return this.#office<Order>(
      { verb: 'look', order: order.id, seats: seatsOf(order) },
      { method: 'GET', path: ticketingRoutes.order(order.id) },
      ({ state, amount }) => ({ state, amount }),
    );
  }

  async #office<T>(
    facts: Pick<CallRecord, 'verb'> & Partial<CallRecord>,
    request: CallRequest,
    learn: (body: T) => Partial<CallRecord> = () => ({}),
  ): Promise<Reply<T>> {
    const from = this.#context.now();
    const { key } = facts;
    const answer = await this.#context.office().call({
      ...request,
      path: `${TICKETING_BASE_PATH}${request.path}`,
      headers: {
        ...this.#headers,
        ...(key !== undefined &&
          !this.#context.withoutKeys && { [IDEMPOTENCY_HEADER]: key }),
      },
    });
    const reply = replyOf<T>(answer);
    const learnt = reply.body === undefined ? {} : learn(reply.body);
    this.#record({ ...facts, ...learnt }, from, reply);
    return reply;
  }

  #record(
    facts: { verb: Verb } & Partial<CallRecord>,
    from: number,
    { outcome, status, reason }: Reply,
  ) {
    const to = this.#context.now();
    this.#context.record({
      process: this.process,
      ...facts,
      outcome,
      status,
      reason,
      from,
      to,
    });
  }
}

/** The company leads the buyer back: with a payment key, or with why there is none. */
function agreementOf(status: number, location: unknown): Reply<PaymentReport> {
  if (status !== LED_ON) return { outcome: outcomeOf(status), status };
  const back = new URL(String(location)).searchParams;
  const paymentKey = back.get('paymentKey');
  const amount = Number(back.get('amount'));
  const body = paymentKey ? { paymentKey, amount } : undefined;
  return { outcome: 'ok', status, body };
}

function replyOf<T>({ status, body }: Answer): Reply<T> {
  const outcome = outcomeOf(status);
  if (outcome === 'ok') return { outcome, status, body };
  const reason = body?.reason ?? body?.error?.name;
  return { outcome, status, reason, seats: body?.seats };
}
