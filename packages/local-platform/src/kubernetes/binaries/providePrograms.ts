import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPrograms } from './buildPrograms';
import { downloadPrograms } from './downloadPrograms';
import { programKey } from './programKey';
import { programNames, programSets, type ProgramName } from './programSets';

/** Path of every program. */
export type Programs = Record<ProgramName, string>;

/**
 * Provides the cluster's programs: from the cache, else downloaded, else built.
 * Everything in the cache is complete, for folders appear there only when they are.
 *
 * @throws Error - saying what is missing, when a program can be had in none of these ways
 */
export async function providePrograms(options: {
  cacheDir: string;
  logFile: string;
  report: (detail: string) => void;
  signal: AbortSignal;
}): Promise<Programs> {
  const programs: Partial<Programs> = {};
  for (const set of programSets) {
    const dir = join(options.cacheDir, 'programs', programKey(set));
    if (!existsSync(dir)) {
      const unfinished = `${dir}.${process.pid}`;
      await rm(unfinished, { recursive: true, force: true });
      await mkdir(unfinished, { recursive: true });
      const request = { ...options, set, dir: unfinished };
      if (!(await downloadPrograms(request))) await buildPrograms(request);
      await rename(unfinished, dir);
    }
    for (const name of programNames(set)) programs[name] = join(dir, name);
  }
  return programs as Programs;
}
