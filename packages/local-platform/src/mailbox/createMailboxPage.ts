import { createServer, type Server } from 'node:http';
import type { Mailbox } from './Mailbox';
import { renderMailbox } from './renderMailbox';

/** Where programs read the mails: `{ mails: Mail[] }`, `?to=` those for one address. */
export const MAILS_PATH = '/mails.json';

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Host names of this machine: a name that somebody else has pointed here opens nothing. */
const OWN_HOST = /^(localhost|127\.0\.0\.1)(:\d+)?$/;

/** Serves the page of the mailbox and the same mails for programs, for reading only. */
export function createMailboxPage(mailbox: Mailbox): Server {
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(
      request.url ?? '/',
      'http://localhost',
    );
    const answer = (status: number, type: string, text: string) => {
      response.writeHead(status, { ...HEADERS, 'Content-Type': type });
      response.end(text);
    };
    const mails = mailbox.list(searchParams.get('to') ?? undefined);
    if (!OWN_HOST.test(request.headers.host ?? '')) {
      answer(421, 'text/plain', 'Not served under this name');
    } else if (request.method !== 'GET') {
      answer(405, 'text/plain', 'For reading only');
    } else if (pathname === '/') {
      answer(200, 'text/html; charset=utf-8', renderMailbox(mails));
    } else if (pathname === MAILS_PATH) {
      answer(200, 'application/json', JSON.stringify({ mails }));
    } else {
      answer(404, 'text/plain', 'Nothing here');
    }
  });
}
