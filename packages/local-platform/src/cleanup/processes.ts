import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cgroupHierarchies } from '../kubernetes/node/prepareCgroup';

const POLL_MS = 50;

/**
 * Ids of the processes with a MARQUEE_RUN in their environment, except this one and its ancestors.
 *
 * @param filter - takes only those that run a program of this name
 */
export function markedProcesses(filter: { program?: string } = {}): number[] {
  if (process.platform !== 'linux') return [];
  const own = ancestry(process.pid);
  return readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0 && !own.has(pid))
    .filter(pid => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
        if (!/(^|\0)MARQUEE_RUN=/.test(environment)) return false;
        const { program } = filter;
        if (!program) return true;
        return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === program;
      } catch {
        return false;
      }
    });
}

function ancestry(pid: number): Set<number> {
  const found = new Set<number>();
  let current = pid;
  while (current > 0 && !found.has(current)) {
    found.add(current);
    try {
      const stat = readFileSync(`/proc/${current}/stat`, 'utf8');
      current = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    } catch {
      break;
    }
  }
  return found;
}

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
