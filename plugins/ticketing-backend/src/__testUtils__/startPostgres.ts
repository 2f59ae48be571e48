import { execFile, spawn } from 'child_process';
import { once } from 'events';
import { chown, mkdtemp, rm } from 'fs/promises';
import { userInfo } from 'os';
import { setTimeout as sleep } from 'timers/promises';
import { promisify } from 'util';
import { freePort } from './freePort';

const run = promisify(execFile);
const BIN = process.env.POSTGRES_BIN ?? '/usr/lib/postgresql/15/bin';
const STARTUP_MS = 20_000;

/** A Postgres of its own for a test. */
export interface RunningPostgres {
  url: string;
  stop(): Promise<void>;
}

/** Postgres refuses to run as root; Debian's package brings a user for it. */
async function unprivileged(): Promise<{ uid: number; gid: number } | object> {
  if (userInfo().uid !== 0) return {};
  const id = async (flag: string) =>
    Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

/** Starts Debian's Postgres in an empty folder on a free port. */
export async function startPostgres(): Promise<RunningPostgres> {
  const folder = await mkdtemp('/tmp/marquee-postgres-');
  const user = await unprivileged();
  if ('uid' in user) await chown(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder };
  const data = `${folder}/data`;
  await run(
    `${BIN}/initdb`,
    ['-D', data, '-U', 'show', '-A', 'trust', '--no-sync', '-E', 'UTF8'],
    options,
  );
  const port = await freePort();
  const server = spawn(
    `${BIN}/postgres`,
    ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder].concat(
      ['fsync=off', 'max_connections=120'].flatMap(flag => ['-c', flag]),
    ),
    { ...options, stdio: 'ignore' },
  );
  const url = `postgres://show@127.0.0.1:${port}/postgres`;
  await ready(port);
  return {
    url,
    async stop() {
      const exited = once(server, 'exit');
      server.kill('SIGQUIT');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ready(port: number) {
  const deadline = Date.now() + STARTUP_MS;
  for (;;) {
    try {
      await run(`${BIN}/pg_isready`, ['-h', '127.0.0.1', '-p', `${port}`]);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
