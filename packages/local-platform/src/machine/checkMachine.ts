import { statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { MachineProblem } from './MachineProblem';

const GIB = 1024 ** 3;
const NEEDED_MEMORY = 6 * GIB;
const NEEDED_DISK = 10 * GIB;

/** What the checks look at. */
export interface MachineFacts {
  platform: string;
  arch: string;
  /** Effective user id. */
  uid: number;
  /** Bytes. */
  memory: number;
  /** Free bytes where the state is kept. */
  freeDisk: number;
}

/** Reads the facts of this machine; `dir` must exist. */
export async function readMachineFacts(dir: string): Promise<MachineFacts> {
  const disk = await statfs(dir);
  return {
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.() ?? -1,
    memory: totalmem(),
    freeDisk: disk.bavail * disk.bsize,
  };
}

/**
 * Says why a cluster cannot run on a machine with these facts.
 *
 * @throws MachineProblem - with the first reason
 */
export function checkMachine(facts: MachineFacts): void {
  const gib = (bytes: number) => (bytes / GIB).toFixed(1);
  if (facts.platform !== 'linux') {
    throw new MachineProblem(
      `A local cluster needs Linux, and this is ${facts.platform}: set KUBECONFIG to a cluster that Marquee may use, or run it in a Linux machine`,
    );
  }
  if (facts.arch !== 'x64' && facts.arch !== 'arm64') {
    throw new MachineProblem(
      `A local cluster needs an x64 or arm64 processor, and this is ${facts.arch}: set KUBECONFIG to a cluster that Marquee may use`,
    );
  }
  if (facts.uid !== 0) {
    throw new MachineProblem(
      'A local cluster needs root for containers and networks: run "sudo npm start", or set KUBECONFIG to a cluster that Marquee may use',
    );
  }
  if (facts.memory < NEEDED_MEMORY) {
    throw new MachineProblem(
      `A local cluster needs ${gib(
        NEEDED_MEMORY,
      )} GiB of memory, and this machine has ${gib(
        facts.memory,
      )}: set KUBECONFIG to a cluster that Marquee may use`,
    );
  }
  if (facts.freeDisk < NEEDED_DISK) {
    throw new MachineProblem(
      `A local cluster needs ${gib(
        NEEDED_DISK,
      )} GiB of free disk, and only ${gib(
        facts.freeDisk,
      )} are left: free some, or move the checkout`,
    );
  }
}
