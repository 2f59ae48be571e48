import { ACCOUNTS_BASE_PATH } from '@marquee/plugin-accounts-common';
import type { RouteCaller } from '../access/routes';
import { signIn } from './callers';
import { INSIDER_ID } from './insiderPlugin';
import type { Portal } from './startPortal';

/** Origin of the public site, as app-config has it. */
const PUBLIC_SITE = 'http://marquee.localhost:8080';
/** Password of all demo accounts. */
const PASSWORD = 'show-time-at-marquee';

type Person = 'admin' | 'seller' | 'buyer';

/** Calls routes with what each kind of caller has: cookies, tokens, an `Origin`. */
export class RouteCalls {
  readonly #portal: Portal;
  #headers = new Map<RouteCaller, Record<string, string>>();

  constructor(portal: Portal) {
    this.#portal = portal;
  }

  /** Signs everybody in. */
  async start(): Promise<void> {
    const [admin, seller, buyer] = await Promise.all([
      this.#cookieOf('admin', this.#portal.url),
      this.#cookieOf('seller', this.#portal.url),
      this.#cookieOf('buyer', PUBLIC_SITE),
    ]);
    const own = { Origin: this.#portal.url };
    this.#headers = new Map<RouteCaller, Record<string, string>>([
      ['nobody', own],
      ['foreign', { Origin: 'https://evil.example', Cookie: seller }],
      ['buyer', { Origin: PUBLIC_SITE, Cookie: buyer }],
      ['seller', { ...own, Cookie: seller, ...(await this.#token('seller')) }],
      ['admin', { ...own, Cookie: admin, ...(await this.#token('admin')) }],
    ]);
  }

  /**
   * What `METHOD /path/:param` answers with nothing in the body: its status, and
   * why accounts refused, if they did.
   */
  async call(
    caller: RouteCaller,
    route: string,
  ): Promise<{ status: number; reason?: string }> {
    const [method, pattern] = route.split(' ');
    const path = pattern.replace(/:\w+/g, 'nothing');
    const body = method === 'GET' ? undefined : {};
    if (caller === 'plugin') {
      return await this.#callAsPlugin(method, path, body);
    }
    const response = await fetch(`${this.#portal.url}${path}`, {
      method,
      headers: {
        ...this.#headers.get(caller),
        'Content-Type': 'application/json',
      },
      body: body && JSON.stringify(body),
      redirect: 'manual',
    });
    const text = await response.text();
    const reason = /"reason":"([a-z-]+)"/.exec(text)?.[1];
    return { status: response.status, reason };
  }

  async #callAsPlugin(method: string, path: string, body: object | undefined) {
    const [, , plugin, ...rest] = path.split('/');
    const response = await fetch(
      `${this.#portal.url}/api/${INSIDER_ID}/calls`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(await this.#token('admin')),
        },
        body: JSON.stringify({
          plugin,
          method,
          path: `/${rest.join('/')}`,
          body,
        }),
      },
    );
    return await response.json();
  }

  async #token(person: 'admin' | 'seller') {
    return { Authorization: `Bearer ${await signIn(this.#portal, person)}` };
  }

  async #cookieOf(person: Person, origin: string): Promise<string> {
    const url = `${this.#portal.url}${ACCOUNTS_BASE_PATH}/session`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        email: `${person}@marquee.localhost`,
        password: PASSWORD,
      }),
    });
    if (!response.ok) throw new Error(`${person}: ${await response.text()}`);
    return response.headers
      .getSetCookie()
      .map(cookie => cookie.split(';')[0])
      .join('; ');
  }
}
