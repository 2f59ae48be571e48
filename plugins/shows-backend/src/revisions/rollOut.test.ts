import type { KubernetesObject } from '@marquee/cluster-client';
import { FakeCluster } from '../__testUtils__/FakeCluster';
import {
  aStoredRevision,
  boxOfficeSecret,
  tryRollout,
} from '../__testUtils__/rollouts';

describe('a rollout of new facts alone', () => {
  const live = aStoredRevision(1, 'The live Hamlet');
  let cluster: FakeCluster;

  beforeEach(() => {
    cluster = new FakeCluster();
    cluster.objects.set('Secret/hamlet-box-office', boxOfficeSecret());
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

  it('applies everything when an earlier one left something behind', async () => {
    cluster.apply = new FakeCluster().apply;
    const leftover = aStoredRevision(1, 'Half of it');
    const { steps } = await tryRollout({ cluster, live, leftover });
    expect(steps[1]).toMatchObject({
      name: 'apply',
      state: 'done',
      detail: expect.stringMatching(/^Applied \d+ objects/),
    });
    expect(steps[2]).toMatchObject({ name: 'start', state: 'failed' });
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

  it.each([
    [400, undefined],
    [503, expect.any(String)],
  ])(
    'left nothing behind if the box office answered %d to all, or says what it left',
    async (status, left) => {
      cluster.serviceProxy = async () => ({ status, headers: {}, body: '' });
      const { finished, undoFailure } = await tryRollout({
        cluster,
        live,
        publishWithin: 0,
      });
      expect(finished).toEqual(['failed']);
      expect(undoFailure).toEqual(left);
    },
  );
});
