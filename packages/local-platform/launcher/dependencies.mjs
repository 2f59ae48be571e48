import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';
import { explain, NODE_VERSION, YARN_VERSION } from './toolchain.mjs';

const WORKSPACE_FOLDERS = ['packages', 'plugins'];

/**
 * Installs the dependencies when anything that decides about them has changed since the last time.
 *
 * @param {{ checkout: string, cache: string, node: { program: string, env: Record<string, string> }, yarn: string }} options
 */
export async function installDependencies({ checkout, cache, node, yarn }) {
  const stamp = join(checkout, 'node_modules', '.marquee-install');
  const wanted = await dependencyHash(checkout);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  await withProgress('Installing dependencies', async () => {
    try {
      await run(node.program, [yarn, 'install', '--immutable'], {
        cwd: checkout,
        env: {
          ...process.env,
          ...node.env,
          YARN_GLOBAL_FOLDER: join(cache, 'yarn'),
          YARN_NPM_REGISTRY_SERVER: await configuredRegistry(),
        },
      });
    } catch (error) {
      throw explain('The dependencies', error);
    }
    await writeFile(stamp, wanted);
  });
}

/** Yarn does not read npm's settings; both must ask the same registry. */
async function configuredRegistry() {
  return (await run('npm', ['config', 'get', 'registry'])).trim();
}

/**
 * A value that changes with everything that decides what gets installed.
 *
 * @param {string} checkout
 */
export async function dependencyHash(checkout) {
  const hash = createHash('sha256').update(`${NODE_VERSION} ${YARN_VERSION}`);
  const files = ['yarn.lock', '.yarnrc.yml', 'package.json'];
  for (const folder of WORKSPACE_FOLDERS) {
    const names = await readdir(join(checkout, folder)).catch(() => []);
    for (const name of names.sort()) {
      files.push(join(folder, name, 'package.json'));
    }
  }
  for (const file of files) {
    const content = await readFile(join(checkout, file)).catch(() => '');
    hash.update(file).update(content);
  }
  return hash.digest('hex');
}
