import type { ServerResponse } from 'node:http';

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
): void {
  sendText(response, status, JSON.stringify(body));
}

/** Answers with text that is said to be JSON. */
export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
): void {
  // Whoever asked may have gone.
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
