import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join, relative } from 'node:path';
import { RotatingLog } from '../supervise';
import { runCommand } from '../system/runCommand';

/** Folders and files that decide what the portal's pages are; tests in them do not. */
const SOURCES = ['packages/app', 'plugins', 'yarn.lock'];
const NOT_SOURCE = [
  /(^|\/)(node_modules|dist|dist-types|coverage|__fixtures__)$/,
  /\.test\.tsx?$/,
  // Server sides: the pages do not contain them.
  /^plugins\/[^/]+(-backend|-node|-backend-module-[^/]+)$/,
];
/** Seen from packages/app. What the browser may see of it is put into the pages when the portal starts. */
const CONFIG = [
  ...['--config', '../../app-config.yaml'],
  ...['--config', '../../app-config.local-platform.yaml'],
];
const STAMP = '.marquee-build';
const KEPT_BUILDS = 3;
const UNFINISHED_MS = 3_600_000;

/**
 * Provides the built pages of the portal in `packages/app/dist`: as they are there, from the cache, or built.
 *
 * @throws Error - when the build fails; the log has the details
 */
export async function providePortalPages(options: {
  checkout: string;
  cacheDir: string;
  logFile: string;
  report: (detail: string) => void;
  signal: AbortSignal;
}): Promise<void> {
  const { checkout, cacheDir, report } = options;
  const dist = join(checkout, 'packages', 'app', 'dist');
  const hash = await hashSources(checkout);
  const stamp = await readFile(join(dist, STAMP), 'utf8').catch(() => '');
  if (stamp === hash) return;
  const kept = join(cacheDir, 'builds', `app-${hash}`);
  if (existsSync(kept)) {
    await rm(dist, { recursive: true, force: true });
    // Copied, for the portal writes its configuration into the pages it serves.
    await cp(kept, dist, { recursive: true });
    return;
  }
  report('building (once per change)');
  await build({ ...options, dist });
  await writeFile(join(dist, STAMP), hash);
  const unfinished = `${kept}.${process.pid}`;
  await mkdir(join(cacheDir, 'builds'), { recursive: true });
  await cp(dist, unfinished, { recursive: true });
  await rename(unfinished, kept);
  await removeOldBuilds(join(cacheDir, 'builds'));
}

/** Keeps the newest builds in the cache, and copies that are younger than an hour: somebody may be making them. */
export async function removeOldBuilds(builds: string): Promise<void> {
  const copies: string[] = [];
  const complete: { dir: string; madeAt: number }[] = [];
  for (const name of await readdir(builds)) {
    const dir = join(builds, name);
    const madeAt = (await stat(dir)).mtimeMs;
    if (/^app-[0-9a-f]+$/.test(name)) complete.push({ dir, madeAt });
    else if (/^app-[0-9a-f]+\.\d+$/.test(name) && isOld(madeAt)) {
      copies.push(dir);
    }
  }
  const old = complete
    .sort((a, b) => b.madeAt - a.madeAt)
    .slice(KEPT_BUILDS)
    .map(({ dir }) => dir);
  for (const dir of [...old, ...copies]) {
    await rm(dir, { recursive: true, force: true });
  }
}

function isOld(madeAt: number): boolean {
  return Date.now() - madeAt > UNFINISHED_MS;
}

async function build(options: {
  checkout: string;
  dist: string;
  logFile: string;
  signal: AbortSignal;
}): Promise<void> {
  const { checkout, dist, logFile, signal } = options;
  const log = new RotatingLog({ file: logFile });
  try {
    await rm(dist, { recursive: true, force: true });
    const program = join(checkout, 'node_modules', '.bin', 'backstage-cli');
    await runCommand(program, ['package', 'build', ...CONFIG], {
      cwd: join(checkout, 'packages', 'app'),
      env: { NODE_ENV: 'production' },
      onOutput: chunk => log.write(chunk),
      signal,
    });
  } finally {
    log.close();
  }
}

/** A value that changes whenever the built pages would be others. */
export async function hashSources(checkout: string): Promise<string> {
  const files: string[] = [];
  const collect = async (path: string): Promise<void> => {
    const name = relative(checkout, path);
    if (NOT_SOURCE.some(pattern => pattern.test(name))) return;
    const stats = await stat(path).catch(() => undefined);
    if (stats?.isFile()) files.push(path);
    if (!stats?.isDirectory()) return;
    for (const entry of await readdir(path)) await collect(join(path, entry));
  };
  for (const source of SOURCES) await collect(join(checkout, source));
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash.update(relative(checkout, file));
    hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}
