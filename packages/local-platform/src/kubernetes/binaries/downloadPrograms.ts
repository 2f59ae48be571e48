import { createHash } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  KUBERNETES_VERSION,
  programNames,
  type ProgramSet,
} from './programSets';

const OFFICIAL = 'https://dl.k8s.io/release';
/** Short, for where the host cannot be reached the programs are built instead. */
const CONNECT_TIMEOUT_MS = 4000;

/**
 * Downloads the official programs of Kubernetes and checks them against their published checksums.
 *
 * @returns false when there are none for this set or the server cannot be reached
 * @throws Error - when a program does not match its checksum
 */
export async function downloadPrograms(options: {
  set: ProgramSet;
  dir: string;
  report: (detail: string) => void;
  signal: AbortSignal;
  /** Where the releases lie. */
  origin?: string;
}): Promise<boolean> {
  const { set, dir, report, signal, origin = OFFICIAL } = options;
  if (set.id !== 'kubernetes') return false;
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const base = `${origin}/v${KUBERNETES_VERSION}/bin/linux/${arch}`;
  for (const name of programNames(set)) {
    const checksum = await fetchChecksum(`${base}/${name}.sha256`, signal);
    if (!checksum) return false;
    report(`downloading ${name}`);
    const response = await fetch(`${base}/${name}`, { signal });
    if (!response.ok) return false;
    const content = Buffer.from(await response.arrayBuffer());
    if (createHash('sha256').update(content).digest('hex') !== checksum) {
      throw new Error(`${base}/${name} does not match its checksum`);
    }
    await writeFile(join(dir, name), content);
    await chmod(join(dir, name), 0o755);
  }
  return true;
}

async function fetchChecksum(
  url: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const limited = AbortSignal.any([
    signal,
    AbortSignal.timeout(CONNECT_TIMEOUT_MS),
  ]);
  try {
    const response = await fetch(url, { signal: limited });
    const text = response.ok ? (await response.text()).trim() : '';
    return /^[0-9a-f]{64}$/.test(text) ? text : undefined;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}
