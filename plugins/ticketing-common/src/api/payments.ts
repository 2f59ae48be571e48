import * as z from 'zod';
import { amountSchema } from './money';

/** How an order is paid: at once by card, or later by a deposit to an account of its own. */
export const payMethodSchema = z.enum(['card', 'virtual-account']);
/** How an order is paid. */
export type PayMethod = z.infer<typeof payMethodSchema>;

/** The account that was opened for one order. */
export const depositSchema = z.object({
  /** Code of the bank, see {@link BANKS}. */
  bank: z.string(),
  accountNumber: z.string(),
  /** Whose name it shows. */
  holder: z.string(),
  /** Until when the whole amount must be there; ISO 8601. */
  dueAt: z.iso.datetime(),
});
/** The account that was opened for one order. */
export type Deposit = z.infer<typeof depositSchema>;

/** Body of `POST /orders/:order/confirm`: what the payment company appends to the success URL. */
export const confirmRequestSchema = z.strictObject({
  paymentKey: z
    .string()
    .max(200)
    .regex(/^\P{Cc}+$/u),
  amount: amountSchema,
});
/** What the payment company reported of a payment. */
export type ConfirmRequest = z.infer<typeof confirmRequestSchema>;
