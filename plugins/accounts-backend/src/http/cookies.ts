/** The pairs of a `Cookie` header as the browser sent them, by name. */
export function readCookies(header: string): Map<string, string> {
  const pairs = header.split(/;\s*/).map(pair => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  return new Map(pairs.filter(([name]) => name));
}
