import { TossError } from '../errors/TossError';
import type { Ledger } from '../ledger/Ledger';
import type { Armed } from '../misbehaviours';
import type { Payment } from '../payments/Payment';
import type { Agenda } from '../time/Agenda';
import type { PaymentDesk } from './PaymentDesk';

/** What follows a minute later, without anybody asking for it. */
export class Aftermath {
  readonly #ledger: Ledger;
  readonly #desk: PaymentDesk;
  readonly #armed: Armed;
  readonly #agenda: Agenda;
  readonly #clock: () => number;
  readonly #minuteMs: number;

  constructor(options: {
    ledger: Ledger;
    desk: PaymentDesk;
    armed: Armed;
    agenda: Agenda;
    clock: () => number;
    minuteMs: number;
  }) {
    this.#ledger = options.ledger;
    this.#desk = options.desk;
    this.#armed = options.armed;
    this.#agenda = options.agenda;
    this.#clock = options.clock;
    this.#minuteMs = options.minuteMs;
  }

  /** Takes a deposit, which the bank may take back. @throws TossError when none is waited for */
  deposit(payment: Payment, depositorName?: string): Payment {
    const done = this.#desk.deposit(payment, depositorName);
    const trouble = this.#armed.take('deposit', done);
    if (trouble?.effect.type === 'take-back') {
      this.#later(done, current => this.#desk.takeDepositBack(current));
    }
    return done;
  }

  /** Ends a refund that is on its way. */
  settleCancel(
    payment: Payment,
    outcome: { transactionKey: string; cancelStatus: 'DONE' | 'ABORTED' },
  ): void {
    this.#later(payment, current => this.#desk.settleCancel(current, outcome));
  }

  /**
   * Takes up again what was on its way when the company stopped. How it was to end is
   * not in the books: refunds arrive.
   */
  resume(payment: Payment): void {
    for (const { transactionKey, cancelStatus } of payment.cancels) {
      if (cancelStatus !== 'IN_PROGRESS') continue;
      this.settleCancel(payment, { transactionKey, cancelStatus: 'DONE' });
    }
  }

  #later({ paymentKey }: Payment, action: (payment: Payment) => void) {
    this.#agenda.at(this.#clock() + this.#minuteMs, () => {
      const current = this.#ledger.find(paymentKey);
      try {
        if (current) action(current);
      } catch (error) {
        // Meanwhile it was refunded, say.
        if (!(error instanceof TossError)) throw error;
      }
    });
  }
}
