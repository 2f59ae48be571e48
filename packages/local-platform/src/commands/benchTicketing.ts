import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { benchTicketing as bench } from '@marquee/booking-bots';
import {
  installPackages,
  missingPackages,
  platformPackages,
  testPackages,
} from '../machine/installPackages';

const DATABASES = ['postgresql-15', 'redis-server'];

/** Prints how fast a box office sells on this machine; needs no cluster. */
export async function benchTicketing(options: {
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
        DATABASES.includes(name),
      ),
    ),
    logFile: join(logsDir, 'packages.log'),
    report: write,
    signal,
  });
  await bench({ write, signal });
}
