import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workspaceClosure } from './workspaceClosure';

const IGNORED = new Set(['node_modules', 'dist', 'dist-types', 'coverage']);
const TEST_FILE = /\.test\.tsx?$/;

/**
 * Gives a text that changes when a bundle of these packages may change: their sources, those of the
 * packages of this repository that they depend on, and the locked versions of everything else.
 */
export async function workspaceState(options: {
  checkout: string;
  /** Absolute folders. */
  workspaces: string[];
}): Promise<string> {
  const { checkout } = options;
  const hash = createHash('sha256');
  hash.update(await readFile(join(checkout, 'yarn.lock')));
  for (const folder of await workspaceClosure(options)) {
    for (const file of await sourceFiles(folder)) {
      hash.update(`\0${file.slice(checkout.length)}\0`);
      hash.update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function sourceFiles(folder: string): Promise<string[]> {
  const items = await readdir(folder, { withFileTypes: true });
  const files = items.map(async item => {
    const path = join(folder, item.name);
    if (item.isDirectory()) {
      return IGNORED.has(item.name) ? [] : await sourceFiles(path);
    }
    return TEST_FILE.test(item.name) ? [] : [path];
  });
  return (await Promise.all(files)).flat().sort();
}
