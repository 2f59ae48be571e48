import type { PartCause } from '@marquee/plugin-shows-common';
import { currentPods } from './currentPods';
import { lastLine } from './lastLine';
import type {
  ContainerStatus,
  KubernetesEvent,
  Pod,
  Related,
  Terminated,
  Workload,
} from './types';

/** Finds why a workload is not healthy: the first cause, not what follows from it. */
export function findCause(
  workload: Workload,
  related: Related,
): PartCause | undefined {
  const { pods, creatorUid } = currentPods(workload, related);
  const found = pods
    .filter(pod => !pod.metadata.deletionTimestamp)
    .map(pod => podCause(pod, related.events));
  // An event stays long after its trouble has passed.
  const incomplete = pods.length < (workload.spec?.replicas ?? 1);
  return (
    found.find(cause => cause && cause.type !== 'unready') ??
    (incomplete ? creationCause(creatorUid, related.events) : undefined) ??
    found.find(Boolean)
  );
}

function podCause(pod: Pod, events: KubernetesEvent[]): PartCause | undefined {
  const pending = pod.status?.conditions?.find(
    ({ type, status }) => type === 'PodScheduled' && status === 'False',
  );
  if (pending?.reason === 'Unschedulable') {
    return { type: 'unschedulable', message: pending.message ?? '' };
  }
  const statuses = pod.status?.containerStatuses ?? [];
  if (statuses.length > 0 && statuses.every(({ ready }) => ready)) {
    return undefined;
  }
  for (const status of statuses) {
    const cause = containerCause(status);
    if (cause) return cause;
  }
  const warning = latestWarning(pod.metadata.uid, events);
  return warning && { type: 'unready', message: warning.message ?? '' };
}

function containerCause({
  ready,
  state,
  lastState,
}: ContainerStatus): PartCause | undefined {
  const { reason = '', message = '' } = state?.waiting ?? {};
  if (reason.includes('Image')) {
    return { type: 'image', message: message || reason };
  }
  if (/^(CreateContainer|RunContainer|StartError)/.test(reason)) {
    return { type: 'configuration', message: message || reason };
  }
  // A container between two crashes looks as if it were starting.
  const ended = state?.terminated ?? lastState?.terminated;
  if (ready || !ended) return undefined;
  if (ended.reason === 'OOMKilled') {
    return { type: 'memory' };
  }
  return {
    type: 'crash',
    exitCode: ended.exitCode,
    lastWords: lastWords(ended) ?? lastWords(lastState?.terminated),
  };
}

/**
 * What the kubelet says when a container and its log were cleared away while
 * it looked at them (`kuberuntime_container.go`).
 */
const LOG_IS_GONE = /Error on reading termination (log|message from logs)/;

/** Of a container that ended: its own, not what the kubelet says in their place. */
function lastWords(ended?: Terminated): string | undefined {
  const message = ended?.message ?? '';
  return LOG_IS_GONE.test(message) ? undefined : lastLine(message);
}

function creationCause(
  uid: string | undefined,
  events: KubernetesEvent[],
): PartCause | undefined {
  const failed = latestWarning(uid, events, 'FailedCreate');
  const message = failed?.message;
  if (message === undefined) return undefined;
  return {
    type: message.includes('exceeded quota') ? 'quota' : 'refused',
    message,
  };
}

function latestWarning(
  uid: string | undefined,
  events: KubernetesEvent[],
  reason?: string,
): KubernetesEvent | undefined {
  const time = (event: KubernetesEvent) =>
    event.lastTimestamp ?? event.eventTime ?? '';
  return events
    .filter(
      event =>
        event.type === 'Warning' &&
        event.involvedObject.uid === uid &&
        (reason === undefined || event.reason === reason),
    )
    .sort((a, b) => time(b).localeCompare(time(a)))[0];
}
