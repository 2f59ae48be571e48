import { NotFoundError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type { ChangeFactsRequest, Show } from '@marquee/plugin-shows-common';
import {
  amountSchema,
  blockedSeatsSchema,
  bookersPageSchema,
  callOffSchema,
  planGeometrySchema,
  revealedContactSchema,
  salesSchema,
  standingSchema,
  type BlockedSeats,
  type BlockRequest,
  type BookersExportQuery,
  type BookersPage,
  type BookersQuery,
  type CallOff,
  type PlanGeometry,
  type RevealedContact,
  type Sales,
  type SalesQuery,
  type SellerRefundRequest,
  type Standing,
} from '@marquee/plugin-ticketing-common';
import { z } from 'zod';
import { readAnswer } from './readAnswer';
import { refusalOf } from './refusalOf';
import type { RefundChoice, RefundPreview, TicketingApi } from './TicketingApi';

/** As much of a refund's quote as the page shows. */
const previewSchema = z.object({
  refund: amountSchema,
  fee: amountSchema,
});

/** As much of what the box office tells buyers as leads to a plan. */
const plansSchema = z.object({
  performances: z.array(z.object({ id: z.string(), plan: z.string() })),
});

/** {@link TicketingApi} over HTTP. */
export class TicketingClient implements TicketingApi {
  readonly #fetchApi: FetchApi;

  constructor(fetchApi: FetchApi) {
    this.#fetchApi = fetchApi;
  }

  async getShow(show: string): Promise<Show> {
    return await (await this.#send(show, '')).json();
  }

  async listBookers(
    show: string,
    query: Partial<BookersQuery>,
  ): Promise<BookersPage> {
    const path = `/box-office/bookers${toQuery(query)}`;
    return readAnswer(bookersPageSchema, await this.#send(show, path));
  }

  async reveal(
    show: string,
    order: string,
    reason: string,
  ): Promise<RevealedContact> {
    const path = `/box-office/bookers/${encodeURIComponent(order)}/reveal`;
    const answer = await this.#send(show, path, 'POST', { reason });
    return readAnswer(revealedContactSchema, answer);
  }

  async downloadBookers(
    show: string,
    query: Partial<BookersExportQuery>,
  ): Promise<Blob> {
    const path = `/box-office/bookers.csv${toQuery(query)}`;
    return await (await this.#send(show, path)).blob();
  }

  async previewRefund(
    show: string,
    order: string,
    { tickets, mode }: RefundChoice,
  ): Promise<RefundPreview> {
    const query = toQuery({ tickets: tickets.join(','), mode });
    const path = `${refundsOf(order)}/preview${query}`;
    return readAnswer(previewSchema, await this.#send(show, path));
  }

  async refund(
    show: string,
    order: string,
    request: SellerRefundRequest,
  ): Promise<void> {
    await this.#send(show, refundsOf(order), 'POST', request);
  }

  async readSales(show: string, query: Partial<SalesQuery>): Promise<Sales> {
    const path = `/box-office/sales${toQuery(query)}`;
    return readAnswer(salesSchema, await this.#send(show, path));
  }

  async readStanding(show: string): Promise<Standing> {
    const answer = await this.#send(show, '/box-office/standing');
    return readAnswer(standingSchema, answer);
  }

  async callOff(
    show: string,
    performance: string,
    reason: string,
  ): Promise<CallOff> {
    const path = `${performanceOf(performance)}/cancel`;
    const answer = await this.#send(show, path, 'POST', { reason });
    return readAnswer(callOffSchema, answer);
  }

  async readCallOff(show: string, performance: string): Promise<CallOff> {
    const path = `${performanceOf(performance)}/cancellation`;
    return readAnswer(callOffSchema, await this.#send(show, path));
  }

  async readPlan(show: string, performance: string): Promise<PlanGeometry> {
    const offer = await this.#send(show, '/box-office/show');
    const { performances } = await readAnswer(plansSchema, offer);
    const found = performances.find(({ id }) => id === performance);
    if (!found) throw new NotFoundError(`No performance '${performance}'`);
    const path = `/box-office/plans/${encodeURIComponent(found.plan)}`;
    return readAnswer(planGeometrySchema, await this.#send(show, path));
  }

  async listBlocked(show: string, performance: string): Promise<BlockedSeats> {
    return this.#askBlocked(show, performance, 'GET');
  }

  async block(
    show: string,
    performance: string,
    request: BlockRequest,
  ): Promise<BlockedSeats> {
    return this.#askBlocked(show, performance, 'PUT', request);
  }

  async unblock(
    show: string,
    performance: string,
    seats: readonly number[],
  ): Promise<BlockedSeats> {
    return this.#askBlocked(show, performance, 'DELETE', { seats });
  }

  async #askBlocked(
    show: string,
    performance: string,
    method: string,
    body?: object,
  ): Promise<BlockedSeats> {
    const path = `${performanceOf(performance)}/blocked`;
    const answer = await this.#send(show, path, method, body);
    return readAnswer(blockedSeatsSchema, answer);
  }

  async changeFacts(show: string, change: ChangeFactsRequest): Promise<Show> {
    return await (await this.#send(show, '/facts', 'PUT', change)).json();
  }

  async retry(show: string): Promise<Show> {
    return await (await this.#send(show, '/retry', 'POST')).json();
  }

  async #send(
    show: string,
    path: string,
    method = 'GET',
    body?: object,
  ): Promise<Response> {
    const response = await this.#fetchApi.fetch(
      `plugin://shows/v1/shows/${encodeURIComponent(show)}${path}`,
      {
        method,
        headers: body && { 'content-type': 'application/json' },
        body: body && JSON.stringify(body),
      },
    );
    if (!response.ok) throw await refusalOf(response);
    return response;
  }
}

function performanceOf(performance: string): string {
  return `/box-office/performances/${encodeURIComponent(performance)}`;
}

function refundsOf(order: string): string {
  return `/box-office/orders/${encodeURIComponent(order)}/refunds`;
}

/** A query with its question mark; what is undefined is left out. */
function toQuery(query: Record<string, unknown>): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined,
  );
  const text = new URLSearchParams(
    given.map(([name, value]) => [name, String(value)]),
  ).toString();
  return text && `?${text}`;
}
