import type {
  Composition,
  Plan,
  PlannedProvider,
  PoolSnapshot,
  ShowSpecification,
} from '../model';
import {
  toPartContext,
  toShowContext,
  type PartContext,
} from './render/context';
import { describePart } from './render/plannedPart';
import { planSecret } from './render/secret';
import { renderWaves } from './render/waves';
import { resolve, type Wire } from './resolve';

export { undeclaredPlaceholders } from './render/url';
export { MANAGED_BY, SELLER_LABEL } from './labels';

/**
 * Turns a specification into a complete plan, or says what stands in its way.
 * Pure: no clock, no network, no randomness; the same input gives the same bytes.
 *
 * Objects carry no `marquee.dev/revision`: a plan does not know the number of
 * the revision that will apply it. The revision engine adds it.
 */
export function compose(
  specification: ShowSpecification,
  pool: PoolSnapshot,
): Composition {
  const resolution = resolve(specification, pool);
  if (resolution.type === 'problems') return resolution;
  const show = toShowContext(specification, pool.cluster);
  const contexts = resolution.parts.map(({ part }) =>
    toPartContext({
      show,
      part,
      wires: resolution.wires,
      replicas: specification.topology[part.descriptor.name]?.replicas,
    }),
  );
  const plan: Plan = {
    show: show.show,
    seller: show.seller,
    namespace: show.namespace,
    url: show.url,
    parts: resolution.parts.map((selected, index) =>
      describePart(selected, contexts[index]),
    ),
    bindings: resolution.wires.map(toBinding),
    providers: contexts.flatMap(toProviders),
    secrets: contexts.flatMap(context => planSecret(context) ?? []),
    waves: renderWaves(show, contexts),
  };
  return { type: 'plan', plan };
}

function toBinding({ from, to, capability, env, external }: Wire) {
  return { from, to, capability, env, external };
}

function toProviders({ name, part }: PartContext): PlannedProvider[] {
  return part.descriptor.provides.map(({ capability, port }) => ({
    capability,
    part: part.descriptor.name,
    service: name,
    port,
  }));
}
