import type { ClusterClient } from '@marquee/cluster-client';

/** Ids of the pods of a show that are there to stay, sorted. */
export async function runningPods(
  cluster: ClusterClient,
  show: { id: string; seller: string },
): Promise<string[]> {
  const { items } = await cluster.list({
    apiVersion: 'v1',
    kind: 'Pod',
    namespace: `seller-${show.seller}`,
    labelSelector: `marquee.dev/show=${show.id}`,
  });
  return items
    .filter(({ metadata }) => !metadata.deletionTimestamp)
    .map(({ metadata }) => metadata.uid!)
    .sort();
}
