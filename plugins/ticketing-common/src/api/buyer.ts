import * as z from 'zod';
import { orderSchema } from './orders';
import { performanceSchema } from './show';

/** Who is signed in at a show's page; the rest is for filling in forms. */
export const buyerAnswerSchema = z.object({
  buyer: z
    .object({
      name: z.string(),
      email: z.string(),
      phone: z.string(),
    })
    .nullable(),
});
/** Who is signed in at a show's page. */
export type BuyerAnswer = z.output<typeof buyerAnswerSchema>;

/** Body of a 401 to somebody who must sign in first; go to `signIn`, with `?return_to`. */
export const signInRequiredSchema = z.object({
  reason: z.literal('sign-in-required'),
  message: z.string(),
  /** Path on the show's host. */
  signIn: z.string(),
});
/** Body of a 401 to somebody who must sign in first. */
export type SignInRequired = z.output<typeof signInRequiredSchema>;

/** Tickets of one buyer whose performance is still to come. */
export const comingTicketsSchema = z.object({
  tickets: z.number().int(),
  /** Begin of the last of the performances; null without tickets. */
  startsAt: z.iso.datetime().nullable(),
});
/** Tickets of one buyer whose performance is still to come. */
export type ComingTickets = z.output<typeof comingTicketsSchema>;

/** Answer of `GET /manage/buyers/:buyer/orders`: all that one buyer booked at a show. */
export const buyerOrdersSchema = z.object({
  title: z.string(),
  venue: z.object({ name: z.string(), timeZone: z.string() }),
  /** Those that the orders are for. */
  performances: z.array(performanceSchema.strip()),
  /** As the buyer sees them, ticket codes and all; newest first. */
  orders: z.array(orderSchema),
});
/** All that one buyer booked at a show. */
export type BuyerOrders = z.output<typeof buyerOrdersSchema>;
