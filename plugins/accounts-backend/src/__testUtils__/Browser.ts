import { ACCOUNTS_BASE_PATH } from '@marquee/plugin-accounts-common';
import type { Server } from 'node:http';
import request from 'supertest';
import { PLACES } from './places';

/** A browser with its cookies, on a page of one of the two places. */
export class Browser {
  readonly origin: string;
  readonly #agent: ReturnType<typeof request.agent>;
  readonly #headers: Record<string, string>;

  constructor(
    server: Server,
    place: keyof typeof PLACES = 'portal',
    headers: Record<string, string> = {},
  ) {
    this.origin = PLACES[place];
    this.#agent = request.agent(server);
    this.#headers = headers;
  }

  /** Asks the accounts API, as a page of the place does. */
  async send(
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    body?: object,
  ): Promise<request.Response> {
    const asking = this.#agent
      [method](`${ACCOUNTS_BASE_PATH}${path}`)
      .set('Origin', this.origin)
      .set('User-Agent', 'Test browser')
      .set(this.#headers);
    return await (body ? asking.send(body) : asking);
  }

  get(path: string) {
    return this.send('get', path);
  }

  post(path: string, body: object = {}) {
    return this.send('post', path, body);
  }

  put(path: string, body: object) {
    return this.send('put', path, body);
  }

  patch(path: string, body: object) {
    return this.send('patch', path, body);
  }

  delete(path: string, body?: object) {
    return this.send('delete', path, body);
  }

  /** The cookies that it would send to the accounts API. */
  get cookies(): string {
    const { hostname } = new URL('http://127.0.0.1');
    return this.#agent.jar
      .getCookies({
        domain: hostname,
        path: ACCOUNTS_BASE_PATH,
        secure: false,
        script: false,
      })
      .toValueString();
  }
}
