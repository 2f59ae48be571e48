import { once } from 'events';
import { AddressInfo, createServer, Server, Socket } from 'net';
import { createTossTransport } from './createTossTransport';

const ANSWER =
  'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}';

describe('the transport to the company', () => {
  let server: Server;
  let url: string;
  const connections: Socket[] = [];

  /** Answers each connection's first request, and hangs up on its second. */
  beforeAll(async () => {
    server = createServer(socket => {
      connections.push(socket);
      socket.once('data', () => {
        socket.write(ANSWER);
        socket.once('data', () => socket.resetAndDestroy());
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  beforeEach(() => connections.splice(0));
  afterAll(() => {
    connections.forEach(socket => socket.destroy());
    server.close();
  });

  it.each([
    ['a question', { method: 'GET', headers: {} }],
    [
      'a keyed request',
      { method: 'POST', headers: { 'idempotency-key': 'a' } },
    ],
  ] as const)(
    'sends %s again when the idle connection had been closed',
    async (_, call) => {
      const send = createTossTransport();
      expect(await send({ ...call, url })).toEqual({ status: 200, body: {} });
      expect(await send({ ...call, url })).toEqual({ status: 200, body: {} });
      expect(connections).toHaveLength(2);
    },
  );

  it('sends nothing twice that could take effect twice', async () => {
    const send = createTossTransport();
    const call = { method: 'POST', headers: {}, url } as const;
    expect(await send(call)).toEqual({ status: 200, body: {} });
    expect(await send(call)).toBeUndefined();
    expect(connections).toHaveLength(1);
  });

  it('does not insist when a new connection breaks too', async () => {
    const deaf = createServer(socket => socket.resetAndDestroy());
    deaf.listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const { port } = deaf.address() as AddressInfo;
    const call = { method: 'GET', headers: {} } as const;
    const send = createTossTransport();
    expect(
      await send({ ...call, url: `http://127.0.0.1:${port}/` }),
    ).toBeUndefined();
    deaf.close();
  });
});
