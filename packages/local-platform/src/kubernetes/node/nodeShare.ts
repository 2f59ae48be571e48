/** Part of the machine that no node may use: the control plane, the portal and its user need it. */
const HOST_SHARE = { cpu: 0.15, memory: 0.2 };
/** What the kubelet keeps back before it evicts pods, in bytes. */
const EVICTION_BYTES = 100 * 1024 * 1024;

/** What a machine has. */
export interface MachineSize {
  cores: number;
  /** Bytes. */
  memory: number;
}

/**
 * What each kubelet must hold back so that the nodes together offer the machine once, not once per node.
 * In the notation of Kubernetes: thousandths of a core, kibibytes.
 */
export function reservedPerNode(
  machine: MachineSize,
  nodes: number,
): { cpu: string; memory: string } {
  const offeredCores = (machine.cores * (1 - HOST_SHARE.cpu)) / nodes;
  const offeredMemory = (machine.memory * (1 - HOST_SHARE.memory)) / nodes;
  const memory = machine.memory - offeredMemory - EVICTION_BYTES;
  return {
    cpu: `${Math.ceil((machine.cores - offeredCores) * 1000)}m`,
    memory: `${Math.ceil(memory / 1024)}Ki`,
  };
}
