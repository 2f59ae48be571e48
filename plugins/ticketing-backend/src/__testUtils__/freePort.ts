import { randomInt } from 'crypto';
import { createServer } from 'net';

/**
 * Systems give out ports from 32768 on by themselves, to servers and to every connection:
 * one of those might be somebody's before it is listened on.
 */
const FIRST = 12_000;
const LAST = 29_999;

/** A TCP port on which nobody listens at the moment, and which nobody gets by chance. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, LAST + 1);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise(resolve => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
