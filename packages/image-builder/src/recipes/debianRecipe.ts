import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aptListsState } from '../debian/aptListsState';
import { sharedLibraries } from '../debian/sharedLibraries';
import type { LayerEntry } from '../layer/LayerEntry';
import { systemEntries } from '../layer/systemEntries';
import type { ImageConfig } from '../oci/Image';
import type { Recipe } from './Recipe';

/** A server that is made of programs of Debian. */
export type DebianOptions = {
  name: string;
  /** Folder with `part.yaml` and `entry.sh`, relative to the checkout. */
  folder: string;
  /** Gives the packages that have the server; libraries are found from there. */
  packages: () => Promise<string[]>;
  /** Libraries that it can do without. */
  without?: string[];
  /** Gives the server's own files, libraries left out, and the programs among them. */
  files: (root: string) => Promise<{
    entries: LayerEntry[];
    /** Files of the host whose libraries are needed. */
    programs: string[];
  }>;
  config: Omit<ImageConfig, 'entrypoint'>;
};

const ENTRY = '/usr/local/bin/entry';

/** Gives the recipe for a server of Debian that is started by a small shell script. */
export function debianRecipe(server: DebianOptions): Recipe {
  const { name, folder, without = [], config } = server;
  return {
    name,
    descriptorFile: join(folder, 'part.yaml'),
    async cook({ checkout, debian, layers }) {
      const script = await readFile(join(checkout, folder, 'entry.sh'));
      const layer = await layers.layer({
        inputs: [
          'debian',
          name,
          script.toString(),
          server.files.toString(),
          ...without,
          await aptListsState(),
        ],
        entries: async () => {
          const packages = ['dash', 'libc6', ...(await server.packages())];
          const root = await debian.unpack({ packages, without });
          const { entries, programs } = await server.files(root);
          const shell = join(root, 'bin/dash');
          return [
            ...systemEntries(),
            ...entries,
            ...(await sharedLibraries({
              root,
              programs: [...programs, shell],
            })),
            program('/usr/bin/sh', { file: shell }),
            { type: 'link', path: '/bin', target: 'usr/bin' },
            program(ENTRY, script),
          ];
        },
      });
      return { layers: [layer], config: { ...config, entrypoint: [ENTRY] } };
    },
  };
}

/** Gives the entry for a file that can be executed. */
export function program(
  path: string,
  content: (LayerEntry & { type: 'file' })['content'],
): LayerEntry {
  return { type: 'file', path, content, mode: 0o755 };
}
