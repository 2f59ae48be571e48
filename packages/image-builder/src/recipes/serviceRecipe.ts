import { join } from 'node:path';
import { bundleService } from '../bundle/bundleService';
import { workspaceState } from '../bundle/workspaceState';
import type { LayerEntry } from '../layer/LayerEntry';
import { nodeBase } from './nodeBase';
import type { Recipe } from './Recipe';

/** Where the program of a service is in its image. */
const PROGRAM = '/app/server.cjs';

/**
 * One of our own Node.js services.
 *
 * @public
 */
export type ServiceOptions = {
  name: string;
  descriptorFile?: string;
  /** Folder of its package, relative to the checkout. */
  workspace: string;
  /** Where its program begins, in that folder. Default: `src/main.ts`. */
  entry?: string;
  /** Port that it listens on, given to it as `PORT`. */
  port: number;
  /** Makes the files of the image, `/app/server.cjs` among them. Default: a bundle of `entry`. */
  build?: (options: { workspace: string }) => Promise<LayerEntry[]>;
};

/**
 * Gives the recipe for a service: its few files on top of Node.js.
 *
 * @public
 */
export function serviceRecipe(service: ServiceOptions): Recipe {
  const { name, descriptorFile, port } = service;
  const build = service.build ?? bundleOf(service.entry ?? 'src/main.ts');
  return {
    name,
    descriptorFile,
    async cook(kitchen) {
      const { checkout, layers } = kitchen;
      const workspace = join(checkout, service.workspace);
      const builder = join(checkout, 'packages/image-builder');
      const sources = await workspaceState({
        checkout,
        workspaces: [workspace, builder],
      });
      const [base, app] = await Promise.all([
        nodeBase(kitchen),
        layers.layer({
          inputs: ['service', name, sources],
          entries: () => build({ workspace }),
        }),
      ]);
      return {
        layers: [base, app],
        config: {
          entrypoint: ['/usr/local/bin/node', PROGRAM],
          workingDir: '/app',
          env: { NODE_ENV: 'production', PORT: String(port) },
          ports: [port],
        },
      };
    },
  };
}

function bundleOf(entry: string) {
  return async (options: { workspace: string }): Promise<LayerEntry[]> => {
    const content = await bundleService({
      entry: join(options.workspace, entry),
    });
    return [{ type: 'file', path: PROGRAM, content }];
  };
}
