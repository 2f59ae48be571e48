import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { aptListsState } from '../debian/aptListsState';
import { sharedLibraries } from '../debian/sharedLibraries';
import type { LayerEntry } from '../layer/LayerEntry';
import { systemEntries } from '../layer/systemEntries';
import type { StoredBlob } from '../store/BlobStore';
import type { Kitchen } from './Recipe';

const PACKAGES = ['libc6', 'libgcc-s1', 'libstdc++6', 'ca-certificates'];
const CERTIFICATES = 'usr/share/ca-certificates/mozilla';

/**
 * Makes the layer below all services: Node.js, the libraries that it needs, and the certificates of
 * public authorities. There is no shell and no package manager in it.
 */
export async function nodeBase(kitchen: Kitchen): Promise<StoredBlob> {
  const node = await realpath(kitchen.nodePath);
  const { size, mtimeMs } = await stat(node);
  return await kitchen.layers.layer({
    inputs: ['node', node, `${size} ${mtimeMs}`, await aptListsState()],
    entries: async (): Promise<LayerEntry[]> => {
      const root = await kitchen.debian.unpack({ packages: PACKAGES });
      return [
        ...systemEntries(),
        ...(await sharedLibraries({ root, programs: [node] })),
        {
          type: 'file',
          path: '/usr/local/bin/node',
          content: { file: node },
          mode: 0o755,
        },
        {
          type: 'file',
          path: '/etc/ssl/certs/ca-certificates.crt',
          content: await certificates(join(root, CERTIFICATES)),
        },
      ];
    },
  });
}

async function certificates(folder: string): Promise<Buffer> {
  const names = (await readdir(folder)).sort();
  return Buffer.concat(
    await Promise.all(names.map(name => readFile(join(folder, name)))),
  );
}
