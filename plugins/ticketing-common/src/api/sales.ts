import * as z from 'zod';
import { amountSchema, currencySchema } from './money';

/** Query of `GET /manage/sales`. Days are whole ones on the venue's clocks, both inclusive. */
export const salesQuerySchema = z.strictObject({
  /** The first day with sales when absent. */
  from: z.iso.date().optional(),
  /** Today when absent. */
  to: z.iso.date().optional(),
  bucket: z.enum(['hour', 'day']).default('day'),
  /** Only of this performance. */
  performance: z.string().min(1).max(40).optional(),
});
/** Which sales are asked for. */
export type SalesQuery = z.output<typeof salesQuerySchema>;

const figures = {
  /** Tickets that were paid for, also those that were given back later. */
  tickets: z.number().int(),
  /** What was paid for them, booking fees among it. */
  revenue: amountSchema,
};

/** Sales between `start` and the start of the next bucket. */
export const salesBucketSchema = z.strictObject({
  start: z.iso.datetime(),
  orders: z.number().int(),
  ...figures,
  /** What was given back in this time, whenever it was paid. */
  refunds: amountSchema,
});
/** Sales of an hour or a day. */
export type SalesBucket = z.output<typeof salesBucketSchema>;

/** Answer of `GET /manage/sales`. */
export const salesSchema = z.strictObject({
  currency: currencySchema,
  /** Zone of the venue, in which days and hours are cut. */
  timeZone: z.string(),
  bucket: z.enum(['hour', 'day']),
  /** One for each hour or day since the show was set up, also those without sales; none for the time before or to come. The last one may be going on. */
  buckets: z.array(salesBucketSchema),
  totals: z.strictObject({
    orders: z.number().int(),
    ...figures,
    refunds: amountSchema,
  }),
  byCategory: z.array(z.strictObject({ category: z.string(), ...figures })),
  byPerformance: z.array(
    z.strictObject({
      performance: z.string(),
      ...figures,
      /** Places of the performance. */
      capacity: z.number().int(),
    }),
  ),
  /** How full the sections are now, all performances asked for together. */
  sections: z.array(
    z.strictObject({
      section: z.string(),
      capacity: z.number().int(),
      sold: z.number().int(),
      /** Ordered and not paid yet. */
      pending: z.number().int(),
    }),
  ),
  /** When the box office was first told what it sells. */
  openedAt: z.iso.datetime(),
  /** Server time. */
  now: z.iso.datetime(),
});
/** What was sold when, of what, and how full the sections are. */
export type Sales = z.output<typeof salesSchema>;
