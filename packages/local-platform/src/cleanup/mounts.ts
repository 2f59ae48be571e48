import { readFile } from 'node:fs/promises';
import { runCommand } from '../system/runCommand';

/**
 * Mount points at or below the given folders, deepest and latest first.
 *
 * @param mountinfo - content of /proc/self/mountinfo, where spaces are written as `\040`
 */
export function mountsBelow(mountinfo: string, folders: string[]): string[] {
  return mountinfo
    .split('\n')
    .filter(Boolean)
    .map(line =>
      line
        .split(' ')[4]
        .replace(/\\(\d{3})/g, (_, code) =>
          String.fromCharCode(parseInt(code, 8)),
        ),
    )
    .filter(point =>
      folders.some(
        folder => point === folder || point.startsWith(`${folder}/`),
      ),
    )
    .reverse();
}

/**
 * Unmounts everything at or below the folders.
 *
 * @throws Error - when something stays mounted; deleting the folders would then delete what is mounted there
 */
export async function unmountBelow(folders: string[]): Promise<void> {
  const mounted = async () =>
    mountsBelow(await readFile('/proc/self/mountinfo', 'utf8'), folders);
  for (const point of await mounted()) {
    // Lazily: what still looks at a file must not keep the platform from stopping.
    await runCommand('umount', ['-l', point]).catch(() => {});
  }
  const left = await mounted();
  if (left.length > 0) throw new Error(`Cannot unmount ${left.join(', ')}`);
}
