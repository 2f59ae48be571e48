import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the kernel shows control groups. */
export const CGROUP_ROOT = '/sys/fs/cgroup';

/** Folders below which a group has to be made: one on version 2, one per controller on version 1. */
export async function cgroupHierarchies(root = CGROUP_ROOT): Promise<string[]> {
  if (existsSync(join(root, 'cgroup.controllers'))) return [root];
  const entries = await readdir(root).catch(() => []);
  const folders: string[] = [];
  for (const entry of entries) {
    const path = join(root, entry);
    const stats = await lstat(path);
    // Links such as cpu -> cpu,cpuacct would be the same group twice.
    if (stats.isDirectory() && !stats.isSymbolicLink()) folders.push(path);
  }
  return folders;
}

/** Makes the control group that holds a node's pods; the kubelet wants it in every controller. */
export async function prepareCgroup(
  group: string,
  root = CGROUP_ROOT,
): Promise<void> {
  for (const hierarchy of await cgroupHierarchies(root)) {
    const path = join(hierarchy, group);
    await mkdir(path, { recursive: true });
    if (hierarchy === root) {
      await delegateControllers(hierarchy);
      await delegateControllers(path);
    }
    // A new cpuset has neither cores nor memory, and no process can enter it.
    for (const file of ['cpuset.cpus', 'cpuset.mems']) {
      const parent = join(hierarchy, file);
      if (hierarchy !== root && existsSync(parent)) {
        await writeFile(join(path, file), await readFile(parent));
      }
    }
  }
}

async function delegateControllers(path: string): Promise<void> {
  const controllers = await readFile(join(path, 'cgroup.controllers'), 'utf8');
  for (const controller of controllers.trim().split(/\s+/).filter(Boolean)) {
    // Some controllers cannot be passed on, on some kernels; the kubelet says so if it needs one of them.
    await writeFile(
      join(path, 'cgroup.subtree_control'),
      `+${controller}`,
    ).catch(() => {});
  }
}
