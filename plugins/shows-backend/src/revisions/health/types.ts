import type { ObjectMetadata } from '@marquee/cluster-client';
import type { PartCause, PartProgress } from '@marquee/plugin-shows-common';

/** What health looks at of a Deployment or StatefulSet. */
export interface Workload {
  kind: string;
  metadata: ObjectMetadata;
  spec?: { replicas?: number; paused?: boolean };
  status?: {
    observedGeneration?: number;
    replicas?: number;
    updatedReplicas?: number;
    availableReplicas?: number;
    readyReplicas?: number;
    currentRevision?: string;
    updateRevision?: string;
    conditions?: Condition[];
  };
}

/** A condition of any object. */
export interface Condition {
  type: string;
  status: string;
  reason?: string;
  message?: string;
}

/** What health looks at of a ReplicaSet. */
export interface ReplicaSet {
  metadata: ObjectMetadata;
}

/** How a container ended. */
export interface Terminated {
  exitCode: number;
  reason?: string;
  /** The end of its log, or why the kubelet could not read it. */
  message?: string;
}

/** What health looks at of a container. */
export interface ContainerStatus {
  name: string;
  ready: boolean;
  restartCount: number;
  state?: {
    waiting?: { reason?: string; message?: string };
    terminated?: Terminated;
  };
  lastState?: { terminated?: Terminated };
}

/** What health looks at of a pod. */
export interface Pod {
  metadata: ObjectMetadata;
  status?: {
    phase?: string;
    conditions?: Condition[];
    containerStatuses?: ContainerStatus[];
  };
}

/** What health looks at of an event. */
export interface KubernetesEvent {
  metadata: ObjectMetadata;
  type?: string;
  reason?: string;
  message?: string;
  lastTimestamp?: string | null;
  eventTime?: string | null;
  involvedObject: { uid?: string };
}

/** What surrounds a workload. */
export interface Related {
  replicaSets: ReplicaSet[];
  pods: Pod[];
  events: KubernetesEvent[];
}

/** Health of a workload by the rules of kstatus. */
export type Health =
  | { type: 'current' }
  /** `hint`: what the cluster last complained of; while something starts, that is often nothing. */
  | { type: 'in-progress'; progress: PartProgress; hint?: string }
  /** `unready` may pass by itself and is a hint; all other causes are failures once they last. */
  | { type: 'failed'; cause: PartCause };
