import type { ClusterClient } from '@marquee/cluster-client';
import { baseObjects } from './baseObjects';

/** Brings the base objects up to date; what others changed in their fields is set back. */
export async function applyBaseObjects(options: {
  client: ClusterClient;
  signal: AbortSignal;
}): Promise<void> {
  const { client, signal } = options;
  for (const object of baseObjects()) {
    await client.apply(object, {
      fieldManager: 'marquee-local-platform',
      force: true,
      signal,
    });
  }
}
