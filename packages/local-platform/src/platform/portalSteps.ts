import { join } from 'node:path';
import { startMailbox } from '../mailbox/startMailbox';
import { checkPorts, portalPorts } from '../machine/checkPorts';
import { startPortalDatabase } from '../portal-database/startPortalDatabase';
import type { Step } from '../steps';
import { accountsSecret } from './accountsSecret';
import { findDemoAccounts } from './findDemoAccounts';
import { providePortalPages } from './portalBuild';
import { portalProcess } from './portalProcess';
import { given, type RunState } from './RunState';

/** The first step: this platform takes the machine, and cleans up after killed ones. */
export function claimStep(
  state: RunState,
  options: { existingCluster: boolean },
): Step {
  return {
    id: 'claim',
    title: 'Cleaning up after earlier runs',
    needs: [],
    async run({ signal }) {
      await state.platform.claimMachine({ ...options, signal });
      await checkPorts(portalPorts);
    },
  };
}

/** The steps that bring the portal up. It starts with or without a cluster, but after it is known which. */
export function portalSteps(state: RunState): Step[] {
  const { paths, supervisor } = state.platform;
  const buildLog = join(paths.logsDir, 'portal-build.log');
  return [
    {
      id: 'portal-pages',
      title: 'Pages of the portal',
      needs: ['claim'],
      log: buildLog,
      run: ({ report, signal }) =>
        providePortalPages({
          checkout: paths.checkout,
          cacheDir: paths.cacheDir,
          logFile: buildLog,
          report,
          signal,
        }),
    },
    {
      id: 'portal-database',
      title: 'Database of the portal',
      needs: ['claim'],
      run: async () => {
        const { url } = await startPortalDatabase({ supervisor, paths });
        state.databaseUrl = url;
      },
    },
    {
      id: 'mailbox',
      title: 'Mailbox for development',
      needs: ['claim'],
      log: supervisor.logFile('mailbox'),
      run: () => startMailbox({ supervisor, paths }),
    },
    {
      id: 'portal',
      title: 'Portal',
      needs: ['portal-pages', 'portal-database', 'mailbox'],
      after: ['cluster'],
      log: supervisor.logFile('portal'),
      run: async () => {
        const portal = portalProcess({
          paths,
          databaseUrl: given(state.databaseUrl, 'databaseUrl'),
          secret: await accountsSecret(paths),
          cluster: state.cluster,
        });
        await supervisor.start(portal);
        state.demoAccounts = await findDemoAccounts();
      },
    },
  ];
}
