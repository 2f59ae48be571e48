/**
 * A path of our own pages to come back to; the start page for anything else. Two
 * slashes, or a backslash that browsers take for one, would lead to another host.
 */
export function parseReturnTo(text: unknown): string {
  if (typeof text !== 'string' || !/^\/(?![/\\])/.test(text)) return '/';
  // Browsers drop tabs and line breaks from addresses before they read them.
  return /[\t\r\n\\]/.test(text) ? '/' : text;
}
