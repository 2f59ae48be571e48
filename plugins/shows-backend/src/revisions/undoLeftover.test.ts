import { FakeCluster } from '../__testUtils__/FakeCluster';
import {
  aStoredRevision,
  boxOfficeSecret,
  ofOlderPool,
  rolloutServices,
} from '../__testUtils__/rollouts';
import { undoLeftover } from './undoLeftover';

const { signal } = new AbortController();
const live = ofOlderPool(aStoredRevision(1, 'The live Hamlet'));
const job = { revision: aStoredRevision(2), token: '7', signal };

describe('undoLeftover', () => {
  const finishUndo = jest.fn(async () => {});
  const store = {
    finishUndo,
    findLiveRevision: async () => live,
    findLeftover: async () => job.revision,
  };

  let cluster: FakeCluster;

  beforeEach(() => {
    finishUndo.mockClear();
    cluster = new FakeCluster();
    cluster.objects.set('Secret/hamlet-box-office', boxOfficeSecret());
  });

  it('puts the live revision back, and says that nothing is left', async () => {
    await undoLeftover(rolloutServices(cluster, store), job);
    expect(JSON.parse(String(cluster.requests[0].body))).toMatchObject({
      facts: { title: 'The live Hamlet' },
    });
    expect(finishUndo).toHaveBeenCalledWith({
      show: 'hamlet',
      number: 2,
      token: '7',
    });
  });

  it('asks a box office that is away once, and leaves it for the next time', async () => {
    const serviceProxy = jest.fn(async () => ({
      status: 503,
      headers: {},
      body: '',
    }));
    cluster.serviceProxy = serviceProxy;
    await undoLeftover(rolloutServices(cluster, store), job);
    expect(serviceProxy).toHaveBeenCalledTimes(1);
    expect(finishUndo).not.toHaveBeenCalled();
  });
});
