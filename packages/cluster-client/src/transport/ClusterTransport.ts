import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { ClusterConnection } from '../connection/ClusterConnection';

/** One HTTP request to the API server. */
export type TransportRequest = {
  method: string;
  path: string;
  query?: Record<string, string | undefined>;
  headers?: Record<string, string>;
  body?: string | Buffer;
  signal?: AbortSignal;
  /** Longest silence on the connection, in ms. Default 60,000. */
  silenceMs?: number;
};

/** A whole answer. */
export type TransportResponse = {
  status: number;
  headers: Record<string, string>;
  body: string;
};

/** An answer of which the head is there. */
export type TransportStream = Omit<TransportResponse, 'body'> & {
  body: IncomingMessage;
};

const SILENCE_MS = 60_000;

/** Sends requests to one API server over a few connections that are kept open. */
export class ClusterTransport {
  readonly #connection: ClusterConnection;
  readonly #agent: HttpAgent;

  constructor(connection: ClusterConnection) {
    this.#connection = connection;
    const agentOptions = { keepAlive: true, maxFreeSockets: 16 };
    this.#agent =
      connection.server.protocol === 'http:'
        ? new HttpAgent(agentOptions)
        : new HttpsAgent({ ...agentOptions, ...connection.tls });
  }

  /** Sends a request and reads the whole answer, whatever its status. */
  async send(request: TransportRequest): Promise<TransportResponse> {
    const message = await this.open(request);
    return {
      status: message.statusCode ?? 0,
      headers: flatten(message),
      body: await readText(message),
    };
  }

  /** Sends a request and gives the answer as a stream, as soon as its head is there. */
  async open(request: TransportRequest): Promise<IncomingMessage> {
    const token = await this.#connection.token?.();
    const url = this.#urlOf(request);
    const options = {
      method: request.method,
      agent: this.#agent,
      signal: request.signal,
      headers: {
        Accept: 'application/json',
        'User-Agent': 'marquee',
        ...(token && { Authorization: `Bearer ${token}` }),
        ...request.headers,
        ...(request.body !== undefined && {
          'Content-Length': Buffer.byteLength(request.body),
        }),
      },
    };
    return await new Promise((resolve, reject) => {
      const send = url.protocol === 'http:' ? httpRequest : httpsRequest;
      const outgoing = send(url, options, resolve);
      outgoing.on('error', reject);
      // Half-open connections look alive for ever: silence is the only sign of a dead peer.
      outgoing.setTimeout(request.silenceMs ?? SILENCE_MS, () =>
        outgoing.destroy(
          Object.assign(new Error(`${request.path}: no answer`), {
            code: 'ETIMEDOUT',
          }),
        ),
      );
      outgoing.end(request.body);
    });
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.#agent.destroy();
  }

  #urlOf({ path, query = {} }: TransportRequest): URL {
    // A base address may itself have a path, as behind a gateway of several clusters.
    const base = this.#connection.server.href.replace(/\/$/, '');
    const url = new URL(base + path);
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(key, value);
    }
    return url;
  }
}

/** Reads an answer to its end as UTF-8. */
export async function readText(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Gives the answer's headers in lower case, repeated ones joined. */
export function flatten(message: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value ?? '',
    ]),
  );
}
