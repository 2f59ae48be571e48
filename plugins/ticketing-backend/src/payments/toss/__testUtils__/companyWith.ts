import { TossPayments } from '../TossPayments';

/** An answer of the company, or none. */
export type Reply = [status: number, body: unknown] | 'no answer';
type Call = { method: string; url: string; headers: object; body?: string };

/** Id of a refund. */
export const REFUND = '5f3e1a52-90f5-4b8e-9a0d-2b0c5f1d7a11';

/** A company that gives these replies in turn, and keeps what it was asked. */
export function companyWith(...replies: Reply[]) {
  const asked: Call[] = [];
  const company = new TossPayments({
    url: 'http://pay.test/',
    secretKey: 'test_sk_x',
    transport: async call => {
      asked.push(call);
      const reply = replies.shift()!;
      if (reply === 'no answer') return undefined;
      const [status, body] = reply;
      return { status, body };
    },
  });
  return { company, asked, body: (at: number) => JSON.parse(asked[at].body!) };
}

/** A Payment object. */
export const payment = (status: string, more: object = {}) => ({
  paymentKey: 'key',
  orderId: 'order-1',
  status,
  totalAmount: 100,
  balanceAmount: 100,
  checkout: { url: 'http://pay.test/checkout/key' },
  ...more,
});

/** An error of the company. */
export const refused = (status: number, code: string): Reply => [
  status,
  { code, message: code },
];
