import type { KubernetesObject } from '@marquee/cluster-client';
import { FakeCluster } from '../__testUtils__/FakeCluster';
import { aStoredRevision, tryRollout } from '../__testUtils__/rollouts';

describe('a rollout of new facts alone', () => {
  const live = aStoredRevision(1, 'The live Hamlet');
  let cluster: FakeCluster;

  beforeEach(() => {
    cluster = new FakeCluster();
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'hamlet-box-office' },
      data: { MANAGEMENT_KEY: Buffer.from('key').toString('base64') },
    };
    cluster.objects.set('Secret/hamlet-box-office', secret);
    cluster.apply = async (object: KubernetesObject) => {
      throw new Error(`${object.kind} ${object.metadata.name} was applied`);
    };
  });

  it('tells the box office in the name of the seller, and touches nothing else', async () => {
    const { finished, steps } = await tryRollout({ cluster, live });
    expect(finished).toEqual(['live']);
    expect(
      steps.map(({ name, state, detail }) => [name, state, detail]),
    ).toEqual([
      ['compose', 'done', ''],
      ['apply', 'done', 'Nothing to apply'],
      ['start', 'done', 'Nothing to start'],
      ['on-sale', 'done', expect.stringMatching(/^On sale at http/)],
    ]);
    expect(cluster.requests).toMatchObject([
      {
        method: 'PUT',
        path: '/api/ticketing/v1/manage/show',
        headers: { 'X-Marquee-Actor': 'user:default/guest' },
      },
    ]);
  });

  it('that the box office refuses fails with its words, and the old ones are told again', async () => {
    const titles: string[] = [];
    cluster.serviceProxy = async ({ body }) => {
      const { title } = JSON.parse(String(body)).facts;
      titles.push(title);
      const status = title === 'Hamlet' ? 409 : 204;
      const error = { message: 'Seats are ordered' };
      return { status, headers: {}, body: JSON.stringify({ error }) };
    };
    const { finished, steps } = await tryRollout({ cluster, live });
    expect(finished).toEqual(['failed']);
    expect(titles).toEqual(['Hamlet', 'The live Hamlet']);
    expect(steps[3]).toMatchObject({
      state: 'failed',
      detail: 'The box office refuses the show: Seats are ordered',
    });
  });
});
