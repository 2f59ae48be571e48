import { type ErrorCode, ERRORS } from '../errors/ERRORS';
import type { Misbehaviour, Stage } from './Misbehaviour';

/** Where each code can be met; `authenticate` leads to the merchant's failUrl. */
const STAGES: Partial<Record<ErrorCode, readonly Stage[]>> = {
  ALREADY_PROCESSED_PAYMENT: ['confirm'],
  BELOW_MINIMUM_AMOUNT: ['confirm'],
  EXCEED_MAX_CARD_INSTALLMENT_PLAN: ['confirm'],
  INVALID_CARD_EXPIRATION: ['confirm'],
  INVALID_REJECT_CARD: ['confirm'],
  INVALID_STOPPED_CARD: ['confirm'],
  REJECT_ACCOUNT_PAYMENT: ['confirm'],
  REJECT_CARD_PAYMENT: ['confirm'],
  REJECT_CARD_COMPANY: ['authenticate', 'confirm'],
  PAY_PROCESS_CANCELED: ['authenticate'],
  PAY_PROCESS_ABORTED: ['authenticate'],
  NOT_FOUND_PAYMENT_SESSION: ['confirm'],
  NOT_FOUND_PAYMENT: ['confirm', 'get', 'cancel'],
  DUPLICATED_ORDER_ID: ['create', 'confirm'],
  INVALID_REQUEST: ['create', 'confirm', 'cancel'],
  FORBIDDEN_REQUEST: ['confirm', 'cancel'],
  PROVIDER_ERROR: ['confirm', 'cancel'],
  FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING: [
    'create',
    'confirm',
    'get',
    'cancel',
  ],
  ALREADY_CANCELED_PAYMENT: ['cancel'],
  NOT_CANCELABLE_AMOUNT: ['cancel'],
  NOT_CANCELABLE_PAYMENT: ['cancel'],
  NOT_AVAILABLE_BANK: ['cancel'],
  INVALID_REFUND_ACCOUNT_NUMBER: ['cancel'],
  REFUND_REJECTED: ['cancel'],
  FAILED_REFUND_PROCESS: ['cancel'],
  INVALID_API_KEY: ['create', 'confirm', 'get', 'cancel'],
  UNAUTHORIZED_KEY: ['create', 'confirm', 'get', 'cancel'],
  FORBIDDEN_CONSECUTIVE_REQUEST: ['get', 'cancel'],
  IDEMPOTENT_REQUEST_PROCESSING: ['create', 'confirm', 'cancel'],
  TOO_MANY_REQUESTS: ['create', 'confirm', 'get', 'cancel'],
};

/** Refusals by error code, each under the code's own name. */
export const refusals: readonly Misbehaviour[] = Object.entries(STAGES).map(
  ([name, stages]) => {
    const code = name as ErrorCode;
    const { status, ko, en } = ERRORS[code];
    return {
      name,
      stages,
      effect: { type: 'refuse', code },
      does: {
        ko: `${status} 오류로 거절해요: ${ko}`,
        en: `Refuses with status ${status}: ${en}`,
      },
    };
  },
);
