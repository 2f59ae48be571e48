import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { layout, type PlatformPaths } from '../layout';
import { portalDatabaseUrl } from '../portal-database/portalDatabaseUrl';
import { formatDuration } from '../steps/formatDuration';
import type { Check } from './Check';
import { findRemains } from './findRemains';
import { PlatformRun } from './PlatformRun';
import { verdict } from './Tally';
import { jestCheck, playwrightCheck, type CheckContext } from './toolChecks';

/**
 * A second start must bring everything back within this time, in milliseconds: twice as
 * long as on two cores that have as much else to do.
 */
const RESTART_LIMIT_MS = 90_000;

/** Packages with tests on the running platform, in the order in which they run. */
const CLUSTER_TESTS = [
  'packages/cluster-client',
  'packages/local-platform',
  'plugins/shows-backend',
  'packages/booking-bots',
];

/** Turns a package's unit run into a run of its cluster tests alone. */
const CLUSTER_ONLY = [
  '--watchAll=false',
  '--runInBand',
  ...['--testPathIgnorePatterns', '/node_modules/'],
  ...['--testPathPatterns', '\\.cluster\\.test\\.ts$'],
];

/**
 * What needs a platform: its start from nothing, the tests on it, its stop and return,
 * its crash and return, and that nothing stays behind.
 */
export function platformChecks(paths: PlatformPaths): Check[] {
  let platform: PlatformRun | undefined;
  const start = async ({ checkout, logsDir, signal }: CheckContext) => {
    const logFile = join(logsDir, 'platform.log');
    platform = await PlatformRun.start({ checkout, logFile, signal });
    return platform.tookMs;
  };
  const clusterTests = CLUSTER_TESTS.map(
    (folder): Check => ({
      id: `cluster-${folder}`,
      title: `Cluster tests of ${folder}`,
      needs: ['start'],
      run: async context =>
        jestCheck(
          {
            name: `cluster-${folder.replace('/', '-')}`,
            args: ['backstage-cli', 'package', 'test', ...CLUSTER_ONLY],
            cwd: join(context.checkout, folder),
            env: {
              KUBECONFIG: paths.kubeconfig,
              MARQUEE_EDGE_URL: `http://${layout.edge.host}:${layout.edge.port}`,
              BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING:
                await portalDatabaseUrl(paths),
            },
          },
          context,
        ),
    }),
  );
  return [
    {
      id: 'start',
      title: 'Platform from nothing',
      async run(context) {
        await rm(paths.stateDir, { recursive: true, force: true });
        await start(context);
        return verdict('Platform from nothing', true);
      },
    },
    ...clusterTests,
    {
      id: 'browser',
      title: 'From the form to the ticket, in a browser',
      needs: ['start'],
      run: context =>
        playwrightCheck({ name: 'browser', specs: ['src/main-job'] }, context),
    },
    {
      id: 'ways',
      title: 'Zones, free seating and timed entry go on sale',
      needs: ['start'],
      run: context =>
        playwrightCheck({ name: 'ways', specs: ['src/ways'] }, context),
    },
    {
      id: 'accounts',
      title: 'Accounts, in a browser',
      needs: ['browser'],
      run: async context =>
        playwrightCheck(
          {
            name: 'accounts',
            specs: ['src/accounts'],
            env: {
              KUBECONFIG: paths.kubeconfig,
              MARQUEE_DATABASE_URL: await portalDatabaseUrl(paths),
              MARQUEE_LOGS: paths.logsDir,
            },
          },
          context,
        ),
    },
    {
      id: 'seller',
      title: 'A seller runs the show, in a browser',
      needs: ['browser'],
      run: context =>
        playwrightCheck({ name: 'seller', specs: ['src/seller'] }, context),
    },
    {
      id: 'restart',
      title: 'Stop, and all is back',
      needs: ['browser'],
      async run(context, report) {
        const code = await platform?.stop();
        const remains = await findRemains(paths);
        report('starting again');
        const took = await start(context);
        report(formatDuration(took));
        const title = `stopped with code ${code}, left ${
          remains.join(', ') || 'nothing'
        }, back after ${formatDuration(took)}`;
        return verdict(
          title,
          code === 0 && remains.length === 0 && took < RESTART_LIMIT_MS,
        );
      },
    },
    {
      id: 'kept',
      title: 'The show and its tickets are back',
      needs: ['restart'],
      run: context =>
        playwrightCheck(
          { name: 'kept', specs: ['src/after-restart'] },
          context,
        ),
    },
    {
      id: 'crash',
      title: 'Killed, and all is back',
      needs: ['restart'],
      async run(context) {
        await platform?.kill();
        const took = await start(context);
        return verdict(
          `back after ${formatDuration(took)}`,
          took < 2 * RESTART_LIMIT_MS,
        );
      },
    },
    {
      id: 'kept-after-crash',
      title: 'The show survives the crash',
      needs: ['crash'],
      run: context =>
        playwrightCheck(
          { name: 'kept-after-crash', specs: ['src/after-restart'] },
          context,
        ),
    },
    {
      id: 'clean',
      title: 'Nothing stays behind',
      async run() {
        const code = await platform?.stop();
        const remains = await findRemains(paths);
        return verdict(
          `stopped with code ${code}, left ${remains.join(', ') || 'nothing'}`,
          code === 0 && remains.length === 0,
        );
      },
    },
  ];
}
