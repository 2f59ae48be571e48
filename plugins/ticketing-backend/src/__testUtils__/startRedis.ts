import { spawn } from 'child_process';
import { once } from 'events';
import { mkdtemp, rm } from 'fs/promises';
import { setTimeout as sleep } from 'timers/promises';
import { Redis } from 'ioredis';
import { freePort } from './freePort';

const STARTUP_MS = 10_000;

/** A Redis of its own for a test. */
export interface RunningRedis {
  url: string;
  /**
   * Kills it and starts an empty one on the same port.
   *
   * @param options.pauseMs - how long nobody answers
   */
  restartEmpty(options?: { pauseMs?: number }): Promise<void>;
  stop(): Promise<void>;
}

/** Starts Debian's Redis without persistence on a free port. */
export async function startRedis(): Promise<RunningRedis> {
  const folder = await mkdtemp('/tmp/marquee-redis-');
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const start = async () => {
    const flags = { port, bind: '127.0.0.1', dir: folder, appendonly: 'no' };
    const args = Object.entries(flags).flatMap(([k, v]) => [`--${k}`, `${v}`]);
    const server = spawn('redis-server', [...args, '--save', ''], {
      stdio: 'ignore',
    });
    await ready(url);
    return server;
  };
  let server = await start();
  const kill = async () => {
    const exited = once(server, 'exit');
    server.kill('SIGKILL');
    await exited;
  };
  return {
    url,
    async restartEmpty({ pauseMs = 0 } = {}) {
      await kill();
      await sleep(pauseMs);
      server = await start();
    },
    async stop() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ready(url: string) {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  const deadline = Date.now() + STARTUP_MS;
  for (;;) {
    try {
      await redis.connect();
      await redis.ping();
      redis.disconnect();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(30);
    }
  }
}
