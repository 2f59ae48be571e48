import { z } from 'zod';

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

/**
 * Query parameter with which a browser comes back to the page it left when signing
 * in did not work: one of {@link SIGN_IN_FAULTS}.
 */
export const SIGN_IN_PARAMETER = 'sign_in';

/** `refused`: the accounts service said no; `failed`: anything else, to be tried again. */
export const SIGN_IN_FAULTS = ['failed', 'refused'] as const;
/** One of {@link SIGN_IN_FAULTS}. */
export type SignInFault = (typeof SIGN_IN_FAULTS)[number];
