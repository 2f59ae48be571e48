import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { LANGUAGES } from '../src/i18n/language';
import { type AssetManifest, manifestFile } from '../src/server/assets';
import { textsOf, withoutSchemaTexts } from './leaveOut';
import { address, buildSharedScripts, SCRIPT_OPTIONS } from './sharedScripts';
import type { Site } from './sites';

function outputOf({ outputs }: Metafile, entry: string) {
  const [path] =
    Object.entries(outputs).find(
      ([, { entryPoint }]) => entryPoint === entry,
    ) ?? [];
  if (!path) throw new Error(`Nothing was built of ${entry}`);
  return { path, imports: outputs[path].imports };
}

async function buildStyle(root: string, name: string, outDir: string) {
  const entry = `src/styles/${name}.css`;
  const { metafile } = await build({
    ...SCRIPT_OPTIONS,
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: outDir,
    entryNames: '[name]-[hash]',
  });
  return address(outputOf(metafile, entry).path);
}

/**
 * Bundles the browser's side of one site: a script for each page and language beside
 * what the pages share, one style sheet, names with hashes, and a manifest for the
 * server.
 */
export async function buildBrowserAssets(options: {
  /** Folder of this package. */
  root: string;
  site: Site;
  outDir: string;
}): Promise<void> {
  const { root, site, outDir } = options;
  const shared = await buildSharedScripts({
    root,
    outDir,
    scripts: site.shared,
    plugins: [withoutSchemaTexts],
  });
  const pages: AssetManifest['pages'] = {};
  await Promise.all(
    LANGUAGES.map(async language => {
      const entries = Object.entries(site.pages).map(
        ([page, file]) => [page, `src/client/${file}`] as const,
      );
      const { metafile } = await build({
        ...SCRIPT_OPTIONS,
        absWorkingDir: root,
        entryPoints: Object.fromEntries(entries),
        outdir: outDir,
        entryNames: `[name].${language}-[hash]`,
        plugins: [shared, withoutSchemaTexts, textsOf(language)],
      });
      for (const [page, entry] of entries) {
        const { path, imports } = outputOf(metafile, entry);
        pages[page] = {
          ...pages[page],
          [language]: {
            script: address(path),
            preload: [...new Set(imports.map(imported => imported.path))],
          },
        };
      }
    }),
  );
  const style = await buildStyle(root, site.name, outDir);
  const manifest: AssetManifest = { style, pages };
  await writeFile(
    join(outDir, manifestFile(site.name)),
    JSON.stringify(manifest),
  );
}
