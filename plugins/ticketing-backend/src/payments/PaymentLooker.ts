import { LoggerService } from '@backstage/backend-plugin-api';
import { inParallel } from '../jobs/inParallel';
import { CancellationsService } from '../refunds/CancellationsService';
import { RefundsService } from '../refunds/RefundsService';
import { SeatSettler } from '../sales/SeatSettler';
import { OrderStore } from '../stores/OrderStore';
import { PaymentStore } from '../stores/PaymentStore';
import { SettlementStore } from '../stores/SettlementStore';
import { StoredOrder } from '../stores/StoredOrder';
import { judgePayment, PaymentStep } from './judgePayment';
import { DEPOSIT_LOOK_MS, MoneyTaker } from './MoneyTaker';
import { PaymentCompany } from './PaymentCompany';
import { PATIENCE_MS } from './PaymentsService';

/** How many payments are taken up, and asked about, at once. */
const AT_ONCE = 8;
/** How many orders end by one statement. */
const MOST_ENDED = 50;
/** As long as the company may take to say nothing to three calls, in ms. */
const LEASE_MS = 30_000;

/** What looking at payments needs. */
interface LookerServices {
  orders: OrderStore;
  payments: PaymentStore;
  settlements: SettlementStore;
  company: PaymentCompany;
  taker: MoneyTaker;
  refunds: RefundsService;
  cancellations: CancellationsService;
  settler: SeatSettler;
  logger: LoggerService;
  clock: () => number;
}

/**
 * Finds out what happened where nobody knows: asks the company about payments whose
 * answer was lost, of which it called, and of orders whose time is over.
 */
export class PaymentLooker {
  readonly #services: LookerServices;

  constructor(services: LookerServices) {
    this.#services = services;
  }

  /** Asks about all payments that are due to be looked at; several processes share them. */
  async lookAtDue(signal?: AbortSignal): Promise<void> {
    let due: string[];
    do {
      const now = this.#now();
      const lease = new Date(now.getTime() + LEASE_MS);
      const taken = { now, lease, limit: AT_ONCE };
      due = await this.#services.payments.takeUp(taken);
      await this.#each(due, signal, id => this.#lookAt(id, { now, lease }));
    } while (due.length > 0 && !signal?.aborted);
  }

  /**
   * Ends orders that were not paid in time, and has those asked about first that may
   * have been. Where nobody ever asked for the money there is nothing to ask, even of
   * a company that is away.
   */
  async endOverdue(signal?: AbortSignal): Promise<void> {
    const { settlements, payments, settler } = this.#services;
    const now = this.#now();
    await payments.lookAtOverdue(now);
    let ended = MOST_ENDED;
    while (ended === MOST_ENDED && !signal?.aborted) {
      ended = await settlements.endUntouched({ now, limit: MOST_ENDED });
      if (ended > 0) settler.relaySoon();
    }
  }

  async #lookAt(id: string, { now, lease }: { now: Date; lease: Date }) {
    const { orders, payments } = this.#services;
    const order = await orders.find(id);
    const step = order && (await this.#look(order));
    const after = (ms: number) => new Date(now.getTime() + ms);
    if (step?.type !== 'none') {
      // Most steps have said themselves when to look again, which then holds.
      await payments.rest(id, lease, after(PATIENCE_MS));
    } else if (order?.state !== 'awaiting-deposit') {
      await payments.rest(id, lease, null);
    } else {
      const { payBefore } = order;
      const later = after(DEPOSIT_LOOK_MS);
      const endsSooner = payBefore > now && payBefore < later;
      await payments.rest(id, lease, endsSooner ? payBefore : later);
    }
  }

  /** Undefined when the company does not answer. */
  async #look(order: StoredOrder): Promise<PaymentStep | undefined> {
    const { company, refunds } = this.#services;
    const { payment } = order;
    const found = payment
      ? await company.find(payment.paymentKey)
      : ({ type: 'none' } as const);
    if (found.type === 'unknown') return undefined;
    const theirs = found.type === 'found' ? found.payment : undefined;
    if (theirs) await refunds.absorb(order, theirs);
    const step = judgePayment(
      {
        order: order.state,
        payment: payment?.state ?? 'ready',
        overdue: order.payBefore <= this.#now(),
      },
      theirs,
    );
    await this.#do(order, step);
    return step;
  }

  async #do(order: StoredOrder, step: PaymentStep): Promise<void> {
    const { id, payment } = order;
    const { payments, settlements, taker, cancellations, settler } =
      this.#services;
    const now = this.#now();
    const lookAt = new Date(now.getTime() + DEPOSIT_LOOK_MS);
    switch (step.type) {
      case 'none':
      case 'wait':
        return;
      case 'settle':
        await taker.settle(order);
        return;
      case 'take': {
        // What was answered to the last attempt is answered to its key for ever.
        const attempt = await payments.beginAgain(id, now);
        if (attempt) await taker.take(order, { ...payment!, attempt });
        return;
      }
      case 'await':
        await payments.awaitDeposit(id, step.deposit, { now, lookAt });
        return;
      case 'take-back':
        await settlements.takeBack(id, { now, lookAt });
        return;
      case 'decline':
        await payments.decline(id, {
          attempt: payment!.attempt,
          retryable: step.retryable,
          now,
        });
        return;
      case 'end':
        if (await settlements.end(id, { state: 'expired', now })) {
          settler.relaySoon();
        }
        return;
      case 'void':
        await cancellations.voidReturned(id);
        return;
      default:
        step satisfies never;
    }
  }

  async #each(
    ids: string[],
    signal: AbortSignal | undefined,
    action: (id: string) => Promise<void>,
  ) {
    const onError = (error: unknown) =>
      this.#services.logger.warn(`A payment will be looked at again: ${error}`);
    await inParallel(ids, { atOnce: AT_ONCE, signal, onError }, action);
  }

  #now() {
    return new Date(this.#services.clock());
  }
}
