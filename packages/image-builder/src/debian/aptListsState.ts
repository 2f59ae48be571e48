import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives a text that changes when `apt-get update` has brought news. Asking apt itself for versions
 * takes most of a second.
 */
export async function aptListsState(
  folder = '/var/lib/apt/lists',
): Promise<string> {
  const found = await readdir(folder).catch(() => []);
  const names = found.filter(name => name.includes('Packages'));
  const states = names.sort().map(async name => {
    const { size, mtimeMs } = await stat(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(states)).join('\n');
}
