import type { Server } from 'node:http';
import type { Express } from 'express';
import { log } from './log';

/** Open requests may take this long after a SIGTERM. */
const GRACE_MS = 8_000;

/**
 * Serves an app until SIGTERM or SIGINT; then finishes the open requests and
 * ends the process.
 */
export function serve(app: Express, port: number): Server {
  const server = app.listen(port, () => {
    const address = server.address();
    const open = typeof address === 'object' ? address?.port : address;
    log(`listening on port ${open}`);
  });
  // Longer than proxies keep idle connections, so that none is cut as it is used.
  server.keepAliveTimeout = 75_000;
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), GRACE_MS).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  return server;
}
