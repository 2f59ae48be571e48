import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  installPackages,
  missingPackages,
  platformPackages,
  testPackages,
} from './installPackages';

const DATABASES = ['postgresql-15', 'redis-server'];

/** Installs the databases of shows where they are missing: not every command needs a cluster. */
export async function installDatabases(options: {
  checkout: string;
  report: (line: string) => void;
  signal: AbortSignal;
}): Promise<void> {
  const logsDir = join(options.checkout, '.marquee', 'test-logs');
  await mkdir(logsDir, { recursive: true });
  const names = missingPackages(
    [...platformPackages, ...testPackages].filter(({ name }) =>
      DATABASES.includes(name),
    ),
  );
  const logFile = join(logsDir, 'packages.log');
  await installPackages({ ...options, names, logFile });
}
