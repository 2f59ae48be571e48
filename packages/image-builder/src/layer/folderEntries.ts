import { readdir, readlink, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { LayerEntry } from './LayerEntry';

/**
 * Gives the entries for everything in a folder of the host. A file that its owner may execute can be
 * executed in the image; no other permission is taken over, as they depend on the host's umask.
 *
 * @throws Error with code `ENOENT` when there is no such folder.
 */
export async function folderEntries(options: {
  folder: string;
  /** Absolute path in the image. */
  at: string;
  /** Takes a path relative to the folder. Default: everything. */
  include?: (path: string) => boolean;
}): Promise<LayerEntry[]> {
  const { folder, at, include = () => true } = options;
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries = found.map(async (item): Promise<LayerEntry[]> => {
    const file = join(item.parentPath, item.name);
    const relative = file.slice(folder.length + 1);
    const path = posix.join(at, relative);
    if (!include(relative) || item.isDirectory()) return [];
    if (item.isSymbolicLink()) {
      return [{ type: 'link', path, target: await readlink(file) }];
    }
    const executable = ((await stat(file)).mode & 0o100) !== 0;
    const mode = executable ? 0o755 : 0o644;
    return [{ type: 'file', path, content: { file }, mode }];
  });
  return (await Promise.all(entries)).flat();
}
