import { InputError, NotFoundError } from '@backstage/errors';
import {
  CancellationPreview,
  CancellationRequest,
  cancellationTerms,
  RefundAccount,
} from '@marquee/plugin-ticketing-common';
import { SaleConflictError } from '../errors';
import { PaymentCompany } from '../payments/PaymentCompany';
import { Catalogue, Offer } from '../sales/Catalogue';
import { SeatSettler } from '../sales/SeatSettler';
import { CancellationStore } from '../stores/CancellationStore';
import { OrderStore } from '../stores/OrderStore';
import { RefundStore } from '../stores/RefundStore';
import { SettlementStore } from '../stores/SettlementStore';
import { StoredOrder } from '../stores/StoredOrder';
import { alreadyCancelled } from './alreadyCancelled';
import { bookingOf } from './bookingOf';
import { closeAccount } from './closeAccount';
import { decideCancellation } from './decideCancellation';
import { isUnpaid, quoteOrder } from './quoteOrder';
import { refuseOtherRefund } from './refuseOtherRefund';

/** What cancelling by buyers needs. */
interface CancellationServices {
  catalogue: Catalogue;
  orders: OrderStore;
  cancellations: CancellationStore;
  settlements: SettlementStore;
  refunds: RefundStore;
  company: PaymentCompany;
  settler: SeatSettler;
  /** Called when money is to go back. */
  onRefund: () => void;
  clock: () => number;
}

const changed = (message: string) =>
  new SaleConflictError({ reason: 'refund-changed', message });

/** Cancels tickets for their buyers, and gives up what they did not pay. */
export class CancellationsService {
  readonly #services: CancellationServices;

  constructor(services: CancellationServices) {
    this.#services = services;
  }

  /**
   * What cancelling tickets would give back at this moment, and later.
   *
   * @throws NotFoundError when the buyer has no such order
   * @throws InputError when the order has no such tickets
   * @throws SaleConflictError when they are cancelled already, or it is too late
   */
  async preview(
    id: string,
    buyer: string,
    tickets: string[],
  ): Promise<CancellationPreview> {
    const offer = await this.#services.catalogue.get();
    const order = await this.#find(id, buyer);
    const quote = quoteOrder(offer, order, {
      tickets,
      mode: 'policy',
      now: this.#now(),
    });
    const unpaid = isUnpaid(order);
    return {
      ...quote,
      accountNeeded: order.method === 'virtual-account' && quote.refund > 0,
      terms: unpaid ? [] : cancellationTerms(bookingOf(offer, order)),
    };
  }

  /**
   * Cancels tickets: void at once, the money is sent back by a job. The same again
   * changes nothing.
   *
   * @throws NotFoundError, InputError, SaleConflictError as {@link preview}
   * @throws SaleConflictError also when the refund is another than was expected
   */
  async cancel(
    id: string,
    buyer: string,
    request: CancellationRequest,
  ): Promise<StoredOrder> {
    const { settler, onRefund, catalogue } = this.#services;
    const order = await this.#find(id, buyer);
    if (!isRepeated(order, request)) {
      if (isUnpaid(order)) await this.#giveUp(order, request);
      else await this.#void(await catalogue.get(), order, request);
      settler.relaySoon();
      onRefund();
    }
    return this.#find(id, buyer);
  }

  /**
   * Sends money to another account whose way back failed for want of one.
   *
   * @throws NotFoundError when the buyer has no order with such a refund
   */
  async giveAccount(
    refund: { id: string; order: string },
    buyer: string,
    account: RefundAccount,
  ): Promise<StoredOrder> {
    const { refunds, onRefund } = this.#services;
    const order = await this.#find(refund.order, buyer);
    if (!(await refunds.giveAccount(refund, account, this.#now()))) {
      const known = order.refunds.find(({ id }) => id === refund.id);
      // The same again, after its first answer was lost.
      if (!known || known.state === 'failed') {
        throw new NotFoundError(
          `No refund '${refund.id}' waits for an account`,
        );
      }
    }
    onRefund();
    return this.#find(refund.order, buyer);
  }

  /** Takes over that all money of an order was given back at the company itself. */
  async voidReturned(id: string): Promise<void> {
    const { cancellations, settler, catalogue } = this.#services;
    const offer = await catalogue.get();
    await cancellations.cancel(id, order => {
      const sold = order.tickets.filter(({ state }) => state === 'sold');
      // Tickets that cost nothing are not undone by the money of others going back.
      if (sold.every(isFree)) return undefined;
      const tickets = sold.map(ticket => ticket.id);
      const now = this.#now();
      const quote = quoteOrder(offer, order, { tickets, mode: 'full', now });
      return decideCancellation(offer, order, {
        quote,
        by: 'seller',
        reason: 'Refunded at the payment company',
        returned: true,
        now,
      });
    });
    settler.relaySoon();
  }

  async #void(offer: Offer, { id }: StoredOrder, request: CancellationRequest) {
    const { tickets, expectedRefund, account } = request;
    const now = this.#now();
    await this.#services.cancellations.cancel(id, order => {
      if (isRepeated(order, request)) return undefined;
      const quote = quoteOrder(offer, order, { tickets, mode: 'policy', now });
      refuseOtherRefund(quote, expectedRefund);
      refuseWrongAccount(order, { account, amount: quote.refund });
      return decideCancellation(offer, order, {
        quote,
        by: 'buyer',
        reason: 'Cancelled by the buyer',
        account,
        now,
      });
    });
  }

  async #giveUp(order: StoredOrder, request: CancellationRequest) {
    const { catalogue, settlements, company } = this.#services;
    const now = this.#now();
    const { tickets, expectedRefund } = request;
    const offer = await catalogue.get();
    const quote = quoteOrder(offer, order, { tickets, mode: 'policy', now });
    if (quote.refund !== expectedRefund) throw changed('Nothing was paid yet');
    const ended = await settlements.end(order.id, { state: 'cancelled', now });
    if (!ended) throw changed('The order is being paid at this moment');
    const { payment, state } = order;
    if (!payment || state !== 'awaiting-deposit') return;
    closeAccount(company, payment.paymentKey, 'Given up by the buyer');
  }

  async #find(id: string, buyer: string): Promise<StoredOrder> {
    const order = await this.#services.orders.find(id);
    if (order?.buyer !== buyer) throw new NotFoundError(`No order '${id}'`);
    return order;
  }

  #now() {
    return new Date(this.#services.clock());
  }
}

function isFree({
  price,
  bookingFee,
}: StoredOrder['tickets'][number]): boolean {
  return price + bookingFee === 0;
}

function isRepeated(order: StoredOrder, request: CancellationRequest): boolean {
  const { tickets, expectedRefund: amount } = request;
  const givenUp = order.state === 'cancelled' && order.refunds.length === 0;
  return (
    (givenUp && amount === 0) ||
    alreadyCancelled(order, { tickets, amount, by: 'buyer' })
  );
}

/** Money of a card goes to the card: whoever got into an account must not lead it elsewhere. */
function refuseWrongAccount(
  order: StoredOrder,
  { account, amount }: { account?: RefundAccount; amount: number },
) {
  if (order.method === 'card' && account) {
    throw new InputError('account: the money goes back to the card');
  }
  if (order.method === 'virtual-account' && amount > 0 && !account) {
    throw new InputError('account: say where the money is to go');
  }
}
