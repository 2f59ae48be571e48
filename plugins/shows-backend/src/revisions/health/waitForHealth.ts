import type { ClusterClient } from '@marquee/cluster-client';
import { SHOW_LABELS, type Plan } from '@marquee/plugin-shows-common';
import { setTimeout as sleep } from 'node:timers/promises';
import { RolloutError } from '../RolloutError';
import type { Say } from '../StepReporter';
import { assessHealth } from './assessHealth';
import { describeCause } from './describeCause';
import { Failures } from './Failures';
import { readShowPicture, type ShowPicture } from './readRelated';
import type { Health } from './types';

/** How patient to be with a wave, in ms. */
export interface HealthPatience {
  /** After this, what is not healthy has failed. */
  deadline: number;
  /** A failure that lasts this long will not pass by itself. */
  grace: number;
  /** Between two looks. */
  interval: number;
}

/** Patience with the waves of a show. */
export const HEALTH_PATIENCE: HealthPatience = {
  deadline: 120_000,
  grace: 15_000,
  interval: 500,
};

/** What starts in less than this is in order, whatever the cluster says of it meanwhile; in ms. */
const HINT_AFTER = 15_000;

/**
 * Waits until the given parts of a show are healthy.
 *
 * @throws RolloutError with the first cause, when that lasts or time is up
 */
export async function waitForHealth(options: {
  cluster: ClusterClient;
  plan: Plan;
  /** Names of the workloads to wait for. */
  names: readonly string[];
  say: Say;
  signal: AbortSignal;
  patience?: HealthPatience;
}): Promise<void> {
  const { cluster, plan, names, say, signal } = options;
  const patience = options.patience ?? HEALTH_PATIENCE;
  const { show, namespace } = plan;
  const begin = Date.now();
  const failures = new Failures();
  for (;;) {
    const now = Date.now();
    const picture = await readShowPicture({ cluster, show, namespace, signal });
    const waiting = names
      .map(name => look(name, picture))
      .filter(({ health }) => health.type !== 'current');
    if (waiting.length === 0) return;
    for (const { part, health } of waiting) {
      if (health.type !== 'failed') {
        failures.forget(part);
        continue;
      }
      const { since, cause } = failures.note(part, health.cause, now);
      if (now - since >= patience.grace || now - begin >= patience.deadline) {
        throw new RolloutError(describeCause(part, cause));
      }
    }
    const late = now - begin >= HINT_AFTER;
    const states = waiting.map(each => describe(each, late)).join('; ');
    if (now - begin >= patience.deadline) {
      const seconds = patience.deadline / 1000;
      throw new RolloutError(`Not ready within ${seconds} s: ${states}`);
    }
    await say(`Waiting: ${states}`);
    await sleep(patience.interval, undefined, { signal });
  }
}

interface PartHealth {
  part: string;
  health: Health;
}

function look(name: string, picture: ShowPicture): PartHealth {
  const workload = picture.workloads.find(w => w.metadata.name === name);
  if (!workload) {
    const message = 'is created';
    return { part: name, health: { type: 'in-progress', message } };
  }
  const part = workload.metadata.labels?.[SHOW_LABELS.part] ?? name;
  return { part, health: assessHealth(workload, picture) };
}

function describe({ part, health }: PartHealth, late: boolean): string {
  switch (health.type) {
    case 'in-progress':
      return late && health.hint
        ? `${part} ${health.message}: ${health.hint}`
        : `${part} ${health.message}`;
    case 'failed':
      return describeCause(part, health.cause);
    default:
      return part;
  }
}
