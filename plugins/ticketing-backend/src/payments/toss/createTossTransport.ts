import { Agent, request } from 'undici';

/** How long the company may take to answer, in ms. */
const TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 3_000;
/** Enough for a rush; more would only queue at the company. */
const CONNECTIONS = 64;
/** Longer than the pauses between two payments of a sale, in ms. */
const KEEP_ALIVE_MS = 30_000;

/** An answer of the company, of whatever status. */
export interface TossAnswer {
  status: number;
  body: unknown;
}

/**
 * Sends a request to the company; undefined when no answer came, or none that can
 * be read: the request may have had its effect all the same.
 */
export type TossTransport = (call: {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body?: string;
}) => Promise<TossAnswer | undefined>;

/**
 * Sends requests over connections that stay open.
 *
 * @param options.timeoutMs - how long an answer is waited for; 10 s unless given
 */
export function createTossTransport({
  timeoutMs = TIMEOUT_MS,
} = {}): TossTransport {
  const dispatcher = new Agent({
    connections: CONNECTIONS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: { timeout: CONNECT_TIMEOUT_MS },
  });
  return async ({ method, url, headers, body }) => {
    try {
      const answer = await request(url, { dispatcher, method, headers, body });
      return { status: answer.statusCode, body: await answer.body.json() };
    } catch {
      return undefined;
    }
  };
}
