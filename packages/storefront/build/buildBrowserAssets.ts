import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { manifestFile } from '../src/server/assets';

// The pages show texts of their own for every fault, never those of the schema
// library; its texts in fifty languages would be a third of the seat picker.
const withoutSchemaTexts: Plugin = {
  name: 'without-schema-texts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /locales\/(index|en)\.js$/ }, ({ importer }) =>
      /[\\/]zod[\\/]/.test(importer)
        ? { path: 'texts', namespace: 'no-texts' }
        : null,
    );
    onLoad({ filter: /.*/, namespace: 'no-texts' }, () => ({
      contents: 'export default () => ({ localeError: () => undefined });',
    }));
  },
};

/** Files that an output needs before it can run, itself first. */
function chunksOf(outputs: Metafile['outputs'], path: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path: next, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') visit(next);
    }
  };
  visit(path);
  return [...seen];
}

function address(path: string) {
  return `/assets/${basename(path)}`;
}

/** `SeatsPage.tsx` is the file of the page called `seats`. */
function pageName(entryPoint: string) {
  return basename(entryPoint)
    .replace(/Page\.tsx$/, '')
    .toLowerCase();
}

/**
 * Bundles the browser's side of one site: scripts split by page, one style sheet,
 * names with hashes, and a manifest for the server.
 */
export async function buildBrowserAssets(options: {
  /** Folder of this package. */
  root: string;
  /** Name of the script's and the style sheet's entry. */
  name: string;
  outDir: string;
}): Promise<void> {
  const { root, name, outDir } = options;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`src/client/${name}.tsx`, `src/styles/${name}.css`],
    outdir: outDir,
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022', 'chrome110', 'firefox115', 'safari16.4'],
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutSchemaTexts],
    logLevel: 'warning',
  });
  const { outputs } = metafile;
  const paths = Object.keys(outputs);
  const find = (ending: string) =>
    paths.find(path => outputs[path].entryPoint === `src/${ending}`) ?? '';
  const script = find(`client/${name}.tsx`);
  const pages = paths.flatMap(path => {
    const { entryPoint } = outputs[path];
    if (!entryPoint || path === script || !entryPoint.endsWith('Page.tsx'))
      return [];
    return [[pageName(entryPoint), chunksOf(outputs, path).map(address)]];
  });
  await writeFile(
    join(outDir, manifestFile(name)),
    JSON.stringify({
      script: address(script),
      style: address(find(`styles/${name}.css`)),
      pages: Object.fromEntries(pages),
    }),
  );
}
