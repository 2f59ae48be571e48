import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { aPayment } from '../__testUtils__/aPayment';
import type { Payment } from '../payments/Payment';
import { Ledger } from './Ledger';

const transaction = {
  transactionKey: 't',
  status: 'DONE',
  at: 1,
  amount: 1_000,
};
const done = (paymentKey: string): Payment =>
  aPayment({
    paymentKey,
    status: 'DONE',
    approvedAt: 1,
    transactions: [{ ...transaction, status: 'DONE' }],
  });
const all = { start: 0, end: 10, limit: 100 };

describe('Ledger', () => {
  let folder: string;
  let file: string;
  const open = (maxPayments?: number) =>
    new Ledger({ clock: () => 2, file, maxPayments });

  beforeEach(() => {
    folder = mkdtempSync('/tmp/marquee-ledger-');
    file = join(folder, 'ledger.jsonl');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps a payment and the answer to it in one write', () => {
    const ledger = open();
    ledger.together(() => {
      const payment = done('a');
      ledger.save(payment);
      expect(readFileSync(file, 'utf8')).toBe('');
      ledger.remember('key', { status: 200, at: 1, payment });
    });
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(2);
    const again = open();
    expect(again.find('a')).toEqual(done('a'));
    expect(again.answerTo('key')?.payment).toEqual(done('a'));
    expect(again.transactions('hamlet', all)).toHaveLength(1);
  });

  it('remembers the answer about a payment as it was then', () => {
    const ledger = open();
    const early = aPayment({ paymentKey: 'a' });
    ledger.together(() => {
      ledger.save(early);
      ledger.remember('create', { status: 200, at: 1, payment: early });
    });
    ledger.save(done('a'));
    const again = open();
    expect(again.answerTo('create')?.payment?.status).toBe('READY');
    expect(again.find('a')?.status).toBe('DONE');
  });

  it('finds a payment by its order and by its account after a restart', () => {
    const account = {
      bankCode: '20',
      accountNumber: 'X1',
      customerName: '김예매',
    };
    open().save(aPayment({ paymentKey: 'a', account }));
    const again = open();
    expect(again.findByOrder('hamlet', 'order-a')?.paymentKey).toBe('a');
    expect(again.findByOrder('lear', 'order-a')).toBeUndefined();
    expect(again.findByAccount('X1')?.paymentKey).toBe('a');
  });

  it('forgets payments that are over before those that may be refunded, and the oldest first', () => {
    const ledger = new Ledger({ clock: () => 2, maxPayments: 4 });
    const orderId = 'order-of-many';
    ledger.save(done('paid-1'));
    ledger.save(aPayment({ paymentKey: 'over-1', orderId, status: 'ABORTED' }));
    ledger.save(done('paid-2'));
    ledger.save(aPayment({ paymentKey: 'over-2', orderId, status: 'EXPIRED' }));
    const keys = () => [...ledger.payments()].map(it => it.paymentKey);
    ledger.save(done('paid-3'));
    expect(keys()).toEqual(['paid-1', 'paid-2', 'over-2', 'paid-3']);
    expect(ledger.findByOrder('hamlet', orderId)?.paymentKey).toBe('over-2');
    ledger.save(done('paid-4'));
    ledger.save(done('paid-5'));
    expect(keys()).toEqual(['paid-2', 'paid-3', 'paid-4', 'paid-5']);
    expect(ledger.findByOrder('hamlet', 'order-paid-1')).toBeUndefined();
    const { length } = ledger.transactions('hamlet', all);
    expect(length).toBe(4);
  });

  it('takes a file of which a kill cut the last line short', () => {
    open().save(done('a'));
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text + text.slice(0, 40));
    const ledger = open();
    ledger.save(done('b'));
    const keys = [...open().payments()].map(({ paymentKey }) => paymentKey);
    expect(keys).toEqual(['a', 'b']);
  });

  it('refuses a file that is none of its own', () => {
    writeFileSync(file, 'name,seat\n');
    expect(open).toThrow('is no ledger');
  });
});
