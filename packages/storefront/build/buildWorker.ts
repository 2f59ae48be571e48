import { join } from 'node:path';
import { build } from 'esbuild';
import { WORKER_FILE } from '../src/server/assets';

/** Bundles the script that keeps tickets in browsers; its name never changes. */
export async function buildWorker(options: {
  /** Folder of this package. */
  root: string;
  outDir: string;
}): Promise<void> {
  await build({
    absWorkingDir: options.root,
    entryPoints: ['src/worker/ticketWorker.ts'],
    outfile: join(options.outDir, WORKER_FILE),
    bundle: true,
    format: 'iife',
    target: ['es2022', 'chrome110', 'firefox115', 'safari16.4'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
