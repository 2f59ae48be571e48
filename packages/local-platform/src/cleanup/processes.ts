import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findProcess } from '../system/processTable';
import { cgroupHierarchies } from '../kubernetes/node/prepareCgroup';

const POLL_MS = 50;
/** Milliseconds after the kill within which processes must be gone; more only a broken disk needs. */
const LAST_WAIT_MS = 10_000;
/** Milliseconds that the first process of the machine may take to collect the dead. */
const FORGET_MS = 3000;

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

/**
 * Signals all processes and waits until none is left; those left after `patienceMs` are killed.
 * Also waits until the kernel has forgotten them: a database refuses to start while the id of its
 * predecessor is still known.
 *
 * @param options.signal - default SIGTERM
 */
export async function endProcesses(options: {
  find: () => Promise<number[]> | number[];
  patienceMs: number;
  signal?: NodeJS.Signals;
}): Promise<void> {
  const { find, patienceMs, signal = 'SIGTERM' } = options;
  const deadline = Date.now() + patienceMs;
  const seen = new Set<number>();
  let left = await find();
  if (patienceMs > 0) sendAll(left, signal);
  while (left.length > 0 && Date.now() < deadline + LAST_WAIT_MS) {
    left.forEach(pid => seen.add(pid));
    if (Date.now() >= deadline) sendAll(left, 'SIGKILL');
    await delay(POLL_MS);
    left = await find();
  }
  const forgotten = Date.now() + FORGET_MS;
  while ([...seen].some(findProcess) && Date.now() < forgotten) {
    await delay(POLL_MS);
  }
}

function sendAll(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone in the meantime.
    }
  }
}
