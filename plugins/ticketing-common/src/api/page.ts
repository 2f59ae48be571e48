import * as z from 'zod';
import { showSaleSchema } from '../sale/showSale';
import {
  performanceSchema,
  priceCategorySchema,
  showFactsSchema,
} from './show';

const { venue } = showFactsSchema.shape;

/** The facts as a box office tells them. Sellers' changes are read strictly, answers are not. */
const toldFactsSchema = showFactsSchema.strip().extend({
  venue: venue.strip(),
  priceCategories: z.array(priceCategorySchema.strip()),
  performances: z.array(performanceSchema.strip()),
});

/** Answer of `GET /show`: the facts, and how each performance sells. */
export const showPageSchema = z.object({
  facts: toldFactsSchema,
  /** Id of the way of selling: `reserved-seating`, `zones` or `timed-entry`. */
  way: z.string().default('reserved-seating'),
  performances: z.array(
    performanceSchema.strip().extend({
      // Whatever else a newer box office may say: there is nothing to buy now.
      saleState: z
        .enum([
          'not-open',
          'on-sale',
          'sold-out',
          'closed',
          'ended',
          'paused',
          'cancelled',
        ])
        .catch('closed'),
      /** When sales begin; absent when they are open from the first moment on. */
      opensAt: z.iso.datetime().optional(),
      /** When sales end. */
      closesAt: z.iso.datetime().optional(),
      seatCount: z.number().int(),
      freeSeats: z.number().int(),
      /** Digest of the plan geometry, see {@link planGeometrySchema}. */
      plan: z.string(),
    }),
  ),
  /** Server time; ISO 8601. */
  now: z.iso.datetime(),
});
/** The facts of a show, and how each performance sells. */
export type ShowPage = z.infer<typeof showPageSchema>;

/** One entry of the public directory (`GET /api/shows/v1/public/shows`). */
export const directoryEntrySchema = z.object({
  id: z.string(),
  title: z.string(),
  genre: z.string(),
  venue: z.string(),
  timeZone: z.string(),
  /** Address of the show's own page. */
  url: z.url(),
  /** An https URL, or a path on the host that this list is from. */
  poster: z.string().optional(),
  currency: z.string(),
  /** The least that a ticket costs, booking fee and all, in the smallest unit of the currency. */
  fromPrice: z.number().int(),
  /** Begins of those that are not called off, in their order; the first of each day when they are many. */
  performances: z.array(z.iso.datetime()),
  /** When sales begin; absent when they do at once. */
  opensAt: z.iso.datetime().optional(),
  /** When the show was opened. */
  since: z.iso.datetime(),
  /** How it sells, as its box office last said; absent while that is not known. */
  sale: showSaleSchema.optional().catch(undefined),
});
/** One entry of the public directory. */
export type DirectoryEntry = z.infer<typeof directoryEntrySchema>;
/** Answer of the public directory. */
export const directorySchema = z.object({
  shows: z.array(directoryEntrySchema),
});
