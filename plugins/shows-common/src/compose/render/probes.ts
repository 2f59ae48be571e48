import type {
  PartDescriptor,
  Probe,
} from '@marquee/plugin-container-pool-common';

/** Seconds that a container may take to start before it is started anew. */
const START_SECONDS = 120;

/**
 * Probes of a container. Starting is looked at every second, so that a show is
 * on sale soon; the liveness probe waits until then and is patient, since a
 * needless restart under a rush of buyers makes things worse.
 */
export function renderProbes(
  probes: PartDescriptor['probes'],
): Record<string, object> {
  const readiness = renderCheck(probes.readiness);
  return {
    startupProbe: {
      ...readiness,
      periodSeconds: 1,
      timeoutSeconds: 2,
      failureThreshold: START_SECONDS,
    },
    readinessProbe: {
      ...readiness,
      periodSeconds: 3,
      timeoutSeconds: 2,
      failureThreshold: 2,
    },
    ...(probes.liveness && {
      livenessProbe: {
        ...renderCheck(probes.liveness),
        periodSeconds: 10,
        timeoutSeconds: 5,
        failureThreshold: 6,
      },
    }),
  };
}

function renderCheck(probe: Probe): object {
  if ('http' in probe) {
    return { httpGet: { path: probe.http, port: probe.port } };
  }
  if ('tcp' in probe) return { tcpSocket: { port: probe.tcp } };
  return { exec: { command: probe.command } };
}
