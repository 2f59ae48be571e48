import { z } from 'zod';

const virtualAccountSchema = z.object({
  accountNumber: z.string(),
  bankCode: z.string(),
  customerName: z.string().nullish(),
  dueDate: z.string(),
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
    transactionAt: z.string(),
  }),
);

/** `PAYMENT_STATUS_CHANGED` and the like: a whole Payment object in `data`. */
const statusEventSchema = z.object({
  eventType: z.string().max(60),
  data: z.object({
    paymentKey: z.string().max(200),
    status: z.string().max(60).default(''),
    lastTransactionKey: z.string().max(100).nullish(),
    transactionKey: z.string().max(100).nullish(),
  }),
});

/** `DEPOSIT_CALLBACK`, which has no type and no data. */
const depositEventSchema = z.object({
  orderId: z.string().max(64),
  status: z.string().max(60),
  secret: z.string(),
  transactionKey: z.string().max(100).nullish(),
});

/** A call of Toss Payments. */
export const tossWebhookSchema = z.union([
  statusEventSchema,
  depositEventSchema,
]);
