import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { acceptedEncoding } from './acceptedEncoding';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

// Pages are packed as they are sent, so a quick level is worth more than the last byte.
const QUICK_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Sends a page in the smallest form that the browser takes. */
export async function sendPage(options: {
  request: Request;
  response: Response;
  status: number;
  html: string;
  /** `never`: not even the back button may show a kept copy of it. */
  cache?: 'asked' | 'never';
}): Promise<void> {
  const { request, response, status, html } = options;
  response.status(status);
  response.set('Content-Type', 'text/html; charset=utf-8');
  response.set(
    'Cache-Control',
    options.cache === 'never' ? 'no-store' : 'private, no-cache',
  );
  response.set('Vary', 'Accept-Encoding, Accept-Language, Cookie');
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  if (encoding !== 'identity') response.set('Content-Encoding', encoding);
  switch (encoding) {
    case 'br':
      response.end(await packBrotli(html, QUICK_BROTLI));
      return;
    case 'gzip':
      response.end(await packGzip(html));
      return;
    case 'identity':
      response.end(html);
      return;
    default:
      encoding satisfies never;
  }
}
