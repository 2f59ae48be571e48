import { request } from 'node:http';
import { TestEdge } from './__testUtils__/TestEdge';

describe('the edge', () => {
  let edge: TestEdge;
  beforeAll(async () => {
    edge = await TestEdge.start();
  });
  afterAll(() => edge.stop());

  it('lets a wildcard stand for one label only', async () => {
    edge.handler = (_incoming, response) => response.end('here');
    const status = async (host: string) =>
      (await edge.ask({ host })).statusCode;
    expect(await status('a.wild.test')).toBe(200);
    expect(await status('a.b.wild.test')).toBe(404);
    expect(await status('wild.test')).toBe(404);
  });

  it('answers people with a page and programs with JSON where no show is', async () => {
    const page = await edge.ask({
      host: 'nobody.test',
      headers: { Accept: 'text/html,*/*' },
    });
    expect(page.statusCode).toBe(404);
    expect(page.text).toContain('No show lives here');
    expect(page.text).toContain('http://directory.test');
    const json = await edge.ask({ host: 'nobody.test', path: '/api/x' });
    expect(JSON.parse(json.text).error.name).toBe('NotFoundError');
  });

  it('says so when a show does not answer', async () => {
    const { statusCode, headers, text } = await edge.ask({
      host: 'down.test',
      headers: { Accept: 'text/html' },
    });
    expect(statusCode).toBe(503);
    expect(headers['retry-after']).toBe('5');
    expect(text).toContain('This show does not answer');
  });

  it('leaves the answers of a show alone, refusals too', async () => {
    edge.handler = (_incoming, response) => {
      response.statusCode = 503;
      response.end('sold out for now');
    };
    expect((await edge.ask({ host: 'hamlet.test' })).text).toBe(
      'sold out for now',
    );
  });

  it('hands events on one by one', async () => {
    let finish = () => {};
    edge.handler = (_incoming, response) => {
      response.setHeader('Content-Type', 'text/event-stream');
      response.write('data: first\n\n');
      finish = () => response.end();
    };
    const first = await new Promise<string>((resolve, reject) => {
      request(
        { ...edge.settings.listen, headers: { Host: 'hamlet.test' } },
        stream => stream.once('data', chunk => resolve(String(chunk))),
      )
        .on('error', reject)
        .end();
    });
    expect(first).toBe('data: first\n\n');
    finish();
  });

  it('passes an upgrade to a socket through', async () => {
    edge.app.once('upgrade', (incoming, socket) => {
      expect(incoming.headers.connection).toBe('upgrade');
      socket.end(
        'HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\nhi',
      );
    });
    const greeting = await new Promise<string>((resolve, reject) => {
      const outgoing = request({
        ...edge.settings.listen,
        headers: {
          Host: 'hamlet.test',
          Connection: 'Upgrade',
          Upgrade: 'echo',
        },
      });
      outgoing.on('upgrade', (_response, socket, head) => {
        socket.destroy();
        resolve(head.toString());
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
    expect(greeting).toBe('hi');
  });
});
