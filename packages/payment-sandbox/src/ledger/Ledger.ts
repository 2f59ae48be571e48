import type { Payment } from '../payments/Payment';
import { isTaken } from '../payments/isTaken';
import { statusAt } from '../payments/statusAt';
import type { Answer } from './Answer';
import { Answers } from './Answers';
import { Journal } from './Journal';
import type { LedgerRecord } from './LedgerRecord';
import { type BookEntry, TransactionBook } from './TransactionBook';

/** How many payments are remembered unless told otherwise. */
const MAX_PAYMENTS = 100_000;
/** Each payment has an answer to its creation and one to its confirmation, and some to refunds. */
const ANSWERS_A_PAYMENT = 3;
/** Share of the payments that is forgotten at a time. */
const FORGOTTEN_SHARE = 0.05;
/** Payments in these states move no money any more. */
const OVER = new Set(['EXPIRED', 'ABORTED', 'CANCELED']);

const orderKey = (merchant: string, orderId: string) =>
  `${merchant} ${orderId}`;

/**
 * All payments, in memory, and in a file when one is named. When they are too many,
 * old ones are forgotten: those that are over before those that may be refunded.
 */
export class Ledger {
  readonly #payments = new Map<string, Payment>();
  /** The payment of each order: the one that was confirmed, else the latest. */
  readonly #orders = new Map<string, string>();
  readonly #accounts = new Map<string, string>();
  readonly #webhooks = new Map<string, string>();
  readonly #book = new TransactionBook();
  readonly #answers: Answers;
  readonly #maxPayments: number;
  readonly #journal?: Journal;
  readonly #clock: () => number;
  #pending?: LedgerRecord;

  /** @throws Error when the file is there and cannot be read */
  constructor(options: {
    clock: () => number;
    file?: string;
    maxPayments?: number;
  }) {
    const { clock, file, maxPayments = MAX_PAYMENTS } = options;
    this.#clock = clock;
    this.#maxPayments = maxPayments;
    this.#answers = new Answers(ANSWERS_A_PAYMENT * maxPayments);
    if (!file) return;
    const journal = new Journal({ file });
    for (const record of journal.read()) this.#take(record);
    this.#journal = journal;
  }

  /** A payment by its key. */
  find(paymentKey: string): Payment | undefined {
    return this.#payments.get(paymentKey);
  }

  /** A merchant's payment of an order: the one that was confirmed, else the latest. */
  findByOrder(merchant: string, orderId: string): Payment | undefined {
    return this.find(this.#orders.get(orderKey(merchant, orderId)) ?? '');
  }

  /** The payment whose account it is. */
  findByAccount(accountNumber: string): Payment | undefined {
    return this.find(this.#accounts.get(accountNumber) ?? '');
  }

  /** Every payment, the oldest first. */
  payments(): IterableIterator<Payment> {
    return this.#payments.values();
  }

  /** A merchant's movements of money. */
  transactions(
    merchant: string,
    range: { start: number; end: number; after?: string; limit: number },
  ): BookEntry[] {
    return this.#book.list(merchant, range);
  }

  /** What was answered to an idempotency key. */
  answerTo(key: string): Answer | undefined {
    return this.#answers.get(key, this.#clock());
  }

  /** Where a merchant's webhooks go. */
  webhookOf(merchant: string): string | undefined {
    return this.#webhooks.get(merchant);
  }

  /** Adds a payment, or takes over its change. */
  save(payment: Payment): void {
    this.#write({ payment });
    if (this.#payments.size > this.#maxPayments) this.#forget();
  }

  /** Remembers what was answered to an idempotency key. */
  remember(key: string, answer: Answer): void {
    this.#write({ answer: [key, answer] });
  }

  /** Sends a merchant's webhooks elsewhere, or nowhere. */
  setWebhook(merchant: string, url: string | null): void {
    this.#write({ webhook: [merchant, url] });
  }

  /**
   * Keeps a change of a payment and the answer about it in one write: whoever is killed
   * in between would have taken money and not know of it.
   */
  together<T>(action: () => T): T {
    this.#pending = {};
    try {
      return action();
    } finally {
      const record = this.#pending;
      this.#pending = undefined;
      this.#append(record);
    }
  }

  /** Nothing can be kept after it. */
  close(): void {
    this.#journal?.close();
  }

  #write(record: LedgerRecord) {
    this.#take(record);
    if (this.#pending) Object.assign(this.#pending, record);
    else this.#append(record);
  }

  #append(record: LedgerRecord) {
    const journal = this.#journal;
    if (!journal) return;
    journal.append(slim(record));
    if (!journal.overgrown) return;
    journal.rewrite(this.#records()).catch(error => {
      process.stderr.write(`The ledger's file could not be tidied: ${error}\n`);
    });
  }

  #take(record: LedgerRecord) {
    const { payment, answer, webhook } = whole(record);
    if (payment) {
      const { paymentKey, merchant, orderId, account } = payment;
      this.#book.enter(payment, this.#payments.get(paymentKey));
      if (!this.#payments.has(paymentKey) || isTaken(payment)) {
        this.#orders.set(orderKey(merchant, orderId), paymentKey);
      }
      this.#payments.set(paymentKey, payment);
      if (account) this.#accounts.set(account.accountNumber, paymentKey);
    }
    if (answer) this.#answers.set(...answer);
    if (webhook) {
      const [merchant, url] = webhook;
      if (url === null) this.#webhooks.delete(merchant);
      else this.#webhooks.set(merchant, url);
    }
  }

  *#records(): Generator<LedgerRecord> {
    for (const payment of this.#payments.values()) yield { payment };
    for (const answer of this.#answers.entries()) yield { answer };
    for (const webhook of this.#webhooks) yield { webhook };
  }

  #forget() {
    const now = this.#clock();
    const count = Math.ceil(this.#maxPayments * FORGOTTEN_SHARE);
    const all = [...this.#payments.values()];
    const over = all.filter(it => OVER.has(statusAt(it, now)));
    const chosen = [...over, ...all].slice(0, count);
    for (const { paymentKey, merchant, orderId, account } of chosen) {
      this.#payments.delete(paymentKey);
      const order = orderKey(merchant, orderId);
      if (this.#orders.get(order) === paymentKey) this.#orders.delete(order);
      if (account) this.#accounts.delete(account.accountNumber);
    }
    this.#book.forget(new Set(chosen.map(({ paymentKey }) => paymentKey)));
  }
}

/** An answer about the payment as it is in the same record does not repeat it. */
function slim(record: LedgerRecord): LedgerRecord {
  const { payment, answer } = record;
  if (!payment || answer?.[1].payment !== payment) return record;
  const [key, { status, at }] = answer;
  return { ...record, answer: [key, { status, at }] };
}

function whole(record: LedgerRecord): LedgerRecord {
  const { payment, answer } = record;
  if (!payment || !answer || answer[1].payment || answer[1].error) {
    return record;
  }
  return { ...record, answer: [answer[0], { ...answer[1], payment }] };
}
