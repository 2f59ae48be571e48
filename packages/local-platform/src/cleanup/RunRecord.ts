import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProcess } from '../system/processTable';

/** File in the run folder that holds the {@link RunRecord}. */
export const RUN_RECORD = 'run.json';

/** The machine-wide note of who runs a platform. */
export interface RunRecord {
  runId: string;
  checkout: string;
  pid: number;
  /** Start time of the process as the kernel counts it; a reused process id has another one. */
  pidStart: string;
  /** The platform is on its way down. */
  stopping?: boolean;
}

/** A platform runs already; there can be only one on a machine. */
export class PlatformRunsError extends Error {
  override readonly name = 'PlatformRunsError';

  constructor(record: RunRecord) {
    super(
      `Marquee is already running on this machine, started from ${record.checkout} (process ${record.pid}); stop that one first with Ctrl-C or "npm run stop" there`,
    );
  }
}

/** Reads the note; undefined when there is none or it is damaged. */
export async function findRunRecord(
  runDir: string,
): Promise<RunRecord | undefined> {
  try {
    return JSON.parse(await readFile(recordFile(runDir), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether the process that wrote the note still lives. */
export function isRunning(record: RunRecord): boolean {
  return findProcess(record.pid)?.startedAt === record.pidStart;
}

/** Notes that this process runs the platform, or stops it. */
export async function writeRunRecord(
  runDir: string,
  options: { runId: string; checkout: string; stopping?: boolean },
): Promise<void> {
  await mkdir(runDir, { recursive: true });
  const record: RunRecord = {
    ...options,
    pid: process.pid,
    pidStart: findProcess(process.pid)?.startedAt ?? '',
  };
  await writeFile(recordFile(runDir), JSON.stringify(record));
}

/** Takes the note away, and its folder if nothing else is in it. */
export async function removeRunRecord(runDir: string): Promise<void> {
  await rm(recordFile(runDir), { force: true });
  await rmdir(runDir).catch(() => {});
}

function recordFile(runDir: string): string {
  return join(runDir, RUN_RECORD);
}
