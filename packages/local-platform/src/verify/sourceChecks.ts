import { join } from 'node:path';
import {
  installPackages,
  missingPackages,
  platformPackages,
  testPackages,
} from '../machine/installPackages';
import type { Check } from './Check';
import { verdict } from './Tally';
import type { TestDatabase } from './TestDatabase';
import { jestCheck, playwrightCheck, toolCheck } from './toolChecks';

/**
 * What can be proven without a platform: format, lint, types, every unit test, and a
 * buyer's whole way on a stage, after what the tests need has been installed.
 */
export function sourceChecks(database: TestDatabase): Check[] {
  const tool = (id: string, title: string, args: string[]): Check => ({
    id,
    title,
    run: context => toolCheck(title, { name: id, args }, context),
  });
  return [
    {
      id: 'packages',
      title: 'Debian packages',
      async run({ logsDir, signal }, report) {
        await installPackages({
          names: missingPackages([...platformPackages, ...testPackages]),
          logFile: join(logsDir, 'packages.log'),
          report,
          signal,
        });
        return verdict('Debian packages', true);
      },
    },
    tool('format', 'Format', ['prettier', '--check', '.']),
    {
      ...tool('lint', 'Lint', [
        ...['backstage-cli', 'repo', 'lint'],
        ...['--max-warnings', '0'],
      ]),
      beside: true,
    },
    { ...tool('types', 'Types', ['tsc', '--noEmit']), beside: true },
    {
      id: 'unit',
      title: 'Unit tests',
      async run(context) {
        const env = {
          BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING:
            await database.start(),
          BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        };
        const args = ['backstage-cli', 'repo', 'test', '--watchAll=false'];
        try {
          return await jestCheck({ name: 'unit', args, env }, context);
        } finally {
          // The platform's own Postgres wants the same port.
          await database.stop();
        }
      },
    },
    {
      id: 'buyer',
      title: 'A buyer’s whole way, in a browser',
      run: context =>
        playwrightCheck({ name: 'buyer', specs: ['src/buyer'] }, context),
    },
  ];
}
