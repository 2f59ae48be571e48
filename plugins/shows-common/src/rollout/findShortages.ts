/** What some nodes of a cluster have too little of. */
export interface Shortage {
  /** As Kubernetes calls it, e.g. `cpu`. */
  resource: string;
  /** How many nodes. */
  nodes: number;
}

/** What nodes lack, out of the words of the scheduler ("3 Insufficient cpu."); none where they are about something else. */
export function findShortages(message: string): Shortage[] {
  return [...message.matchAll(/(\d+) Insufficient ([\w-]+)/g)].map(
    ([, nodes, resource]) => ({ nodes: Number(nodes), resource }),
  );
}
