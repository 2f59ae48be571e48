import { CookieOptions, Request, Response } from 'express';

/** A cookie that only this show's box office reads. */
export interface Cookie {
  read(request: Request): string | undefined;
  write(response: Response, value: string, maxAgeMs?: number): void;
  clear(response: Response): void;
}

/**
 * Makes a cookie that scripts cannot read and other sites cannot send. Shows are
 * neighbours under one domain; the prefix `__Host-` keeps one from planting cookies
 * for another, but needs TLS and the path `/`.
 */
export function createCookie(options: {
  name: string;
  secure: boolean;
  /** Where it is sent to without TLS. */
  path: string;
}): Cookie {
  const { secure } = options;
  const name = secure ? `__Host-${options.name}` : options.name;
  const attributes: CookieOptions = {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: secure ? '/' : options.path,
  };
  return {
    read(request) {
      for (const pair of (request.headers.cookie ?? '').split(';')) {
        const [key, value] = pair.trim().split('=');
        if (key === name && value) return value;
      }
      return undefined;
    },
    write: (response, value, maxAge) =>
      response.cookie(name, value, { ...attributes, maxAge }),
    clear: response => response.clearCookie(name, attributes),
  };
}
