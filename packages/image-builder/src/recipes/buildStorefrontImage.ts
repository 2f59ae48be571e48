import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import type { LayerEntry } from '../layer/LayerEntry';

/**
 * Runs the storefront's own build, which makes the server and the files that browsers load, and gives
 * what belongs to one of its images, below `/app`.
 */
export async function buildStorefrontImage(options: {
  workspace: string;
  image: string;
}): Promise<LayerEntry[]> {
  // The path is only known at run time: the builder does not depend on what it builds.
  const { buildStorefront } = await import(join(options.workspace, 'build.ts'));
  const outDir = await mkdtemp(join(tmpdir(), 'storefront-'));
  try {
    await buildStorefront({ outDir });
    return await readEntries(join(outDir, options.image));
  } finally {
    await rm(outDir, { recursive: true });
  }
}

/** Reads the files at once, since their folder is about to go. */
async function readEntries(folder: string): Promise<LayerEntry[]> {
  const names = await readdir(folder, { recursive: true });
  const entries = names.map(async (name): Promise<LayerEntry[]> => {
    const file = join(folder, name);
    if (!(await stat(file)).isFile()) return [];
    const path = posix.join('/app', name);
    return [{ type: 'file', path, content: await readFile(file) }];
  });
  return (await Promise.all(entries)).flat();
}
