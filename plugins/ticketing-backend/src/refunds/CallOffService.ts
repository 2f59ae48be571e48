import { NotFoundError } from '@backstage/errors';
import { CallOff, CallOffRequest } from '@marquee/plugin-ticketing-common';
import { PaymentCompany } from '../payments/PaymentCompany';
import { Catalogue } from '../sales/Catalogue';
import { SeatSettler } from '../sales/SeatSettler';
import { AuditStore } from '../stores/AuditStore';
import { CallOffStore } from '../stores/CallOffStore';
import { SettlementStore } from '../stores/SettlementStore';
import { closeAccount } from './closeAccount';

/** How many orders are cancelled in one statement. */
const BATCH = 200;

/** Calls performances off: nothing more is sold, and everybody gets all money back. */
export class CallOffService {
  readonly #catalogue: Catalogue;
  readonly #callOffs: CallOffStore;
  readonly #settlements: SettlementStore;
  readonly #audit: AuditStore;
  readonly #company: Pick<PaymentCompany, 'close'>;
  readonly #settler: SeatSettler;
  readonly #onCallOff: () => void;
  readonly #onRefund: () => void;
  readonly #clock: () => number;

  constructor(options: {
    catalogue: Catalogue;
    callOffs: CallOffStore;
    settlements: SettlementStore;
    audit: AuditStore;
    company: Pick<PaymentCompany, 'close'>;
    settler: SeatSettler;
    /** Called when {@link run} has something to do. */
    onCallOff: () => void;
    /** Called when money is to go back. */
    onRefund: () => void;
    clock: () => number;
  }) {
    this.#catalogue = options.catalogue;
    this.#callOffs = options.callOffs;
    this.#settlements = options.settlements;
    this.#audit = options.audit;
    this.#company = options.company;
    this.#settler = options.settler;
    this.#onCallOff = options.onCallOff;
    this.#onRefund = options.onRefund;
    this.#clock = options.clock;
  }

  /**
   * Calls a performance off. The same again changes nothing.
   *
   * @throws NotFoundError when the show has no such performance
   */
  async callOff(
    performance: string,
    { reason, actor }: CallOffRequest & { actor: string | null },
  ): Promise<CallOff> {
    await this.#catalogue.performance(performance);
    const now = new Date(this.#clock());
    const decision = { performance, reason, actor, now };
    await this.#callOffs.decide(decision, transaction =>
      this.#audit.write(
        {
          at: now,
          actor,
          action: 'performance-cancelled',
          subject: performance,
          detail: { reason },
        },
        transaction,
      ),
    );
    this.#catalogue.forget();
    this.#onCallOff();
    return this.progress(performance);
  }

  /**
   * How far the refunds are.
   *
   * @throws NotFoundError when the performance was not called off
   */
  async progress(performance: string): Promise<CallOff> {
    const progress = await this.#callOffs.progress(performance);
    if (progress) return progress;
    throw new NotFoundError(`Performance '${performance}' was not called off`);
  }

  /**
   * Cancels what is left of performances that were called off. It goes on for as
   * long as orders turn up: some are paid while others are cancelled already.
   */
  async run(signal?: AbortSignal): Promise<void> {
    if (!(await this.#callOffs.any())) return;
    const now = new Date(this.#clock());
    for (const { order, awaiting } of await this.#callOffs.unpaid(BATCH)) {
      const end = { state: 'cancelled', now } as const;
      const ended = await this.#settlements.end(order, end);
      // One that was paid meanwhile gets its money back like all that are paid.
      if (ended && awaiting) {
        closeAccount(this.#company, awaiting, 'Called off');
      }
    }
    let cancelled = 0;
    do {
      cancelled = await this.#callOffs.cancelSome(now, BATCH);
      if (cancelled > 0) this.#onRefund();
    } while (cancelled > 0 && !signal?.aborted);
    this.#settler.relaySoon();
  }
}
