import { readdir } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { layout } from '../../layout';

// On the running platform, whose KUBECONFIG is set.
describe('the devices that pods bring', () => {
  it('bring this machine no address, which browsers would take for another network', async () => {
    const devices = await Promise.all(
      layout.nodes.map(({ bridge }) =>
        // A node without pods has none.
        readdir(`/sys/class/net/${bridge}/brif`).catch(() => []),
      ),
    );
    expect(devices.flat().length).toBeGreaterThan(0);
    const addressed = Object.keys(networkInterfaces());
    expect(devices.flat().filter(name => addressed.includes(name))).toEqual([]);
  });
});
