import type { KubernetesObject } from '../../model';
import { partSelector } from '../labels';
import type { PartContext } from './context';
import { renderMetadata } from './workload';

/** Scales a part between its bounds by CPU; none when there is nothing to scale. */
export function renderAutoscaler(context: PartContext): KubernetesObject[] {
  const { min, max, cpuPercent } = context.scale;
  if (max === min) return [];
  return [
    {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: renderMetadata(context),
      spec: {
        scaleTargetRef: {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          name: context.name,
        },
        minReplicas: min,
        maxReplicas: max,
        metrics: [
          {
            type: 'Resource',
            resource: {
              name: 'cpu',
              target: { type: 'Utilization', averageUtilization: cpuPercent },
            },
          },
        ],
      },
    },
  ];
}

/**
 * Lets one pod at a time be moved away; none for a part with a single pod, which
 * could then never leave its node.
 */
export function renderDisruptionBudget(
  context: PartContext,
): KubernetesObject[] {
  const { show, part, scale } = context;
  if (scale.max === 1) return [];
  return [
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: renderMetadata(context),
      spec: {
        maxUnavailable: 1,
        selector: {
          matchLabels: partSelector(show.show, part.descriptor.name),
        },
      },
    },
  ];
}
