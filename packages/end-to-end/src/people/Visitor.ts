import { request, type IncomingMessage } from 'node:http';
import { AccountsClient } from '@marquee/plugin-accounts-common';

/**
 * Somebody's browser at one place, without its pages: keeps cookies and says where
 * its requests come from. Names below `localhost` lead to this machine, which is not
 * so for every program.
 */
export class Visitor {
  readonly accounts: AccountsClient;
  readonly #origin: URL;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.#origin = new URL(origin);
    this.accounts = new AccountsClient({ fetch: this.fetch });
  }

  /** The `Cookie` header of its next request. */
  get cookie(): string {
    return [...this.#cookies]
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
  }

  /** As the `fetch` of a page at this place; it takes a path, and follows no redirect. */
  readonly fetch = async (
    input: string | URL | Request,
    init: RequestInit = {},
  ): Promise<Response> => {
    const answer = await this.#send(`${input}`, init);
    for (const line of answer.headers['set-cookie'] ?? []) this.#keep(line);
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    return new Response(text === '' ? null : text, {
      status: answer.statusCode,
      headers: {
        'Content-Type': answer.headers['content-type'] ?? '',
        Location: answer.headers.location ?? '',
      },
    });
  };

  #send(path: string, init: RequestInit): Promise<IncomingMessage> {
    const { host, port, origin } = this.#origin;
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          // A connection of its own: one that was kept may be closed as it is used again.
          agent: false,
          host: '127.0.0.1',
          port,
          path,
          method: init.method ?? 'GET',
          headers: {
            Host: host,
            Origin: origin,
            ...(this.cookie && { Cookie: this.cookie }),
            ...Object.fromEntries(new Headers(init.headers)),
          },
        },
        resolve,
      );
      outgoing.on('error', reject);
      outgoing.end(init.body);
    });
  }

  #keep(line: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const ended = /;\s*max-age=0/i.test(line) || value === '';
    if (ended) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
