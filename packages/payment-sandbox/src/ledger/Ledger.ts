import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Payment } from './Payment';

/** What is answered when an idempotency key comes again. */
export interface RememberedAnswer {
  status: number;
  body: unknown;
  /** ms since 1970 */
  at: number;
}

interface LedgerFile {
  payments: Payment[];
  answers: [string, RememberedAnswer][];
}

const DAY_MS = 24 * 60 * 60_000;
/** Toss Payments remembers idempotency keys for 15 days; older payments go with them. */
const LIFE_MS = 15 * DAY_MS;

const orderKey = (order: Pick<Payment, 'merchant' | 'orderId'>) =>
  `${order.merchant} ${order.orderId}`;

/** All payments, in memory, and in a file when one is named. */
export class Ledger {
  readonly #file?: string;
  readonly #payments = new Map<string, Payment>();
  readonly #orders = new Map<string, string>();
  readonly #answers = new Map<string, RememberedAnswer>();
  #together = false;

  /** @throws Error when the file is there and cannot be read */
  constructor(options: { file?: string } = {}) {
    this.#file = options.file;
    const { payments, answers } = this.#read();
    for (const payment of payments) this.#index(payment);
    for (const [key, answer] of answers) this.#answers.set(key, answer);
  }

  /** A payment by its key. */
  find(paymentKey: string): Payment | undefined {
    return this.#payments.get(paymentKey);
  }

  /** A merchant's payment by the merchant's own order id. */
  findByOrder(merchant: string, orderId: string): Payment | undefined {
    const paymentKey = this.#orders.get(orderKey({ merchant, orderId }));
    return paymentKey ? this.#payments.get(paymentKey) : undefined;
  }

  /** Keeps all that `action` changes in one write of the file. */
  together<T>(action: () => T): T {
    this.#together = true;
    try {
      return action();
    } finally {
      this.#together = false;
      this.#write();
    }
  }

  /** Adds a payment, or takes over its change. */
  save(payment: Payment): void {
    this.#index(payment);
    this.#write();
  }

  /** What was answered to an idempotency key. */
  answerTo(key: string): RememberedAnswer | undefined {
    return this.#answers.get(key);
  }

  /** Remembers an answer; forgets answers and payments that are too old. */
  remember(key: string, answer: RememberedAnswer): void {
    this.#answers.set(key, answer);
    // Answers stand in the order of their time.
    for (const [old, { at }] of this.#answers) {
      if (answer.at - at < LIFE_MS) break;
      this.#answers.delete(old);
    }
    // So do payments, in that of their registration.
    for (const [old, payment] of this.#payments) {
      if (answer.at - Date.parse(payment.requestedAt) < LIFE_MS) break;
      this.#payments.delete(old);
      this.#orders.delete(orderKey(payment));
    }
    this.#write();
  }

  #index(payment: Payment) {
    this.#payments.set(payment.paymentKey, payment);
    this.#orders.set(orderKey(payment), payment.paymentKey);
  }

  #read(): LedgerFile {
    if (!this.#file) return { payments: [], answers: [] };
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8')) as LedgerFile;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return { payments: [], answers: [] };
      throw error;
    }
  }

  #write() {
    if (!this.#file || this.#together) return;
    const content: LedgerFile = {
      payments: [...this.#payments.values()],
      answers: [...this.#answers],
    };
    // Renaming is atomic: whoever is killed here leaves the old file whole.
    writeFileSync(`${this.#file}.new`, JSON.stringify(content));
    renameSync(`${this.#file}.new`, this.#file);
  }
}
