import type { PartProgress } from '@marquee/plugin-shows-common';
import type { Workload } from './types';

/**
 * Says what a Deployment or StatefulSet still waits for, by the rules of
 * kstatus in their order; undefined when it is as asked for.
 */
export function assessProgress(workload: Workload): PartProgress | undefined {
  if (workload.metadata.deletionTimestamp) return { type: 'deleted' };
  if (!isObserved(workload)) return { type: 'created' };
  return workload.kind === 'StatefulSet'
    ? assessStatefulSet(workload)
    : assessDeployment(workload);
}

/**
 * Whether the cluster has looked at the newest specification of a workload. Before, its
 * status and its pods are about an older one: they say nothing of this one.
 */
export function isObserved({ metadata, status = {} }: Workload): boolean {
  return (status.observedGeneration ?? 0) >= (metadata.generation ?? 1);
}

function assessDeployment({
  spec,
  status = {},
}: Workload): PartProgress | undefined {
  if (spec?.paused) return { type: 'paused' };
  const wanted = spec?.replicas ?? 1;
  const { updatedReplicas = 0, replicas = 0 } = status;
  const { availableReplicas = 0, readyReplicas = 0 } = status;
  if (updatedReplicas < wanted)
    return { type: 'starting', pods: updatedReplicas, wanted };
  if (readyReplicas < wanted)
    return { type: 'readying', pods: readyReplicas, wanted };
  if (replicas > updatedReplicas) return { type: 'replacing-pods' };
  if (availableReplicas < updatedReplicas) return { type: 'settling' };
  const available = status.conditions?.find(({ type }) => type === 'Available');
  return available?.status === 'True' ? undefined : { type: 'settling' };
}

function assessStatefulSet({
  spec,
  status = {},
}: Workload): PartProgress | undefined {
  const wanted = spec?.replicas ?? 1;
  const { readyReplicas = 0, updatedReplicas = 0 } = status;
  if (status.updateRevision !== status.currentRevision) {
    if (updatedReplicas < wanted) return { type: 'replacing-pod' };
  }
  return readyReplicas < wanted
    ? { type: 'readying', pods: readyReplicas, wanted }
    : undefined;
}
