import type { ClusterClient, KubernetesObject } from '@marquee/cluster-client';
import { SHOW_LABELS } from '@marquee/plugin-shows-common';
import type {
  KubernetesEvent,
  Pod,
  Related,
  ReplicaSet,
  Workload,
} from './types';

/** A show's workloads and what surrounds them, at about one moment. */
export interface ShowPicture extends Related {
  workloads: Workload[];
}

/** Reads how a show is doing in the cluster. */
export async function readShowPicture(options: {
  cluster: ClusterClient;
  show: string;
  namespace: string;
  signal: AbortSignal;
}): Promise<ShowPicture> {
  const { cluster, show, namespace, signal } = options;
  const labelSelector = `${SHOW_LABELS.show}=${show}`;
  // The lists answer to what the API server itself validated: reading them as
  // the few fields that health looks at needs no further check.
  const list = async <T>(apiVersion: string, kind: string, all = false) => {
    const target = { apiVersion, kind, namespace };
    const narrowed = all ? target : { ...target, labelSelector };
    const { items } = await cluster.list(narrowed, { signal });
    return items as (KubernetesObject & T)[];
  };
  const [deployments, statefulSets, replicaSets, pods, events] =
    await Promise.all([
      list<Workload>('apps/v1', 'Deployment'),
      list<Workload>('apps/v1', 'StatefulSet'),
      list<ReplicaSet>('apps/v1', 'ReplicaSet'),
      list<Pod>('v1', 'Pod'),
      // Events carry no labels.
      list<KubernetesEvent>('v1', 'Event', true),
    ]);
  const workloads = [...deployments, ...statefulSets];
  return { workloads, replicaSets, pods, events };
}
