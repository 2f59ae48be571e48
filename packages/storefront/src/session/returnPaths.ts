import {
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

/** Path of the page that is open, with its query. */
export function currentPath(): string {
  return safePath(`${window.location.pathname}${window.location.search}`);
}
