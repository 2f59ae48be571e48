import { layout, platformPaths } from './layout';

describe('layout', () => {
  it('gives every node its own address, pods, device, port and control group', () => {
    for (const key of [
      'name',
      'address',
      'podSubnet',
      'bridge',
      'kubeletPort',
      'cgroup',
    ] as const) {
      expect(new Set(layout.nodes.map(node => node[key])).size).toBe(3);
    }
    expect(layout.nodes[1]).toMatchObject({
      name: 'node-2',
      address: '10.99.0.2',
      podSubnet: '10.244.2.0/24',
    });
  });

  it('uses no address and port twice', () => {
    const listeners = [
      ...Object.values(layout).flatMap(value =>
        typeof value === 'object' && 'port' in value
          ? [`${value.host}:${value.port}`]
          : [],
      ),
      ...layout.nodes.map(node => `${node.address}:${node.kubeletPort}`),
    ];
    expect(new Set(listeners).size).toBe(listeners.length);
  });
});

describe('platformPaths', () => {
  it('keeps the state of each profile in the checkout', () => {
    const paths = platformPaths({
      checkout: '/shop',
      profile: 'test',
      env: {},
    });
    expect(paths.stateDir).toBe('/shop/.marquee/test');
    expect(paths.poolFile).toBe('/shop/.marquee/test/pool/catalog-info.yaml');
  });

  it.each([
    [{ MARQUEE_CACHE: '/big/disk', XDG_CACHE_HOME: '/x' }, '/big/disk'],
    [{ XDG_CACHE_HOME: '/x' }, '/x/marquee'],
  ])('shares the cache folder between checkouts: %j', (env, cacheDir) => {
    const paths = platformPaths({ checkout: '/shop', profile: 'local', env });
    expect(paths.cacheDir).toBe(cacheDir);
  });
});
