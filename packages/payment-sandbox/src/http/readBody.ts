import type { IncomingMessage } from 'node:http';
import { TossError } from '../errors/TossError';

/** The longest body that is read, in bytes. */
const MAX_BYTES = 64 * 1024;

/** The text of a request. @throws TossError INVALID_REQUEST when it is too long */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) {
        request.removeAllListeners('data').resume();
        reject(new TossError('INVALID_REQUEST', 'The body is too long'));
      } else {
        chunks.push(chunk);
      }
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}

/** The JSON of a request. @throws TossError INVALID_REQUEST when it is none */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new TossError('INVALID_REQUEST', 'The body is no JSON');
  }
}
