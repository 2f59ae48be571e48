import { ClusterError } from '../ClusterError';
import type { KubernetesObject } from '../types';
import { watchObjects, type WatchSource } from './watchObjects';

const pod = (name: string, resourceVersion: string): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, resourceVersion },
});

/** Plays one script of events per connection; the last one ends the watch. */
function scripted(connections: Array<() => Iterable<unknown>>) {
  const stop = new AbortController();
  const opened: string[] = [];
  let lists = 0;
  const source: WatchSource = {
    list: async () => {
      lists += 1;
      return { items: [pod('first', '10')], resourceVersion: `${lists}0` };
    },
    async *stream(version) {
      opened.push(version);
      const play = connections.shift();
      if (play) yield* play();
      else stop.abort();
    },
  };
  return { source, signal: stop.signal, opened, lists: () => lists };
}

describe('watchObjects', () => {
  it('goes on from the last version, bookmarks included, after a connection ends', async () => {
    const seen: string[] = [];
    const { source, signal, opened } = scripted([
      () => [
        { type: 'ADDED', object: pod('a', '11') },
        { type: 'BOOKMARK', object: pod('', '15') },
      ],
    ]);
    await watchObjects(source, {
      signal,
      onSync: items => seen.push(`sync ${items.length}`),
      onEvent: event => seen.push(event.object.metadata.name),
    });
    expect(seen).toEqual(['sync 1', 'a']);
    expect(opened).toEqual(['10', '15']);
  });

  it('lists again when the server forgot the version', async () => {
    const onError = jest.fn();
    const { source, signal, opened, lists } = scripted([
      () => [
        {
          type: 'ERROR',
          object: { code: 410, message: 'too old', reason: 'Expired' },
        },
      ],
    ]);
    await watchObjects(source, {
      signal,
      onSync: () => {},
      onEvent: () => {},
      onError,
    });
    expect(lists()).toBe(2);
    expect(opened).toEqual(['10', '20']);
    expect(onError).not.toHaveBeenCalled();
  });

  it('tells of a lost connection and tries again', async () => {
    const onError = jest.fn();
    const { source, signal, opened } = scripted([
      () => {
        throw new ClusterError({ message: 'down', status: 503 });
      },
    ]);
    await watchObjects(source, {
      signal,
      onSync: () => {},
      onEvent: () => {},
      onError,
    });
    expect(onError).toHaveBeenCalledTimes(1);
    expect(opened).toEqual(['10', '10']);
  });

  it('ends with what a callback throws', async () => {
    const { source, signal } = scripted([
      () => [{ type: 'ADDED', object: pod('a', '11') }],
    ]);
    await expect(
      watchObjects(source, {
        signal,
        onSync: () => {},
        onEvent: () => {
          throw new RangeError('a bug');
        },
      }),
    ).rejects.toThrow(RangeError);
  });
});
