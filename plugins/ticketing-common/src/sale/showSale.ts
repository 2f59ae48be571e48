import * as z from 'zod';
import type { ShowPage } from '../api/page';

/** How a performance sells. */
export type SaleState = ShowPage['performances'][number]['saleState'];

/** The state that tells most of a show comes first: what can be booked, then what may be again. */
const BY_WORTH: readonly SaleState[] = [
  'on-sale',
  'paused',
  'not-open',
  'sold-out',
  'closed',
  'ended',
  'cancelled',
];

/** How a show sells as a whole: answer of `GET /show/sale`. */
export const showSaleSchema = z.strictObject({
  state: z.enum([
    'on-sale',
    'paused',
    'not-open',
    'sold-out',
    'closed',
    'ended',
    'cancelled',
  ]),
  /** Free places of the performances on sale… */
  free: z.number().int(),
  /** …of so many. */
  places: z.number().int(),
  /** When it was so, by the box office's clock; ISO 8601. */
  now: z.iso.datetime(),
});
/** How a show sells as a whole. */
export type ShowSale = z.output<typeof showSaleSchema>;

/** Sums up how the performances of a show sell. */
export function summarizeSale({
  performances,
  now,
}: Pick<ShowPage, 'performances' | 'now'>): ShowSale {
  const open = performances.filter(({ saleState }) => saleState === 'on-sale');
  const state =
    BY_WORTH.find(known =>
      performances.some(({ saleState }) => saleState === known),
    ) ?? 'ended';
  return {
    state,
    free: open.reduce((sum, { freeSeats }) => sum + freeSeats, 0),
    places: open.reduce((sum, { seatCount }) => sum + seatCount, 0),
    now,
  };
}
