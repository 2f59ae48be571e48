import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { StorefrontImage } from '@marquee/storefront';

/** A running server of the storefront. */
export interface RunningPages {
  url: string;
  stop(): Promise<void>;
}

/** Starts one of the storefront's built servers as its container does. */
export async function startPages(options: {
  /** Where the storefront was built. */
  built: string;
  image: StorefrontImage;
  env: Record<string, string>;
  log(line: string): void;
}): Promise<RunningPages> {
  const { built, image, env, log } = options;
  const server = spawn(process.execPath, [join(built, image, 'server.cjs')], {
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(server, 'exit');
  const port = await new Promise<string>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      createInterface(stream).on('line', line => {
        const found = /listening on port (\d+)/.exec(line);
        if (found) resolve(found[1]);
        else log(`${image}: ${line}`);
      });
    }
    exited.then(([code]) => reject(new Error(`${image} ended with ${code}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGKILL');
      await exited;
    },
  };
}
