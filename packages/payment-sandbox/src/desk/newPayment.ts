import { TossError } from '../errors/TossError';
import { newKey } from '../payments/newKey';
import type { Payment, PaymentMethod } from '../payments/Payment';

/** The latest that an account may take its deposit, in ms from now. */
const MAX_DUE_MS = 90 * 24 * 60 * 60_000;

/** What a merchant wants to be paid for. */
export interface PaymentRequest {
  method: PaymentMethod;
  amount: number;
  currency: string;
  orderId: string;
  orderName: string;
  successUrl: string;
  failUrl: string;
  webhookUrl?: string;
  customerName?: string;
  virtualAccount?: {
    validHours?: number;
    /** ms since 1970 */
    dueDate?: number;
  };
}

/**
 * A payment as it is registered at a moment (ms since 1970).
 *
 * @throws TossError when its account could not take a deposit
 */
export function newPayment(
  merchant: string,
  request: PaymentRequest,
  now: number,
): Payment {
  const { amount, virtualAccount = {}, ...rest } = request;
  const { dueDate, validHours } = virtualAccount;
  if (dueDate !== undefined) {
    if (validHours !== undefined) {
      throw new TossError('INVALID_REQUEST', 'Either dueDate or validHours');
    }
    if (dueDate <= now) {
      throw new TossError('INVALID_REQUEST', 'dueDate is past');
    }
    if (dueDate > now + MAX_DUE_MS) throw new TossError('EXCEED_MAX_DUE_DATE');
  }
  return {
    ...rest,
    paymentKey: newKey('tsbx'),
    merchant,
    secret: newKey('ps'),
    totalAmount: amount,
    validHours,
    dueAt: dueDate,
    status: 'READY',
    requestedAt: now,
    cancels: [],
    transactions: [],
  };
}
