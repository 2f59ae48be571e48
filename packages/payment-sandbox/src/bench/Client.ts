import { Agent, request } from 'node:http';

const AUTHORIZATION = `Basic ${Buffer.from('test_sk_bench:').toString(
  'base64',
)}`;

/** An answer, whatever its status. */
export interface Reply {
  status: number;
  location?: string;
  body: string;
}

/** A merchant's own end of the line; as lean as can be, since it shares the machine. */
export class Client {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** @throws Error when the connection breaks */
  call(options: {
    method: string;
    path: string;
    body?: string;
    type?: string;
    headers?: Record<string, string>;
  }): Promise<Reply> {
    const { method, path, body, type = 'application/json', headers } = options;
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: this.#port,
          agent: this.#agent,
          method,
          path,
          headers: {
            authorization: AUTHORIZATION,
            ...(body && {
              'content-type': type,
              'content-length': Buffer.byteLength(body),
            }),
            ...headers,
          },
        },
        response => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', chunk => {
            text += chunk;
          });
          response.on('end', () =>
            resolve({
              status: response.statusCode!,
              location: response.headers.location,
              body: text,
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** Closes its connections. */
  close(): void {
    this.#agent.destroy();
  }
}
