import type { PlatformProfile } from '../layout';
import { closingLines } from '../platform/closingLines';
import { createView } from '../platform/createView';
import { describeEvent } from '../platform/describeEvent';
import { Platform } from '../platform/Platform';
import { platformSteps } from '../platform/platformSteps';
import type { RunState } from '../platform/RunState';
import { formatStepTimes, runSteps } from '../steps';

/**
 * Brings the platform up, keeps it up until the signal, then takes it down.
 * A process that has started this one is told by the message `ready` when all is up.
 *
 * @throws StepFailedError - when not even the portal can be started
 */
export async function start(options: {
  checkout: string;
  profile: PlatformProfile;
  signal: AbortSignal;
}): Promise<void> {
  const { checkout, profile, signal } = options;
  const view = createView();
  const platform = await Platform.create({
    checkout,
    profile,
    onEvent: event => view.note(describeEvent(event)),
  });
  const state: RunState = { platform };
  try {
    const steps = platformSteps(state, {
      env: process.env,
      onProblem: problem => view.note(problem),
    });
    const times = await runSteps(steps, { view, signal });
    const { paths } = platform;
    const closing = closingLines({ times, state, paths });
    process.stdout.write(
      `\n${formatStepTimes(times)}\n${closing.join('\n')}\n`,
    );
    process.send?.('ready');
    await untilAborted(signal);
    view.note('Stopping');
  } finally {
    await platform.stop();
    view.close();
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
