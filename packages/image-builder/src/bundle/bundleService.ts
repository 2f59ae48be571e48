import { build } from 'esbuild';

/** Optional companions of libraries that services use, which load only where somebody installed them. */
const OPTIONAL_MODULES = [
  'better-sqlite3',
  'mariadb/callback',
  'mysql',
  'mysql2',
  'oracledb',
  'pg-native',
  'pg-query-stream',
  'sqlite3',
  'tedious',
];

/**
 * Bundles a service and everything that it imports into one CommonJS file. Not minified: what an error
 * report quotes can then be read, and the file is small beside Node.js anyway.
 *
 * @throws Error with the place of the fault when the sources do not compile.
 */
export async function bundleService(options: {
  entry: string;
}): Promise<Buffer> {
  const result = await build({
    entryPoints: [options.entry],
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    external: OPTIONAL_MODULES,
    legalComments: 'inline',
    logLevel: 'silent',
    write: false,
  });
  return Buffer.from(result.outputFiles[0].contents);
}
