import { readdirSync, readFileSync } from 'node:fs';

/** What the kernel tells about a process. */
export interface ProcessInfo {
  pid: number;
  parent: number;
  /** Id of the process group. */
  group: number;
  /** Name of the program, at most 15 characters. */
  program: string;
  /** Start time as the kernel counts it; a reused process id has another one. */
  startedAt: string;
}

/** All processes of the machine; none where there is no /proc. */
export function readProcesses(): ProcessInfo[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0)
    .flatMap(pid => findProcess(pid) ?? []);
}

/** One process; undefined when there is none of this id. */
export function findProcess(pid: number): ProcessInfo | undefined {
  const stat = readProcessFile(pid, 'stat');
  return stat ? parseStat(stat) : undefined;
}

/** Parses a line of /proc/<pid>/stat, whose second field may itself contain spaces and parentheses. */
export function parseStat(stat: string): ProcessInfo {
  const open = stat.indexOf('(');
  const close = stat.lastIndexOf(')');
  const fields = stat.slice(close + 2).split(' ');
  return {
    pid: Number(stat.slice(0, open)),
    parent: Number(fields[1]),
    group: Number(fields[2]),
    program: stat.slice(open + 1, close),
    startedAt: fields[19],
  };
}

/** Content of a file below /proc/<pid>; empty when the process is gone or belongs to somebody else. */
export function readProcessFile(
  pid: number,
  file: 'stat' | 'environ' | 'cmdline',
): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
