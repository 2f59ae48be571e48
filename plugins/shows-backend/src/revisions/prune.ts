import type { ClusterClient } from '@marquee/cluster-client';
import {
  MANAGED_BY,
  SHOW_LABELS,
  type Plan,
} from '@marquee/plugin-shows-common';

/**
 * Kinds of which a show owns objects. Secrets and volume claims are not among
 * them: a part that comes back needs its data, and the password that its data
 * was made with.
 */
const PRUNED_KINDS = [
  { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' },
  { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' },
  { apiVersion: 'apps/v1', kind: 'Deployment' },
  { apiVersion: 'apps/v1', kind: 'StatefulSet' },
  { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget' },
  { apiVersion: 'v1', kind: 'Service' },
  { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' },
  { apiVersion: 'v1', kind: 'ServiceAccount' },
] as const;

/** Selects what belongs to a show and was applied by us. */
export function ownedBy(show: string): string {
  return `${SHOW_LABELS.show}=${show},app.kubernetes.io/managed-by=${MANAGED_BY}`;
}

/** Deletes what a show owns and its plan no longer has; only for a plan that serves buyers. */
export async function prune(options: {
  cluster: ClusterClient;
  plan: Plan;
  signal: AbortSignal;
}): Promise<void> {
  const { cluster, plan, signal } = options;
  const planned = new Set(
    plan.waves.flatMap(({ objects }) =>
      objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`),
    ),
  );
  const { namespace } = plan;
  const labelSelector = ownedBy(plan.show);
  for (const kind of PRUNED_KINDS) {
    const target = { ...kind, namespace, labelSelector };
    const { items } = await cluster.list(target, { signal });
    for (const { metadata } of items) {
      const { name, uid } = metadata;
      if (planned.has(`${kind.kind}/${name}`)) continue;
      await cluster.delete(
        { ...kind, name, namespace },
        { propagation: 'Background', preconditions: { uid }, signal },
      );
    }
  }
}
