import type { ClusterClient } from '@marquee/cluster-client';
import {
  SELLER_LABEL,
  type KubernetesObject,
} from '@marquee/plugin-shows-common';
import { FIELD_MANAGER } from './applyObjects';
import { RolloutError } from './RolloutError';

/**
 * Creates the seller's namespace, or brings it up to date.
 *
 * @throws RolloutError when it is someone else's or is being deleted
 */
export async function claimNamespace(options: {
  cluster: ClusterClient;
  namespace: KubernetesObject;
  signal: AbortSignal;
}): Promise<void> {
  const { cluster, namespace, signal } = options;
  const { name, labels } = namespace.metadata;
  const existing = await cluster.find(
    { apiVersion: 'v1', kind: 'Namespace', name },
    { signal },
  );
  if (existing) {
    const owner = existing.metadata.labels?.[SELLER_LABEL];
    if (owner !== labels?.[SELLER_LABEL]) {
      throw new RolloutError({ type: 'namespace-taken', namespace: name });
    }
    if (existing.metadata.deletionTimestamp) {
      throw new RolloutError({ type: 'namespace-leaving', namespace: name });
    }
  }
  await cluster.apply(namespace, {
    fieldManager: FIELD_MANAGER,
    force: true,
    signal,
  });
}
