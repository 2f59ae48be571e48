import { z } from 'zod';
import { amountSchema, currencySchema } from './money';
import { seatIndexSchema } from './seats';

/** Body of `POST /performances/:performance/holds`. */
export const holdRequestSchema = z.strictObject({
  seats: z.array(seatIndexSchema).min(1).max(20),
});
/** Seats that a buyer asks for. */
export type HoldRequest = z.infer<typeof holdRequestSchema>;

/** Seats kept for one buyer until `expiresAt`. */
export const holdSchema = z.strictObject({
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

/** Body of a 409 answer, beside Backstage's error shape. */
export const conflictSchema = z.strictObject({
  reason: z.enum(['seats-taken', 'hold-expired', 'limit', 'not-on-sale']),
  message: z.string(),
  /** The seats that stand in the way. */
  seats: z.array(seatIndexSchema).default([]),
});
/** Why a hold or order could not be made. */
export type Conflict = z.infer<typeof conflictSchema>;

/** Body of `POST /orders`. */
export const orderRequestSchema = z.strictObject({
  hold: z.string(),
  contact: z.strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(80)
      // Databases cannot keep it in a text.
      .refine(
        name => !name.includes('\0'),
        'must not contain a null character',
      ),
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
});
/** What a buyer fills in to book the seats of a hold. */
export type OrderRequest = z.infer<typeof orderRequestSchema>;

/** `pending`: not paid yet. `expired`: never paid, seats free again. `refunded`: paid too late, money given back. */
export const orderStateSchema = z.enum([
  'pending',
  'paid',
  'expired',
  'refunded',
]);
/** State of an order. */
export type OrderState = z.infer<typeof orderStateSchema>;

/** An order as its buyer sees it. */
export const orderSchema = z.strictObject({
  id: z.string(),
  /** Short code that people read to each other, e.g. `M4K7-Q2ZD`. */
  code: z.string(),
  state: orderStateSchema,
  performance: z.string(),
  amount: amountSchema,
  currency: currencySchema,
  createdAt: z.iso.datetime(),
  /** Where the buyer pays; present while `pending`. */
  checkoutUrl: z.url().optional(),
  /** When a pending order gives its seats back; ISO 8601. */
  payBefore: z.iso.datetime().optional(),
  tickets: z.array(
    z.strictObject({
      id: z.string(),
      seat: seatIndexSchema,
      section: z.string(),
      row: z.string(),
      number: z.string(),
      category: z.string(),
      price: amountSchema,
      /** Signed ticket code (for a QR code); present once paid. */
      code: z.string().optional(),
    }),
  ),
});
/** An order as its buyer sees it. */
export type Order = z.infer<typeof orderSchema>;

/** Body of `POST /orders/:order/confirm`: what the payment company appends to the success URL. */
export const confirmRequestSchema = z.strictObject({
  paymentKey: z.string().min(1).max(200),
  amount: amountSchema,
});
/** What the payment company reported of a payment. */
export type ConfirmRequest = z.infer<typeof confirmRequestSchema>;
