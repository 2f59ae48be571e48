import type { Response } from 'express';

/** Hands the cookies that better-auth sets on to the browser. */
export function passCookies(from: Headers, response: Response): void {
  for (const cookie of from.getSetCookie()) response.append('Set-Cookie', cookie);
}
