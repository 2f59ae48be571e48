import type { Cancel } from '../payments/Payment';
import { koreanTime } from '../time/koreanTime';

/** A cancellation in the shape of Toss Payments' Cancel object. */
export function presentCancel(cancel: Cancel): object {
  return {
    transactionKey: cancel.transactionKey,
    cancelReason: cancel.cancelReason,
    taxExemptionAmount: 0,
    canceledAt: koreanTime(cancel.canceledAt),
    cardDiscountAmount: 0,
    transferDiscountAmount: 0,
    easyPayDiscountAmount: 0,
    receiptKey: null,
    cancelStatus: cancel.cancelStatus,
    cancelRequestId:
      cancel.cancelStatus === 'DONE' ? null : cancel.transactionKey,
    cancelAmount: cancel.cancelAmount,
    taxFreeAmount: 0,
    refundableAmount: cancel.refundableAmount,
  };
}
