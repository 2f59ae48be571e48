import {
  ACTOR_HEADER,
  MANAGEMENT_KEY_HEADER,
} from '@marquee/plugin-ticketing-common';
import { MANAGEMENT_KEY, TestBoxOffice } from './startBoxOffice';

/** Whom the portal names as the one who asks. */
export const SELLER = 'user:default/sora';

/** The portal, calling on behalf of a seller. */
export class Manager {
  readonly #office: TestBoxOffice;

  constructor(office: TestBoxOffice) {
    this.#office = office;
  }

  /** Calls the management API; `body` of the answer is its text unless it is JSON. */
  async call<T = any>(
    method: string,
    path: string,
    options: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<{ status: number; body: T; headers: Headers }> {
    const { body, headers } = options;
    const response = await fetch(`${this.#office.url}${path}`, {
      method,
      headers: {
        [MANAGEMENT_KEY_HEADER]: MANAGEMENT_KEY,
        [ACTOR_HEADER]: SELLER,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    // `text` would drop a byte order mark.
    const text = Buffer.from(await response.arrayBuffer()).toString();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as T,
    };
  }
}
