import { join } from 'node:path';
import { mkdir, rm } from 'node:fs/promises';
import { benchOpenShow as bench } from '@marquee/end-to-end';
import { findRunRecord, isRunning } from '../cleanup/RunRecord';
import { platformPaths } from '../layout';
import { PlatformRun } from '../verify/PlatformRun';

/**
 * Prints how long it takes from the submitted form to a show on sale, five times: on
 * the platform that runs on this machine, or else on one brought up for it.
 */
export async function benchOpenShow(options: {
  checkout: string;
  signal: AbortSignal;
}): Promise<void> {
  const { checkout, signal } = options;
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const paths = platformPaths({ checkout, profile: 'test' });
  const record = await findRunRecord(paths.runDir);
  if (record && isRunning(record)) {
    await bench(write);
    return;
  }
  write('Bringing a platform up');
  await rm(paths.stateDir, { recursive: true, force: true });
  const logsDir = join(checkout, '.marquee', 'test-logs');
  await mkdir(logsDir, { recursive: true });
  const logFile = join(logsDir, 'platform.log');
  const platform = await PlatformRun.start({ checkout, logFile, signal });
  try {
    await bench(write);
  } finally {
    await platform.stop();
  }
}
