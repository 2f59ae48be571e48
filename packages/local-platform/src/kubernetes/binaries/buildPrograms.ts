import { join } from 'node:path';
import { RotatingLog } from '../../supervise';
import { runCommand } from '../../system/runCommand';
import { provideGo } from './provideGo';
import { GO_MODULES } from './programKey';
import type { ProgramSet } from './programSets';

/**
 * Builds the programs of a set from Go modules whose checksums are committed.
 *
 * @throws Error - when no fitting Go can be had, or the build fails; the log has the details
 */
export async function buildPrograms(options: {
  set: ProgramSet;
  /** Folder that gets the programs. */
  dir: string;
  cacheDir: string;
  logFile: string;
  report: (detail: string) => void;
  signal: AbortSignal;
}): Promise<void> {
  const { set, dir, logFile, report, signal } = options;
  const go = await provideGo(options);
  report(`building ${set.id} (minutes, once on this machine)`);
  const log = new RotatingLog({ file: logFile });
  const flags = ['-s', '-w', ...(set.linkerFlags ?? [])].join(' ');
  try {
    await runCommand(
      go.command,
      [
        'build',
        '-trimpath',
        '-ldflags',
        flags,
        '-o',
        `${dir}/`,
        ...set.packages,
      ],
      {
        cwd: join(GO_MODULES, set.module),
        env: {
          ...go.env,
          CGO_ENABLED: '0',
          GOFLAGS: '-mod=readonly -buildvcs=false',
          GOWORK: 'off',
        },
        onOutput: chunk => log.write(chunk),
        signal,
      },
    );
  } finally {
    log.close();
  }
}
