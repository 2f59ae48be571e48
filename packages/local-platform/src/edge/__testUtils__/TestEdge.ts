import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accepts } from '../../system/answers';
import type { EdgeHost } from '../EdgeRoute';
import { errorPages } from '../errorPages';
import { NginxConfig } from '../NginxConfig';
import { renderNginx, type EdgeSettings } from '../renderNginx';
import { ask, type Answer, type Question } from './ask';

const HOST = '127.0.0.1';

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** A port where nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, HOST), 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** Debian's nginx as the platform runs it, before one service that a test plays. */
export class TestEdge {
  readonly app: Server;
  readonly config: NginxConfig;
  readonly settings: EdgeSettings;
  /** What the service, and the portal, do with a request. */
  handler: RequestListener = (_request, response) => response.end();
  #nginx: ChildProcess | undefined;

  private constructor(options: { app: Server; settings: EdgeSettings }) {
    this.app = options.app;
    this.settings = options.settings;
    this.config = new NginxConfig({ folder: options.settings.folder });
    this.app.on('request', (incoming, outgoing) =>
      this.handler(incoming, outgoing),
    );
  }

  /** Starts it, with an address of this machine as the one that only the edge has. */
  static async start(): Promise<TestEdge> {
    const folder = await mkdtemp(join(tmpdir(), 'edge-'));
    // nginx serves requests as another user, who reads the pages.
    await chmod(folder, 0o755);
    const app = createServer();
    await once(app.listen(0, HOST), 'listening');
    const listen = { host: HOST, port: await closedPort() };
    const gateway = { host: HOST, port: await closedPort() };
    const edge = new TestEdge({
      app,
      settings: {
        folder,
        listen,
        gateway: {
          listen: gateway,
          portal: { host: HOST, port: portOf(app) },
          edge: [HOST],
          source: '127.0.0.2',
        },
      },
    });
    await edge.#run();
    return edge;
  }

  /** Hosts that the service plays, and one whose service is away. */
  hosts(...more: string[]): EdgeHost[] {
    const upstream = { address: HOST, port: portOf(this.app) };
    const all = { path: '/', match: 'prefix' as const, upstream };
    const { host: address, port } = this.settings.gateway.listen;
    const accounts = {
      path: '/api/accounts',
      match: 'prefix' as const,
      upstream: { address, port },
    };
    return [
      { host: 'hamlet.test', routes: [all] },
      { host: 'public.test', routes: [accounts, all] },
      { host: '*.wild.test', routes: [all] },
      { host: 'down.test', routes: [{ ...all, upstream: undefined }] },
      ...more.map(host => ({ host, routes: [all] })),
    ];
  }

  /** Sends a request to the edge. */
  ask(question: Question): Promise<Answer> {
    return ask(this.settings.listen, question);
  }

  /** Sends a request to the gateway, as a pod does. */
  askGateway(question: Question): Promise<Answer> {
    return ask(this.settings.gateway.listen, question);
  }

  /** Has nginx read its configuration anew. */
  reload(): void {
    this.#nginx?.kill('SIGHUP');
  }

  async stop(): Promise<void> {
    if (this.#nginx?.kill('SIGQUIT')) await once(this.#nginx, 'exit');
    this.app.closeAllConnections();
    this.app.close();
    await rm(this.settings.folder, { recursive: true });
  }

  async #run(): Promise<void> {
    const { settings } = this;
    await mkdir(join(settings.folder, 'pages'));
    const pages = errorPages({ directoryUrl: 'http://directory.test' });
    for (const [name, text] of Object.entries(pages)) {
      await writeFile(join(settings.folder, 'pages', name), text);
    }
    await this.config.replace(renderNginx({ hosts: this.hosts(), settings }));
    this.#nginx = spawn('nginx', ['-c', this.config.file], { stdio: 'ignore' });
    while (!(await accepts(settings.listen))) await sleep(20);
  }
}
