import { removeTraces, endPods } from './cleanMachine';
import { endProcesses, markedProcesses } from './processes';
import {
  findRunRecord,
  isRunning,
  PlatformRunsError,
  writeRunRecord,
} from './RunRecord';

/**
 * Makes this process the one that runs a platform on this machine, after cleaning up what a killed run,
 * of whichever checkout, has left behind.
 *
 * @throws PlatformRunsError - when another process runs one
 */
export async function claimMachine(options: {
  runDir: string;
  runId: string;
  checkout: string;
}): Promise<void> {
  const { runDir, runId, checkout } = options;
  const record = await findRunRecord(runDir);
  if (record && record.pid !== process.pid && isRunning(record)) {
    throw new PlatformRunsError(record);
  }
  await cleanRemains(runDir);
  await writeRunRecord(runDir, { runId, checkout });
}

/** Removes what a killed run has left: processes first, in the order in which a good stop ends them. */
export async function cleanRemains(runDir: string): Promise<void> {
  // Kubelets would start new pods for those that end.
  await endProcesses({
    find: () => markedProcesses({ program: 'kubelet' }),
    patienceMs: 0,
  });
  await endPods();
  await endProcesses({ find: () => markedProcesses(), patienceMs: 5000 });
  await removeTraces(runDir);
}
