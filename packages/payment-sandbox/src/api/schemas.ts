import { z } from 'zod';
import { TossError } from '../errors/TossError';
import { parseKoreanTime } from '../time/koreanTime';

const amount = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const webUrl = z.url({ protocol: /^https?$/ }).max(2_000);
const orderId = z.string().regex(/^[A-Za-z0-9=_-]{6,64}$/);
const moment = z
  .string()
  .transform(parseKoreanTime)
  .refine(ms => !Number.isNaN(ms), 'no date and time');

/** Body of `POST /v1/payments`. */
export const createRequestSchema = z.object({
  method: z.enum(['CARD', 'VIRTUAL_ACCOUNT']).default('CARD'),
  amount,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('KRW'),
  orderId,
  orderName: z.string().min(1).max(100),
  successUrl: webUrl,
  failUrl: webUrl,
  webhookUrl: webUrl.optional(),
  customerName: z.string().min(1).max(100).optional(),
  virtualAccount: z
    .object({
      validHours: z.number().int().min(1).max(2160).optional(),
      dueDate: moment.optional(),
    })
    .default({}),
});

/** Body of `POST /v1/payments/confirm`. */
export const confirmRequestSchema = z.object({
  paymentKey: z.string(),
  orderId: z.string(),
  amount: z.number(),
});

/** Body of `POST /v1/payments/:paymentKey/cancel`. */
export const cancelRequestSchema = z.object({
  cancelReason: z.string().min(1).max(200),
  cancelAmount: amount.optional(),
  refundableAmount: z.number().int().min(0).optional(),
  refundReceiveAccount: z
    .object({
      bank: z.string(),
      accountNumber: z.string(),
      holderName: z.string().min(1).max(60),
    })
    .optional(),
});

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 5_000;

/** Query of `GET /v1/transactions`. */
export const transactionsQuerySchema = z.object({
  startDate: moment,
  endDate: moment,
  startingAfter: z.string().optional(),
  limit: z.coerce.number().int().min(1).default(DEFAULT_LIMIT),
});

/** @throws TossError EXCEED_MAX_QUERY_LIMIT when more is asked for than is given at once */
export function checkLimit(limit: number): void {
  if (limit > MAX_LIMIT) throw new TossError('EXCEED_MAX_QUERY_LIMIT');
}

/** @throws TossError INVALID_REQUEST that names the first fault */
export function parse<S extends z.ZodType>(
  schema: S,
  value: unknown,
): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  throw new TossError(
    'INVALID_REQUEST',
    `${path.map(String).join('.')}: ${message}`,
  );
}
