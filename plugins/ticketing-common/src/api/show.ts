import * as z from 'zod';
import { cancellationPolicySchema } from '../cancellation/cancellationPolicy';
import { discountSchema } from '../pricing/discount';
import { resaleSchema, saleSchema } from '../sale/sale';
import { amountSchema, currencySchema } from './money';
import { labelText, typedText } from './text';

/** IANA time zone name, e.g. `Asia/Seoul`. */
export const timeZoneSchema = z.string().refine(
  zone => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  },
  { message: 'must be an IANA time zone, e.g. Asia/Seoul' },
);

/** A price category: seats of the plan refer to it by `id`. */
export const priceCategorySchema = z.strictObject({
  id: labelText(80).min(1),
  name: typedText(80).min(1),
  /** `#rrggbb` */
  color: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  /** Price of a seat, in the smallest unit of the show's currency. */
  price: amountSchema,
});
/** A price category: seats of the plan refer to it by `id`. */
export type PriceCategory = z.infer<typeof priceCategorySchema>;

/** Most performances of a show; a month of slots of timed entry are hundreds. */
export const MAX_PERFORMANCES = 2_000;

/** One date of a show. Instants are ISO 8601 in UTC. */
export const performanceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  startsAt: z.iso.datetime(),
  /** The seller may call it off; its tickets are refunded in full then. */
  state: z.enum(['scheduled', 'cancelled']).default('scheduled'),
  /** Of a slot of timed entry: until when people are let in. */
  endsAt: z.iso.datetime().optional(),
});
/** One date of a show. */
export type Performance = z.output<typeof performanceSchema>;

/** The facts of a show that its page tells buyers. */
export const showFactsSchema = z.strictObject({
  id: z.string().regex(/^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/),
  title: typedText(120).min(1),
  genre: z.string().min(1),
  venue: z.strictObject({
    name: typedText(120).min(1),
    address: typedText(200).default(''),
    timeZone: timeZoneSchema,
  }),
  description: typedText(5_000).default(''),
  /** https URL or `data:image/…;base64` of at most 512 KiB. */
  poster: z
    .union([
      z.url({ protocol: /^https$/ }).max(2_000),
      z
        .string()
        .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/)
        .max(700_000),
    ])
    .optional(),
  /** What the poster shows, for those who do not see it; '' when nobody said. */
  posterAlt: typedText(300).default(''),
  currency: currencySchema,
  priceCategories: z.array(priceCategorySchema).min(1).max(20),
  performances: z.array(performanceSchema).min(1).max(MAX_PERFORMANCES),
  /** Tickets that one buyer may have of a performance: held, unpaid and paid together. */
  maxTicketsPerOrder: z.number().int().min(1).max(20).default(8),
  discounts: z.array(discountSchema).max(50).default([]),
  /** Per ticket, on top of its price, in the smallest unit of the currency. */
  bookingFee: amountSchema.default(0),
  cancellation: cancellationPolicySchema.default({ type: 'standard' }),
  sale: saleSchema.prefault({}),
  resale: resaleSchema.default({ type: 'at-once' }),
  /** Whether a choice is refused that leaves a single seat between taken ones, where it can be avoided. */
  orphanRule: z.boolean().default(true),
});
/** The facts of a show that its page tells buyers. */
export type ShowFacts = z.output<typeof showFactsSchema>;
/** Facts as callers send them and as earlier versions stored them: what is absent gets its default. */
export type ShowFactsInput = z.input<typeof showFactsSchema>;
