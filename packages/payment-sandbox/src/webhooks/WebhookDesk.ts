import type { Ledger } from '../ledger/Ledger';
import type { Armed } from '../misbehaviours/Armed';
import type { Payment } from '../payments/Payment';
import type { Delivery } from './Delivery';
import { eventsOf } from './eventsOf';
import type { WebhookSender } from './WebhookSender';

/** Tells merchants of changes, or what misbehaves in place of that. */
export class WebhookDesk {
  readonly #ledger: Ledger;
  readonly #armed: Armed;
  readonly #sender: WebhookSender;
  readonly #publicUrl: string;
  readonly #clock: () => number;

  constructor(options: {
    ledger: Ledger;
    armed: Armed;
    sender: WebhookSender;
    publicUrl: string;
    clock: () => number;
  }) {
    this.#ledger = options.ledger;
    this.#armed = options.armed;
    this.#sender = options.sender;
    this.#publicUrl = options.publicUrl;
    this.#clock = options.clock;
  }

  /** Where webhooks about a payment go, if anywhere. */
  addressOf(payment: Payment): string | undefined {
    return payment.webhookUrl ?? this.#ledger.webhookOf(payment.merchant);
  }

  /** Sends what there is to say about a change. */
  tell(before: Payment | undefined, after: Payment): void {
    const url = this.addressOf(after);
    if (!url) return;
    const view = { now: this.#clock(), publicUrl: this.#publicUrl };
    const events = eventsOf(before, after, view);
    if (events.length === 0) return;
    let deliveries: Delivery[] = events.map(body => ({
      body,
      delayMinutes: 0,
      retried: 0,
    }));
    const trouble = this.#armed.take('webhook', after)?.effect;
    if (trouble?.type === 'webhooks') deliveries = trouble.rewrite(deliveries);
    for (const delivery of deliveries) this.#sender.send(url, delivery);
  }
}
