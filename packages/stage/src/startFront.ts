import { request, type RequestListener } from 'node:http';
import { serve, type Served } from './serve';

/** What stands in front of everything, as the edge does: host and path decide who answers. */
export interface Front extends Served {
  /** Leads paths of a host that begin with `prefix` to an address; the longest prefix wins. */
  route(host: string, prefix: string, target: string): void;
  /** As if nobody were behind a host and prefix; undoes itself by routing there again. */
  cut(host: string, prefix: string): void;
}

/** Starts a {@link Front}. Hosts are names without a port. */
export async function startFront(port: number): Promise<Front> {
  const routes = new Map<string, string>();
  const find = (host: string, path: string) =>
    [...routes]
      .map(([key, target]) => ({ ...splitKey(key), target }))
      .filter(route => route.host === host && path.startsWith(route.prefix))
      .sort((a, b) => b.prefix.length - a.prefix.length)[0]?.target;
  const forward: RequestListener = (incoming, response) => {
    const host = (incoming.headers.host ?? '').split(':')[0];
    const target = find(host, incoming.url ?? '/');
    const refuse = () => {
      if (!response.headersSent) response.writeHead(502);
      response.end();
    };
    if (!target) {
      refuse();
      return;
    }
    const outgoing = request(new URL(incoming.url ?? '/', target), {
      method: incoming.method,
      headers: incoming.headers,
    });
    outgoing.on('response', answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('error', refuse).pipe(response);
    });
    outgoing.on('error', refuse);
    // A browser that goes away ends what was asked for it, such as a stream.
    response.on('close', () => outgoing.destroy());
    incoming.pipe(outgoing);
  };
  const served = await serve(forward, port);
  return {
    ...served,
    route: (host, prefix, target) => routes.set(`${host} ${prefix}`, target),
    cut: (host, prefix) => routes.set(`${host} ${prefix}`, ''),
  };
}

function splitKey(key: string): { host: string; prefix: string } {
  const [host, prefix] = key.split(' ');
  return { host, prefix };
}
