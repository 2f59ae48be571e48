import type { Response } from 'express';

/** Hands the cookies that better-auth sets on to the browser. */
export function passCookies(from: Headers, response: Response): void {
  addCookies(from.getSetCookie(), response);
}

/** Sets cookies, given as whole `Set-Cookie` lines. */
export function addCookies(lines: readonly string[], response: Response): void {
  for (const line of lines) response.append('Set-Cookie', line);
}
