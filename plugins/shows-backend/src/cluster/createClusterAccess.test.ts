import { createMockDirectory } from '@backstage/backend-test-utils';
import { createClusterAccess } from './createClusterAccess';

describe('createClusterAccess', () => {
  const directory = createMockDirectory();

  const unavailable = (words: string) =>
    expect.objectContaining({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining(words),
    });

  it('names the setting that is missing', async () => {
    await expect(createClusterAccess(undefined).connect()).rejects.toEqual(
      unavailable('marquee.cluster.kubeconfig'),
    );
  });

  it('names a file that cannot be read', async () => {
    const file = directory.resolve('none');
    await expect(createClusterAccess({ file }).connect()).rejects.toEqual(
      unavailable(file),
    );
  });

  it('says that the cluster does not answer', async () => {
    const kubeconfig = {
      'current-context': 'a',
      contexts: [{ name: 'a', context: { cluster: 'a', user: 'a' } }],
      clusters: [{ name: 'a', cluster: { server: 'http://127.0.0.1:1' } }],
      users: [{ name: 'a', user: {} }],
    };
    directory.setContent({ kubeconfig: JSON.stringify(kubeconfig) });
    const file = directory.resolve('kubeconfig');
    const access = createClusterAccess({ file });
    await expect(access.assertAnswers()).rejects.toEqual(
      unavailable('does not answer'),
    );
    access.close();
  }, 15_000);
});
