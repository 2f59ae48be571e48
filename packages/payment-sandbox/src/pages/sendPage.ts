import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Html } from './html';
import { STYLES } from './STYLES';

const STYLE_HASH = createHash('sha256').update(STYLES).digest('base64');

const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Answers with a page that runs no script, and whose forms lead only to the sandbox or the given addresses. */
export function sendPage(
  response: ServerResponse,
  options: { status: number; page: Html; formTargets?: string[] },
): void {
  const { status, page, formTargets = [] } = options;
  // Browsers hold the redirect after a form to `form-action` too.
  const targets = ["'self'", ...formTargets.map(url => new URL(url).origin)];
  response.writeHead(status, {
    ...HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page.text),
    'content-security-policy': [
      `default-src 'none'`,
      `style-src 'sha256-${STYLE_HASH}'`,
      `form-action ${[...new Set(targets)].join(' ')}`,
      `frame-ancestors 'none'`,
      `base-uri 'none'`,
    ].join('; '),
  });
  response.end(page.text);
}

/** Leads the browser on after a form. */
export function redirect(response: ServerResponse, address: string): void {
  response.writeHead(303, {
    ...HEADERS,
    location: address,
    'content-length': 0,
  });
  response.end();
}
