import type {
  Capability,
  PoolPart,
} from '@marquee/plugin-container-pool-common';
import type { PoolSnapshot, Problem, ShowSpecification } from '../../model';
import { ESSENTIAL_CAPABILITIES } from '../essential';
import { compareText, newestParts, suitableParts } from '../pool';

/** Stands in `requiredBy` for what every show needs, whatever its parts. */
export const SHOW_ITSELF = 'show';

interface Need {
  capability: Capability;
  requiredBy: string;
}

/**
 * Finds the parts of a show: the picked ones, then the only provider of whatever
 * these still need. Needs that have one way to be met are met first and may so
 * decide others; only what stays open then is missing or ambiguous. The order of
 * the answers therefore never matters.
 */
export function selectParts(
  specification: ShowSpecification,
  pool: PoolSnapshot,
): { selected: Map<string, PoolPart>; problems: Problem[] } {
  const suitable = suitableParts(pool.parts, specification);
  const { selected, problems } = selectPicked(specification, pool, suitable);
  for (;;) {
    const open = openNeeds(selected, pool);
    const only = open
      .map(({ capability }) => providers(suitable, capability))
      .find(candidates => candidates.length === 1);
    if (!only) {
      problems.push(...open.map(need => toProblem(need, suitable)));
      return { selected, problems };
    }
    selected.set(only[0].descriptor.name, only[0]);
  }
}

function selectPicked(
  specification: ShowSpecification,
  pool: PoolSnapshot,
  suitable: PoolPart[],
): { selected: Map<string, PoolPart>; problems: Problem[] } {
  const known = new Set(newestParts(pool.parts).map(p => p.descriptor.name));
  const candidates = suitable.map(({ descriptor }) => descriptor.name);
  const selected = new Map<string, PoolPart>();
  const problems: Problem[] = [];
  for (const part of [...new Set(specification.parts)].sort()) {
    const found = suitable.find(({ descriptor }) => descriptor.name === part);
    if (found) {
      selected.set(part, found);
    } else {
      const type = known.has(part) ? 'unsuitable-part' : 'unknown-part';
      problems.push({ type, part, path: 'parts', candidates });
    }
  }
  return { selected, problems };
}

function openNeeds(
  selected: Map<string, PoolPart>,
  pool: PoolSnapshot,
): Need[] {
  const needs: Need[] = ESSENTIAL_CAPABILITIES.map(capability => ({
    capability,
    requiredBy: SHOW_ITSELF,
  }));
  for (const [requiredBy, { descriptor }] of [...selected].sort(byName)) {
    for (const { capability, optional } of descriptor.requires) {
      if (!optional) needs.push({ capability, requiredBy });
    }
  }
  return needs.filter(
    ({ capability }) =>
      providers([...selected.values()], capability).length === 0 &&
      !pool.external.some(external => external.capability === capability),
  );
}

function toProblem(need: Need, suitable: PoolPart[]): Problem {
  const candidates = providers(suitable, need.capability).map(
    ({ descriptor }) => descriptor.name,
  );
  const type = candidates.length === 0 ? 'missing' : 'ambiguous';
  return { type, ...need, path: 'parts', candidates };
}

/** Those of the parts that provide a capability, in the given order. */
export function providers(
  parts: readonly PoolPart[],
  capability: Capability,
): PoolPart[] {
  return parts.filter(({ descriptor }) =>
    descriptor.provides.some(provided => provided.capability === capability),
  );
}

function byName([a]: [string, PoolPart], [b]: [string, PoolPart]): number {
  return compareText(a, b);
}
