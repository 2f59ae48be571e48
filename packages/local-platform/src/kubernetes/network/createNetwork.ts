import { layout } from '../../layout';
import { runCommand } from '../../system/runCommand';
import { setKernelSwitches } from './kernelSwitches';

const KERNEL_MODULES = ['overlay', 'br_netfilter', 'nf_conntrack'];

/** Makes the device that carries the nodes' addresses, and lets packets pass between them. */
export async function createNetwork(runDir: string): Promise<void> {
  for (const module of KERNEL_MODULES) {
    // Built into the kernel, or not needed by it: containerd and kube-proxy complain if it is neither.
    await runCommand('modprobe', [module]).catch(() => {});
  }
  await setKernelSwitches(runDir);
  await runCommand('ip', ['link', 'add', layout.bridge, 'type', 'bridge']);
  await runCommand('ip', ['link', 'set', layout.bridge, 'up']);
  const addresses = [
    layout.hostAddress,
    ...layout.nodes.map(({ address }) => address),
  ];
  for (const address of addresses) {
    const args = ['addr', 'add', `${address}/32`, 'dev', layout.bridge];
    await runCommand('ip', args);
  }
}
