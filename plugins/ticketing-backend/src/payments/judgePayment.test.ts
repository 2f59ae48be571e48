import {
  ORDER_MOVES,
  OrderState,
  PAYMENT_MOVES,
  PaymentState,
} from '@marquee/plugin-ticketing-common';
import { judgePayment, KnownPayment } from './judgePayment';
import { CompanyPayment } from './PaymentCompany';

const deposit = {
  bank: '20',
  accountNumber: '1',
  holder: 'Hana',
  dueAt: '2099-01-01T00:00:00.000Z',
};
type Theirs = CompanyPayment['state'] | 'unknown to them';
const judge = (ours: KnownPayment, theirs: Theirs) =>
  judgePayment(
    ours,
    theirs === 'unknown to them' ? undefined : { state: theirs, deposit },
  );

describe('judgePayment', () => {
  it.each<[OrderState, PaymentState, 'in time' | 'overdue', Theirs, string]>([
    ['pending', 'ready', 'in time', 'open', 'none'],
    ['pending', 'ready', 'in time', 'agreed', 'none'],
    ['pending', 'ready', 'in time', 'paid', 'settle'],
    ['pending', 'ready', 'in time', 'over', 'decline'],
    ['pending', 'ready', 'overdue', 'open', 'end'],
    ['pending', 'ready', 'overdue', 'agreed', 'end'],
    ['pending', 'ready', 'overdue', 'over', 'end'],
    ['pending', 'ready', 'overdue', 'unknown to them', 'end'],
    ['pending', 'ready', 'overdue', 'paid', 'settle'],
    ['pending', 'declined', 'overdue', 'over', 'end'],
    ['pending', 'declined', 'in time', 'over', 'none'],
    ['pending', 'confirming', 'in time', 'paid', 'settle'],
    ['pending', 'confirming', 'overdue', 'paid', 'settle'],
    ['pending', 'confirming', 'in time', 'agreed', 'take'],
    ['pending', 'confirming', 'overdue', 'agreed', 'take'],
    ['pending', 'confirming', 'in time', 'open', 'decline'],
    ['pending', 'confirming', 'overdue', 'over', 'decline'],
    ['pending', 'confirming', 'in time', 'unknown to them', 'wait'],
    ['pending', 'confirming', 'overdue', 'unknown to them', 'decline'],
    ['pending', 'confirming', 'in time', 'awaiting', 'await'],
    ['pending', 'confirming', 'in time', 'returned', 'decline'],
    ['awaiting-deposit', 'awaiting', 'in time', 'awaiting', 'none'],
    ['awaiting-deposit', 'awaiting', 'overdue', 'awaiting', 'end'],
    ['awaiting-deposit', 'awaiting', 'in time', 'paid', 'settle'],
    ['awaiting-deposit', 'awaiting', 'overdue', 'paid', 'settle'],
    ['awaiting-deposit', 'awaiting', 'overdue', 'returned', 'end'],
    ['paid', 'paid', 'in time', 'paid', 'none'],
    ['paid', 'paid', 'in time', 'awaiting', 'take-back'],
    ['paid', 'paid', 'in time', 'returned', 'void'],
    ['expired', 'over', 'overdue', 'paid', 'settle'],
    ['expired', 'over', 'overdue', 'awaiting', 'none'],
    ['expired', 'over', 'overdue', 'over', 'none'],
    ['cancelled', 'over', 'in time', 'paid', 'settle'],
    ['cancelled', 'paid', 'in time', 'returned', 'none'],
    ['refunded', 'paid', 'in time', 'paid', 'none'],
    ['refunded', 'paid', 'in time', 'returned', 'none'],
  ])('of %s/%s, %s, that is %s: %s', (order, payment, time, theirs, step) => {
    const overdue = time === 'overdue';
    expect(judge({ order, payment, overdue }, theirs).type).toBe(step);
  });

  it('never leaves money with the company that no paid order stands for', () => {
    for (const order of Object.keys(ORDER_MOVES) as OrderState[]) {
      for (const payment of Object.keys(PAYMENT_MOVES) as PaymentState[]) {
        const { type } = judge({ order, payment, overdue: true }, 'paid');
        expect(type).toBe(payment === 'paid' ? 'none' : 'settle');
      }
    }
  });

  it('never ends an order while somebody is taking its money', () => {
    for (const theirs of ['open', 'agreed', 'awaiting', 'over'] as const) {
      const ours = { order: 'pending', payment: 'confirming' } as const;
      expect(judge({ ...ours, overdue: true }, theirs).type).not.toBe('end');
    }
  });
});
