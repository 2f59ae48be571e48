import { aPlan } from '../__fixtures__/builders';
import { FakeCluster } from '../__testUtils__/FakeCluster';
import type { SecretData } from './completeSecrets';
import { ensureSecrets, readSecret } from './ensureSecrets';

const { signal } = new AbortController();

describe('ensureSecrets', () => {
  let cluster: FakeCluster;
  const { secrets, namespace } = aPlan();

  beforeEach(() => {
    cluster = new FakeCluster();
  });

  const ensure = (given: SecretData, revision = 1) =>
    ensureSecrets({
      cluster: cluster.client,
      secrets,
      given,
      revision,
      signal,
    });
  const read = (name: string) =>
    readSecret({ cluster: cluster.client, name, namespace, signal });

  it('renews the key of the payment company, and nothing else', async () => {
    await ensure({ PAYMENT_SECRET_KEY: 'live_sk_1' });
    const office = await read('hamlet-box-office');
    const database = await read('hamlet-postgres');
    expect(office).toMatchObject({ PAYMENT_SECRET_KEY: 'live_sk_1' });
    await ensure({ PAYMENT_SECRET_KEY: 'live_sk_2' }, 2);
    expect(await read('hamlet-box-office')).toEqual({
      ...office,
      PAYMENT_SECRET_KEY: 'live_sk_2',
    });
    expect(await read('hamlet-postgres')).toEqual(database);
  });

  it('gives it to nobody but the box office', async () => {
    await ensure({ PAYMENT_SECRET_KEY: 'live_sk_1' });
    const holders = [...cluster.objects.values()].filter(({ data }) =>
      Object.hasOwn(data as SecretData, 'PAYMENT_SECRET_KEY'),
    );
    expect(holders.map(({ metadata }) => metadata.name)).toEqual([
      'hamlet-box-office',
    ]);
  });

  it('writes nothing when the configuration has no key', async () => {
    await expect(ensure({})).rejects.toThrow('needs a PAYMENT_SECRET_KEY');
    expect(cluster.objects.size).toBe(0);
  });
});
