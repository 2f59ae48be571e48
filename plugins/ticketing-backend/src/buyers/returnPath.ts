/** Longer addresses are of no page of ours. */
const LONGEST = 2_000;

/**
 * The path, with query and fragment, that a browser goes back to after signing in;
 * `/` for everything that might lead away from the show's page.
 *
 * @param wish - what the browser asked for; browsers take `\` for `/`
 */
export function returnPath(wish: unknown, origin: string): string {
  if (typeof wish !== 'string' || wish.length > LONGEST) return '/';
  if (!/^\/(?![/\\])/.test(wish) || !URL.canParse(wish, origin)) return '/';
  const url = new URL(wish, origin);
  if (url.origin !== origin || url.pathname.startsWith('//')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
