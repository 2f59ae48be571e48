import { buildPool, serviceRecipe } from '@marquee/image-builder';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const NAME = 'shows-test-part';
const WORKSPACE = 'plugins/shows-backend';

/** Builds the image that plays all parts, and gives its reference by digest. */
export async function buildTestPart(
  directory: ReturnType<typeof createMockDirectory>,
): Promise<string> {
  const { images } = await buildPool({
    checkout: resolve(__dirname, '../../../../..'),
    cacheDir:
      process.env.MARQUEE_CACHE ??
      join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'marquee'),
    registry: {
      url: process.env.MARQUEE_REGISTRY_URL ?? 'http://10.99.0.254:5000',
      name: process.env.MARQUEE_REGISTRY_NAME ?? 'registry.local',
    },
    outFile: directory.resolve('catalog-info.yaml'),
    recipes: [
      serviceRecipe({
        name: NAME,
        workspace: WORKSPACE,
        port: 8080,
        build: async () => [
          {
            type: 'file',
            path: '/app/server.cjs',
            content: await readFile(join(__dirname, 'server.cjs')),
          },
        ],
      }),
    ],
  });
  return images[NAME];
}
