import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cgroupHierarchies } from '../kubernetes/node/prepareCgroup';

const POLL_MS = 50;

/** Ids of the processes inside a control group and the groups below it. */
export async function processesInGroup(group: string): Promise<number[]> {
  const pids = new Set<number>();
  for (const hierarchy of await cgroupHierarchies()) {
    for (const dir of await groupsBelow(join(hierarchy, group))) {
      const text = await readFile(join(dir, 'cgroup.procs'), 'utf8').catch(
        () => '',
      );
      for (const pid of text.split('\n').filter(Boolean)) pids.add(Number(pid));
    }
  }
  return [...pids];
}

/** A control group and all below it, deepest first. */
export async function groupsBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(
    () => undefined,
  );
  if (!entries) return [];
  const nested: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) {
      nested.push(...(await groupsBelow(join(dir, entry.name))));
    }
  }
  return [...nested, dir];
}

/** Signals all processes and waits until none is left; those left after `patienceMs` are killed. */
export async function endProcesses(options: {
  find: () => Promise<number[]> | number[];
  patienceMs: number;
}): Promise<void> {
  const { find, patienceMs } = options;
  const kill = (pids: number[], signal: NodeJS.Signals) => {
    for (const pid of pids) {
      try {
        process.kill(pid, signal);
      } catch {
        // Gone in the meantime.
      }
    }
  };
  const deadline = Date.now() + patienceMs;
  let left = await find();
  if (patienceMs > 0) kill(left, 'SIGTERM');
  while (left.length > 0) {
    if (Date.now() >= deadline) kill(left, 'SIGKILL');
    await delay(POLL_MS);
    left = await find();
    if (Date.now() > deadline + 10_000) break;
  }
}
