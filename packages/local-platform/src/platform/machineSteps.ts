import { join } from 'node:path';
import {
  type Programs,
  providePrograms,
} from '../kubernetes/binaries/providePrograms';
import { checkMachine, readMachineFacts } from '../machine/checkMachine';
import { checkPorts, clusterPorts } from '../machine/checkPorts';
import {
  installPackages,
  missingPackages,
  platformPackages,
} from '../machine/installPackages';
import type { Step } from '../steps';
import type { Platform } from './Platform';

/** The steps from a bare machine to one that has everything for a cluster. */
export function machineSteps(options: {
  platform: Platform;
  onPrograms: (programs: Programs) => void;
}): Step[] {
  const { platform, onPrograms } = options;
  const { paths } = platform;
  const packagesLog = join(paths.logsDir, 'packages.log');
  const programsLog = join(paths.logsDir, 'programs.log');
  return [
    {
      id: 'machine',
      title: 'This machine',
      needs: [],
      async run({ report, signal }) {
        checkMachine(await readMachineFacts(paths.stateDir));
        report('cleaning up after earlier runs');
        await platform.claimMachine(signal);
        await checkPorts(clusterPorts);
      },
    },
    {
      id: 'packages',
      title: 'Debian packages',
      needs: ['machine'],
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
      log: programsLog,
      async run({ report, signal }) {
        const { cacheDir } = paths;
        onPrograms(
          await providePrograms({
            cacheDir,
            logFile: programsLog,
            report,
            signal,
          }),
        );
      },
    },
  ];
}
