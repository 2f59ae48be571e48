import type { Conflict } from '@marquee/plugin-ticketing-common';

/**
 * Why a call to the box office gave no result.
 * `network`: no answer came, so nobody knows whether it was done; `server`: it
 * failed there; `refused`: it said no (`status` tells how, `conflict` why).
 */
export class ApiError extends Error {
  readonly kind: 'network' | 'server' | 'refused';
  readonly status: number;
  readonly conflict?: Conflict;
  /** Where to sign in, when that is what is missing: a path on this host. */
  readonly signIn?: string;

  constructor(options: {
    kind: ApiError['kind'];
    message: string;
    status?: number;
    conflict?: Conflict;
    signIn?: string;
  }) {
    super(options.message);
    this.name = 'ApiError';
    this.kind = options.kind;
    this.status = options.status ?? 0;
    this.conflict = options.conflict;
    this.signIn = options.signIn;
  }

  /** Whether trying the very same again may help. */
  get passing(): boolean {
    return this.kind !== 'refused';
  }
}

/** The conflict that an error reports, if it reports one. */
export function conflictOf(error: unknown): Conflict | undefined {
  return error instanceof ApiError ? error.conflict : undefined;
}

/** Where to sign in, if the box office said that only this is missing. */
export function signInOf(error: unknown): string | undefined {
  return error instanceof ApiError ? error.signIn : undefined;
}

/** The payment company's own words, if the box office passed on that it said no. */
export function declineOf(error: unknown): string | undefined {
  return error instanceof ApiError && error.status === 402
    ? error.message
    : undefined;
}

/** Whether the box office said that there is no such thing. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}
