import { ClusterClient, isClusterError } from '@marquee/cluster-client';

/** Where a show keeps its data, as this machine reaches it. */
export interface ShowStores {
  databaseUrl: string;
  seatStoreUrl: string;
  /** All that the pods of the seller's shows and of the platform have said. */
  logs: string;
}

/** Finds the stores of a show in the cluster of KUBECONFIG, and reads the logs of pods. */
export async function findShowStores(show: string): Promise<ShowStores> {
  const client = await ClusterClient.fromKubeconfig();
  try {
    const secrets = await client.list({ apiVersion: 'v1', kind: 'Secret' });
    const secret = secrets.items.find(
      ({ metadata }) => metadata.name === `${show}-box-office`,
    );
    if (!secret) throw new Error(`${show} has no box office`);
    const namespace = secret.metadata.namespace ?? '';
    const data = secret.data as Record<string, string>;
    const reachable = (name: string) =>
      withAddress(client, {
        url: Buffer.from(data[name], 'base64').toString(),
        namespace,
      });
    return {
      databaseUrl: await reachable('DATABASE_URL'),
      seatStoreUrl: await reachable('SEAT_STORE_URL'),
      logs: [
        await readLogs(client, namespace),
        await readLogs(client, 'marquee-system'),
      ].join('\n'),
    };
  } finally {
    client.close();
  }
}

/** Names of Services are known inside the cluster only; their addresses on this machine too. */
async function withAddress(
  client: ClusterClient,
  options: { url: string; namespace: string },
): Promise<string> {
  const url = new URL(options.url);
  const [name] = url.hostname.split('.');
  const { namespace } = options;
  const service = await client.get({
    apiVersion: 'v1',
    kind: 'Service',
    name,
    namespace,
  });
  url.hostname = (service.spec as { clusterIP: string }).clusterIP;
  return url.href;
}

async function readLogs(
  client: ClusterClient,
  namespace: string,
): Promise<string> {
  const pods = await client.list({ apiVersion: 'v1', kind: 'Pod', namespace });
  const logs = pods.items.map(({ metadata }) =>
    client.logs(namespace, metadata.name).catch(withoutWords),
  );
  return (await Promise.all(logs)).join('\n');
}

/** A pod that is gone by now, or whose container has not begun yet, has said nothing. */
function withoutWords(error: unknown): string {
  if (isClusterError(error, 'NotFound') || isClusterError(error, 'BadRequest'))
    return '';
  throw error;
}
