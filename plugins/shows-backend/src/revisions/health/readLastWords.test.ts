import type { ClusterClient } from '@marquee/cluster-client';
import { readLastWords } from './readLastWords';

describe('readLastWords', () => {
  const logs = jest.fn<
    ReturnType<ClusterClient['logs']>,
    Parameters<ClusterClient['logs']>
  >();
  const read = () =>
    readLastWords({
      cluster: { logs },
      namespace: 'seller-a',
      pod: 'hamlet-box-office-1',
      signal: new AbortController().signal,
      pauseMs: 1,
    });

  beforeEach(() => logs.mockReset());

  it('prefers the container before, whose end is what matters', async () => {
    logs.mockImplementation(async (_namespace, _pod, options) =>
      options?.previous ? 'starting\nGiving up: no stage\n' : 'starting\n',
    );
    expect(await read()).toBe('Giving up: no stage');
  });

  it('looks again while one container is gone and the next one silent', async () => {
    logs.mockRejectedValueOnce(new Error('previous container not found'));
    logs.mockResolvedValueOnce('');
    logs.mockResolvedValueOnce(
      'unable to retrieve container logs for containerd://1',
    );
    logs.mockResolvedValueOnce('');
    logs.mockResolvedValueOnce('Giving up: no stage\n');
    expect(await read()).toBe('Giving up: no stage');
  });

  it('finds nothing in a container that never said a word', async () => {
    logs.mockResolvedValue('');
    expect(await read()).toBeUndefined();
  });
});
