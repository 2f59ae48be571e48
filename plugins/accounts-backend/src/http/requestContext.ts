import type { Place } from '@marquee/plugin-accounts-common';
import type { Request } from 'express';
import type { AccountsConfig } from '../config/readAccountsConfig';

/** What the plugin knows of a caller. */
export interface RequestContext {
  /**
   * Address of the client. Express finds it by `backend.trustProxy`; headers that
   * a client may write itself are never read here.
   */
  address: string;
  /** Empty when the client sends none. */
  userAgent: string;
  /** Of whose pages the request is; undefined for pages of others and for no page at all. */
  place: Place | undefined;
  /** The browser's `Cookie` header; empty when it sends none. */
  cookie: string;
}

const MAX_USER_AGENT = 300;

/** Reads what there is to know of the caller of a request. */
export function requestContext(
  request: Request,
  config: Pick<AccountsConfig, 'places'>,
): RequestContext {
  const { origin, cookie, 'user-agent': userAgent } = request.headers;
  return {
    address: request.ip ?? '',
    userAgent: (userAgent ?? '').slice(0, MAX_USER_AGENT),
    place: placeAt(origin, config),
    cookie: cookie ?? '',
  };
}

/** The place that a page's origin belongs to. */
export function placeAt(
  origin: string | undefined,
  { places }: Pick<AccountsConfig, 'places'>,
): Place | undefined {
  if (origin === places.portal) return 'portal';
  return origin === places.publicSite ? 'public-site' : undefined;
}
