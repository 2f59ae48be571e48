import type { ClusterClient } from '@marquee/cluster-client';
import {
  SHOW_LABELS,
  type KubernetesObject,
  type Plan,
  type WaveName,
} from '@marquee/plugin-shows-common';

/** The name under which the API server remembers which fields are ours. */
export const FIELD_MANAGER = 'marquee';

/** The objects of one wave of a plan. */
export function objectsOf(plan: Plan, wave: WaveName): KubernetesObject[] {
  return plan.waves.find(({ name }) => name === wave)?.objects ?? [];
}

/** What to apply, and as which revision. */
export interface ApplyObjectsOptions {
  cluster: ClusterClient;
  objects: readonly KubernetesObject[];
  revision: number;
  dryRun?: boolean;
  signal: AbortSignal;
}

/**
 * Applies objects side by side.
 *
 * @throws ClusterError, the first one in the order of the objects
 */
export async function applyObjects(
  options: ApplyObjectsOptions,
): Promise<void> {
  const { cluster, objects, revision, dryRun, signal } = options;
  const results = await Promise.allSettled(
    objects.map(object =>
      cluster.apply(stampRevision(object, revision), {
        fieldManager: FIELD_MANAGER,
        force: true,
        dryRun,
        signal,
      }),
    ),
  );
  for (const result of results) {
    if (result.status === 'rejected') throw result.reason;
  }
}

/**
 * Labels an object with the revision that applies it. Pod templates are left
 * alone, or every revision would start all pods anew, and so is what shows of a
 * seller share, since it belongs to no revision.
 */
export function stampRevision(
  object: KubernetesObject,
  revision: number,
): KubernetesObject {
  const { labels } = object.metadata;
  if (!labels?.[SHOW_LABELS.show]) return object;
  const stamped = { ...labels, [SHOW_LABELS.revision]: String(revision) };
  return { ...object, metadata: { ...object.metadata, labels: stamped } };
}
