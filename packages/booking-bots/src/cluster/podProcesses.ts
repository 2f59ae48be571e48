import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keeps the network of a pod; nothing of a show runs in it. */
const SANDBOX = 'pause';
const PROCESS_ID = /^\d+$/;

/**
 * Ids of the processes of a pod whose node is this machine.
 *
 * @param uid - of the pod
 */
export async function podProcesses(
  uid: string,
  proc = '/proc',
): Promise<number[]> {
  const found: number[] = [];
  for (const id of await readdir(proc)) {
    if (!PROCESS_ID.test(id)) continue;
    const read = (file: string) =>
      // It may have ended meanwhile.
      readFile(join(proc, id, file), 'utf8').catch(() => '');
    const [groups, name] = await Promise.all([read('cgroup'), read('comm')]);
    if (groups.includes(`/pod${uid}/`) && name.trim() !== SANDBOX) {
      found.push(Number(id));
    }
  }
  return found;
}
