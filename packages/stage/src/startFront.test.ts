import { request } from 'node:http';
import { serve, type Served } from './serve';
import { startFront, type Front } from './startFront';

describe('startFront', () => {
  let front: Front;
  const behind: Served[] = [];
  const answering = async (text: string) => {
    const served = await serve((_, response) => response.end(text));
    behind.push(served);
    return served.url;
  };
  const ask = (host: string, path: string) =>
    new Promise<[number, string]>((resolve, reject) => {
      const headers = { host };
      request({ port: front.port, path, headers }, async answer => {
        const text = Buffer.concat(await answer.toArray()).toString();
        resolve([answer.statusCode!, text]);
      })
        .on('error', reject)
        .end();
    });

  beforeEach(async () => {
    front = await startFront(0);
    front.route('a.localhost', '/', await answering('pages of a'));
    front.route('a.localhost', '/api/', await answering('office of a'));
    front.route('b.localhost', '/', await answering('pages of b'));
  });
  afterEach(() => [front, ...behind.splice(0)].forEach(it => it.stop()));

  it.each([
    ['a.localhost', '/', 'pages of a'],
    ['a.localhost:8090', '/orders/1?x=/api/', 'pages of a'],
    ['a.localhost', '/api/x', 'office of a'],
    ['b.localhost', '/api/x', 'pages of b'],
  ])('leads %s%s to the %s', async (host, path, text) => {
    expect(await ask(host, path)).toEqual([200, text]);
  });

  it('answers as an edge does when nobody is behind it', async () => {
    front.cut('a.localhost', '/api/');
    expect((await ask('a.localhost', '/api/x'))[0]).toBe(502);
    expect((await ask('a.localhost', '/'))[0]).toBe(200);
    expect((await ask('c.localhost', '/'))[0]).toBe(502);
  });
});
