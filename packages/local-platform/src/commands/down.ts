import { cleanRemains } from '../cleanup/claimMachine';
import {
  findRunRecord,
  isRunning,
  removeRunRecord,
} from '../cleanup/RunRecord';
import { platformPaths } from '../layout';
import { waitUntil } from '../system/waitUntil';

const STOP_MS = 60_000;

/** Stops the platform that runs on this machine, or cleans up what a killed one has left. */
export async function down(options: {
  checkout: string;
  signal: AbortSignal;
}): Promise<void> {
  const { runDir } = platformPaths({ ...options, profile: 'local' });
  const record = await findRunRecord(runDir);
  if (record && isRunning(record)) {
    process.stdout.write(`Stopping the platform of ${record.checkout}\n`);
    process.kill(record.pid, 'SIGTERM');
    await waitUntil(
      `process ${record.pid} to end`,
      async () => !isRunning(record),
      { timeoutMs: STOP_MS, signal: options.signal },
    );
  } else {
    await cleanRemains({ runDir });
    await removeRunRecord(runDir);
  }
  process.stdout.write('Nothing of Marquee runs on this machine\n');
}
