import { newKey } from '../payments/newKey';
import type { Agenda } from '../time/Agenda';
import { koreanTime } from '../time/koreanTime';
import type { Delivery } from './Delivery';
import type { Post } from './post';
import { RETRY_MINUTES } from './RETRY_MINUTES';

/** How many webhooks are on their way at once. */
const AT_ONCE = 16;
/** How many webhooks may wait, for their first or another attempt, unless told otherwise. */
const MAX_WAITING = 10_000;

interface Parcel {
  url: string;
  id: string;
  body: string;
  /** Attempts so far. */
  retried: number;
}

/** Sends webhooks until they are answered with 200 or the schedule of retries is over. */
export class WebhookSender {
  readonly #agenda: Agenda;
  readonly #clock: () => number;
  readonly #minuteMs: number;
  readonly #post: (post: Post) => Promise<number>;
  readonly #maxWaiting: number;
  readonly #ready: Parcel[] = [];
  #underWay = 0;
  #waiting = 0;
  #complained = false;

  constructor(options: {
    agenda: Agenda;
    clock: () => number;
    /** How long a minute of the schedule is, in ms. */
    minuteMs: number;
    post: (post: Post) => Promise<number>;
    maxWaiting?: number;
  }) {
    this.#agenda = options.agenda;
    this.#clock = options.clock;
    this.#minuteMs = options.minuteMs;
    this.#post = options.post;
    this.#maxWaiting = options.maxWaiting ?? MAX_WAITING;
  }

  /** Sends a webhook when its time comes. What would make the queue too long is not sent. */
  send(url: string, delivery: Delivery): void {
    const { body, retried, delayMinutes } = delivery;
    const id = newKey('whtrans');
    const parcel = { url, id, body: JSON.stringify(body), retried };
    this.#schedule(parcel, delayMinutes);
  }

  #schedule(parcel: Parcel, minutes: number) {
    if (this.#waiting >= this.#maxWaiting) {
      if (!this.#complained) {
        process.stderr.write('Too many webhooks wait; more are not sent\n');
      }
      this.#complained = true;
      return;
    }
    this.#complained = false;
    this.#waiting += 1;
    const due = this.#clock() + minutes * this.#minuteMs;
    this.#agenda.at(due, () => {
      this.#ready.push(parcel);
      return this.#drain();
    });
  }

  /** Sends what is ready; whoever finds a free place works until nothing is left. */
  async #drain(): Promise<void> {
    if (this.#underWay >= AT_ONCE) return;
    this.#underWay += 1;
    try {
      for (;;) {
        const parcel = this.#ready.shift();
        if (!parcel) return;
        this.#waiting -= 1;
        await this.#attempt(parcel);
      }
    } finally {
      this.#underWay -= 1;
    }
  }

  async #attempt(parcel: Parcel): Promise<void> {
    const { url, id, body, retried } = parcel;
    const headers = {
      'tosspayments-webhook-transmission-time': koreanTime(this.#clock()),
      'tosspayments-webhook-transmission-retried-count': String(retried),
      'tosspayments-webhook-transmission-id': id,
    };
    const status = await this.#post({ url, headers, body }).catch(() => 0);
    if (status === 200) return;
    const minutes = RETRY_MINUTES[retried];
    if (minutes === undefined) {
      process.stderr.write(`A webhook to ${new URL(url).host} is given up\n`);
      return;
    }
    this.#schedule({ ...parcel, retried: retried + 1 }, minutes);
  }
}
