import {
  SIGN_IN_PARAMETER,
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';

/**
 * A path of this very site, made of a text from outside, or `/` when it is none:
 * two slashes, a backslash or a control character could lead to another host.
 */
export function safePath(text: unknown): string {
  if (typeof text !== 'string') return '/';
  // eslint-disable-next-line no-control-regex
  if (!text.startsWith('/') || /^\/\/|[\\\u0000-\u0020\u007f]/.test(text))
    return '/';
  return text;
}

/** Address of the public site's sign-in page that leads on to a path of that site. */
export function signInPage(continueTo: string): string {
  return `/sign-in?${new URLSearchParams({ continue: continueTo })}`;
}

/** Address on a show's host that leads through signing in and back to a path of its page. */
export function showSignIn(
  returnTo: string,
  signIn: string = `${TICKETING_BASE_PATH}${ticketingRoutes.signIn}`,
): string {
  return `${safePath(signIn)}?${new URLSearchParams({ return_to: returnTo })}`;
}

/** A path of this site without what the last attempt to sign in left in its query. */
export function withoutSignInFault(path: string): string {
  const [page, search] = path.split('?');
  const query = new URLSearchParams(search);
  if (!query.has(SIGN_IN_PARAMETER)) return path;
  query.delete(SIGN_IN_PARAMETER);
  return query.toString() ? `${page}?${query}` : page;
}

/** Path of the page that is open, with its query. */
export function currentPath(): string {
  const { pathname, search } = window.location;
  return withoutSignInFault(safePath(`${pathname}${search}`));
}
