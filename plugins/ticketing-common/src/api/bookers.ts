import * as z from 'zod';
import { orderStateSchema, ticketStateSchema } from '../states';
import { amountSchema, currencySchema } from './money';
import { payMethodSchema } from './payments';
import { refundSchema } from './refunds';
import { seatIndexSchema } from './seats';
import { typedText } from './text';

/** Orders in which a list of bookers comes; names from A, amounts from the largest. */
export const BOOKER_SORTS = ['newest', 'oldest', 'name', 'amount'] as const;
/** One of {@link BOOKER_SORTS}. */
export type BookerSort = (typeof BOOKER_SORTS)[number];

const filter = {
  /** Part of an order's code, of the booker's name or e-mail address, or the end of a phone number. */
  search: typedText(100).min(1).optional(),
  performance: z.string().min(1).max(40).optional(),
  state: orderStateSchema.optional(),
  /** Name of a price category, as it was when sold. */
  category: z.string().min(1).max(80).optional(),
  /** Name of a discount, as it was when sold. */
  discount: z.string().min(1).max(80).optional(),
};

/** Which orders a seller looks for; all of them when it says nothing. */
export const bookersFilterSchema = z.strictObject(filter);
/** Which orders a seller looks for. */
export type BookersFilter = z.output<typeof bookersFilterSchema>;

/** Query of `GET /manage/bookers`. */
export const bookersQuerySchema = z.strictObject({
  ...filter,
  sort: z.enum(BOOKER_SORTS).default('newest'),
  /** `next` of the page before, asked with the same filter and sort. */
  after: z.string().max(1_000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
/** A page of bookers to be asked for. */
export type BookersQuery = z.output<typeof bookersQuerySchema>;

/** Why a seller wants to see a buyer's data in clear; kept in the audit. */
export const revealReasonSchema = typedText(200).min(3);

/** Query of `GET /manage/bookers.csv`: the filter, and whether in clear, which needs a reason. */
export const bookersExportQuerySchema = z
  .strictObject({
    ...filter,
    language: z.enum(['en', 'ko']).default('ko'),
    reveal: z.stringbool().default(false),
    reason: revealReasonSchema.optional(),
  })
  .refine(({ reveal, reason }) => !reveal || reason !== undefined, {
    path: ['reason'],
    message: 'say why the data is needed in clear',
  });
/** A file of bookers to be written. */
export type BookersExportQuery = z.output<typeof bookersExportQuerySchema>;

/** A ticket as the seller sees it. */
export const bookedTicketSchema = z.strictObject({
  id: z.string(),
  seat: seatIndexSchema,
  section: z.string(),
  row: z.string(),
  number: z.string(),
  category: z.string(),
  price: amountSchema,
  /** Paid on top of the price. */
  bookingFee: amountSchema,
  /** Why the price is lower, and what to show at the door for it; null when it is not. */
  discount: z.strictObject({ name: z.string(), proof: z.string() }).nullable(),
  state: ticketStateSchema,
});
/** A ticket as the seller sees it. */
export type BookedTicket = z.output<typeof bookedTicketSchema>;

/** An order as the seller sees it; name, e-mail and phone are masked, and null once the person was erased. */
export const bookerSchema = z.strictObject({
  order: z.string(),
  code: z.string(),
  state: orderStateSchema,
  method: payMethodSchema,
  performance: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  amount: amountSchema,
  bookedAt: z.iso.datetime(),
  /** When the money was there; null while it never was. */
  paidAt: z.iso.datetime().nullable(),
  tickets: z.array(bookedTicketSchema),
  /** Newest first. */
  refunds: z.array(refundSchema),
});
/** An order as the seller sees it. */
export type Booker = z.output<typeof bookerSchema>;

/** Answer of `GET /manage/bookers`. */
export const bookersPageSchema = z.strictObject({
  bookers: z.array(bookerSchema),
  /** Cursor of the next page; null on the last one. */
  next: z.string().nullable(),
  /** Over all pages of the filter: orders, tickets that are sold, and what was paid for them with booking fees. */
  totals: z.strictObject({
    orders: z.number().int(),
    tickets: z.number().int(),
    amount: amountSchema,
  }),
  currency: currencySchema,
  /** Server time. */
  now: z.iso.datetime(),
});
/** Answer of `GET /manage/bookers`. */
export type BookersPage = z.output<typeof bookersPageSchema>;

/** Body of `POST /manage/bookers/:order/reveal`. */
export const revealRequestSchema = z.strictObject({
  reason: revealReasonSchema,
});
/** Why a buyer's data is to be shown in clear. */
export type RevealRequest = z.output<typeof revealRequestSchema>;

/** Answer of `POST /manage/bookers/:order/reveal`; null once the person was erased. */
export const revealedContactSchema = z.strictObject({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});
/** A buyer's data in clear. */
export type RevealedContact = z.output<typeof revealedContactSchema>;
