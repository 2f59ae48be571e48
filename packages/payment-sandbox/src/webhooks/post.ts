import * as http from 'node:http';
import * as https from 'node:https';

/** How long a merchant may take to answer a webhook, in ms. */
const TIMEOUT_MS = 10_000;
const POOL = { keepAlive: true, maxSockets: 4, timeout: TIMEOUT_MS };
const agents = {
  'http:': new http.Agent(POOL),
  'https:': new https.Agent(POOL),
};

/** What is sent once. */
export interface Post {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * Sends a webhook once and gives the status of the answer; redirects are not followed,
 * and nothing of the answer is read.
 *
 * @throws Error when no answer comes in time
 */
export function post({ url, headers, body }: Post): Promise<number> {
  const target = new URL(url);
  const secure = target.protocol === 'https:';
  const send = secure ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const request = send(
      target,
      {
        method: 'POST',
        agent: agents[secure ? 'https:' : 'http:'],
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      },
      response => {
        response.resume();
        response.on('error', () => undefined);
        resolve(response.statusCode!);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
