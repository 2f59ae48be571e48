import { removeTraces, endPods } from './cleanMachine';
import { waitUntil } from '../system/waitUntil';
import { markedProcesses } from './markedProcesses';
import { endProcesses } from './processes';
import {
  findRunRecord,
  isRunning,
  PlatformRunsError,
  type RunRecord,
  writeRunRecord,
} from './RunRecord';

const STOP_MS = 30_000;
const PATIENCE_MS = 5000;

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
  /** See {@link removeTraces}. */
  existingCluster?: boolean;
  signal: AbortSignal;
}): Promise<void> {
  const { runDir, runId, checkout, existingCluster, signal } = options;
  const record = await findRunRecord(runDir);
  if (record && isRunning(record) && !(await ended(record, signal))) {
    throw new PlatformRunsError(record);
  }
  await cleanRemains({ runDir, existingCluster });
  await writeRunRecord(runDir, { runId, checkout });
}

/** Waits for a platform that is on its way down already; any other is not waited for. */
async function ended(record: RunRecord, signal: AbortSignal): Promise<boolean> {
  if (!record.stopping) return false;
  return waitUntil(
    'the last platform to stop',
    async () => !isRunning(record),
    {
      timeoutMs: STOP_MS,
      signal,
    },
  ).then(
    () => true,
    () => false,
  );
}

/** Removes what a killed run has left: processes first, in the order in which a good stop ends them. */
export async function cleanRemains(options: {
  runDir: string;
  existingCluster?: boolean;
}): Promise<void> {
  // Kubelets would start new pods for those that end.
  await endProcesses({
    find: () => markedProcesses({ program: 'kubelet' }),
    patienceMs: 0,
  });
  await endPods();
  await endProcesses({
    find: () => markedProcesses({ program: 'postgres' }),
    patienceMs: PATIENCE_MS,
    // A fast shutdown: the usual signal waits for the portal to leave.
    signal: 'SIGINT',
  });
  await endProcesses({
    find: () => markedProcesses(),
    patienceMs: PATIENCE_MS,
  });
  await removeTraces(options);
}
