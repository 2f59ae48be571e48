import * as z from 'zod';
import { refundStateSchema } from '../states';
import { BANK_CODES } from './banks';
import { amountSchema } from './money';
import { typedText } from './text';

/** An account that money is given back to. */
export const refundAccountSchema = z.strictObject({
  /** Code of the bank, see {@link BANKS}. */
  bank: z.enum(BANK_CODES),
  accountNumber: z.string().regex(/^[0-9]{6,20}$/, 'must be 6 to 20 digits'),
  holder: typedText(60).min(1),
});
/** An account that money is given back to. */
export type RefundAccount = z.infer<typeof refundAccountSchema>;

/** Who wanted tickets cancelled; `system`: money came too late for the seats. */
export const refundBySchema = z.enum(['buyer', 'seller', 'system']);

/** Money of cancelled tickets on its way back. */
export const refundSchema = z.object({
  id: z.string(),
  state: refundStateSchema,
  /** What goes back, in the smallest unit of the order's currency. */
  amount: amountSchema,
  /** What was kept of the price. */
  fee: amountSchema,
  by: refundBySchema,
  at: z.iso.datetime(),
  /** Ids of the cancelled tickets. */
  tickets: z.array(z.string()),
  /**
   * Why it has not worked so far; present while `failed`. `account-needed`: the
   * buyer has to name an account, see `POST /orders/:order/refunds/:refund/account`.
   */
  failure: z
    .enum(['account-needed', 'account-refused', 'company'])
    .catch('company')
    .optional(),
  /** When it is tried again; present while `failed`, unless the buyer has to do something. */
  retryAt: z.iso.datetime().optional(),
});
/** Money of cancelled tickets on its way back. */
export type Refund = z.infer<typeof refundSchema>;

/** Body of `POST /orders/:order/refunds/:refund/account`. */
export const refundAccountRequestSchema = z.strictObject({
  account: refundAccountSchema,
});
