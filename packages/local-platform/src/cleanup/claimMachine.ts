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
import { withLock } from './withLock';

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
  if (record?.stopping) await ended(record, signal);
  // Of two that start at once, the second sees the first one's record before anything is cleaned.
  await withLock(`${runDir}/claim`, signal, async () => {
    const current = await findRunRecord(runDir);
    if (current && isRunning(current)) throw new PlatformRunsError(current);
    await writeRunRecord(runDir, { runId, checkout });
  });
  await cleanRemains({ runDir, existingCluster });
}

/** Waits for a platform that is on its way down already, but not for ever. */
async function ended(record: RunRecord, signal: AbortSignal): Promise<void> {
  await waitUntil('the last platform to stop', async () => !isRunning(record), {
    timeoutMs: STOP_MS,
    signal,
  }).catch(() => signal.throwIfAborted());
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
