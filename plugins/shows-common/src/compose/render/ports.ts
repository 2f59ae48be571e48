import type { PartDescriptor } from '@marquee/plugin-container-pool-common';

/** A port with the name under which Services and people know it. */
export interface NamedPort {
  name: string;
  port: number;
}

/**
 * Ports on which a part provides something, named after the first capability on
 * each; a number occurs once, or server-side apply refuses the object.
 */
export function providedPorts(part: PartDescriptor): NamedPort[] {
  const names = new Map<number, string>();
  for (const { capability, port } of part.provides) {
    if (!names.has(port)) names.set(port, capability);
  }
  return [...names].map(([port, name]) => ({ name, port }));
}

/** All ports of a part's container, that of its metrics included. */
export function containerPorts(part: PartDescriptor): NamedPort[] {
  const ports = providedPorts(part);
  const { metricsPort } = part;
  return metricsPort === undefined || ports.some(p => p.port === metricsPort)
    ? ports
    : [...ports, { name: 'metrics', port: metricsPort }];
}
