import type { Place } from '@marquee/plugin-accounts-common';
import type { RequestContext } from '../http/requestContext';

/** Carries the caller's address to better-auth. */
export const ADDRESS_HEADER = 'x-marquee-address';
const PLACE_HEADER = 'x-marquee-place';

/**
 * The headers that better-auth sees. They are made anew for every call: of what the
 * client sent, only its cookies and its user agent get through.
 */
export function authHeaders(request: RequestContext): Headers {
  return new Headers({
    // better-auth asks for an origin wherever there is such a header, even an empty one.
    ...(request.cookie && { cookie: request.cookie }),
    'user-agent': request.userAgent,
    [ADDRESS_HEADER]: request.address,
    ...(request.place && { [PLACE_HEADER]: request.place }),
  });
}

/** The place that {@link authHeaders} wrote down. */
export function placeIn(headers: Headers | undefined): Place | undefined {
  return (headers?.get(PLACE_HEADER) as Place | null) ?? undefined;
}
