import type { IncomingMessage, ServerResponse } from 'node:http';

/** A payment company, as what a server (or Express) calls with every request. */
export interface Sandbox {
  (request: IncomingMessage, response: ServerResponse): void;
  /** All that it serves, as `METHOD /path`, sorted. */
  readonly routes: readonly string[];
  /** Does all that is due by its clock: webhooks, their retries, late refunds; done when that is over. */
  settle(): Promise<void>;
  /** Leaves undone what waits, and closes the ledger. */
  close(): void;
}
