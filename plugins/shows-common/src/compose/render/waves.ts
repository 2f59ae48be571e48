import type { KubernetesObject, Wave } from '../../model';
import { compareText } from '../pool';
import { renderAutoscaler, renderDisruptionBudget } from './availability';
import type { PartContext, ShowContext } from './context';
import { renderIngress } from './ingress';
import { renderPartPolicy } from './partPolicy';
import { renderNamespace, renderSellerLimits } from './seller';
import { renderService, renderServiceAccount } from './service';
import { renderWorkload } from './workload';

/** All objects of a show in the order in which they are applied. */
export function renderWaves(
  show: ShowContext,
  parts: readonly PartContext[],
): Wave[] {
  const data = parts.filter(({ stateful }) => stateful);
  const services = parts.filter(({ stateful }) => !stateful);
  return [
    { name: 'namespace', objects: [renderNamespace(show)] },
    {
      name: 'limits',
      objects: sorted([
        ...renderSellerLimits(show),
        ...parts.map(renderServiceAccount),
        ...parts.map(renderPartPolicy),
      ]),
    },
    { name: 'databases', objects: sorted(data.flatMap(renderPart)) },
    { name: 'services', objects: sorted(services.flatMap(renderPart)) },
    { name: 'edge', objects: [renderIngress(show, parts)] },
  ];
}

function renderPart(context: PartContext): KubernetesObject[] {
  return [
    renderService(context),
    renderWorkload(context),
    ...renderAutoscaler(context),
    ...renderDisruptionBudget(context),
  ];
}

function sorted(objects: KubernetesObject[]): KubernetesObject[] {
  return objects.sort(
    (a, b) =>
      compareText(a.kind, b.kind) ||
      compareText(a.metadata.name, b.metadata.name),
  );
}
