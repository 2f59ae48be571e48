import { once } from 'events';
import { createServer, type RequestListener, type Server } from 'http';
import type { AddressInfo } from 'net';
import { post } from './post';

describe('post', () => {
  let server: Server;
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  async function serve(listener: RequestListener): Promise<string> {
    server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  it('sends what it is given and tells the status', async () => {
    let got: unknown;
    const url = await serve(async (request, response) => {
      const chunks = await request.toArray();
      const { method, headers } = request;
      got = { method, type: headers['content-type'], id: headers.id, chunks };
      response.writeHead(202).end('read by nobody');
    });
    expect(
      await post({ url, headers: { id: '1' }, body: '{"a":"햄릿"}' }),
    ).toBe(202);
    expect(got).toEqual({
      method: 'POST',
      type: 'application/json',
      id: '1',
      chunks: [Buffer.from('{"a":"햄릿"}')],
    });
  });

  it('does not go where it is led to', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(307, { location: '/other' }).end();
    });
    expect(await post({ url, headers: {}, body: '{}' })).toBe(307);
    expect(asked).toBe(1);
  });

  it('fails when the connection breaks', async () => {
    const url = await serve(request => request.socket.destroy());
    await expect(post({ url, headers: {}, body: '{}' })).rejects.toThrow(
      'hang up',
    );
  });
});
