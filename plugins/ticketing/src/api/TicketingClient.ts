import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type { ChangeFactsRequest, Show } from '@marquee/plugin-shows-common';
import {
  amountSchema,
  bookersPageSchema,
  revealedContactSchema,
  salesSchema,
  type BookersExportQuery,
  type BookersPage,
  type BookersQuery,
  type RevealedContact,
  type Sales,
  type SalesQuery,
  type SellerRefundRequest,
} from '@marquee/plugin-ticketing-common';
import { z } from 'zod';
import type { RefundChoice, RefundPreview, TicketingApi } from './TicketingApi';

/** As much of a refund's quote as the page shows. */
const previewSchema = z.object({
  refund: amountSchema,
  fee: amountSchema,
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
    return bookersPageSchema.parse(await (await this.#send(show, path)).json());
  }

  async reveal(
    show: string,
    order: string,
    reason: string,
  ): Promise<RevealedContact> {
    const path = `/box-office/bookers/${encodeURIComponent(order)}/reveal`;
    const answer = await this.#send(show, path, 'POST', { reason });
    return revealedContactSchema.parse(await answer.json());
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
    return previewSchema.parse(await (await this.#send(show, path)).json());
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
    return salesSchema.parse(await (await this.#send(show, path)).json());
  }

  async changeFacts(show: string, change: ChangeFactsRequest): Promise<Show> {
    return await (await this.#send(show, '/facts', 'PUT', change)).json();
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
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
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
