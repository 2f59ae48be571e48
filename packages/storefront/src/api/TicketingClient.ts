import {
  type CancellationPreview,
  cancellationPreviewSchema,
  type CancellationRequest,
  type Hold,
  holdSchema,
  IDEMPOTENCY_HEADER,
  type Order,
  orderSchema,
  ordersSchema,
  type OrderRequest,
  type PlanGeometry,
  planGeometrySchema,
  type RefundAccount,
  type SeatSnapshot,
  seatSnapshotSchema,
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import type { z } from 'zod';
import { KEPT_HEADER } from '../worker/kept';
import { ApiError, isNotFound } from './ApiError';
import type { ZoneCount } from '../seating/zoneCounts';
import { readRefusal } from './readRefusal';

/** Answers below 500 that say nothing of the request but that it came at a bad moment. */
const BUSY = [408, 425, 429];

interface Call<S extends z.ZodType> {
  path: string;
  method?: 'GET' | 'POST' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
  answer: S;
}

/**
 * The box office as the pages of a show call it, on their own origin.
 * Every answer is checked against the shared schema.
 *
 * All methods throw {@link ApiError}.
 */
export class TicketingClient {
  readonly #fetch: typeof fetch;
  readonly #timeoutMs: number;

  /** When the last answer was kept, if it was a copy for want of another; ISO 8601. */
  keptAt?: string;

  constructor(options: { fetch?: typeof fetch; timeoutMs?: number } = {}) {
    this.#fetch = options.fetch ?? globalThis.fetch.bind(globalThis);
    this.#timeoutMs = options.timeoutMs ?? 15_000;
  }

  /** The geometry that seat indexes refer to; cached by the browser for ever. */
  async getPlan(digest: string): Promise<PlanGeometry> {
    const path = ticketingRoutes.plan(digest);
    return this.#call({ path, answer: planGeometrySchema });
  }

  /** All seats of a performance at this moment. */
  async getSeats(performance: string): Promise<SeatSnapshot> {
    const path = ticketingRoutes.seats(performance);
    return this.#call({ path, answer: seatSnapshotSchema });
  }

  /** Holds exactly these seats for this buyer, all of them or none. */
  async holdSeats(performance: string, seats: number[]): Promise<Hold> {
    return this.#call({
      path: ticketingRoutes.holds(performance),
      method: 'POST',
      body: { seats },
      answer: holdSchema,
    });
  }

  /** Holds so many places of each zone for this buyer, all of them or none. */
  async holdZones(performance: string, zones: ZoneCount[]): Promise<Hold> {
    return this.#call({
      path: ticketingRoutes.holds(performance),
      method: 'POST',
      body: { zones },
      answer: holdSchema,
    });
  }

  /** The seats that this buyer holds; undefined when there are none. */
  async findMyHold(performance: string): Promise<Hold | undefined> {
    const path = ticketingRoutes.myHold(performance);
    const response = await this.#send({ path });
    if (response.status === 204) return undefined;
    return this.#read(response, holdSchema);
  }

  /** Moves the end of a hold later, as often as the box office allows. */
  async extendHold(hold: string): Promise<Hold> {
    const path = ticketingRoutes.extendHold(hold);
    return this.#call({ path, method: 'POST', answer: holdSchema });
  }

  /** Gives the seats of a hold back; harmless when it is already gone. */
  async releaseHold(hold: string): Promise<void> {
    try {
      await this.#send({ path: ticketingRoutes.hold(hold), method: 'DELETE' });
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }

  /** Books the seats of a hold; repeating it with the same key changes nothing. */
  async createOrder(request: OrderRequest, key: string): Promise<Order> {
    return this.#call({
      path: ticketingRoutes.orders,
      method: 'POST',
      body: request,
      headers: { [IDEMPOTENCY_HEADER]: key },
      answer: orderSchema,
    });
  }

  /** All orders of this buyer, the newest first. */
  async listOrders(): Promise<Order[]> {
    const path = ticketingRoutes.orders;
    return (await this.#call({ path, answer: ordersSchema })).orders;
  }

  /** An order of this buyer. */
  async getOrder(order: string): Promise<Order> {
    const path = ticketingRoutes.order(order);
    return this.#call({ path, answer: orderSchema });
  }

  /** Tells the box office what the payment company reported. */
  async confirmOrder(
    order: string,
    payment: { paymentKey: string; amount: number },
  ): Promise<Order> {
    return this.#call({
      path: ticketingRoutes.confirmOrder(order),
      method: 'POST',
      body: payment,
      headers: { [IDEMPOTENCY_HEADER]: payment.paymentKey },
      answer: orderSchema,
    });
  }

  /** What cancelling tickets would give back at this moment, and later. */
  async previewCancellation(
    order: string,
    tickets: string[],
  ): Promise<CancellationPreview> {
    return this.#call({
      path: ticketingRoutes.cancellationPreview(order),
      method: 'POST',
      body: { tickets },
      answer: cancellationPreviewSchema,
    });
  }

  /** Cancels tickets; repeating it with the same key changes nothing. */
  async cancelTickets(
    order: string,
    request: CancellationRequest,
    key: string,
  ): Promise<Order> {
    return this.#call({
      path: ticketingRoutes.cancellations(order),
      method: 'POST',
      body: request,
      headers: { [IDEMPOTENCY_HEADER]: key },
      answer: orderSchema,
    });
  }

  /** Says where the money of a refund goes that failed for want of an account. */
  async giveRefundAccount(
    order: string,
    refund: string,
    account: RefundAccount,
  ): Promise<Order> {
    return this.#call({
      path: ticketingRoutes.refundAccount(order, refund),
      method: 'POST',
      body: { account },
      answer: orderSchema,
    });
  }

  async #call<S extends z.ZodType>(call: Call<S>): Promise<z.output<S>> {
    return this.#read(await this.#send(call), call.answer);
  }

  async #read<S extends z.ZodType>(
    response: Response,
    schema: S,
  ): Promise<z.output<S>> {
    const answer = schema.safeParse(await response.json());
    if (answer.success) return answer.data;
    throw new ApiError({ kind: 'server', message: answer.error.message });
  }

  async #send(call: Omit<Call<z.ZodType>, 'answer'>): Promise<Response> {
    const response = await this.#fetch(`${TICKETING_BASE_PATH}${call.path}`, {
      method: call.method ?? 'GET',
      credentials: 'same-origin',
      headers: {
        ...(call.body === undefined
          ? {}
          : { 'Content-Type': 'application/json' }),
        ...call.headers,
      },
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      signal: AbortSignal.timeout(this.#timeoutMs),
    }).catch((cause: Error) => {
      throw new ApiError({ kind: 'network', message: cause.message });
    });
    this.keptAt = response.headers?.get(KEPT_HEADER) ?? undefined;
    if (response.ok) return response;
    const { status } = response;
    throw new ApiError({
      kind: status >= 500 || BUSY.includes(status) ? 'server' : 'refused',
      status,
      message: `${call.path} answered ${status}`,
      ...readRefusal(await response.json().catch(() => undefined)),
    });
  }
}
