import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBrowserAssets } from './buildBrowserAssets';
import { buildWorker } from './buildWorker';
import { buildServer } from './buildServer';
import { packFiles } from './packFiles';
import { SITES, STOREFRONT_IMAGES } from './sites';

const ROOT = join(__dirname, '..');
/**
 * Builds both images' contents: `<outDir>/<image>/server.cjs`, to be run by Node.js
 * with nothing else installed, beside `public/` with the browser's files, each also
 * packed by brotli and gzip. What was in those folders before is removed.
 *
 * @throws when the code does not build; esbuild has then printed why
 */
export async function buildStorefront(options: {
  outDir: string;
}): Promise<void> {
  await Promise.all(
    STOREFRONT_IMAGES.map(async image => {
      const folder = join(options.outDir, image);
      const assets = join(folder, 'public');
      await rm(folder, { recursive: true, force: true });
      await mkdir(assets, { recursive: true });
      await copyFile(
        join(ROOT, 'src/styles/icon.svg'),
        join(assets, 'icon.svg'),
      );
      await Promise.all([
        buildServer({
          entry: join(ROOT, `src/server/main.${image}.ts`),
          outFile: join(folder, 'server.cjs'),
        }),
        buildWorker({ root: ROOT, outDir: assets }),
        ...SITES[image].map(site =>
          buildBrowserAssets({ root: ROOT, site, outDir: assets }),
        ),
      ]);
      await packFiles(assets);
    }),
  );
}
