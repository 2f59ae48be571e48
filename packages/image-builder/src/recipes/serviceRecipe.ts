import { join } from 'node:path';
import { bundleService } from '../bundle/bundleService';
import { workspaceState } from '../bundle/workspaceState';
import type { LayerEntry } from '../layer/LayerEntry';
import { nodeBase } from './nodeBase';
import type { Recipe } from './Recipe';

/** One of our own Node.js services. */
export type ServiceOptions = {
  name: string;
  descriptorFile?: string;
  /** Folder of its package, relative to the checkout. */
  workspace: string;
  /** Program, relative to the package. */
  entry: string;
  /** Port that it listens on, given to it as `PORT`. */
  port: number;
  /** Makes further files of the image, to be found below `/app`. */
  assets?: (options: { workspace: string }) => Promise<LayerEntry[]>;
};

/** Gives the recipe for a service: one bundled file on top of Node.js. */
export function serviceRecipe(service: ServiceOptions): Recipe {
  const { name, descriptorFile, entry, port, assets } = service;
  return {
    name,
    descriptorFile,
    async cook(kitchen) {
      const { checkout, layers } = kitchen;
      const workspace = join(checkout, service.workspace);
      const builder = join(checkout, 'packages/image-builder');
      const inputs = await workspaceState({
        checkout,
        workspaces: [workspace, builder],
      });
      const [base, app] = await Promise.all([
        nodeBase(kitchen),
        layers.layer({
          inputs: ['service', name, entry, inputs],
          entries: async () => [
            {
              type: 'file',
              path: '/app/main.cjs',
              content: await bundleService({ entry: join(workspace, entry) }),
            },
            ...((await assets?.({ workspace })) ?? []),
          ],
        }),
      ]);
      return {
        layers: [base, app],
        config: {
          entrypoint: ['/usr/local/bin/node', '/app/main.cjs'],
          workingDir: '/app',
          env: { NODE_ENV: 'production', PORT: String(port) },
          ports: [port],
        },
      };
    },
  };
}
