import { join } from 'node:path';
import type { NodeLayout, PlatformPaths } from '../layout';
import type { Supervisor } from '../supervise';
import type { Programs } from './binaries/providePrograms';

/** What the parts of the cluster are started with. */
export interface ClusterContext {
  paths: PlatformPaths;
  supervisor: Supervisor;
  /** Paths of kube-apiserver, kubelet and the other programs. */
  programs: Programs;
}

/** Folder of keys, certificates and kubeconfigs. */
export function pkiDir(paths: PlatformPaths): string {
  return join(paths.stateDir, 'kubernetes', 'pki');
}

/** Folder of configuration files, written anew at every start. */
export function configDir(paths: PlatformPaths): string {
  return join(paths.stateDir, 'kubernetes', 'config');
}

/** Folders and sockets of one node. */
export interface NodePaths {
  /** Short-lived: sockets, task state, IP reservations. */
  runDir: string;
  /** Kept over restarts: images and pod folders. Lies in the state folder. */
  keptDir: string;
  /** The kept folder under a short path: socket names below it may not exceed 107 characters. */
  dataDir: string;
  containerdSocket: string;
}

/** Where a node keeps its files. */
export function nodePaths(paths: PlatformPaths, node: NodeLayout): NodePaths {
  const runDir = join(paths.runDir, node.name);
  return {
    runDir,
    keptDir: join(paths.stateDir, 'nodes', node.name),
    dataDir: join(runDir, 'data'),
    containerdSocket: join(runDir, 'containerd.sock'),
  };
}
