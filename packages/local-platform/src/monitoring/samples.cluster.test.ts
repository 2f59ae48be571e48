import { setTimeout as sleep } from 'node:timers/promises';
import { ClusterClient } from '@marquee/cluster-client';
import { layout } from '../layout';

const { host, port } = layout.prometheus;
const { systemNamespace: namespace } = layout;

type Series = Record<string, string>;

async function series(query: string): Promise<Series[]> {
  const url = new URL(`http://${host}:${port}/api/v1/query`);
  url.searchParams.set('query', query);
  const { data } = await (await fetch(url)).json();
  return data.result.map(({ metric }: { metric: Series }) => metric);
}

// On the running platform, whose KUBECONFIG is set. Live usage and bills are made of these series.
describe('what Prometheus knows of the pods of a namespace', () => {
  let pods: string[];
  beforeAll(async () => {
    const client = await ClusterClient.fromKubeconfig();
    const { items } = await client.list({
      apiVersion: 'v1',
      kind: 'Pod',
      namespace,
      labelSelector: 'app.kubernetes.io/name=directory',
    });
    client.close();
    pods = items
      .filter(({ metadata }) => !metadata.deletionTimestamp)
      .map(({ metadata }) => metadata.name)
      .sort();
    expect(pods.length).toBeGreaterThan(0);
  });

  /** Waits for the first samples of pods that have just started. */
  async function ofEveryPod(metric: string, labels: string): Promise<Series[]> {
    for (;;) {
      const found = await series(
        `${metric}{namespace="${namespace}",${labels}}`,
      );
      const seen = new Set(found.map(({ pod }) => pod));
      if (pods.every(pod => seen.has(pod))) {
        return found.filter(({ pod }) => pods.includes(pod));
      }
      await sleep(1_000);
    }
  }

  it.each([
    'container_cpu_usage_seconds_total',
    'container_memory_working_set_bytes',
  ])(
    'has %s of each container exactly once',
    async metric => {
      const found = await ofEveryPod(metric, 'container="directory"');
      expect(found.map(({ pod }) => pod).sort()).toEqual(pods);
    },
    60_000,
  );

  it.each([
    'container_network_receive_bytes_total',
    'container_network_transmit_bytes_total',
  ])(
    'has %s of each pod exactly once',
    async metric => {
      const found = await ofEveryPod(metric, 'interface="eth0"');
      expect(found.map(({ pod }) => pod).sort()).toEqual(pods);
    },
    60_000,
  );

  it('reaches every node in every way', async () => {
    const up = await series('up{node!=""} == 1');
    for (const { name } of layout.nodes) {
      const jobs = up.filter(({ node }) => node === name);
      expect(jobs.map(({ job }) => job)).toEqual(
        expect.arrayContaining(['cadvisor', 'kubelet', 'resource']),
      );
    }
  });
});
