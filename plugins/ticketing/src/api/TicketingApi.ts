import { createApiRef } from '@backstage/frontend-plugin-api';
import type { ChangeFactsRequest, Show } from '@marquee/plugin-shows-common';
import type {
  BlockedSeats,
  BlockRequest,
  BookersExportQuery,
  BookersPage,
  BookersQuery,
  CallOff,
  PlanGeometry,
  RevealedContact,
  Sales,
  SalesQuery,
  SellerRefundRequest,
  Standing,
} from '@marquee/plugin-ticketing-common';

/** Tickets that may be refunded, in full or less the fee that a buyer would pay. */
export type RefundChoice = Pick<SellerRefundRequest, 'tickets' | 'mode'>;

/** What a refund would give back and keep, in the smallest unit of the currency. */
export interface RefundPreview {
  refund: number;
  fee: number;
}

/** What the tabs ask about a show of the seller's. Every call rejects with `RefusedError` when the box office refuses, and with `ResponseError` when the portal does. */
export interface TicketingApi {
  /** The show with its facts and newest revision. */
  getShow(show: string): Promise<Show>;
  /** Orders with masked names. */
  listBookers(show: string, query: Partial<BookersQuery>): Promise<BookersPage>;
  /** The data of one booker in clear; it is written down who asked and why. */
  reveal(show: string, order: string, reason: string): Promise<RevealedContact>;
  /** The orders of a filter as a CSV file, masked. */
  downloadBookers(
    show: string,
    query: Partial<BookersExportQuery>,
  ): Promise<Blob>;
  /** What cancelling tickets would give back now. */
  previewRefund(
    show: string,
    order: string,
    request: RefundChoice,
  ): Promise<RefundPreview>;
  /** Cancels tickets of an order and has their money sent back. */
  refund(
    show: string,
    order: string,
    request: SellerRefundRequest,
  ): Promise<void>;
  /** What was sold when. */
  readSales(show: string, query: Partial<SalesQuery>): Promise<Sales>;
  /** What is sold of each performance, and which are called off. */
  readStanding(show: string): Promise<Standing>;
  /** Calls a performance off, and has all its money sent back. */
  callOff(show: string, performance: string, reason: string): Promise<CallOff>;
  /** How far the refunds are of a performance that was called off. */
  readCallOff(show: string, performance: string): Promise<CallOff>;
  /** All places of a performance, with their names. */
  readPlan(show: string, performance: string): Promise<PlanGeometry>;
  /** Seats that the seller keeps off the sale. */
  listBlocked(show: string, performance: string): Promise<BlockedSeats>;
  /** Takes seats off the sale; those that somebody has are refused. */
  block(
    show: string,
    performance: string,
    request: BlockRequest,
  ): Promise<BlockedSeats>;
  /** Puts seats back on sale. */
  unblock(
    show: string,
    performance: string,
    seats: readonly number[],
  ): Promise<BlockedSeats>;
  /** Makes a revision with new facts, which is live in seconds. */
  changeFacts(show: string, change: ChangeFactsRequest): Promise<Show>;
  /** Makes a revision of what the newest one was to be, when that failed. */
  retry(show: string): Promise<Show>;
}

/** How components get at the {@link TicketingApi}. */
export const ticketingApiRef = createApiRef<TicketingApi>().with({
  id: 'plugin.ticketing.service',
  pluginId: 'ticketing',
});
