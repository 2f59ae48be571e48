import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on a port of this machine. */
export interface Served {
  port: number;
  url: string;
  /** Ends at once, with whatever is open. */
  stop(): void;
}

/** Serves on this machine only; port 0 is any free one. */
export async function serve(
  listener: RequestListener,
  atPort = 0,
): Promise<Served> {
  const server = createServer(listener);
  server.listen(atPort, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
