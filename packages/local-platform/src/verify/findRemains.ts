import { readdir, readFile } from 'node:fs/promises';
import { mountsBelow } from '../cleanup/mounts';
import { podNetworkNamespaces } from '../cleanup/networks';
import { markedProcesses } from '../cleanup/markedProcesses';
import { processesInGroup } from '../cleanup/processes';
import { withoutClusterRules } from '../cleanup/packetRules';
import { layout, type PlatformPaths } from '../layout';
import { runCommand } from '../system/runCommand';

/** What of a stopped platform is still on the machine, a line each; empty when it left nothing. */
export async function findRemains(paths: PlatformPaths): Promise<string[]> {
  const processes = [
    ...markedProcesses(),
    ...(
      await Promise.all(layout.nodes.map(node => processesInGroup(node.cgroup)))
    ).flat(),
  ];
  const mounts = mountsBelow(await readFile('/proc/self/mountinfo', 'utf8'), [
    paths.runDir,
    paths.stateDir,
  ]);
  const devices = (await readdir('/sys/class/net')).filter(
    device =>
      device === layout.bridge ||
      layout.nodes.some(({ bridge }) => bridge === device),
  );
  return [
    ...processes.map(pid => `process ${pid}`),
    ...mounts.map(mount => `mount ${mount}`),
    ...devices.map(device => `network device ${device}`),
    ...(await podNetworkNamespaces()).map(name => `network namespace ${name}`),
    ...(await packetRules()),
  ];
}

async function packetRules(): Promise<string[]> {
  const saved = await Promise.all(
    ['iptables-save', 'ip6tables-save'].map(program => runCommand(program, [])),
  );
  return saved
    .filter(rules => withoutClusterRules(rules) !== undefined)
    .map(() => 'packet rules of the cluster');
}
