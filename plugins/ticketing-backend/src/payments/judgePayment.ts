import {
  Deposit,
  OrderState,
  PaymentState,
} from '@marquee/plugin-ticketing-common';
import { CompanyPayment } from './PaymentCompany';

/** What is known here of an order and its payment. */
export interface KnownPayment {
  order: OrderState;
  payment: PaymentState;
  /** Whether the time to pay is over. */
  overdue: boolean;
}

/** What is to be done about a payment after the company was asked. */
export type PaymentStep =
  /** Nothing: both know the same. */
  | { type: 'none' }
  /** The money is there: the order gets its seats, or all money back. */
  | { type: 'settle' }
  /** The company may know more in a moment: it is to be asked again. */
  | { type: 'wait' }
  /** The buyer agreed, and the money was not taken: it is to be taken. */
  | { type: 'take' }
  /** An account is open. */
  | { type: 'await'; deposit: Deposit }
  /** The bank took the deposit back. */
  | { type: 'take-back' }
  /** No money was taken, and this payment may be tried again, or never. */
  | { type: 'decline'; retryable: boolean }
  /** No money was taken, and the time is over. */
  | { type: 'end' }
  /** Somebody gave all money back at the company itself. */
  | { type: 'void' };

/** Orders whose seats somebody may still get by paying. */
const OPEN = new Set<OrderState>(['pending', 'awaiting-deposit']);

/**
 * Compares what the company says of a payment with what is known here. The company
 * knows where the money is; the box office knows where the seats are.
 *
 * @param theirs - undefined when the company knows of no such payment
 */
export function judgePayment(
  ours: KnownPayment,
  theirs: Pick<CompanyPayment, 'state' | 'deposit'> | undefined,
): PaymentStep {
  const paid = ours.payment === 'paid';
  const state = theirs?.state;
  switch (state) {
    case 'paid':
      return { type: paid ? 'none' : 'settle' };
    case 'returned':
      if (ours.order === 'paid') return { type: 'void' };
      return unpaid(ours, { retryable: false });
    case 'awaiting':
      if (ours.order === 'paid') return { type: 'take-back' };
      if (ours.order === 'pending' && theirs?.deposit) {
        return { type: 'await', deposit: theirs.deposit };
      }
      return OPEN.has(ours.order) && ours.overdue
        ? { type: 'end' }
        : { type: 'none' };
    case 'agreed':
      // Only what somebody began to take: else the buyer may still be on the way back.
      if (ours.payment === 'confirming') return { type: 'take' };
      return unpaid(ours, { retryable: true });
    case 'open':
      return unpaid(ours, { retryable: true });
    case undefined:
      // It may not know yet what it has just taken: another payment would take it twice.
      if (ours.payment === 'confirming' && !ours.overdue) {
        return { type: 'wait' };
      }
      return unpaid(ours, { retryable: false });
    case 'over':
      return unpaid(ours, { retryable: false });
    default:
      return state satisfies never;
  }
}

/** The company took no money, and nothing says that it will. */
function unpaid(
  { order, payment, overdue }: KnownPayment,
  { retryable }: { retryable: boolean },
): PaymentStep {
  if (!OPEN.has(order)) return { type: 'none' };
  if (overdue && payment !== 'confirming') return { type: 'end' };
  if (payment === 'confirming') return { type: 'decline', retryable };
  // A payment that is over there is of no more use here.
  return payment === 'ready' && !retryable
    ? { type: 'decline', retryable }
    : { type: 'none' };
}
