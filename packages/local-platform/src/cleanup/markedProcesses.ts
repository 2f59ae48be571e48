import {
  findProcess,
  readProcesses,
  readProcessFile,
  type ProcessInfo,
} from '../system/processTable';

/** nginx writes its title over its environment; the title still names the platform's configuration. */
const RETITLED = /^nginx: master process .*\/run\/marquee\//;

/**
 * The processes that a platform has started: those with its mark in their environment, and those of the
 * process groups that they lead. This process and its ancestors are not among them.
 *
 * @param filter - takes only those that run a program of this name, of which 15 characters count
 */
export function findMarkedProcesses(
  filter: { program?: string } = {},
): ProcessInfo[] {
  const own = ancestry(process.pid);
  const all = readProcesses().filter(({ pid }) => !own.has(pid));
  const leaders = new Set(all.filter(isMarked).map(({ pid }) => pid));
  return all
    .filter(({ pid, group }) => leaders.has(pid) || leaders.has(group))
    .filter(({ program }) => !filter.program || program === filter.program);
}

/** Ids of {@link findMarkedProcesses}. */
export function markedProcesses(filter: { program?: string } = {}): number[] {
  return findMarkedProcesses(filter).map(({ pid }) => pid);
}

function isMarked({ pid }: ProcessInfo): boolean {
  return (
    /(^|\0)MARQUEE_RUN=/.test(readProcessFile(pid, 'environ')) ||
    RETITLED.test(readProcessFile(pid, 'cmdline'))
  );
}

function ancestry(pid: number): Set<number> {
  const found = new Set<number>();
  let current: number | undefined = pid;
  while (current && !found.has(current)) {
    found.add(current);
    current = findProcess(current)?.parent;
  }
  return found;
}
