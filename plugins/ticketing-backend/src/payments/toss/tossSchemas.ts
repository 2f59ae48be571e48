import { z } from 'zod';
import { parseTossTime } from './parseTossTime';

const moment = z.string().transform(parseTossTime).pipe(z.date());

const virtualAccountSchema = z.object({
  accountNumber: z.string(),
  bankCode: z.string(),
  customerName: z.string().nullish(),
  dueDate: moment,
});

const cancelSchema = z.object({
  cancelAmount: z.number().int(),
  cancelReason: z.string(),
  /** Older versions of the API do not say it: what they list is done. */
  cancelStatus: z.string().default('DONE'),
});

/** What of Toss Payments' Payment object is used. */
export const tossPaymentSchema = z.object({
  paymentKey: z.string(),
  orderId: z.string(),
  status: z.string(),
  totalAmount: z.number().int(),
  balanceAmount: z.number().int(),
  checkout: z.object({ url: z.url() }).nullish(),
  virtualAccount: virtualAccountSchema.nullish(),
  cancels: z.array(cancelSchema).nullish(),
});
/** What of Toss Payments' Payment object is used. */
export type TossPayment = z.output<typeof tossPaymentSchema>;

/** Body of an error. */
export const tossFailureSchema = z.object({
  code: z.string(),
  message: z.string(),
});

/** What of Toss Payments' Transaction objects is used. */
export const tossTransactionsSchema = z.array(
  z.object({
    transactionKey: z.string(),
    paymentKey: z.string(),
    amount: z.number().int(),
    transactionAt: moment,
  }),
);

/** Anybody may call: a word that no company says would only trouble the database. */
const word = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^\P{Cc}*$/u);

/** `PAYMENT_STATUS_CHANGED` and the like: a whole Payment object in `data`. */
const statusEventSchema = z.object({
  eventType: word(60),
  data: z.object({
    paymentKey: word(200),
    status: word(60).default(''),
    lastTransactionKey: word(100).nullish(),
    transactionKey: word(100).nullish(),
  }),
});

/** `DEPOSIT_CALLBACK`, which has no type and no data. */
const depositEventSchema = z.object({
  orderId: word(64),
  status: word(60),
  secret: z.string(),
  transactionKey: word(100).nullish(),
});

/** A call of Toss Payments. */
export const tossWebhookSchema = z.union([
  statusEventSchema,
  depositEventSchema,
]);
