import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { restoreKernelSwitches } from '../kubernetes/network/kernelSwitches';
import { layout } from '../layout';
import { PROVISIONER_DIR } from '../kubernetes/mountVolumes';
import { cgroupHierarchies } from '../kubernetes/node/prepareCgroup';
import { unmountBelow } from './mounts';
import {
  namespacesOfTasks,
  podNetworkNamespaces,
  removeBridges,
  removeNamespaces,
} from './networks';
import { removeClusterRules } from './packetRules';
import { RUN_RECORD } from './RunRecord';
import { endProcesses, groupsBelow, processesInGroup } from './processes';

/** How long pods may take to end well, in milliseconds. */
const POD_PATIENCE_MS = 8000;

/** Ends all pods; what they run gets the chance to end well. The kubelets must be gone. */
export async function endPods(): Promise<void> {
  // Whoever is not root has none, and cannot end those of others.
  if (process.getuid?.() !== 0) return;
  await Promise.all(
    layout.nodes.map(({ cgroup }) =>
      endProcesses({
        find: () => processesInGroup(cgroup),
        patienceMs: POD_PATIENCE_MS,
      }),
    ),
  );
}

/**
 * Takes everything of a cluster off the machine that is not a process: namespaces, mounts, devices,
 * packet rules, control groups, sockets. State stays. Nothing found is no error, so it can always be called.
 *
 * @param options.existingCluster - a cluster that is not ours is in use, maybe on this machine: packet
 *   rules stay, for they may be its own
 */
export async function removeTraces(options: {
  runDir: string;
  existingCluster?: boolean;
}): Promise<void> {
  const { runDir, existingCluster } = options;
  // Whoever is not root cannot have made any.
  if (process.getuid?.() !== 0) return;
  const states = layout.nodes.map(({ name }) =>
    join(runDir, name, 'containerd'),
  );
  const namespaces = [
    ...(await podNetworkNamespaces()),
    ...(await Promise.all(states.map(namespacesOfTasks))).flat(),
  ];
  await unmountBelow([runDir, PROVISIONER_DIR]);
  await removeNamespaces([...new Set(namespaces)]);
  if (!existingCluster) await removeClusterRules();
  await removeBridges();
  await removeGroups();
  // Not recursive: if it is not empty, it is not ours.
  await rmdir(PROVISIONER_DIR).catch(() => {});
  await restoreKernelSwitches(runDir);
  for (const entry of await readdir(runDir).catch(() => [])) {
    // The note of who runs goes last: it keeps others away until all is clean.
    if (entry !== RUN_RECORD) {
      await rm(join(runDir, entry), { recursive: true, force: true });
    }
  }
}

async function removeGroups(): Promise<void> {
  for (const hierarchy of await cgroupHierarchies()) {
    for (const { cgroup } of layout.nodes) {
      for (const dir of await groupsBelow(join(hierarchy, cgroup))) {
        await rmdir(dir).catch(() => {});
      }
    }
  }
}
