import {
  CompanyPayment,
  ConfirmOutcome,
  FindOutcome,
  PaymentCompany,
  PaymentRequest,
  RefundRequest,
} from '../payments/PaymentCompany';
import { parseTossWebhook } from '../payments/toss/parseTossWebhook';

/** What a company answers to a request for money; `lose`: nothing, after or before it took it. */
export type ScriptedAnswer =
  | 'approve'
  | 'decline'
  | 'decline-for-now'
  | 'lose-before'
  | 'lose-after';

/** A payment company that does what it is told, and then approves. */
export class ScriptedCompany implements PaymentCompany {
  /** Answer to the next request for money. */
  next: ScriptedAnswer = 'approve';
  readonly parseWebhook = parseTossWebhook;
  readonly #payments = new Map<string, CompanyPayment & { amount: number }>();

  async prepare({ amount }: PaymentRequest) {
    const paymentKey = `scripted-${this.#payments.size}`;
    const payment = { state: 'open', balance: 0, refunds: [], amount } as const;
    this.#payments.set(paymentKey, { ...payment, refunds: [] });
    return { paymentKey, checkoutUrl: `http://pay.test/${paymentKey}` };
  }

  /** The buyer agrees, if the payment is still open. */
  agree(paymentKey: string): void {
    const payment = this.#find(paymentKey);
    if (payment.state === 'open') payment.state = 'agreed';
  }

  /** Takes the money, whoever asks. */
  pay(paymentKey: string): void {
    const payment = this.#find(paymentKey);
    payment.state = 'paid';
    payment.balance = payment.amount;
  }

  /** What it holds of a payment. */
  balance(paymentKey: string): number {
    return this.#find(paymentKey).balance;
  }

  async confirm({ paymentKey }: { paymentKey: string }) {
    const payment = this.#find(paymentKey);
    if (payment.state === 'paid') return { type: 'approved' } as const;
    const answer = this.next;
    this.next = 'approve';
    return this.#answer(paymentKey, answer);
  }

  async find(paymentKey: string): Promise<FindOutcome> {
    return { type: 'found', payment: this.#find(paymentKey) };
  }

  async refund({ paymentKey, refund, amount, balance }: RefundRequest) {
    const payment = this.#find(paymentKey);
    if (payment.balance !== balance || amount > balance) {
      const refusal = { code: 'NOT_MATCHES_REFUNDABLE_AMOUNT', message: '' };
      return { type: 'failed', cause: 'passing', ...refusal } as const;
    }
    payment.balance -= amount;
    payment.refunds.push({ refund, amount, state: 'done' });
    if (payment.balance === 0) payment.state = 'returned';
    return { type: 'done' } as const;
  }

  async close() {}

  async *listTransactions() {}

  #answer(paymentKey: string, answer: ScriptedAnswer): ConfirmOutcome {
    const refusal = { code: 'REJECT_CARD_PAYMENT', message: 'Declined' };
    switch (answer) {
      case 'approve':
        this.pay(paymentKey);
        return { type: 'approved' };
      case 'decline':
        this.#find(paymentKey).state = 'over';
        return { type: 'declined', retryable: false, ...refusal };
      case 'decline-for-now':
        return { type: 'declined', retryable: true, ...refusal };
      case 'lose-after':
        this.pay(paymentKey);
        return { type: 'unknown' };
      case 'lose-before':
        return { type: 'unknown' };
      default:
        return answer satisfies never;
    }
  }

  #find(paymentKey: string) {
    const payment = this.#payments.get(paymentKey);
    if (!payment) throw new Error(`No payment '${paymentKey}'`);
    return payment;
  }
}
