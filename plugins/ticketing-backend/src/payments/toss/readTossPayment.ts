import { Deposit } from '@marquee/plugin-ticketing-common';
import {
  CompanyPayment,
  CompanyRefund,
  ConfirmOutcome,
} from '../PaymentCompany';
import { shorten } from '../shorten';
import { TossPayment } from './tossSchemas';

/** Payments of each status, as the box office tells them apart. */
const STATES: Record<string, CompanyPayment['state']> = {
  READY: 'open',
  IN_PROGRESS: 'agreed',
  WAITING_FOR_DEPOSIT: 'awaiting',
  DONE: 'paid',
  PARTIAL_CANCELED: 'paid',
  CANCELED: 'returned',
  ABORTED: 'over',
  EXPIRED: 'over',
};

const REFUND_STATES: Record<string, CompanyRefund['state']> = {
  DONE: 'done',
  IN_PROGRESS: 'pending',
  ABORTED: 'failed',
};

/** The refund's id stands at the end of the reason, between brackets. */
const REFUND_ID = /\[([0-9a-f-]{36})\]$/;

/** Most characters that the company takes for a reason. */
const LONGEST_REASON = 200;

/** The reason under which a refund is asked for, which says its id, however long it is. */
export function tossReason(reason: string, refund: string): string {
  const id = ` [${refund}]`;
  return `${shorten(reason, LONGEST_REASON - id.length)}${id}`;
}

/** A Payment object in the box office's words; undefined for a status that it does not know. */
export function readTossPayment(
  payment: TossPayment,
): CompanyPayment | undefined {
  const state = STATES[payment.status];
  if (!state) return undefined;
  const refunds = (payment.cancels ?? []).map(cancel => ({
    refund: REFUND_ID.exec(cancel.cancelReason)?.[1],
    amount: cancel.cancelAmount,
    state: REFUND_STATES[cancel.cancelStatus] ?? ('pending' as const),
  }));
  const { balanceAmount: balance } = payment;
  return { state, balance, deposit: readDeposit(payment), refunds };
}

/** What a Payment object says of a request to take its money. */
export function readConfirmed(payment: TossPayment): ConfirmOutcome {
  const read = readTossPayment(payment);
  const state = read?.state;
  switch (state) {
    case 'paid':
      return { type: 'approved' };
    case 'awaiting':
      return read?.deposit
        ? { type: 'awaiting-deposit', deposit: read.deposit }
        : { type: 'unknown' };
    case 'returned':
    case 'over':
      return {
        type: 'declined',
        code: payment.status,
        message: 'This payment is over',
        retryable: false,
      };
    case 'open':
    case 'agreed':
    case undefined:
      return { type: 'unknown' };
    default:
      return state satisfies never;
  }
}

function readDeposit({ virtualAccount }: TossPayment): Deposit | undefined {
  if (!virtualAccount) return undefined;
  const { bankCode, accountNumber, customerName, dueDate } = virtualAccount;
  return {
    bank: bankCode,
    accountNumber,
    holder: customerName ?? '',
    dueAt: dueDate.toISOString(),
  };
}
