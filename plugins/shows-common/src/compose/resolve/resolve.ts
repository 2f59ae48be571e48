import type { PoolPart } from '@marquee/plugin-container-pool-common';
import type { PoolSnapshot, Problem, ShowSpecification } from '../../model';
import { compareText } from '../pool';
import { checkTopology } from './checkTopology';
import { findCycle } from './findCycle';
import { findDuplicates } from './findDuplicates';
import { selectParts, SHOW_ITSELF } from './selectParts';
import type { Resolution, SelectedPart, Wire } from './types';
import { wireParts } from './wireParts';

/** Decides which parts run for a show and how they find each other. */
export function resolve(
  specification: ShowSpecification,
  pool: PoolSnapshot,
): Resolution {
  const { selected, problems } = selectParts(specification, pool);
  const parts = [...selected.values()].sort((a, b) =>
    compareText(a.descriptor.name, b.descriptor.name),
  );
  const wires = wireParts(parts, pool);
  const cycle = findCycle(wires);
  const found: Problem[] = [
    ...problems,
    ...findDuplicates(parts),
    ...(cycle ? [circular(cycle)] : []),
    ...checkTopology(specification, selected),
  ];
  if (found.length > 0) return { type: 'problems', problems: found };
  return {
    type: 'resolved',
    parts: parts.map(part => explain(part, specification, wires)),
    wires,
  };
}

function circular(parts: string[]): Problem {
  return { type: 'circular', parts, path: 'parts', candidates: [] };
}

function explain(
  part: PoolPart,
  specification: ShowSpecification,
  wires: Wire[],
): SelectedPart {
  const { name } = part.descriptor;
  if (specification.parts.includes(name)) {
    return { part, because: { type: 'picked' } };
  }
  const by = wires.filter(({ to, external }) => to === name && !external);
  const names = [...new Set(by.map(({ from }) => from))];
  return {
    part,
    because: {
      type: 'required',
      by: names.length > 0 ? names : [SHOW_ITSELF],
    },
  };
}
