import type { Payment, Transaction } from '../payments/Payment';

/** A movement, and whose it is. */
export interface BookEntry {
  paymentKey: string;
  transaction: Transaction;
}

/** Every movement of every merchant in the order of time. */
export class TransactionBook {
  readonly #books = new Map<string, BookEntry[]>();

  /** Enters the movements of a payment that `before` did not have. */
  enter(payment: Payment, before?: Payment): void {
    const { paymentKey, merchant, transactions } = payment;
    for (const it of transactions.slice(before?.transactions.length ?? 0)) {
      this.#enter(merchant, { paymentKey, transaction: it });
    }
  }

  /** A merchant's movements from `start` to before `end` (ms since 1970) that come after the named one. */
  list(
    merchant: string,
    range: { start: number; end: number; after?: string; limit: number },
  ): BookEntry[] {
    const { start, end, after, limit } = range;
    const book = this.#books.get(merchant) ?? [];
    let from = firstAt(book, start);
    const to = firstAt(book, end);
    if (after !== undefined) {
      while (from < to && book[from].transaction.transactionKey !== after) {
        from += 1;
      }
      from += 1;
    }
    return book.slice(from, Math.min(to, from + limit));
  }

  /** Drops the movements of payments that are forgotten. */
  forget(payments: ReadonlySet<string>): void {
    for (const [merchant, book] of this.#books) {
      const kept = book.filter(({ paymentKey }) => !payments.has(paymentKey));
      this.#books.set(merchant, kept);
    }
  }

  #enter(merchant: string, entry: BookEntry) {
    const book = this.#books.get(merchant) ?? [];
    const { at } = entry.transaction;
    // The clock may have been put back.
    const index =
      (book.at(-1)?.transaction.at ?? 0) <= at
        ? book.length
        : firstAt(book, at + 1);
    if (index === book.length) book.push(entry);
    else book.splice(index, 0, entry);
    this.#books.set(merchant, book);
  }
}

/** Index of the first entry that is not before a moment. */
function firstAt(book: BookEntry[], moment: number): number {
  let low = 0;
  let high = book.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (book[middle].transaction.at < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
