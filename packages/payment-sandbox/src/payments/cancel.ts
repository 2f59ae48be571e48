import { TossError } from '../errors/TossError';
import { balanceOf } from './balanceOf';
import { findBank } from './BANKS';
import { move } from './MOVES';
import { moveMoney } from './moveMoney';
import type { Cancel, Payment } from './Payment';

/** What a merchant gives back. */
export interface CancelRequest {
  cancelReason: string;
  /** All that is left, if not given. */
  cancelAmount?: number;
  /** What the merchant believes to be left. */
  refundableAmount?: number;
  /** Where the money of a virtual account goes: nobody knows where it came from. */
  refundReceiveAccount?: {
    bank: string;
    accountNumber: string;
    holderName: string;
  };
}

/**
 * The payment after a cancellation; with `later` the money is only on its way, and
 * {@link settleCancel} says how that ends.
 *
 * @throws TossError when there is not so much to give back, or no account for it
 */
export function cancel(
  payment: Payment,
  request: CancelRequest,
  context: { now: number; transactionKey: string; later?: boolean },
): Payment {
  const amount = amountOf(payment, request);
  const { transactionKey, now } = context;
  // Before the deposit there is nothing that could be on its way.
  const later = context.later && payment.approvedAt !== undefined;
  const entry: Cancel = {
    transactionKey,
    cancelAmount: amount,
    cancelReason: request.cancelReason,
    canceledAt: now,
    cancelStatus: later ? 'IN_PROGRESS' : 'DONE',
    refundableAmount: balanceOf(payment) - (later ? 0 : amount),
  };
  const cancels = [...payment.cancels, entry];
  if (later) return move(payment, payment.status, { cancels });
  return given(payment, { cancels, entry, now });
}

/**
 * The payment after a refund that was on its way arrived, or came back.
 *
 * @throws TossError NOT_FOUND when no such refund is on its way
 */
export function settleCancel(
  payment: Payment,
  outcome: {
    transactionKey: string;
    cancelStatus: 'DONE' | 'ABORTED';
    now: number;
  },
): Payment {
  const { transactionKey, cancelStatus, now } = outcome;
  const underWay = payment.cancels.find(
    it =>
      it.transactionKey === transactionKey && it.cancelStatus === 'IN_PROGRESS',
  );
  if (!underWay) throw new TossError('NOT_FOUND', transactionKey);
  const left = balanceOf(payment);
  const entry: Cancel = {
    ...underWay,
    cancelStatus,
    canceledAt: now,
    refundableAmount:
      cancelStatus === 'DONE' ? left - underWay.cancelAmount : left,
  };
  const cancels = payment.cancels.map(it => (it === underWay ? entry : it));
  if (cancelStatus === 'ABORTED') {
    return move(payment, payment.status, { cancels });
  }
  return given(payment, { cancels, entry, now });
}

function given(
  payment: Payment,
  change: { cancels: Cancel[]; entry: Cancel; now: number },
) {
  const { cancels, entry, now } = change;
  const status = entry.refundableAmount === 0 ? 'CANCELED' : 'PARTIAL_CANCELED';
  return moveMoney(payment, status, {
    now,
    transactionKey: entry.transactionKey,
    // Before the deposit there is nothing to move.
    amount: payment.approvedAt === undefined ? 0 : -entry.cancelAmount,
    changes: { cancels },
  });
}

/** What is to be given back, after all checks. */
function amountOf(payment: Payment, request: CancelRequest): number {
  const { status, account, cancels } = payment;
  if (status === 'CANCELED') throw new TossError('ALREADY_CANCELED_PAYMENT');
  const balance = balanceOf(payment);
  const amount = request.cancelAmount ?? balance;
  if (status === 'WAITING_FOR_DEPOSIT') {
    if (amount === balance) return amount;
    throw new TossError('NOT_ALLOWED_PARTIAL_REFUND_WAITING_DEPOSIT');
  }
  if (payment.approvedAt === undefined) {
    throw new TossError('NOT_CANCELABLE_PAYMENT');
  }
  if (cancels.some(({ cancelStatus }) => cancelStatus === 'IN_PROGRESS')) {
    throw new TossError('ALREADY_REFUNDING_PAYMENT');
  }
  const { refundableAmount = balance } = request;
  if (refundableAmount !== balance) {
    throw new TossError('NOT_MATCHES_REFUNDABLE_AMOUNT');
  }
  if (amount > balance) throw new TossError('NOT_CANCELABLE_AMOUNT');
  if (account) checkRefundAccount(request.refundReceiveAccount);
  return amount;
}

function checkRefundAccount(account: CancelRequest['refundReceiveAccount']) {
  if (!account) {
    throw new TossError('INVALID_REQUEST', 'refundReceiveAccount is required');
  }
  if (!findBank(account.bank)) throw new TossError('INVALID_BANK');
  if (!/^\d{6,20}$/.test(account.accountNumber)) {
    throw new TossError('INVALID_REFUND_ACCOUNT_NUMBER');
  }
}
