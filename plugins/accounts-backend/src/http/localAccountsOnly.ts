import type { RequestHandler } from 'express';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { refuse } from './refuse';

/** Passwords and sign-up do not exist where an outside provider keeps accounts. */
export function localAccountsOnly(
  config: Pick<AccountsConfig, 'outside'>,
): RequestHandler {
  return (_request, _response, next) =>
    next(config.outside ? refuse('not-found') : undefined);
}
