import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that fits a route, and its answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** The named parts of the path, decoded. */
  params: Record<string, string | undefined>;
  query: URLSearchParams;
}

/** What is served where. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT';
  /** With `:name` for parts that differ. */
  path: string;
  /** @throws TossError that is answered as such */
  handle(exchange: Exchange): void | Promise<void>;
}
