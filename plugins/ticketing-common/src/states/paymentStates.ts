import type { Moves } from './moves';

/**
 * State of the payment of an order. `ready`: the buyer may pay. `confirming`: the
 * company was asked to take the money, and the answer is not known. `awaiting`: an
 * account is open for a deposit. `declined`: this one will never be paid, another
 * may be begun. `over`: not wanted any more.
 */
export type PaymentState =
  | 'ready'
  | 'confirming'
  | 'awaiting'
  | 'paid'
  | 'declined'
  | 'over';

/** What may become of a payment. */
export const PAYMENT_MOVES: Moves<PaymentState> = {
  ready: ['confirming', 'awaiting', 'paid', 'declined', 'over'],
  confirming: ['paid', 'awaiting', 'ready', 'declined', 'over'],
  awaiting: ['paid', 'over'],
  paid: ['awaiting'],
  declined: ['ready', 'over', 'paid'],
  // The company may take money that nobody waits for any more.
  over: ['paid'],
};
