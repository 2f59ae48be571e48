import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { benchPicker as bench } from '@marquee/end-to-end';
import {
  installPackages,
  missingPackages,
  platformPackages,
  testPackages,
} from '../machine/installPackages';

const NEEDED = ['postgresql-15', 'redis-server', 'chromium', 'fonts-noto-cjk'];

/** Prints how fast the seat map of a stadium is in a browser; needs no cluster. */
export async function benchPicker(options: {
  checkout: string;
  signal: AbortSignal;
}): Promise<void> {
  const { checkout, signal } = options;
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const logsDir = join(checkout, '.marquee', 'test-logs');
  await mkdir(logsDir, { recursive: true });
  await installPackages({
    names: missingPackages(
      [...platformPackages, ...testPackages].filter(({ name }) =>
        NEEDED.includes(name),
      ),
    ),
    logFile: join(logsDir, 'packages.log'),
    report: write,
    signal,
  });
  await bench({ write, signal });
}
