import { z } from 'zod';
import { WorldCharge } from '../checker/World';
import { PlannedMisbehaviour } from './planMisbehaviours';

const PAGE = 5_000;
const DAY_MS = 24 * 60 * 60_000;
/** Whoever is dead or frozen is not waited for. */
const PATIENCE_MS = 1_000;

const transactionsSchema = z.array(
  z.object({
    transactionKey: z.string(),
    paymentKey: z.string(),
    orderId: z.string(),
    amount: z.number().int(),
  }),
);

/** What a show can tell its payment sandbox, and ask it, past the box office. */
export class CompanyDesk {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor(options: { url: string; secretKey: string }) {
    this.#url = options.url;
    const credentials = Buffer.from(`${options.secretKey}:`).toString('base64');
    this.#headers = {
      authorization: `Basic ${credentials}`,
      'content-type': 'application/json',
    };
  }

  /** Has all webhooks sent to an address. @throws Error when the company refuses */
  async sendWebhooksTo(url: string): Promise<void> {
    const answer = await fetch(`${this.#url}/sandbox/v1/webhooks`, {
      method: 'PUT',
      headers: this.#headers,
      body: JSON.stringify({ url }),
    });
    if (!answer.ok) throw new Error(`No webhooks: ${await answer.text()}`);
  }

  /** @returns whether the company is there to hear of it */
  async arm({ name, times }: PlannedMisbehaviour): Promise<boolean> {
    const answer = await fetch(`${this.#url}/sandbox/v1/misbehaviours`, {
      method: 'POST',
      headers: this.#headers,
      body: JSON.stringify({ name, times }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => undefined);
    return answer?.ok === true;
  }

  /**
   * Every payment of which money was moved, as the company's transactions tell.
   *
   * @throws Error when the company does not answer
   */
  async charges(): Promise<WorldCharge[]> {
    const charges = new Map<string, WorldCharge>();
    const now = Date.now();
    const span = {
      startDate: new Date(now - DAY_MS).toISOString(),
      endDate: new Date(now + DAY_MS).toISOString(),
    };
    let after = '';
    for (;;) {
      const query = new URLSearchParams({
        ...span,
        limit: `${PAGE}`,
        ...(after && { startingAfter: after }),
      });
      const url = `${this.#url}/v1/transactions?${query}`;
      const answer = await fetch(url, { headers: this.#headers });
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      const page = transactionsSchema.parse(await answer.json());
      for (const { paymentKey, orderId, amount } of page) {
        const charge = charges.get(paymentKey) ?? {
          order: orderOf(orderId),
          paymentKey,
          taken: 0,
          returned: 0,
        };
        if (amount > 0) charge.taken += amount;
        else charge.returned -= amount;
        charges.set(paymentKey, charge);
      }
      if (page.length < PAGE) return [...charges.values()];
      after = page[page.length - 1].transactionKey;
    }
  }
}

/** Payments after an order's first one have a number at the end of its id. */
function orderOf(reference: string): string {
  return reference.split('_')[0];
}
