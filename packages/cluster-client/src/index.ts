/**
 * A small client of the Kubernetes API: raw JSON, server-side apply, lasting watches.
 *
 * @packageDocumentation
 */
export { ClusterClient } from './ClusterClient';
export {
  ClusterError,
  isClusterError,
  type ClusterErrorCause,
} from './ClusterError';
export type { ClusterConnection } from './connection/ClusterConnection';
export { readKubeconfig } from './connection/readKubeconfig';
export { readServiceAccount } from './connection/readServiceAccount';
export type * from './types';
