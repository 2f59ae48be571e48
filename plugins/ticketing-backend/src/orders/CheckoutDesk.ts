import { companyReference } from '../payments/companyReference';
import { PaymentCompany, PreparedPayment } from '../payments/PaymentCompany';
import { Offer } from '../sales/Catalogue';
import { StoredOrder } from '../stores/StoredOrder';
import { Timings } from '../timings';
import { depositDeadline } from './depositDeadline';
import { orderName } from './orderName';

/** Registers payments of orders at the payment company. */
export class CheckoutDesk {
  readonly #company: PaymentCompany;
  readonly #returnUrl: string;
  readonly #timings: Timings;

  constructor(options: {
    company: PaymentCompany;
    /** Address of the show's page, where buyers come back to. */
    publicUrl: string;
    timings: Timings;
  }) {
    this.#company = options.company;
    this.#returnUrl = `${options.publicUrl}/checkout/return`;
    this.#timings = options.timings;
  }

  /**
   * Registers a payment. The same again gives the same payment; no money moves.
   *
   * @param round - 1 for the first payment of the order
   * @throws ServiceUnavailableError when the company cannot be reached
   */
  async prepare(
    offer: Offer,
    order: Pick<
      StoredOrder,
      'id' | 'performance' | 'method' | 'amount' | 'currency' | 'createdAt'
    > & { tickets: readonly unknown[] },
    round: number,
  ): Promise<PreparedPayment> {
    const { id, method, amount, currency, tickets } = order;
    return this.#company.prepare({
      reference: companyReference(id, round),
      method,
      title: orderName(offer.facts.title, tickets.length),
      amount,
      currency,
      // Payments of later rounds have another name at the company than the order here.
      successUrl: `${this.#returnUrl}?order=${id}`,
      failUrl: `${this.#returnUrl}?order=${id}`,
      depositBefore: depositDeadline(offer, order, this.#timings.depositMs),
    });
  }
}
