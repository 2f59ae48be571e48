import type { KubernetesObject } from '../../model';
import { partLabels, partSelector } from '../labels';
import type { PartContext } from './context';
import { DATA_VOLUME, renderPodTemplate } from './pod';

/** Seconds without progress after which Kubernetes calls a rollout stuck. */
const PROGRESS_DEADLINE_SECONDS = 120;
const REVISION_HISTORY = 3;

/** The Deployment or StatefulSet that runs a part. */
export function renderWorkload(context: PartContext): KubernetesObject {
  return context.stateful
    ? renderStatefulSet(context)
    : renderDeployment(context);
}

function renderDeployment(context: PartContext): KubernetesObject {
  const { min, max } = context.scale;
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: renderMetadata(context),
    spec: {
      // The autoscaler owns the number of replicas where there is one.
      ...(max === min && { replicas: min }),
      revisionHistoryLimit: REVISION_HISTORY,
      progressDeadlineSeconds: PROGRESS_DEADLINE_SECONDS,
      strategy: {
        type: 'RollingUpdate',
        rollingUpdate: { maxSurge: 1, maxUnavailable: 0 },
      },
      selector: { matchLabels: selectorOf(context) },
      template: renderPodTemplate(context),
    },
  };
}

function renderStatefulSet(context: PartContext): KubernetesObject {
  const { storage } = context.part.descriptor;
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: renderMetadata(context),
    spec: {
      replicas: 1,
      serviceName: context.name,
      revisionHistoryLimit: REVISION_HISTORY,
      // An ordered set waits for ever for a broken pod and so could not be rolled back.
      podManagementPolicy: 'Parallel',
      selector: { matchLabels: selectorOf(context) },
      template: renderPodTemplate(context),
      ...(storage && {
        volumeClaimTemplates: [
          {
            apiVersion: 'v1',
            kind: 'PersistentVolumeClaim',
            // Cannot be changed later, so nothing here may depend on the version.
            metadata: { name: DATA_VOLUME, labels: selectorOf(context) },
            spec: {
              accessModes: ['ReadWriteOnce'],
              resources: { requests: { storage: storage.size } },
            },
          },
        ],
      }),
    },
  };
}

function selectorOf({ show, part }: PartContext): Record<string, string> {
  return partSelector(show.show, part.descriptor.name);
}

/** Metadata of an object that belongs to one part. */
export function renderMetadata({
  show,
  part,
  name,
}: PartContext): KubernetesObject['metadata'] {
  return {
    name,
    namespace: show.namespace,
    labels: partLabels(show.show, part.descriptor),
  };
}
