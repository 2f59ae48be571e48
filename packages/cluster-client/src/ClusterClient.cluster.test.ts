import { ClusterClient } from './ClusterClient';
import { isClusterError } from './ClusterError';
import type { KubernetesObject } from './types';

// Runs against the API server that KUBECONFIG names; `npm test` brings one up.
describe('ClusterClient on a real API server', () => {
  let client: ClusterClient;
  const namespace = `cluster-client-${process.pid}`;
  const ref = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    name: 'programme',
    namespace,
  };
  const configMap = (data: Record<string, string>): KubernetesObject => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'programme', namespace, labels: { act: 'one' } },
    data,
  });

  beforeAll(async () => {
    client = await ClusterClient.fromKubeconfig();
    await client.apply(
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
      { fieldManager: 'test' },
    );
  });

  afterAll(async () => {
    await client.delete({
      apiVersion: 'v1',
      kind: 'Namespace',
      name: namespace,
    });
    client.close();
  });

  afterEach(async () => {
    await client.delete(ref);
  });

  it('removes a field that is no longer applied', async () => {
    await client.apply(configMap({ a: '1', b: '2' }), { fieldManager: 'test' });
    await client.apply(configMap({ a: '1' }), { fieldManager: 'test' });
    expect((await client.get(ref)).data).toEqual({ a: '1' });
  });

  it('stores nothing in a dry run', async () => {
    const options = { fieldManager: 'test', dryRun: true };
    expect((await client.apply(configMap({}), options)).metadata.uid).toEqual(
      expect.any(String),
    );
    expect(await client.find(ref)).toBeUndefined();
  });

  it('refuses a misspelt field instead of dropping it', async () => {
    const misspelt = { ...configMap({}), dtaa: {} };
    await expect(
      client.apply(misspelt, { fieldManager: 'test' }),
    ).rejects.toMatchObject({
      reason: 'Invalid',
      message: expect.stringContaining('.dtaa'),
    });
  });

  it('reports a conflict of managers with the field at fault', async () => {
    await client.apply(configMap({ a: '1' }), { fieldManager: 'test' });
    const error = await client
      .apply(configMap({ a: '2' }), { fieldManager: 'other' })
      .catch(e => e);
    expect(isClusterError(error, 'Conflict')).toBe(true);
    expect(error.causes[0].field).toBe('.data.a');
    await client.apply(configMap({ a: '2' }), {
      fieldManager: 'other',
      force: true,
    });
    expect((await client.get(ref)).data).toEqual({ a: '2' });
  });

  it('deletes only the object that the precondition names', async () => {
    await client.apply(configMap({}), { fieldManager: 'test' });
    const stale = { preconditions: { uid: 'of-an-earlier-one' } };
    await expect(client.delete(ref, stale)).rejects.toMatchObject({
      reason: 'Conflict',
    });
    expect(await client.delete(ref)).toBe(true);
    expect(await client.delete(ref)).toBe(false);
  });

  it('lists by label, with the kind on every item', async () => {
    await client.apply(configMap({}), { fieldManager: 'test' });
    const target = { apiVersion: 'v1', kind: 'ConfigMap', namespace };
    const found = await client.list({ ...target, labelSelector: 'act=one' });
    expect(found.items).toMatchObject([
      { kind: 'ConfigMap', metadata: { name: 'programme' } },
    ]);
    const none = await client.list({ ...target, labelSelector: 'act=two' });
    expect(none.items).toEqual([]);
  });

  it('keeps other fields in a merge patch', async () => {
    await client.apply(configMap({ a: '1', b: '2' }), { fieldManager: 'test' });
    const patched = await client.patch(ref, { data: { a: null, c: '3' } });
    expect(patched.data).toEqual({ b: '2', c: '3' });
  });

  it('follows changes after the first list', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const watching = client.watch(
      { apiVersion: 'v1', kind: 'ConfigMap', namespace, labelSelector: 'act' },
      {
        signal: stop.signal,
        onSync: items => seen.push(`sync ${items.length}`),
        onEvent: ({ type, object }) => {
          seen.push(`${type} ${object.metadata.name}`);
          if (type === 'DELETED') stop.abort();
        },
      },
    );
    while (seen.length === 0) await new Promise(r => setTimeout(r, 10));
    await client.apply(configMap({}), { fieldManager: 'test' });
    await client.apply(configMap({ a: '1' }), { fieldManager: 'test' });
    await client.delete(ref);
    await watching;
    expect(seen).toEqual([
      'sync 0',
      'ADDED programme',
      'MODIFIED programme',
      'DELETED programme',
    ]);
  });

  it('says which kind the cluster does not know', async () => {
    await expect(
      client.list({ apiVersion: 'apps/v1', kind: 'Theatre' }),
    ).rejects.toThrow("The cluster has no kind 'Theatre' in 'apps/v1'");
  });
});
