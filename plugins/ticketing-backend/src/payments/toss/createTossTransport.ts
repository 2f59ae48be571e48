import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { json } from 'node:stream/consumers';

/** How long the company may take to answer, in ms. */
const TIMEOUT_MS = 10_000;
/** Enough for a rush; more would only queue at the company. */
const CONNECTIONS = 64;

/** An answer of the company, of whatever status. */
export interface TossAnswer {
  status: number;
  body: unknown;
}

/**
 * Sends a request to the company; undefined when no answer came, or none that can
 * be read: the request may have had its effect all the same.
 */
export type TossTransport = (call: TossCall) => Promise<TossAnswer | undefined>;

/** A request to the company. */
export interface TossCall {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/**
 * Sends requests over connections that stay open. By Node.js' own client: undici as a
 * package takes 10 MB of a box office that is to stay small.
 *
 * @param options.timeoutMs - how long an answer is waited for; 10 s unless given
 */
export function createTossTransport({
  timeoutMs = TIMEOUT_MS,
} = {}): TossTransport {
  const agents = {
    http: new HttpAgent({ keepAlive: true, maxSockets: CONNECTIONS }),
    https: new HttpsAgent({ keepAlive: true, maxSockets: CONNECTIONS }),
  };
  /** @param fresh - over a connection of its own */
  const exchange = (
    call: TossCall,
    options: { signal: AbortSignal; fresh?: boolean },
  ): Promise<TossAnswer> =>
    new Promise((resolve, reject) => {
      const { method, url, headers, body } = call;
      const { signal, fresh = false } = options;
      const secure = url.startsWith('https:');
      const send = secure ? httpsRequest : httpRequest;
      const request = send(url, {
        method,
        headers,
        agent: !fresh && (secure ? agents.https : agents.http),
        signal,
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The company had closed this idle connection while the request was on its way.
        const stale = request.reusedSocket && error.code === 'ECONNRESET';
        if (stale && isRepeatable(call)) {
          resolve(exchange(call, { signal, fresh: true }));
        } else reject(error);
      });
      request.on('response', response => {
        json(response).then(
          answer => resolve({ status: response.statusCode ?? 0, body: answer }),
          reject,
        );
      });
      request.end(body);
    });
  return async call =>
    exchange(call, { signal: AbortSignal.timeout(timeoutMs) }).catch(
      () => undefined,
    );
}

/** Whether sending it twice does no more than sending it once. */
function isRepeatable({ method, headers }: TossCall): boolean {
  return method === 'GET' || 'idempotency-key' in headers;
}
