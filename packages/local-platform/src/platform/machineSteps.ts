import { join } from 'node:path';
import { providePrograms } from '../kubernetes/binaries/providePrograms';
import { checkMachine, readMachineFacts } from '../machine/checkMachine';
import { checkPorts, clusterPorts } from '../machine/checkPorts';
import {
  installPackages,
  missingPackages,
  platformPackages,
} from '../machine/installPackages';
import type { Step } from '../steps';
import type { RunState } from './RunState';

/** The steps from a bare machine to one that has everything for a cluster. */
export function machineSteps(state: RunState): Step[] {
  const { paths } = state.platform;
  const packagesLog = join(paths.logsDir, 'packages.log');
  const programsLog = join(paths.logsDir, 'programs.log');
  return [
    {
      id: 'machine',
      title: 'This machine',
      needs: ['claim'],
      optional: true,
      async run() {
        checkMachine(await readMachineFacts(paths.stateDir));
        await checkPorts(clusterPorts);
      },
    },
    {
      id: 'packages',
      title: 'Debian packages',
      needs: ['machine'],
      optional: true,
      log: packagesLog,
      run: ({ report, signal }) =>
        installPackages({
          names: missingPackages(platformPackages),
          logFile: packagesLog,
          report,
          signal,
        }),
    },
    {
      id: 'programs',
      title: 'Kubernetes programs',
      needs: ['packages'],
      optional: true,
      log: programsLog,
      async run({ report, signal }) {
        state.programs = await providePrograms({
          cacheDir: paths.cacheDir,
          logFile: programsLog,
          report,
          signal,
        });
      },
    },
  ];
}
