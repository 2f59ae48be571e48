import {
  ACCOUNTS_BASE_PATH,
  accountsRoutes,
  ownShowListSchema,
  type OwnShowList,
} from '@marquee/plugin-accounts-common';
import {
  type BuyerOrders,
  buyerOrdersSchema,
} from '@marquee/plugin-ticketing-common';
import type { z } from 'zod';
import { KEPT_HEADER } from '../worker/kept';
import { signInPage } from '../session/returnPaths';
import { ApiError } from './ApiError';

/** An answer, and when it was kept if it is a copy. */
export interface KeptAnswer<T> {
  value: T;
  /** ISO 8601 */
  keptAt?: string;
}

/**
 * Asks accounts, on the public site's own origin, where the reader booked and what.
 *
 * All methods throw {@link ApiError}.
 */
export class OwnTicketsClient {
  readonly #timeoutMs: number;

  constructor(options: { timeoutMs?: number } = {}) {
    this.#timeoutMs = options.timeoutMs ?? 15_000;
  }

  /** Shows at which the reader signed in. */
  async listShows(): Promise<KeptAnswer<OwnShowList['shows']>> {
    const answer = await this.#ask(accountsRoutes.myShows, ownShowListSchema);
    return { ...answer, value: answer.value.shows };
  }

  /** All that the reader booked at a show. */
  async listOrders(show: string): Promise<KeptAnswer<BuyerOrders>> {
    return this.#ask(accountsRoutes.myOrders(show), buyerOrdersSchema);
  }

  async #ask<S extends z.ZodType>(
    path: string,
    schema: S,
  ): Promise<KeptAnswer<z.output<S>>> {
    const response = await fetch(`${ACCOUNTS_BASE_PATH}${path}`, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(this.#timeoutMs),
    }).catch((cause: Error) => {
      throw new ApiError({ kind: 'network', message: cause.message });
    });
    const { status } = response;
    if (!response.ok) {
      throw new ApiError({
        kind: status >= 500 ? 'server' : 'refused',
        status,
        message: `${path} answered ${status}`,
        signIn: status === 401 ? signInPage('/tickets') : undefined,
      });
    }
    const answer = schema.safeParse(await response.json());
    if (!answer.success)
      throw new ApiError({ kind: 'server', message: answer.error.message });
    return {
      value: answer.data,
      keptAt: response.headers.get(KEPT_HEADER) ?? undefined,
    };
  }
}
