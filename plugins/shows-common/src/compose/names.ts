/** Name of every object that a part of a show gets. */
export function objectName(show: string, part: string): string {
  return `${show}-${part}`;
}

/** The namespace that holds all shows of a seller. */
export function sellerNamespace(seller: string): string {
  return `seller-${seller}`;
}

/** Host name inside the cluster under which a part of a show is found. */
export function serviceHost(name: string, namespace: string): string {
  return `${name}.${namespace}.svc.cluster.local`;
}

/**
 * Kubernetes writes `<name>-<hash>` of a StatefulSet into a label of its pods,
 * and labels end at 63 characters.
 */
export const STATEFUL_NAME_MAX = 52;
