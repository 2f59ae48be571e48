import { rename, writeFile } from 'node:fs/promises';
import type { ClusterClient } from '@marquee/cluster-client';
import { followObjects } from '../kubernetes/followObjects';
import { podTargets } from './podTargets';

/**
 * Keeps the file up to date from which Prometheus reads which pods have metrics. Debian's Prometheus
 * cannot ask Kubernetes itself.
 */
export async function followPods(options: {
  client: ClusterClient;
  file: string;
  signal: AbortSignal;
}): Promise<void> {
  const { client, file, signal } = options;
  let written: string | undefined;
  await followObjects({
    client,
    targets: [{ apiVersion: 'v1', kind: 'Pod' }],
    signal,
    onChange: async ([pods]) => {
      const text = JSON.stringify(podTargets(pods), undefined, 2);
      // Prometheus reads the file at every change, and pods change all the time.
      if (text === written) return;
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
      written = text;
    },
  });
}
