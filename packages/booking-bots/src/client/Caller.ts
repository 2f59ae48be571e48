import { Readable } from 'node:stream';
import { Client, Pool } from 'undici';
import { loopbackAddress } from './loopbackAddress';

/** An answer over HTTP; `status` 0 when none came. */
export interface Answer {
  status: number;
  /** Parsed JSON; undefined without one. */
  body: any;
  headers: Record<string, string | string[] | undefined>;
}

/** What is sent. */
export interface CallRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  headers?: Record<string, string>;
  /** An object is sent as JSON, a text as a form. */
  body?: object | string;
}

/** How long an answer may take, in ms: longer than a box office waits for its company. */
const PATIENCE_MS = 20_000;

/** Calls one server on this machine over connections that stay open. */
export class Caller {
  readonly #pool: Pool;
  readonly #origin: string;
  readonly #host: string;

  private constructor(options: {
    address: string;
    url: URL;
    connections: number;
  }) {
    const { address, url, connections } = options;
    const host = address.includes(':') ? `[${address}]` : address;
    this.#host = url.host;
    this.#origin = `http://${host}:${url.port || 80}`;
    this.#pool = new Pool(this.#origin, {
      connections,
      headersTimeout: PATIENCE_MS,
      bodyTimeout: PATIENCE_MS,
    });
  }

  /**
   * @param origin - e.g. `http://hamlet.marquee.localhost:8080`
   * @throws RangeError when that is another machine
   */
  static async create(
    origin: string,
    options: { connections: number },
  ): Promise<Caller> {
    const url = new URL(origin);
    const address = await loopbackAddress(url);
    return new Caller({ address, url, ...options });
  }

  /** Never throws: that no answer came is an answer, too. */
  async call(request: CallRequest): Promise<Answer> {
    const { method, path, body } = request;
    const form = typeof body === 'string';
    try {
      const answer = await this.#pool.request({
        method,
        path,
        headers: {
          host: this.#host,
          ...(body !== undefined && {
            'content-type': form
              ? 'application/x-www-form-urlencoded'
              : 'application/json',
          }),
          ...request.headers,
        },
        body: body === undefined || form ? body : JSON.stringify(body),
      });
      const text = await answer.body.text();
      const isJson = `${answer.headers['content-type']}`.includes('json');
      return {
        status: answer.statusCode,
        body: isJson && text ? JSON.parse(text) : undefined,
        headers: answer.headers,
      };
    } catch {
      return { status: 0, body: undefined, headers: {} };
    }
  }

  /**
   * Opens a stream over a connection of its own.
   *
   * @throws Error when the server does not answer with one
   */
  async stream(request: {
    path: string;
    headers: Record<string, string>;
    signal: AbortSignal;
  }): Promise<Readable> {
    const { path, headers, signal } = request;
    const client = new Client(this.#origin, { bodyTimeout: 0 });
    const close = () => void client.destroy();
    const answer = await client.request({
      method: 'GET',
      path,
      headers: { host: this.#host, ...headers },
      signal,
    });
    answer.body.once('close', close);
    if (answer.statusCode === 200) return answer.body;
    close();
    throw new Error(`No stream: HTTP ${answer.statusCode}`);
  }

  /** Closes the connections; open calls end without an answer. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
