import type { TestDatabases } from '@backstage/backend-test-utils';
import type { RefusedAction } from '@marquee/plugin-accounts-node';
import type { Knex } from 'knex';
import { fork, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FakeCluster } from './FakeCluster';
import type { PersonName } from './people';
import { poolEntities } from './poolEntities';
import { settingsOf } from './settings';

/** What the portal's process says. */
export type FromPortal =
  | { type: 'started'; plugins: string[]; routes: string[] }
  | { type: 'refusals'; refusals: RefusedAction[] };

/** What the portal's process is told. */
export type ToPortal =
  | { type: 'end'; person: PersonName }
  | { type: 'refusals' };

/** A running portal. */
export interface Portal {
  url: string;
  /** Ids of the plugins that are installed. */
  plugins: string[];
  /** Routes of all plugins, as `METHOD /path`. */
  routes: string[];
  cluster: FakeCluster;
  /** The portal's database: a schema for each plugin. */
  knex: Knex;
  /** Tells the process something, and gives the refusals noted so far. */
  tell(message: ToPortal): Promise<RefusedAction[]>;
  stop(): Promise<void>;
}

const CHECKOUT = resolve(__dirname, '../../../..');

/**
 * Starts the portal as it is, on a database of its own and a cluster without
 * objects.
 *
 * @param options.databases - made at the top of the test file
 * @param options.accounts - `real` for the accounts plugin's own service
 */
export async function startPortal(options: {
  databases: TestDatabases;
  accounts?: 'known' | 'real';
}): Promise<Portal> {
  const { databases, accounts = 'known' } = options;
  const [knex, cluster, port, folder] = await Promise.all([
    databases.init('POSTGRES_15'),
    FakeCluster.start(),
    freePort(),
    mkdtemp(join(tmpdir(), 'marquee-portal-')),
  ]);
  const url = `http://localhost:${port}`;
  const file = (name: string) => join(folder, name);
  await Promise.all([
    writeFile(file('pool.yaml'), poolEntities()),
    writeFile(file('kubeconfig'), cluster.kubeconfig),
    writeFile(file('settings.json'), JSON.stringify(settingsOf({ url, port }))),
  ]);
  const child = fork(
    resolve(__dirname, 'portalProcess.ts'),
    [
      'app-config.yaml',
      'app-config.kubernetes.yaml',
      file('settings.json'),
    ].flatMap(config => ['--config', config]),
    {
      cwd: CHECKOUT,
      execArgv: [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        MARQUEE_TEST_ACCOUNTS: accounts,
        MARQUEE_DATABASE_URL: urlOf(knex),
        MARQUEE_ACCOUNTS_SECRET: 'a secret of tests that is long enough',
        MARQUEE_SMTP_URL: 'smtp://127.0.0.1:9',
        MARQUEE_POOL_FILE: file('pool.yaml'),
        MARQUEE_KUBECONFIG: file('kubeconfig'),
        MARQUEE_KUBERNETES_URL: cluster.url,
        MARQUEE_KUBERNETES_READER_TOKEN: 'fake',
        MARQUEE_KUBERNETES_CA_FILE: file('kubeconfig'),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const { plugins, routes } = await started(child);
  return {
    url,
    plugins,
    routes,
    cluster,
    knex,
    async tell(message) {
      child.send(message);
      const { refusals } = await said(child, 'refusals');
      return refusals;
    },
    async stop() {
      const isRunning = child.exitCode === null && child.signalCode === null;
      const exited = isRunning && once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @throws Error with what the process wrote, when it ends instead */
async function started(child: ChildProcess) {
  let log = '';
  const keep = (chunk: Buffer) => {
    log = (log + chunk).slice(-20_000);
  };
  child.stdout!.on('data', keep);
  child.stderr!.on('data', keep);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The portal ended (${code}):\n${log}`);
  });
  return await Promise.race([said(child, 'started'), ended]);
}

/** The next message of a type; Backstage has messages of its own. */
async function said<T extends FromPortal['type']>(
  child: ChildProcess,
  type: T,
): Promise<Extract<FromPortal, { type: T }>> {
  return await new Promise(accept => {
    const listen = (message: FromPortal) => {
      if (message.type !== type) return;
      child.off('message', listen);
      accept(message as Extract<FromPortal, { type: T }>);
    };
    child.on('message', listen);
  });
}

function urlOf(knex: Knex): string {
  const { connection } = knex.client.config;
  if (typeof connection === 'string') return connection;
  const { user, password = '', host, port, database } = connection;
  return `postgresql://${user}:${password}@${host}:${port}/${database}`;
}

/** None of those that systems give out by themselves: the portal listens much later. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(12_000, 30_000);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    server.close();
    if (isFree) return port;
  }
}
