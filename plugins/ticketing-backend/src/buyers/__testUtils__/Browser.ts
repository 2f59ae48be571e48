import {
  BuyerAnswer,
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { PUBLIC_URL, TestBoxOffice } from '../../__testUtils__';

/** A browser with cookies, for which the show's address leads to a box office of a test. */
export class Browser {
  /** Cookies by origin and name. */
  readonly jar = new Map<string, Map<string, string>>();
  readonly #office: () => TestBoxOffice;

  constructor(office: () => TestBoxOffice) {
    this.#office = office;
  }

  /** Cookies that the show has set. */
  get cookies(): Map<string, string> {
    return this.#cookiesOf(PUBLIC_URL);
  }

  /** Makes one request; redirects are not followed. */
  async request(url: string, init: RequestInit = {}): Promise<Response> {
    const target = new URL(url, PUBLIC_URL);
    const cookies = this.#cookiesOf(target.origin);
    const here = this.#office().url.replace(TICKETING_BASE_PATH, '');
    const response = await fetch(target.href.replace(PUBLIC_URL, here), {
      ...init,
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(pair => pair.join('=')).join('; '),
        ...init.headers,
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0].split('=');
      if (value && !/Max-Age=0|Expires=Thu, 01 Jan 1970/i.test(line)) {
        cookies.set(name, value);
      } else cookies.delete(name);
    }
    return response;
  }

  /** Follows redirects as long as `until` is not met; gives the last address. */
  async go(
    url: string,
    until: (url: URL) => boolean = () => false,
  ): Promise<URL> {
    let at = new URL(url, PUBLIC_URL);
    for (let hops = 0; hops < 10 && !until(at); hops += 1) {
      const response = await this.request(at.href);
      const location = response.headers.get('location');
      if (!location) return at;
      at = new URL(location, at);
      // The page itself is served by somebody else.
      if (at.origin === PUBLIC_URL && !at.pathname.startsWith('/api/'))
        return at;
    }
    return at;
  }

  /** Signs in at the show; gives the address where that ends. */
  async signIn(returnTo = '/'): Promise<URL> {
    const query = new URLSearchParams({ return_to: returnTo });
    return this.go(`${TICKETING_BASE_PATH}${ticketingRoutes.signIn}?${query}`);
  }

  /** The way back from the accounts service, not yet gone. */
  async comeBack(): Promise<URL> {
    return this.go(`${TICKETING_BASE_PATH}${ticketingRoutes.signIn}`, url =>
      url.pathname.endsWith(ticketingRoutes.signInCallback),
    );
  }

  /** Who is signed in at the show. */
  async me(): Promise<BuyerAnswer['buyer']> {
    const path = `${TICKETING_BASE_PATH}${ticketingRoutes.me}`;
    const answer = await this.request(path);
    return ((await answer.json()) as BuyerAnswer).buyer;
  }

  async signOut(): Promise<Response> {
    const path = `${TICKETING_BASE_PATH}${ticketingRoutes.signOut}`;
    return this.request(path, { method: 'POST' });
  }

  #cookiesOf(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const cookies = this.jar.get(origin) ?? new Map<string, string>();
    this.jar.set(origin, cookies);
    return cookies;
  }
}
