import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Manifest = { name: string; dependencies?: Record<string, string> };

/** Gives the folders of some packages of the repository and of those that they depend on, sorted. */
export async function workspaceClosure(options: {
  checkout: string;
  workspaces: string[];
}): Promise<string[]> {
  const folders = await packageFolders(options.checkout);
  const found = new Set<string>();
  const next = [...options.workspaces];
  for (let folder = next.pop(); folder; folder = next.pop()) {
    if (found.has(folder)) continue;
    found.add(folder);
    const { dependencies = {} } = await readManifest(folder);
    for (const name of Object.keys(dependencies)) {
      const dependency = folders.get(name);
      if (dependency) next.push(dependency);
    }
  }
  return [...found].sort();
}

async function packageFolders(checkout: string): Promise<Map<string, string>> {
  const folders = new Map<string, string>();
  for (const group of ['packages', 'plugins']) {
    for (const name of await readdir(join(checkout, group))) {
      const folder = join(checkout, group, name);
      const manifest = await readManifest(folder).catch(() => undefined);
      if (manifest) folders.set(manifest.name, folder);
    }
  }
  return folders;
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}
