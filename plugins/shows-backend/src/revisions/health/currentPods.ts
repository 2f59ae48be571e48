import type { Pod, Related, ReplicaSet, Workload } from './types';

const REVISION = 'deployment.kubernetes.io/revision';

/** What a workload's controller made for its newest specification. */
export interface CurrentPods {
  /** The object whose events tell why pods cannot be created. */
  creatorUid: string | undefined;
  pods: Pod[];
}

/** Finds the pods of a workload's newest specification; what fails in older ones no longer matters. */
export function currentPods(workload: Workload, related: Related): CurrentPods {
  if (workload.kind === 'StatefulSet') {
    const { updateRevision } = workload.status ?? {};
    const pods = related.pods.filter(
      ({ metadata }) =>
        isOwnedBy(metadata, workload.metadata.uid) &&
        metadata.labels?.['controller-revision-hash'] === updateRevision,
    );
    return { creatorUid: workload.metadata.uid, pods };
  }
  const newest = related.replicaSets
    .filter(({ metadata }) => isOwnedBy(metadata, workload.metadata.uid))
    .sort((a, b) => revisionOf(b) - revisionOf(a))[0];
  const creatorUid = newest?.metadata.uid;
  return {
    creatorUid,
    pods: related.pods.filter(({ metadata }) =>
      isOwnedBy(metadata, creatorUid),
    ),
  };
}

function revisionOf({ metadata }: ReplicaSet): number {
  return Number(metadata.annotations?.[REVISION] ?? 0);
}

function isOwnedBy(
  { ownerReferences }: Pod['metadata'],
  uid: string | undefined,
): boolean {
  return Boolean(ownerReferences?.some(owner => owner.uid === uid));
}
