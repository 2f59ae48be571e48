import * as z from 'zod';
import { orderStateSchema, ticketStateSchema } from '../states';
import { cancellationPolicySchema } from '../cancellation/cancellationPolicy';
import { cancellationTermSchema } from './cancellations';
import { amountSchema, currencySchema } from './money';
import { depositSchema, payMethodSchema } from './payments';
import { refundSchema } from './refunds';
import { seatIndexSchema } from './seats';
import { typedText } from './text';

/** Most places that one wish may name. */
const MOST_PLACES = 20;

const countSchema = z.number().int().min(1).max(MOST_PLACES);

/**
 * Body of `POST /performances/:performance/holds`: exactly these seats; so many
 * places of zones, whichever are free; or the best that the box office finds.
 */
export const holdRequestSchema = z.union([
  z.strictObject({ seats: z.array(seatIndexSchema).min(1).max(MOST_PLACES) }),
  z.strictObject({
    zones: z
      .array(
        z.strictObject({
          /** Index of a section of the plan. */
          zone: z.number().int().min(0),
          count: countSchema,
        }),
      )
      .min(1)
      .max(MOST_PLACES),
  }),
  z.strictObject({
    best: z.strictObject({
      count: countSchema,
      /** Id of the only price category to look in. */
      category: z.string().max(80).optional(),
      /** `wheelchair`: one place for a wheelchair among them, the rest beside it. */
      access: z.enum(['wheelchair', 'step-free']).optional(),
    }),
  }),
]);
/** Places that a buyer asks for. */
export type HoldRequest = z.infer<typeof holdRequestSchema>;

/** Places kept for one buyer until `expiresAt`. */
export const holdSchema = z.object({
  id: z.string(),
  performance: z.string(),
  seats: z.array(seatIndexSchema),
  /** Total price in the smallest unit of the show's currency. */
  amount: amountSchema,
  currency: currencySchema,
  /** ISO 8601, server time. */
  expiresAt: z.iso.datetime(),
  /** Server time at which this answer was made, so that countdowns do not trust the client's clock. */
  now: z.iso.datetime(),
  extensionsLeft: z.number().int().min(0),
});
/** Seats kept for one buyer. */
export type Hold = z.infer<typeof holdSchema>;

/**
 * Why a hold, an order or a cancellation cannot be: `orphan` and `companion` are
 * rules of the house about which seats are ordered together (the hold stays, so
 * that it can be changed); `terms-changed` that the order was agreed to under other
 * terms (the hold stays, so that it can be agreed to anew); `sold-out` means fewer places
 * are free than asked for; `not-on-sale` that nothing is sold at the moment.
 */
export const conflictReasonSchema = z.enum([
  'seats-taken',
  'hold-expired',
  'limit',
  'not-on-sale',
  'not-open',
  'closed',
  'orphan',
  'companion',
  'sold-out',
  'terms-changed',
  'refund-changed',
  'too-late',
]);

/** Body of a 409 answer, beside Backstage's error shape. */
export const conflictSchema = z.object({
  reason: conflictReasonSchema,
  message: z.string(),
  /** The seats that stand in the way. */
  seats: z.array(seatIndexSchema).default([]),
  /** Of `limit`: how many places a buyer may have of the performance… */
  max: z.number().int().optional(),
  /** …and how many the buyer has, those of the hold that would be replaced left out. */
  have: z.number().int().optional(),
  /** Of `orphan`: seats near by that would do instead. */
  shift: z.array(seatIndexSchema).optional(),
  /** Of `not-open`: when sales begin; ISO 8601. */
  opensAt: z.iso.datetime().optional(),
  /** Of `sold-out`: how many places are left where the wish could not be met. */
  left: z.number().int().min(0).optional(),
});
/** Why a hold, an order or a cancellation could not be made. */
export type Conflict = z.infer<typeof conflictSchema>;

/** Body of `POST /orders`. */
export const orderRequestSchema = z.strictObject({
  hold: z.string(),
  /** Discounts of single tickets; those that are not named have none. */
  tickets: z
    .array(
      z.strictObject({
        seat: seatIndexSchema,
        /** Id of a discount of the show. */
        discount: z.string().max(40).optional(),
      }),
    )
    .max(20)
    .optional(),
  /** `card` unless said otherwise. */
  method: payMethodSchema.optional(),
  contact: z.strictObject({
    name: typedText(80).min(1),
    email: z.email().max(200),
    phone: z
      .string()
      .trim()
      .regex(/^[+0-9][0-9 -]{6,19}$/),
  }),
  consents: z.strictObject({
    cancellationTerms: z.literal(true),
    privacy: z.literal(true),
  }),
  /**
   * What the buyer read before agreeing; another offer by now is a 409 `terms-changed`.
   * Whoever leaves it out takes what is offered.
   */
  agreed: z
    .strictObject({
      startsAt: z.iso.datetime(),
      cancellation: cancellationPolicySchema,
    })
    .optional(),
});
/** What a buyer fills in to book the seats of a hold. */
export type OrderRequest = z.infer<typeof orderRequestSchema>;

/** A ticket as its buyer sees it. */
export const ticketSchema = z.object({
  id: z.string(),
  state: ticketStateSchema,
  seat: seatIndexSchema,
  section: z.string(),
  row: z.string(),
  number: z.string(),
  category: z.string(),
  /** What it cost without the booking fee. */
  price: amountSchema,
  /** What it would have cost without the discount. */
  listPrice: amountSchema,
  /** On top of the price. */
  bookingFee: amountSchema,
  discount: z
    .object({
      name: z.string(),
      /** What to show at the door; '' when nothing. */
      proof: z.string(),
    })
    .optional(),
  /** Signed ticket code (for a QR code); present while `sold`. */
  code: z.string().optional(),
});
/** A ticket as its buyer sees it. */
export type Ticket = z.infer<typeof ticketSchema>;

/** An order as its buyer sees it. */
export const orderSchema = z.object({
  id: z.string(),
  /** Short code that people read to each other, e.g. `M4K7-Q2ZD`. */
  code: z.string(),
  state: orderStateSchema,
  performance: z.string(),
  method: payMethodSchema,
  /** Prices and booking fees of all tickets, the cancelled ones too. */
  amount: amountSchema,
  currency: currencySchema,
  createdAt: z.iso.datetime(),
  /** Where the buyer pays; present while `pending`. */
  checkoutUrl: z.url().optional(),
  /** When an unpaid order gives its seats back; ISO 8601. */
  payBefore: z.iso.datetime().optional(),
  /** Where the money is to be sent; present while `awaiting-deposit`. */
  deposit: depositSchema.optional(),
  tickets: z.array(ticketSchema),
  /** Newest first. */
  refunds: z.array(refundSchema),
  /** Whether the buyer can cancel tickets at this moment. */
  cancellable: z.boolean(),
  /** Until when; absent when nobody ever can. */
  cancelBefore: z.iso.datetime().optional(),
  /** What it costs from when on, for this order. */
  terms: z.array(cancellationTermSchema),
});
/** An order as its buyer sees it. */
export type Order = z.infer<typeof orderSchema>;

/** Answer of `GET /orders`: the caller's own, newest first. */
export const ordersSchema = z.object({ orders: z.array(orderSchema) });
