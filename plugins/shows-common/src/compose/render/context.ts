import type { PoolPart } from '@marquee/plugin-container-pool-common';
import type { PoolSnapshot, ShowSpecification } from '../../model';
import { keepsData } from '../essential';
import { objectName, sellerNamespace } from '../names';
import type { Wire } from '../resolve';

/** What rendering knows of the show as a whole. */
export interface ShowContext {
  show: string;
  seller: string;
  namespace: string;
  /** Host name of the show's page, without port. */
  host: string;
  /** Address of the show's page. */
  url: string;
  cluster: PoolSnapshot['cluster'];
}

/** Replicas of a part; it scales by itself when `max` exceeds `min`. */
export interface Scale {
  min: number;
  max: number;
  cpuPercent: number;
}

/** What rendering knows of one part. */
export interface PartContext {
  show: ShowContext;
  part: PoolPart;
  /** Name of the part's objects. */
  name: string;
  scale: Scale;
  /** Runs as a StatefulSet: never two pods at once. */
  stateful: boolean;
  /** Wires that begin at the part. */
  outgoing: Wire[];
  /** Wires that end at the part. */
  incoming: Wire[];
}

/** CPU use, in percent of the request, at which parts without an own target scale. */
const DEFAULT_CPU_PERCENT = 70;

/** Collects what rendering knows of the show as a whole. */
export function toShowContext(
  specification: ShowSpecification,
  cluster: PoolSnapshot['cluster'],
): ShowContext {
  const show = specification.facts.id;
  const authority = `${show}.${cluster.domain}`;
  return {
    show,
    seller: specification.seller,
    namespace: sellerNamespace(specification.seller),
    host: authority.replace(/:\d+$/, ''),
    url: `${cluster.scheme}://${authority}`,
    cluster,
  };
}

/** Collects what rendering knows of one part. */
export function toPartContext(options: {
  show: ShowContext;
  part: PoolPart;
  wires: readonly Wire[];
  /** Replicas that the specification fixes. */
  replicas: number | undefined;
}): PartContext {
  const { show, part, wires, replicas } = options;
  const { name, scaling } = part.descriptor;
  const stateful = keepsData(part.descriptor);
  const fixed = stateful ? 1 : replicas;
  return {
    show,
    part,
    name: objectName(show.show, name),
    scale: {
      min: fixed ?? scaling.min,
      max: fixed ?? scaling.max,
      cpuPercent: scaling.cpuPercent ?? DEFAULT_CPU_PERCENT,
    },
    stateful,
    outgoing: wires.filter(({ from }) => from === name),
    incoming: wires.filter(({ to, external }) => to === name && !external),
  };
}
