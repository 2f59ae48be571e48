import { z } from 'zod';
import { TossError } from './TossError';

const amount = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const returnUrl = z.url({ protocol: /^https?$/ }).max(2_000);

/** Body of `POST /v1/payments`. */
export const createRequestSchema = z.object({
  method: z.string().optional(),
  amount,
  currency: z.string().length(3).default('KRW'),
  orderId: z.string().regex(/^[A-Za-z0-9=_-]{6,64}$/),
  orderName: z.string().min(1).max(100),
  successUrl: returnUrl,
  failUrl: returnUrl,
});
/** What a merchant wants to be paid for. */
export type CreateRequest = z.output<typeof createRequestSchema>;

/** Body of `POST /v1/payments/confirm`. */
export const confirmRequestSchema = z.object({
  paymentKey: z.string(),
  orderId: z.string(),
  amount: z.number(),
});
/** Which payment's money a merchant takes. */
export type ConfirmRequest = z.output<typeof confirmRequestSchema>;

/** Body of `POST /v1/payments/:paymentKey/cancel`. */
export const cancelRequestSchema = z.object({
  cancelReason: z.string().min(1).max(200),
  cancelAmount: amount.optional(),
});
/** What a merchant gives back. */
export type CancelRequest = z.output<typeof cancelRequestSchema>;

/** @throws TossError INVALID_REQUEST that names the first fault */
export function parse<S extends z.ZodType>(schema: S, body: unknown) {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data as z.output<S>;
  const [{ path, message }] = parsed.error.issues;
  throw new TossError(
    'INVALID_REQUEST',
    `${path.map(String).join('.')}: ${message}`,
  );
}
