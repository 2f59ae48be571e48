import { mockServices } from '@backstage/backend-test-utils';
import { WatcherSink } from './Watcher';
import { SeatFeed } from './SeatFeed';
import { SeatMirror } from './SeatMirror';
import { NoLock } from '../__testUtils__/NoLock';

const ref = { show: 'hamlet', performance: 'evening' };

describe('SeatMirror', () => {
  let reads = 0;
  let sinks: WatcherSink[] = [];
  const end = jest.fn();
  const seats = Object.assign(new NoLock(), {
    states: async () => {
      reads += 1;
      return { epoch: 'e', version: 1, states: '0012' };
    },
  });
  const feed = {
    watch: async (_: unknown, { sink }: { sink: WatcherSink }) => {
      sinks.push(sink);
      return { end, catchUp: async () => false };
    },
  };
  const aMirror = () =>
    new SeatMirror({
      seats,
      feed: feed as unknown as SeatFeed,
      logger: mockServices.logger.mock(),
    });

  beforeEach(() => {
    reads = 0;
    sinks = [];
    end.mockClear();
  });

  it('reads the seats once and follows their changes', async () => {
    const mirror = aMirror();
    await Promise.all([mirror.read(ref), mirror.read(ref)]);
    const changes: [number, number][] = [[0, 1]];
    sinks[0].changed({ epoch: 'e', version: 2, changes });
    expect([...(await mirror.read(ref))]).toEqual([1, 0, 1, 2]);
    expect(reads).toBe(1);
    mirror.stop();
  });

  it('reads them anew when the store was loaded', async () => {
    const mirror = aMirror();
    await mirror.read(ref);
    sinks[0].reset();
    await mirror.read(ref);
    expect(reads).toBe(2);
    expect(end).toHaveBeenCalledTimes(1);
    mirror.stop();
  });

  it('follows nothing any more once it is stopped', async () => {
    const mirror = aMirror();
    await mirror.read(ref);
    mirror.stop();
    await Promise.resolve();
    expect(end).toHaveBeenCalledTimes(1);
  });
});
