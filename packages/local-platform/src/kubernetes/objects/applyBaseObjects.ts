import type { ClusterClient, KubernetesObject } from '@marquee/cluster-client';

/** Brings the base objects up to date; what others changed in their fields is set back. */
export async function applyBaseObjects(options: {
  client: ClusterClient;
  objects: KubernetesObject[];
  signal: AbortSignal;
}): Promise<void> {
  const { client, objects, signal } = options;
  for (const object of objects) {
    await client.apply(object, {
      fieldManager: 'marquee-local-platform',
      force: true,
      signal,
    });
  }
}
