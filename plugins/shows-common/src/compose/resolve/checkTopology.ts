import type { PoolPart } from '@marquee/plugin-container-pool-common';
import type { Problem, ShowSpecification } from '../../model';
import { keepsData } from '../essential';
import { objectName, STATEFUL_NAME_MAX } from '../names';

/** Checks how often each part is to run, and that its names fit. */
export function checkTopology(
  specification: ShowSpecification,
  selected: ReadonlyMap<string, PoolPart>,
): Problem[] {
  const asked = Object.entries(specification.topology)
    .sort()
    .flatMap(([part, { replicas }]) => {
      const message = replicaFault(selected.get(part), replicas);
      const path = `topology.${part}.replicas`;
      return message ? [topologyProblem(part, path, message)] : [];
    });
  const named = [...selected.keys()].sort().flatMap(part => {
    const descriptor = selected.get(part)!.descriptor;
    const { length } = objectName(specification.facts.id, part);
    return keepsData(descriptor) && length > STATEFUL_NAME_MAX
      ? [topologyProblem(part, 'facts.id', 'the address is too long for it')]
      : [];
  });
  return [...asked, ...named];
}

function replicaFault(
  part: PoolPart | undefined,
  replicas: number | undefined,
): string | undefined {
  if (!part) return 'is not a part of this show';
  if (replicas === undefined) return undefined;
  if (keepsData(part.descriptor)) {
    return replicas === 1 ? undefined : 'keeps data and runs exactly once';
  }
  const { min, max } = part.descriptor.scaling;
  return replicas >= min && replicas <= max
    ? undefined
    : `runs ${min} to ${max} times`;
}

function topologyProblem(part: string, path: string, message: string): Problem {
  return { type: 'topology', part, path, message, candidates: [] };
}
