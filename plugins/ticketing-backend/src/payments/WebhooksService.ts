import { PaymentEventStore } from '../stores/PaymentEventStore';
import { orderOfReference } from './companyReference';
import { PaymentCompany } from './PaymentCompany';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Hears the payment company's calls. Anybody may call, so nothing is believed: the
 * payment is asked for at the company, soon and once for many calls.
 */
export class WebhooksService {
  readonly #company: PaymentCompany;
  readonly #events: PaymentEventStore;
  readonly #onNews: () => void;
  readonly #clock: () => number;

  constructor(options: {
    company: PaymentCompany;
    events: PaymentEventStore;
    /** Called when a payment is to be looked at. */
    onNews: () => void;
    clock: () => number;
  }) {
    this.#company = options.company;
    this.#events = options.events;
    this.#onNews = options.onNews;
    this.#clock = options.clock;
  }

  /** Takes a call up; what is none, or about no payment of this show, leaves no trace. */
  async hear(body: unknown): Promise<void> {
    const event = this.#company.parseWebhook(body);
    if (!event) return;
    const { reference, ...rest } = event;
    const order = reference === undefined ? '' : orderOfReference(reference);
    const known = UUID.test(order) ? order : undefined;
    if (!event.paymentKey && !known) return;
    const now = new Date(this.#clock());
    if (await this.#events.hear({ ...rest, order: known }, now)) this.#onNews();
  }
}
