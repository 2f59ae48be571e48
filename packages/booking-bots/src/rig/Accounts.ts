import { createServer, Server } from 'node:http';
import { once } from 'node:events';
import { AddressInfo } from 'node:net';
import { TestAccounts } from '@marquee/plugin-ticketing-backend/servers';

/** An accounts service that only says who somebody is: by tokens, and keys over HTTP. */
export class Accounts {
  readonly #accounts = new TestAccounts();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Starts it on a free port. */
  static async start(): Promise<Accounts> {
    const server = createServer();
    const accounts = new Accounts(server);
    server.on('request', (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(accounts.#accounts.jwks));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return accounts;
  }

  /** Address of its API. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Headers that say who a buyer is, for 5 minutes. */
  async headersOf(buyer: string): Promise<Record<string, string>> {
    const token = await this.#accounts.token({
      claims: { sub: buyer, sid: `session-of-${buyer}` },
    });
    return { authorization: `Bearer ${token}` };
  }

  /** Ends it. */
  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
