import { request, type IncomingMessage } from 'node:http';

/** A request of a test. */
export interface Question {
  host: string;
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Address of the client. */
  from?: string;
}

/** A whole answer. */
export type Answer = IncomingMessage & { text: string };

/** Sends a request, on a connection of its own, and reads the whole answer. */
export function ask(
  target: { host: string; port: number },
  question: Question,
): Promise<Answer> {
  const { host, body, headers, path = '/', method, from } = question;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        ...target,
        path,
        method,
        headers: { Host: host, ...headers },
        localAddress: from,
        agent: false,
      },
      response => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve(Object.assign(response, { text }));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
