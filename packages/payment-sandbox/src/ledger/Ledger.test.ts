import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { join } from 'path';
import { Ledger } from './Ledger';
import type { Payment } from './Payment';

const DAY_MS = 24 * 60 * 60_000;
const START = Date.parse('2026-12-01T00:00:00Z');

function aPayment(paymentKey: string, day: number): Payment {
  return {
    paymentKey,
    merchant: 'hamlet',
    orderId: `order-${paymentKey}`,
    orderName: 'Hamlet × 1',
    currency: 'KRW',
    totalAmount: 100,
    status: 'READY',
    successUrl: 'http://hamlet.test/',
    failUrl: 'http://hamlet.test/',
    requestedAt: new Date(START + day * DAY_MS).toISOString(),
    cancels: [],
  };
}
const answerOn = (day: number) => ({
  status: 200,
  body: {},
  at: START + day * DAY_MS,
});

describe('Ledger', () => {
  it('keeps a payment and the answer to it in one write', () => {
    const folder = mkdtempSync('/tmp/marquee-ledger-');
    const file = join(folder, 'ledger.json');
    try {
      const ledger = new Ledger({ file });
      ledger.together(() => {
        ledger.save(aPayment('a', 0));
        expect(() => readFileSync(file)).toThrow('ENOENT');
        ledger.remember('key', answerOn(0));
      });
      const again = new Ledger({ file });
      expect(again.find('a')).toBeDefined();
      expect(again.answerTo('key')).toBeDefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('forgets payments and answers after fifteen days', () => {
    const ledger = new Ledger();
    ledger.save(aPayment('old', 0));
    ledger.remember('old', answerOn(0));
    ledger.save(aPayment('new', 10));
    ledger.remember('new', answerOn(15));
    expect(ledger.find('old')).toBeUndefined();
    expect(ledger.findByOrder('hamlet', 'order-old')).toBeUndefined();
    expect(ledger.answerTo('old')).toBeUndefined();
    expect(ledger.find('new')).toBeDefined();
  });
});
