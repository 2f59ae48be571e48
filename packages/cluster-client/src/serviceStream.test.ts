import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClusterClient } from './ClusterClient';

describe('serviceStream', () => {
  let server: Server;
  let client: ClusterClient;
  let answer: (response: ServerResponse) => void;
  let asked: string[];

  beforeEach(async () => {
    asked = [];
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      asked.push(`${request.method} ${request.url} ${body}`);
      answer(response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    client = new ClusterClient({
      server: new URL(`http://127.0.0.1:${port}`),
      tls: {},
    });
  });
  afterEach(async () => {
    client.close();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const request = {
    namespace: 'seller-sora',
    service: 'hamlet-box-office',
    port: 3100,
    path: '/bookers.csv?search=a%20b',
  };

  it('gives the answer while the service is still writing it', async () => {
    let finish = () => {};
    answer = response => {
      response.writeHead(200, { 'content-type': 'text/csv' });
      response.write('first\n');
      finish = () => response.end('last\n');
    };
    const { status, headers, body } = await client.serviceStream(request);
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: 'text/csv',
    });
    const [first] = await once(body, 'data');
    expect(String(first)).toBe('first\n');
    finish();
    const [last] = await once(body, 'data');
    expect(String(last)).toBe('last\n');
    expect(asked).toEqual([
      'GET /api/v1/namespaces/seller-sora/services/hamlet-box-office:3100/proxy/bookers.csv?search=a%20b ',
    ]);
  });

  it('gives refusals as they are, and asks but once', async () => {
    answer = response => response.writeHead(503).end('{"kind":"Status"}');
    const { status, body } = await client.serviceStream({
      ...request,
      method: 'PUT',
      body: '{"seats":[1]}',
    });
    expect(status).toBe(503);
    expect(String((await once(body, 'data'))[0])).toBe('{"kind":"Status"}');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^PUT .* \{"seats":\[1\]\}$/);
  });

  it('ends with the signal, also in the middle of an answer', async () => {
    answer = response => response.write('first\n');
    const abort = new AbortController();
    const { signal } = abort;
    const { body } = await client.serviceStream({ ...request, signal });
    await once(body, 'data');
    const ended = once(body, 'error');
    abort.abort();
    const [error] = await ended;
    expect(error).toMatchObject({ code: 'ECONNRESET' });
  });
});
