import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClusterClient } from '@marquee/cluster-client';
import { layout } from '../layout';
import { isAvailable } from '../platform/applySystemServices';

const DIRECTORY = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  namespace: layout.systemNamespace,
  name: 'directory',
};
const BUYERS = 6;

/** Status of one request to the directory's own health page, by way of the edge. */
function ask(agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(
      {
        ...layout.edge,
        path: '/healthz',
        headers: { Host: layout.publicDomain },
        agent,
      },
      response => {
        response.resume();
        response.on('error', reject);
        response.on('end', () => resolve(response.statusCode));
      },
    )
      .on('error', reject)
      .end();
  });
}

// On the running platform, whose KUBECONFIG is set.
describe('the edge in front of a service that is replaced', () => {
  let client: ClusterClient;
  beforeAll(async () => {
    client = await ClusterClient.fromKubeconfig();
  });
  afterAll(() => client.close());

  it('loses no request while every pod is exchanged', async () => {
    let over = false;
    const statuses: Array<number | undefined> = [];
    const buyer = async () => {
      const agent = new Agent({ keepAlive: true });
      while (!over) {
        statuses.push(await ask(agent));
        await sleep(5);
      }
      agent.destroy();
    };
    const exchange = async () => {
      const restartedAt = new Date().toISOString();
      await client.patch(DIRECTORY, {
        spec: { template: { metadata: { annotations: { restartedAt } } } },
      });
      while (!isAvailable(await client.get(DIRECTORY))) await sleep(250);
      over = true;
    };
    await Promise.all([
      exchange(),
      ...Array.from({ length: BUYERS }, () => buyer()),
    ]);
    expect(statuses.length).toBeGreaterThan(100);
    expect(statuses.filter(status => status !== 200)).toEqual([]);
  }, 120_000);
});
