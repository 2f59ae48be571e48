import { build } from 'esbuild';

/** Bundles a server into one CommonJS file for Node.js 24. */
export async function buildServer(options: {
  entry: string;
  outFile: string;
}): Promise<void> {
  await build({
    entryPoints: [options.entry],
    outfile: options.outFile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    jsx: 'automatic',
    minifySyntax: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}
