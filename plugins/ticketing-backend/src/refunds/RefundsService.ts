import { LoggerService } from '@backstage/backend-plugin-api';
import { inParallel } from '../jobs/inParallel';
import { findRefund } from '../payments/findRefund';
import {
  CompanyPayment,
  PaymentCompany,
  RefundOutcome,
} from '../payments/PaymentCompany';
import { DueRefund, RefundStore } from '../stores/RefundStore';
import { StoredOrder, StoredRefund } from '../stores/StoredOrder';
import { refundPause } from './refundPause';

/** How many refunds one run takes up at a time, and how many are under way at once. */
const BATCH = 40;
const AT_ONCE = 8;
/** Longer than a batch takes when the company answers slowly, in ms. */
const LEASE_MS = 120_000;

/** Sends money back, until it is there. */
export class RefundsService {
  readonly #refunds: RefundStore;
  readonly #company: PaymentCompany;
  readonly #logger: LoggerService;
  readonly #clock: () => number;

  constructor(options: {
    refunds: RefundStore;
    company: PaymentCompany;
    logger: LoggerService;
    clock: () => number;
  }) {
    this.#refunds = options.refunds;
    this.#company = options.company;
    this.#logger = options.logger;
    this.#clock = options.clock;
  }

  /** Goes on with all refunds that are due; several processes share them. */
  async run(signal?: AbortSignal): Promise<void> {
    const onError = (error: unknown) =>
      this.#logger.warn(`A refund will be tried again: ${error}`);
    let due: DueRefund[];
    do {
      const now = this.#now();
      const lease = new Date(now.getTime() + LEASE_MS);
      due = await this.#refunds.takeUp({ now, lease, limit: BATCH });
      await inParallel(due, { atOnce: AT_ONCE, signal, onError }, refund =>
        this.#goOn(refund),
      );
    } while (due.length > 0 && !signal?.aborted);
  }

  /** Takes over what the company says of an order's refunds. */
  async absorb(order: StoredOrder, theirs: CompanyPayment): Promise<void> {
    for (const refund of order.refunds) {
      const state = findRefund(theirs, refund.id);
      const news = state === 'done' || refund.state === 'pending';
      if (state && news && state !== refund.state) {
        await this.#heard(refund, state);
      }
    }
  }

  async #goOn(refund: DueRefund) {
    let { balance } = refund;
    // Only the first try can be sure that none was made before.
    if (refund.state === 'pending' || refund.tries > 0) {
      const found = await this.#company.find(refund.paymentKey);
      if (found.type !== 'found') {
        await this.#wait(refund);
        return;
      }
      const state = findRefund(found.payment, refund.id);
      const failedBefore = state === 'failed' && refund.state !== 'pending';
      if (state && !failedBefore) {
        await this.#heard(refund, state);
        return;
      }
      if (found.payment.state === 'returned') {
        // Somebody gave everything back at the company itself.
        await this.#heard(refund, 'done');
        return;
      }
      balance = found.payment.balance;
    }
    await this.#ask(refund, balance);
  }

  async #ask(refund: DueRefund, balance: number) {
    const { id, paymentKey, amount, reason, account, attempt } = refund;
    const outcome = await this.#company.refund({
      paymentKey,
      refund: id,
      amount,
      balance,
      reason,
      account,
      idempotencyKey: `refund-${id}-${attempt}`,
    });
    switch (outcome.type) {
      case 'done':
      case 'pending':
        await this.#heard(refund, outcome.type);
        return;
      case 'unknown':
        await this.#wait(refund);
        return;
      case 'failed':
        await this.#refused(refund, outcome);
        return;
      default:
        outcome satisfies never;
    }
  }

  /** The company says how far it is. */
  async #heard(refund: StoredRefund, state: 'done' | 'pending' | 'failed') {
    const { id, tries, attempt } = refund;
    const now = this.#now();
    if (state === 'done') {
      await this.#refunds.record(id, { state, lookAt: null, now });
      return;
    }
    if (state === 'pending') {
      const waited = refund.state === 'pending' ? tries + 1 : 0;
      const lookAt = this.#after(refundPause('pending', waited));
      await this.#refunds.record(id, { state, tries: waited, lookAt, now });
      return;
    }
    this.#logger.warn(`Refund '${id}' came back from the bank`);
    await this.#refunds.record(id, {
      state,
      failure: 'company',
      // Above 0: the company knows of a try, which is to be looked at first.
      tries: 1,
      attempt: attempt + 1,
      lookAt: this.#after(refundPause('company', 0)),
      now,
    });
  }

  /** Nobody knows what became of it; the same try is made again. */
  async #wait({ id, state, tries }: StoredRefund) {
    const kind = state === 'pending' ? 'pending' : 'passing';
    await this.#refunds.record(id, {
      state,
      tries: tries + 1,
      lookAt: this.#after(refundPause(kind, tries)),
      now: this.#now(),
    });
  }

  async #refused(
    { id, method, tries, attempt }: DueRefund,
    refusal: Extract<RefundOutcome, { type: 'failed' }>,
  ) {
    const { code } = refusal;
    this.#logger.warn(`Refund '${id}' was refused: ${code}`);
    const ofAccount = refusal.cause.startsWith('account-');
    // A card needs no account: its buyer cannot help, whatever the company says.
    const cause = method === 'card' && ofAccount ? 'company' : refusal.cause;
    const next = { attempt: attempt + 1, tries: tries + 1, code };
    const now = this.#now();
    switch (cause) {
      case 'passing':
        await this.#refunds.record(id, {
          ...next,
          state: 'requested',
          lookAt: this.#after(refundPause('passing', tries)),
          now,
        });
        return;
      case 'company':
        await this.#refunds.record(id, {
          ...next,
          state: 'failed',
          failure: cause,
          lookAt: this.#after(refundPause('company', tries)),
          now,
        });
        return;
      case 'account-needed':
      case 'account-refused':
        // Only the buyer can help.
        await this.#refunds.record(id, {
          ...next,
          state: 'failed',
          failure: cause,
          lookAt: null,
          now,
        });
        return;
      default:
        cause satisfies never;
    }
  }

  #now() {
    return new Date(this.#clock());
  }

  #after(ms: number) {
    return new Date(this.#clock() + ms);
  }
}
