import type { Workload } from './types';

/**
 * Says what a Deployment or StatefulSet still waits for, by the rules of
 * kstatus in their order; undefined when it is as asked for.
 */
export function assessProgress(workload: Workload): string | undefined {
  const { metadata, status = {} } = workload;
  if (metadata.deletionTimestamp) return 'is being deleted';
  // The status is about an older specification: it says nothing of this one.
  if ((status.observedGeneration ?? 0) < (metadata.generation ?? 1)) {
    return 'is created';
  }
  return workload.kind === 'StatefulSet'
    ? assessStatefulSet(workload)
    : assessDeployment(workload);
}

function assessDeployment({ spec, status = {} }: Workload): string | undefined {
  if (spec?.paused) return 'is paused';
  const wanted = spec?.replicas ?? 1;
  const { updatedReplicas = 0, replicas = 0 } = status;
  const { availableReplicas = 0, readyReplicas = 0 } = status;
  if (updatedReplicas < wanted) return `starts (${updatedReplicas}/${wanted})`;
  if (readyReplicas < wanted) return `gets ready (${readyReplicas}/${wanted})`;
  if (replicas > updatedReplicas) return 'replaces old pods';
  if (availableReplicas < updatedReplicas) return 'gets available';
  const available = status.conditions?.find(({ type }) => type === 'Available');
  return available?.status === 'True' ? undefined : 'gets available';
}

function assessStatefulSet({
  spec,
  status = {},
}: Workload): string | undefined {
  const wanted = spec?.replicas ?? 1;
  const { readyReplicas = 0, updatedReplicas = 0 } = status;
  if (status.updateRevision !== status.currentRevision) {
    if (updatedReplicas < wanted) return 'replaces its old pod';
  }
  return readyReplicas < wanted
    ? `gets ready (${readyReplicas}/${wanted})`
    : undefined;
}
