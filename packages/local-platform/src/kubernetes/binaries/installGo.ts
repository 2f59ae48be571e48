import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from '../../system/runCommand';
import { moduleHash } from './moduleHash';

/** Checksums of Go's distribution as a module, as `go.sum` would have them; by architecture. */
const CHECKSUMS: Record<string, string | undefined> = {
  amd64: 'h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=',
  arm64: 'h1:sYL/O6MqS68ML0kjsQ36WoYIpJqkw60TxizWUYUKQMc=',
};

/**
 * Installs Go from the module proxy, where every release lies as module `golang.org/toolchain`.
 *
 * @throws Error - when the proxy cannot be reached or the content is not the expected one
 */
export async function installGo(options: {
  dir: string;
  version: string;
  /** Address of a module proxy; see {@link findGoProxy}. */
  proxy: string;
  signal: AbortSignal;
}): Promise<void> {
  const { dir, version, proxy, signal } = options;
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const expected = CHECKSUMS[arch];
  if (!expected) throw new Error(`There is no Go for ${arch} machines here`);
  const name = `v0.0.1-go${version}.linux-${arch}`;
  const url = `${proxy}/golang.org/toolchain/@v/${name}.zip`;
  const unfinished = `${dir}.${process.pid}`;
  try {
    await mkdir(unfinished, { recursive: true });
    const archive = join(unfinished, 'go.zip');
    const response = await fetch(url, { signal }).catch(cause => {
      throw new Error(`Go cannot be downloaded from ${url}`, { cause });
    });
    if (!response.ok) throw new Error(`${url} answers ${response.status}`);
    await writeFile(archive, Buffer.from(await response.arrayBuffer()));
    await runCommand('unzip', ['-q', archive, '-d', unfinished], { signal });
    const root = `golang.org/toolchain@${name}`;
    if ((await moduleHash(unfinished, root)) !== expected) {
      throw new Error(`${url} does not match its checksum`);
    }
    await makeExecutable(join(unfinished, root));
    await mkdir(dirname(dir), { recursive: true });
    await rename(join(unfinished, root), dir);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Module archives carry no permissions; Go's own commands set them after unpacking too. */
async function makeExecutable(root: string): Promise<void> {
  const tools = join(root, 'pkg', 'tool');
  const platforms = await readdir(tools).catch(() => []);
  const dirs = [join(root, 'bin'), ...platforms.map(name => join(tools, name))];
  for (const dir of dirs) {
    for (const file of await readdir(dir)) await chmod(join(dir, file), 0o755);
  }
}
