import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  findRunRecord,
  isRunning,
  PlatformRunsError,
} from '../cleanup/RunRecord';
import { platformPaths } from '../layout';
import { createView } from '../platform/createView';
import { formatStepTimes, runSteps } from '../steps';
import { toSteps, total } from '../verify/Check';
import { platformChecks } from '../verify/platformChecks';
import { sourceChecks } from '../verify/sourceChecks';
import { closingLine, type CheckResult } from '../verify/Tally';
import { TestDatabase } from '../verify/TestDatabase';

/**
 * Proves the product: sources, units, then a platform of its own from nothing to nothing.
 * Ends with the line `N passed, N failed`.
 *
 * @throws Error - when a check failed, or a platform runs on this machine already
 */
export async function test(options: {
  checkout: string;
  signal: AbortSignal;
}): Promise<void> {
  const { checkout, signal } = options;
  const paths = platformPaths({ checkout, profile: 'test' });
  const record = await findRunRecord(paths.runDir);
  if (record && isRunning(record)) throw new PlatformRunsError(record);

  // Beside the state folder, which the platform check empties.
  const logsDir = join(checkout, '.marquee', 'test-logs');
  await rm(logsDir, { recursive: true, force: true });
  const view = createView();
  const database = new TestDatabase({ checkout, logsDir });
  const checks = [...sourceChecks(database), ...platformChecks(paths)];
  const results = new Map<string, CheckResult>();
  try {
    const steps = toSteps(
      checks,
      { checkout, logsDir, env: {}, signal },
      ({ id }, result) => results.set(id, result),
    );
    const times = await runSteps(steps, { view, signal });
    view.note(formatStepTimes(times));
  } finally {
    await database.stop();
    view.close();
  }
  const result = total(checks, results);
  for (const failure of result.failures) {
    process.stdout.write(`FAILED  ${failure}\n`);
  }
  if (result.failed > 0) process.stdout.write(`Logs: ${logsDir}\n`);
  process.stdout.write(`${closingLine(result)}\n`);
  if (result.failed > 0) process.exitCode = 1;
}
