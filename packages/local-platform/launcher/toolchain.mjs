import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { LaunchError } from './LaunchError.mjs';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';

export const NODE_VERSION = '24.21.0';
export const YARN_VERSION = '4.18.1';

/**
 * Provides Node.js from npm. The packages named after a platform hold the program itself and its headers,
 * so that no install script has to run.
 *
 * @param {string} cache
 */
export async function provideNode(cache) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const root = await provide({ cache, name, version: NODE_VERSION });
  const bin = join(root, 'bin');
  return {
    program: join(bin, 'node'),
    env: {
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      // Native add-ons are built against this Node.js, whatever the machine's npm is set to.
      npm_config_nodedir: root,
    },
  };
}

/**
 * Provides Yarn from npm, and gives the path of its script.
 *
 * @param {string} cache
 */
export async function provideYarn(cache) {
  const name = '@yarnpkg/cli-dist';
  const root = await provide({ cache, name, version: YARN_VERSION });
  return join(root, 'bin', 'yarn.js');
}

async function provide({ cache, name, version }) {
  const dir = join(cache, 'toolchain', `${name.replace('/', '-')}-${version}`);
  const root = join(dir, 'node_modules', name);
  if (existsSync(root)) return root;
  const unfinished = `${dir}.${process.pid}`;
  await withProgress(`Getting ${name} ${version}`, async () => {
    await mkdir(unfinished, { recursive: true });
    try {
      await npmInstall(unfinished, `${name}@${version}`);
      await rm(dir, { recursive: true, force: true });
      await rename(unfinished, dir);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  });
  return root;
}

async function npmInstall(dir, what) {
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save'];
  try {
    await run('npm', ['install', '--prefix', dir, ...quiet, what], {
      cwd: dir,
    });
  } catch (error) {
    throw explain(what, error);
  }
}

/**
 * Turns a failure of npm into a sentence that helps.
 *
 * @param {string} what
 * @param {Error & { code?: string }} error
 */
export function explain(what, error) {
  if (error.code === 'ENOENT') {
    return new LaunchError(
      'Marquee needs npm to start, and it was not found: install it beside Node.js (on Debian: apt-get install npm)',
    );
  }
  if (
    /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENETUNREACH/.test(error.message)
  ) {
    return new LaunchError(
      `${what} could not be downloaded because the package registry cannot be reached: check the network and "npm config get registry"`,
    );
  }
  return new LaunchError(`${what} could not be installed: ${error.message}`);
}
