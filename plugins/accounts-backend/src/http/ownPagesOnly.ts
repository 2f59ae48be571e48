import type { RequestHandler } from 'express';
import type { AccountsConfig } from '../config/readAccountsConfig';
import { refuse } from './refuse';
import { requestContext } from './requestContext';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that do not come from a page of ours (CSRF). Browsers say in
 * `Origin` whose page asks, for every request that can change something; a page
 * cannot forge it.
 */
export function ownPagesOnly(
  config: Pick<AccountsConfig, 'places'>,
): RequestHandler {
  return (request, _response, next) => {
    const { place } = requestContext(request, config);
    next(
      READING.has(request.method) || place ? undefined : refuse('foreign-page'),
    );
  };
}
