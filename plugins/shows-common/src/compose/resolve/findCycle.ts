import type { Wire } from './types';

/**
 * Finds parts that wait for each other. Optional wires do not count: nothing
 * waits for them.
 *
 * @returns the parts of one cycle, beginning with the one that sorts first, or undefined
 */
export function findCycle(wires: readonly Wire[]): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to, optional, external } of wires) {
    if (!optional && !external) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (part: string, path: string[]): string[] | undefined => {
    if (path.includes(part)) return rotate(path.slice(path.indexOf(part)));
    if (done.has(part)) return undefined;
    for (const target of next.get(part) ?? []) {
      const cycle = visit(target, [...path, part]);
      if (cycle) return cycle;
    }
    done.add(part);
    return undefined;
  };
  for (const part of next.keys()) {
    const cycle = visit(part, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function rotate(cycle: string[]): string[] {
  const start = cycle.indexOf([...cycle].sort()[0]);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}
