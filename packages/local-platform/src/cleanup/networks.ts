import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layout } from '../layout';
import { runCommand } from '../system/runCommand';

const NAMESPACES = '/run/netns';

/** Names of the network namespaces of our pods: those that a veth pair joins to one of our bridges. */
export async function podNetworkNamespaces(): Promise<string[]> {
  const found = new Set<string>();
  for (const { bridge } of layout.nodes) {
    const text = await runCommand('ip', [
      'link',
      'show',
      'master',
      bridge,
    ]).catch(() => '');
    for (const name of namespacesIn(text)) found.add(name);
  }
  return [...found];
}

/** The namespaces that the output of `ip link show` names as the other end of devices. */
export function namespacesIn(output: string): string[] {
  return [...output.matchAll(/link-netns (\S+)/g)].map(match => match[1]);
}

/** Namespaces named in the task descriptions that containerd keeps for running containers. */
export async function namespacesOfTasks(stateDir: string): Promise<string[]> {
  const tasks = join(stateDir, 'io.containerd.runtime.v2.task', 'k8s.io');
  const names = new Set<string>();
  for (const task of await readdir(tasks).catch(() => [])) {
    const file = join(tasks, task, 'config.json');
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const match of text.matchAll(/\/run\/netns\/([\w-]+)/g)) {
      names.add(match[1]);
    }
  }
  return [...names];
}

/** Deletes pods' network namespaces with the devices inside. */
export async function removeNamespaces(names: string[]): Promise<void> {
  const existing = await readdir(NAMESPACES).catch(() => [] as string[]);
  for (const name of names.filter(one => existing.includes(one))) {
    await runCommand('ip', ['netns', 'delete', name]).catch(() => {});
  }
}

/** Deletes the bridges of the nodes and the one that carries their addresses. */
export async function removeBridges(): Promise<void> {
  const bridges = [...layout.nodes.map(({ bridge }) => bridge), layout.bridge];
  for (const bridge of bridges) {
    await runCommand('ip', ['link', 'delete', bridge]).catch(() => {});
  }
}
