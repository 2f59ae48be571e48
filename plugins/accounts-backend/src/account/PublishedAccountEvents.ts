import { ACCOUNTS_TOPIC } from '@marquee/plugin-accounts-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { OutboxRunner } from '../outbox/OutboxRunner';
import type { OutboxStore } from '../outbox/OutboxStore';
import type { AccountEvents } from './AccountEvents';

/** Tells other plugins by events at once, and shows by the outbox for sure. */
export class PublishedAccountEvents implements AccountEvents {
  readonly #events: EventsService;
  readonly #outbox: OutboxStore;
  readonly #runner: Pick<OutboxRunner, 'wake'>;

  constructor(options: {
    events: EventsService;
    outbox: OutboxStore;
    runner: Pick<OutboxRunner, 'wake'>;
  }) {
    this.#events = options.events;
    this.#outbox = options.outbox;
    this.#runner = options.runner;
  }

  async changed(account: string): Promise<void> {
    await this.#events.publish({
      topic: ACCOUNTS_TOPIC,
      eventPayload: { account },
    });
  }

  async signedOut(ended: { account: string; session?: string }): Promise<void> {
    const { account, session } = ended;
    await this.#outbox.addForShows(account, show => ({
      kind: 'end-sessions',
      account,
      show,
      session,
    }));
    this.#runner.wake();
  }
}
