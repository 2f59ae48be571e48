import type { Payment } from '../payments/Payment';
import { sessionEnd } from '../payments/statusAt';
import type { Agenda } from '../time/Agenda';

/** How often sessions that have ended are looked for, in ms. */
const EVERY_MS = 5_000;
/** How many payments are watched at most; the oldest are let go first. */
const MAX_WATCHED = 100_000;

/** Finds payments whose time is over, so that their merchants can be told. */
export class ExpiryWatch {
  readonly #agenda: Agenda;
  readonly #clock: () => number;
  readonly #expire: (paymentKey: string) => void;
  /** Ends of sessions by payment; those of one status are in order, and all end soon. */
  readonly #ends = new Map<string, number>();
  #planned = false;

  constructor(options: {
    agenda: Agenda;
    clock: () => number;
    /** Told which payments' time may be over. */
    expire: (paymentKey: string) => void;
  }) {
    this.#agenda = options.agenda;
    this.#clock = options.clock;
    this.#expire = options.expire;
  }

  /** Begins to watch a payment whose session can end, or stops. */
  watch(payment: Payment): void {
    const end = sessionEnd(payment);
    if (end === undefined) {
      this.#ends.delete(payment.paymentKey);
      return;
    }
    this.#ends.set(payment.paymentKey, end);
    if (this.#ends.size > MAX_WATCHED) {
      const [oldest] = this.#ends.keys();
      this.#ends.delete(oldest);
    }
    this.#plan();
  }

  #plan() {
    if (this.#planned || this.#ends.size === 0) return;
    this.#planned = true;
    this.#agenda.at(this.#clock() + EVERY_MS, () => {
      this.#planned = false;
      this.#look();
      this.#plan();
    });
  }

  #look() {
    const now = this.#clock();
    for (const [paymentKey, end] of this.#ends) {
      if (now <= end) continue;
      this.#ends.delete(paymentKey);
      this.#expire(paymentKey);
    }
  }
}
