import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cacheFolder.mjs';
import { installDependencies } from './dependencies.mjs';
import { forward } from './forward.mjs';
import { LaunchError } from './LaunchError.mjs';
import { provideNode, provideYarn } from './toolchain.mjs';

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..');
const CHECKOUT = join(PACKAGE, '..', '..');

/**
 * Provides the exact Node.js and Yarn and the dependencies, then hands over to the platform's own program.
 * A warm start spends well under a second here.
 *
 * @param {string[]} args what the platform is asked to do
 */
export async function launch(args) {
  try {
    const cache = cacheFolder(process.env);
    const node = await provideNode(cache);
    const yarn = await provideYarn(cache);
    await installDependencies({ checkout: CHECKOUT, cache, node, yarn });
    const program = join(PACKAGE, 'src', 'cli.ts');
    process.exitCode = await forward({
      command: node.program,
      args: ['--import', 'tsx', program, ...args],
      cwd: CHECKOUT,
      env: { ...process.env, ...node.env },
    });
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
