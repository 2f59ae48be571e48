import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import {
  createServer,
  request,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accepts } from '../system/answers';
import type { EdgeHost } from './EdgeRoute';
import { errorPages } from './errorPages';
import { NginxConfig } from './NginxConfig';
import { renderNginx, type EdgeSettings } from './renderNginx';

const HOST = '127.0.0.1';

async function listen(handler: RequestListener): Promise<Server> {
  const server = createServer(handler);
  await new Promise<void>(resolve => {
    server.listen(0, HOST, resolve);
  });
  return server;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** A port where nobody listens. */
async function closedPort(): Promise<number> {
  const server = await listen(() => {});
  const port = portOf(server);
  await new Promise(resolve => {
    server.close(resolve);
  });
  return port;
}

// On Debian's nginx, as the platform runs it.
describe('the edge', () => {
  let folder: string;
  let settings: EdgeSettings;
  let config: NginxConfig;
  let nginx: ChildProcess;
  let app: Server;
  let handler: RequestListener;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'edge-'));
    // nginx serves requests as another user, who reads the pages.
    await chmod(folder, 0o755);
    app = await listen((incoming, outgoing) => handler(incoming, outgoing));
    const gateway = { host: HOST, port: await closedPort() };
    const portal = { host: HOST, port: portOf(app) };
    settings = {
      folder,
      listen: { host: HOST, port: await closedPort() },
      gateway: { listen: gateway, portal },
    };
    await mkdir(join(folder, 'pages'));
    const pages = errorPages({ directoryUrl: 'http://directory.test' });
    for (const [name, text] of Object.entries(pages)) {
      await writeFile(join(folder, 'pages', name), text);
    }
    config = new NginxConfig({ folder });
    await config.replace(renderNginx({ hosts: hosts(), settings }));
    nginx = spawn('nginx', ['-c', config.file], { stdio: 'ignore' });
    while (!(await accepts(settings.listen))) await sleep(20);
  });
  afterAll(async () => {
    nginx.kill('SIGQUIT');
    await new Promise(resolve => {
      nginx.once('exit', resolve);
    });
    app.closeAllConnections();
    app.close();
    await rm(folder, { recursive: true });
  });

  function hosts(...more: string[]): EdgeHost[] {
    const upstream = { address: HOST, port: portOf(app) };
    const all = { path: '/', match: 'prefix' as const, upstream };
    return [
      { host: 'hamlet.test', routes: [all] },
      { host: '*.wild.test', routes: [all] },
      { host: 'down.test', routes: [{ ...all, upstream: undefined }] },
      ...more.map(host => ({ host, routes: [all] })),
    ];
  }

  function ask(options: {
    host: string;
    path?: string;
    method?: string;
    headers?: Record<string, string>;
    body?: string;
    port?: number;
  }): Promise<IncomingMessage & { text: string }> {
    const { host, body, headers, port = settings.listen.port } = options;
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          host: HOST,
          port,
          path: options.path ?? '/',
          method: options.method,
          headers: { Host: host, ...headers },
          agent: false,
        },
        response => {
          const chunks: Buffer[] = [];
          response.on('data', chunk => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve(
              Object.assign(response, {
                text: Buffer.concat(chunks).toString(),
              }),
            ),
          );
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  it('tells the service who asked, and believes nobody about it', async () => {
    handler = ({ headers }, response) => response.end(JSON.stringify(headers));
    const { text } = await ask({
      host: 'hamlet.test:8080',
      headers: {
        'X-Forwarded-For': '1.2.3.4',
        'X-Real-IP': '1.2.3.4',
        Forwarded: 'for=1.2.3.4',
      },
    });
    const seen = JSON.parse(text);
    expect(seen).toMatchObject({
      host: 'hamlet.test:8080',
      'x-forwarded-for': HOST,
      'x-real-ip': HOST,
      'x-forwarded-proto': 'http',
    });
    expect(text).not.toContain('1.2.3.4');
  });

  it('keeps management keys from outside away from box offices', async () => {
    handler = ({ headers }, response) => response.end(JSON.stringify(headers));
    const { text } = await ask({
      host: 'hamlet.test',
      headers: { 'X-Marquee-Management-Key': 'stolen' },
    });
    expect(JSON.parse(text)).toHaveProperty('x-forwarded-for');
    expect(text).not.toContain('stolen');
  });

  it('lets a wildcard stand for one label only', async () => {
    handler = (_incoming, response) => response.end('here');
    const status = async (host: string) => (await ask({ host })).statusCode;
    expect(await status('a.wild.test')).toBe(200);
    expect(await status('a.b.wild.test')).toBe(404);
    expect(await status('wild.test')).toBe(404);
  });

  it('answers people with a page and programs with JSON where no show is', async () => {
    const page = await ask({
      host: 'nobody.test',
      headers: { Accept: 'text/html,*/*' },
    });
    expect(page.statusCode).toBe(404);
    expect(page.text).toContain('No show lives here');
    expect(page.text).toContain('http://directory.test');
    const json = await ask({ host: 'nobody.test', path: '/api/x' });
    expect(JSON.parse(json.text).error.name).toBe('NotFoundError');
  });

  it('says so when a show does not answer', async () => {
    const { statusCode, headers, text } = await ask({
      host: 'down.test',
      headers: { Accept: 'text/html' },
    });
    expect(statusCode).toBe(503);
    expect(headers['retry-after']).toBe('5');
    expect(text).toContain('This show does not answer');
  });

  it('leaves the answers of a show alone, refusals too', async () => {
    handler = (_incoming, response) => {
      response.statusCode = 503;
      response.end('sold out for now');
    };
    expect((await ask({ host: 'hamlet.test' })).text).toBe('sold out for now');
  });

  it('hands events on one by one', async () => {
    let finish = () => {};
    handler = (_incoming, response) => {
      response.setHeader('Content-Type', 'text/event-stream');
      response.write('data: first\n\n');
      finish = () => response.end();
    };
    const first = await new Promise<string>((resolve, reject) => {
      const { port } = settings.listen;
      request({ host: HOST, port, headers: { Host: 'hamlet.test' } }, stream =>
        stream.once('data', chunk => resolve(String(chunk))),
      )
        .on('error', reject)
        .end();
    });
    expect(first).toBe('data: first\n\n');
    finish();
  });

  it('passes an upgrade to a socket through', async () => {
    app.once('upgrade', (incoming, socket) => {
      expect(incoming.headers.connection).toBe('upgrade');
      socket.end(
        'HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\nhi',
      );
    });
    const greeting = await new Promise<string>((resolve, reject) => {
      const outgoing = request({
        host: HOST,
        port: settings.listen.port,
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

  it('shows pods the public API of the portal, read-only, and nothing else', async () => {
    handler = (incoming, response) => response.end(incoming.url);
    const { port } = settings.gateway.listen;
    const path = '/api/shows/v1/public/shows';
    const host = 'portal';
    expect((await ask({ host, port, path })).text).toBe(path);
    expect((await ask({ host, port, path, method: 'PUT' })).statusCode).toBe(
      403,
    );
    for (const other of ['/', '/api/catalog', '/api/shows/v1/shows']) {
      expect((await ask({ host, port, path: other })).statusCode).toBe(404);
    }
    const escape = `${path}/../../../catalog`;
    expect((await ask({ host, port, path: escape })).statusCode).toBe(404);
  });

  it('keeps its routes when the new ones are not valid', async () => {
    handler = (_incoming, response) => response.end('still here');
    await expect(config.replace('no configuration')).rejects.toThrow('nginx');
    nginx.kill('SIGHUP');
    expect((await ask({ host: 'hamlet.test' })).text).toBe('still here');
  });

  it('loses no request while routes change', async () => {
    handler = (_incoming, response) => {
      setTimeout(() => response.end('served'), 30);
    };
    const answers: string[] = [];
    const until = Date.now() + 1_500;
    const buyer = async () => {
      while (Date.now() < until) {
        const { text } = await ask({
          host: 'hamlet.test',
          method: 'POST',
          body: 'x',
        });
        answers.push(text);
      }
    };
    const changes = async () => {
      for (let show = 0; Date.now() < until; show += 1) {
        const text = renderNginx({
          hosts: hosts(`show${show}.test`),
          settings,
        });
        expect(await config.replace(text)).toBe(true);
        nginx.kill('SIGHUP');
        await sleep(200);
      }
    };
    await Promise.all([changes(), ...Array.from({ length: 6 }, buyer)]);
    expect(answers.length).toBeGreaterThan(50);
    expect(answers.every(text => text === 'served')).toBe(true);
  });

  it('does nothing when the routes are the same', async () => {
    const routes = renderNginx({ hosts: hosts(), settings });
    await config.replace(routes);
    const reordered = renderNginx({ hosts: hosts().reverse(), settings });
    expect(await config.replace(reordered)).toBe(false);
  });
});
