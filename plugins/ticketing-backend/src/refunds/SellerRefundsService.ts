import { NotFoundError } from '@backstage/errors';
import {
  SellerRefundQuote,
  SellerRefundRequest,
} from '@marquee/plugin-ticketing-common';
import { SaleConflictError } from '../errors';
import { Catalogue } from '../sales/Catalogue';
import { SeatSettler } from '../sales/SeatSettler';
import { AuditStore } from '../stores/AuditStore';
import { CancellationStore } from '../stores/CancellationStore';
import { OrderStore } from '../stores/OrderStore';
import { StoredOrder } from '../stores/StoredOrder';
import { alreadyCancelled } from './alreadyCancelled';
import { decideCancellation } from './decideCancellation';
import { isUnpaid, quoteOrder } from './quoteOrder';
import { refuseOtherRefund } from './refuseOtherRefund';

/** Cancels tickets for the seller. */
export class SellerRefundsService {
  readonly #catalogue: Catalogue;
  readonly #orders: OrderStore;
  readonly #cancellations: CancellationStore;
  readonly #audit: AuditStore;
  readonly #settler: SeatSettler;
  readonly #onRefund: () => void;
  readonly #clock: () => number;

  constructor(options: {
    catalogue: Catalogue;
    orders: OrderStore;
    cancellations: CancellationStore;
    audit: AuditStore;
    settler: SeatSettler;
    /** Called when money is to go back. */
    onRefund: () => void;
    clock: () => number;
  }) {
    this.#catalogue = options.catalogue;
    this.#orders = options.orders;
    this.#cancellations = options.cancellations;
    this.#audit = options.audit;
    this.#settler = options.settler;
    this.#onRefund = options.onRefund;
    this.#clock = options.clock;
  }

  /**
   * What the buyer would get back.
   *
   * @throws NotFoundError when there is no such order
   * @throws InputError when it has no such tickets
   * @throws SaleConflictError when they are cancelled or not paid, or it is too late
   * for the buyer's terms
   */
  async preview(
    id: string,
    request: Pick<SellerRefundRequest, 'tickets' | 'mode'>,
  ): Promise<SellerRefundQuote> {
    const offer = await this.#catalogue.get();
    const now = new Date(this.#clock());
    const order = await this.#get(id);
    refuseUnpaid(order);
    return quoteOrder(offer, order, { ...request, now });
  }

  /**
   * Cancels tickets and has their money sent back. The same again changes nothing.
   *
   * @throws NotFoundError, InputError, SaleConflictError as {@link preview}
   * @throws SaleConflictError also when the refund is another than was expected
   */
  async refund(
    id: string,
    request: SellerRefundRequest & { actor: string | null },
  ): Promise<StoredOrder> {
    const { tickets, mode, expectedRefund, reason, actor } = request;
    const offer = await this.#catalogue.get();
    await this.#get(id);
    await this.#cancellations.cancel(
      id,
      order => {
        refuseUnpaid(order);
        const same = { tickets, amount: expectedRefund, by: 'seller' } as const;
        if (alreadyCancelled(order, same)) return undefined;
        // A fee may have gone up while others had the order.
        const now = new Date(this.#clock());
        const quote = quoteOrder(offer, order, { tickets, mode, now });
        refuseOtherRefund(quote, expectedRefund);
        return decideCancellation(offer, order, {
          quote,
          by: 'seller',
          reason,
          actor: actor ?? undefined,
          now,
        });
      },
      async ({ amount, tickets: cancelled, now }, transaction) =>
        this.#audit.write(
          {
            at: now,
            actor,
            action: 'order-refunded',
            subject: id,
            detail: { tickets: cancelled.length, amount, mode, reason },
          },
          transaction,
        ),
    );
    this.#settler.relaySoon();
    this.#onRefund();
    return this.#get(id);
  }

  async #get(id: string): Promise<StoredOrder> {
    const order = await this.#orders.find(id);
    if (!order) throw new NotFoundError(`No order '${id}'`);
    return order;
  }
}

function refuseUnpaid(order: StoredOrder) {
  if (!isUnpaid(order)) return;
  throw new SaleConflictError({
    reason: 'refund-changed',
    message: 'Nothing was paid yet',
  });
}
