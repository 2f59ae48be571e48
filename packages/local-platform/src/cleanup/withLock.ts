import { createServer, type Server } from 'node:net';
import { waitUntil } from '../system/waitUntil';

const PATIENCE_MS = 10_000;

/**
 * Does something that only one process of this machine may do at a time. The lock is a socket that exists
 * as a name in the kernel alone, so that a killed process leaves none behind.
 *
 * @throws Error - when another process holds the lock for long
 */
export async function withLock<T>(
  name: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  let lock: Server | undefined;
  const take = async () => {
    lock = await tryListen(`\0${name}`);
    return lock !== undefined;
  };
  await waitUntil('another start to take its turn', take, {
    timeoutMs: PATIENCE_MS,
    signal,
  });
  try {
    return await work();
  } finally {
    lock?.close();
  }
}

function tryListen(path: string): Promise<Server | undefined> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(path, () => resolve(server));
  });
}
