/**
 * Time of issue of a token, in seconds since 1970; undefined when it says none.
 * Does not verify the token: that is done before a policy is asked.
 */
export function issuedAtOf(token: string): number | undefined {
  const [, payload = ''] = token.split('.');
  try {
    const { iat } = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof iat === 'number' ? iat : undefined;
  } catch {
    return undefined;
  }
}
