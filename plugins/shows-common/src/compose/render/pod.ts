import { partLabels, partSelector } from '../labels';
import type { PartContext } from './context';
import { renderEnv } from './env';
import { containerPorts } from './ports';
import { renderProbes } from './probes';

/** User and group of every container; images of the pool are built for it. */
const CONTAINER_USER = 10_001;
/** Endpoints vanish while the container still answers, so that no request is lost. */
const PRE_STOP_SECONDS = 5;
const TERMINATION_SECONDS = 30;
/** Name of the volume that outlives the pod. */
export const DATA_VOLUME = 'data';

/** The pod of a part, fit for Pod Security level `restricted`. */
export function renderPodTemplate(context: PartContext): object {
  const { show, part, name } = context;
  const { descriptor } = part;
  const { metricsPort } = descriptor;
  return {
    metadata: {
      labels: partLabels(show.show, descriptor),
      ...(metricsPort !== undefined && {
        annotations: {
          'prometheus.io/scrape': 'true',
          'prometheus.io/port': String(metricsPort),
        },
      }),
    },
    spec: {
      serviceAccountName: name,
      automountServiceAccountToken: false,
      // The variables of every Service in the namespace would leak other shows' names.
      enableServiceLinks: false,
      terminationGracePeriodSeconds: TERMINATION_SECONDS,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: CONTAINER_USER,
        runAsGroup: CONTAINER_USER,
        fsGroup: CONTAINER_USER,
        fsGroupChangePolicy: 'OnRootMismatch',
        seccompProfile: { type: 'RuntimeDefault' },
      },
      ...(context.scale.max > 1 && spread(context)),
      containers: [renderContainer(context)],
      volumes: descriptor.scratch.map((_, index) => ({
        name: scratchVolume(index),
        emptyDir: {},
      })),
    },
  };
}

function renderContainer(context: PartContext): object {
  const { descriptor, image } = context.part;
  const { storage, scratch } = descriptor;
  return {
    name: descriptor.name,
    image,
    ports: containerPorts(descriptor).map(({ name, port }) => ({
      name,
      containerPort: port,
      protocol: 'TCP',
    })),
    env: renderEnv(context),
    resources: descriptor.resources,
    ...renderProbes(descriptor.probes),
    // The end of its log outlives a crashed container only in the pod's status.
    terminationMessagePolicy: 'FallbackToLogsOnError',
    lifecycle: { preStop: { sleep: { seconds: PRE_STOP_SECONDS } } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    volumeMounts: [
      ...(storage ? [{ name: DATA_VOLUME, mountPath: storage.path }] : []),
      ...scratch.map((mountPath, index) => ({
        name: scratchVolume(index),
        mountPath,
      })),
    ],
  };
}

function scratchVolume(index: number): string {
  return `scratch-${index}`;
}

/** Replicas go to different nodes where that is possible. */
function spread({ show, part }: PartContext): object {
  return {
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'kubernetes.io/hostname',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: {
          matchLabels: partSelector(show.show, part.descriptor.name),
        },
      },
    ],
  };
}
