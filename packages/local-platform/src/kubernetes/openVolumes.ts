import { watch } from 'node:fs';
import { chmod, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const OPEN = 0o777;

/**
 * Lets pods write to the volumes that the host-path provisioner makes: it gives them to root alone, and
 * our images run as another user. Only what is mounted into a pod can be reached there, and the folder
 * above stays closed to everybody else on the machine.
 *
 * Goes on for as long as this process lives.
 */
export async function openVolumes(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  const open = async (name: string) => {
    try {
      const path = join(folder, name);
      // Opening is reported too: doing it again would never end.
      if (((await stat(path)).mode & 0o777) !== OPEN) await chmod(path, OPEN);
    } catch (error) {
      // A volume that was deleted is reported by its name too.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  };
  watch(folder, { persistent: false }, (_event, name) => {
    if (name) open(name);
  });
  await Promise.all((await readdir(folder)).map(open));
}
