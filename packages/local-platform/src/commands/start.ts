import type { Programs } from '../kubernetes/binaries/providePrograms';
import { clusterSteps } from '../kubernetes/clusterSteps';
import { createView } from '../platform/createView';
import { describeEvent } from '../platform/describeEvent';
import { machineSteps } from '../platform/machineSteps';
import { Platform } from '../platform/Platform';
import { formatStepTimes, runSteps } from '../steps';

/** Brings the platform up, keeps it up until the signal, then takes it down. */
export async function start(options: {
  checkout: string;
  signal: AbortSignal;
}): Promise<void> {
  const { checkout, signal } = options;
  const view = createView();
  const platform = await Platform.create({
    checkout,
    profile: 'local',
    onEvent: event => view.note(describeEvent(event)),
  });
  let programs: Programs | undefined;
  try {
    const times = await runSteps(
      [
        ...machineSteps({ platform, onPrograms: found => (programs = found) }),
        ...clusterSteps({
          needs: ['programs'],
          context: () => ({
            paths: platform.paths,
            supervisor: platform.supervisor,
            programs: programs as Programs,
          }),
        }),
      ],
      { view, signal },
    );
    view.note(formatStepTimes(times));
    await new Promise<void>(resolve => {
      signal.addEventListener('abort', () => resolve());
    });
  } finally {
    await platform.stop();
    view.close();
  }
}
