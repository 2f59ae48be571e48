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

/** A test loses nothing of worth with its machine, and is faster without waiting for the disk. */
const TEST_FLAGS = ['fsync=off', 'max_connections=120'];

/** A Postgres of its own for a test. */
export interface RunningPostgres {
  url: string;
  /**
   * Ends it as a crash does, and brings it back with what it had on disk.
   *
   * @param options.pauseMs - how long nobody answers
   */
  restart(options?: { pauseMs?: number }): Promise<void>;
  stop(): Promise<void>;
}

/** Postgres refuses to run as root; Debian's package brings a user for it. */
async function unprivileged(): Promise<{ uid: number; gid: number } | object> {
  if (userInfo().uid !== 0) return {};
  const id = async (flag: string) =>
    Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

/**
 * Starts Debian's Postgres in an empty folder on a free port.
 *
 * @param options.flags - settings in place of those for tests, `name=value`
 * @param options.initdb - further arguments for the program that makes the folder
 */
export async function startPostgres(
  options: { flags?: string[]; initdb?: string[] } = {},
): Promise<RunningPostgres> {
  const { flags = TEST_FLAGS, initdb = [] } = options;
  const folder = await mkdtemp('/tmp/marquee-postgres-');
  const user = await unprivileged();
  if ('uid' in user) await chown(folder, user.uid, user.gid);
  const context = { ...user, cwd: folder };
  const data = `${folder}/data`;
  await run(
    `${BIN}/initdb`,
    ['-D', data, '-U', 'show', '-A', 'trust', '--no-sync', '-E', 'UTF8'].concat(
      initdb,
    ),
    context,
  );
  const port = await freePort();
  const place = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder];
  const start = async () => {
    const server = spawn(
      `${BIN}/postgres`,
      place.concat(flags.flatMap(flag => ['-c', flag])),
      { ...context, stdio: 'ignore' },
    );
    await ready(port);
    return server;
  };
  let server = await start();
  const crash = async () => {
    const exited = once(server, 'exit');
    server.kill('SIGQUIT');
    await exited;
  };
  return {
    url: `postgres://show@127.0.0.1:${port}/postgres`,
    async restart({ pauseMs = 0 } = {}) {
      await crash();
      await sleep(pauseMs);
      server = await start();
    },
    async stop() {
      await crash();
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
