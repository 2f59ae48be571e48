/** Header of an answer that is a kept copy: when it was kept, ISO 8601. */
export const KEPT_HEADER = 'X-Marquee-Kept';

/** Path of the script that keeps tickets for when there is no internet. */
export const WORKER_PATH = '/sw.js';

/** Cache of the browser that tickets are kept in. */
export const TICKET_CACHE = 'marquee-tickets-1';

/** What a page tells the worker to keep. */
export interface KeepMessage {
  paths: string[];
  /** Of the page, for it was perhaps chosen in its address. */
  language: string;
}

/** How a request is answered. */
export type Keeping =
  /** The copy first: what its name stands for never changes. */
  | 'copy-first'
  /** The copy only where nothing else comes. */
  | 'network-first'
  /** Not our matter. */
  | 'none';

const PAGES = [/^\/tickets$/, /^\/orders\/[^/]+$/];
const DATA = [
  /^\/api\/ticketing\/v1\/orders(\/[^/]+)?$/,
  /^\/api\/accounts\/v1\/me\/shows(\/[^/]+\/orders)?$/,
];

/** How a request of a page of this site is answered. */
export function keepingOf(request: { method: string; url: URL }): Keeping {
  const { method, url } = request;
  if (method !== 'GET') return 'none';
  const { pathname } = url;
  if (pathname.startsWith('/assets/')) return 'copy-first';
  return [...PAGES, ...DATA].some(pattern => pattern.test(pathname))
    ? 'network-first'
    : 'none';
}

/** What is to become of the kept copy after an answer: tickets of somebody who is not signed in are nobody's. */
export function keepAfter(
  status: number,
): 'keep' | 'use-copy' | 'forget' | 'pass' {
  if (status === 200) return 'keep';
  if (status === 401 || status === 403) return 'forget';
  return status >= 500 ? 'use-copy' : 'pass';
}
