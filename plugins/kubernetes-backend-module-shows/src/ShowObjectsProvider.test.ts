import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ShowObjectsProvider } from './ShowObjectsProvider';

const options = { credentials: mockCredentials.user() };
const namespace = { 'backstage.io/kubernetes-namespace': 'seller-ada' };
const selector = {
  'backstage.io/kubernetes-label-selector': 'marquee.dev/show=hamlet',
};

function anEntity(annotations?: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: 'hamlet', annotations },
  };
}

function start() {
  const found = { items: [{ cluster: { name: 'marquee' } }] };
  const getKubernetesObjectsByEntity = jest.fn(async () => found as never);
  const getCustomResourcesByEntity = jest.fn();
  const provider = new ShowObjectsProvider({
    getKubernetesObjectsByEntity,
    getCustomResourcesByEntity,
  });
  return {
    found,
    getCustomResourcesByEntity,
    getKubernetesObjectsByEntity,
    provider,
  };
}

describe('ShowObjectsProvider', () => {
  it('reads the objects of a show in the namespace that it names', async () => {
    const { found, getKubernetesObjectsByEntity, provider } = start();
    const request = {
      entity: anEntity({ ...namespace, ...selector }),
      auth: {},
    };
    await expect(
      provider.getKubernetesObjectsByEntity(request, options),
    ).resolves.toEqual(found);
    expect(getKubernetesObjectsByEntity).toHaveBeenCalledWith(request, options);
  });

  it.each([undefined, {}, namespace, selector])(
    'looks for nothing when an entity does not say where its objects are: %j',
    async annotations => {
      const { getKubernetesObjectsByEntity, provider } = start();
      const request = { entity: anEntity(annotations), auth: {} };
      await expect(
        provider.getKubernetesObjectsByEntity(request, options),
      ).resolves.toEqual({ items: [] });
      expect(getKubernetesObjectsByEntity).not.toHaveBeenCalled();
    },
  );

  it('refuses kinds that a caller names', async () => {
    const { getCustomResourcesByEntity, provider } = start();
    await expect(provider.getCustomResourcesByEntity()).rejects.toThrow(
      expect.objectContaining({ name: 'NotAllowedError' }),
    );
    expect(getCustomResourcesByEntity).not.toHaveBeenCalled();
  });
});
