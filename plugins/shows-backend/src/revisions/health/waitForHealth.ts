import type { ClusterClient } from '@marquee/cluster-client';
import {
  SHOW_LABELS,
  type PartProgress,
  type PartState,
  type Plan,
} from '@marquee/plugin-shows-common';
import { setTimeout as sleep } from 'node:timers/promises';
import { RolloutError } from '../RolloutError';
import type { Say } from '../StepReporter';
import { assessHealth } from './assessHealth';
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
        throw new RolloutError({ type: 'part-failed', part, cause });
      }
    }
    const late = now - begin >= HINT_AFTER;
    const parts = waiting.flatMap(each => stateOf(each, late));
    if (now - begin >= patience.deadline) {
      const seconds = patience.deadline / 1000;
      throw new RolloutError({ type: 'late', seconds, parts });
    }
    await say({ type: 'waiting', parts });
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
    const progress: PartProgress = { type: 'created' };
    return { part: name, health: { type: 'in-progress', progress } };
  }
  const part = workload.metadata.labels?.[SHOW_LABELS.part] ?? name;
  return { part, health: assessHealth(workload, picture) };
}

/** What there is to say of a part; nothing of one that is healthy. */
function stateOf({ part, health }: PartHealth, late: boolean): PartState[] {
  switch (health.type) {
    case 'in-progress': {
      const { progress, hint } = health;
      return [{ part, progress, ...(late && hint && { hint }) }];
    }
    case 'failed':
      return [{ part, cause: health.cause }];
    case 'current':
      return [];
    default:
      throw new Error(`Unknown health ${health satisfies never}`);
  }
}
