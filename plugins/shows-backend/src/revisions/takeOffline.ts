import type { ClusterClient } from '@marquee/cluster-client';
import type { KubernetesObject, Plan } from '@marquee/plugin-shows-common';
import { applyObjects } from './applyObjects';
import { ownedBy } from './prune';

const INGRESS = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' };

/**
 * Takes a show that never went on sale off its public address and ends its pods.
 * Everything else stays for the next try, above all data and the secrets that
 * it was made with. Touches only what is labelled as ours.
 */
export async function takeOffline(options: {
  cluster: ClusterClient;
  plan: Plan;
  revision: number;
  signal: AbortSignal;
}): Promise<void> {
  const { cluster, plan, revision, signal } = options;
  const { namespace } = plan;
  const labelSelector = ownedBy(plan.show);
  const namesOf = async (kind: { apiVersion: string; kind: string }) => {
    const target = { ...kind, namespace, labelSelector };
    const { items } = await cluster.list(target, { signal });
    return items.map(({ metadata }) => metadata.name);
  };
  for (const name of await namesOf(INGRESS)) {
    await cluster.delete({ ...INGRESS, namespace, name }, { signal });
  }
  const planned = plan.waves.flatMap(({ objects }) => objects);
  for (const kind of ['Deployment', 'StatefulSet']) {
    const running = await namesOf({ apiVersion: 'apps/v1', kind });
    const objects = planned
      .filter(object => object.kind === kind)
      .filter(({ metadata }) => running.includes(metadata.name))
      .map(withoutPods);
    await applyObjects({ cluster, objects, revision, signal });
  }
}

/**
 * The whole workload with no pods. A patch would not do: the next try applies
 * the workload anew, which takes the zero away only if it was applied too.
 */
function withoutPods(workload: KubernetesObject): KubernetesObject {
  return { ...workload, spec: { ...(workload.spec ?? {}), replicas: 0 } };
}
