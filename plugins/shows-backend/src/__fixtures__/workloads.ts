import type {
  Condition,
  ContainerStatus,
  Pod,
  Related,
  Workload,
} from '../revisions/health/types';

const owner = (kind: string, uid: string) => [
  { apiVersion: 'apps/v1', kind, name: uid, uid, controller: true },
];

/** A Deployment of two replicas, all well unless said otherwise. */
export function aDeployment(status: Workload['status'] = {}): Workload {
  return {
    kind: 'Deployment',
    metadata: { name: 'hamlet-box-office', uid: 'deployment', generation: 2 },
    spec: { replicas: 2 },
    status: {
      observedGeneration: 2,
      replicas: 2,
      updatedReplicas: 2,
      readyReplicas: 2,
      availableReplicas: 2,
      conditions: [{ type: 'Available', status: 'True' }],
      ...status,
    },
  };
}

/** A StatefulSet of one replica, all well unless said otherwise. */
export function aStatefulSet(status: Workload['status'] = {}): Workload {
  return {
    kind: 'StatefulSet',
    metadata: { name: 'hamlet-redis', uid: 'set', generation: 1 },
    spec: { replicas: 1 },
    status: {
      observedGeneration: 1,
      replicas: 1,
      updatedReplicas: 1,
      readyReplicas: 1,
      availableReplicas: 1,
      currentRevision: 'new',
      updateRevision: 'new',
      ...status,
    },
  };
}

/** A container that runs and is not ready yet, unless said otherwise. */
export function aContainer(
  overrides: Partial<ContainerStatus> = {},
): ContainerStatus {
  return { name: 'main', ready: false, restartCount: 0, ...overrides };
}

/** A pod of the newest revision of {@link aDeployment}. */
export function aPod(
  containerStatuses: ContainerStatus[],
  conditions: Condition[] = [],
): Pod {
  return {
    metadata: {
      name: 'pod',
      uid: 'pod',
      ownerReferences: owner('ReplicaSet', 'rs-new'),
    },
    status: { conditions, containerStatuses },
  };
}

/** An old and a new ReplicaSet of {@link aDeployment}, and what else is said. */
export function surroundings(overrides: Partial<Related> = {}): Related {
  const replicaSet = (uid: string, revision: string) => ({
    metadata: {
      name: uid,
      uid,
      annotations: { 'deployment.kubernetes.io/revision': revision },
      ownerReferences: owner('Deployment', 'deployment'),
    },
  });
  return {
    replicaSets: [replicaSet('rs-old', '9'), replicaSet('rs-new', '10')],
    pods: [],
    events: [],
    ...overrides,
  };
}
