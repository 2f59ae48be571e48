import { basename } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

/** How all scripts for browsers are made. */
export const SCRIPT_OPTIONS = {
  bundle: true,
  // Pages say that they are; Korean is three bytes a syllable then, not six.
  charset: 'utf8',
  format: 'esm',
  target: ['es2022', 'chrome110', 'firefox115', 'safari16.4'],
  jsx: 'automatic',
  minify: true,
  legalComments: 'none',
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Address of a built file. */
export function address(path: string): string {
  return `/assets/${basename(path)}`;
}

const REACT = ['react', 'react/jsx-runtime', 'react-dom/client'];

/** React as one module: it is CommonJS, so what it exports has to be named. */
const wholeReact: Plugin = {
  name: 'whole-react',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^whole-react$/ }, ({ path }) => ({
      path,
      namespace: 'shared',
    }));
    onLoad({ filter: /.*/, namespace: 'shared' }, () => {
      const named = new Set<string>();
      const lines = REACT.map(module => {
        const names = Object.keys(require(module)).filter(
          name => !named.has(name),
        );
        names.forEach(name => named.add(name));
        return `export { ${names.join(', ')} } from '${module}';`;
      });
      return { contents: lines.join('\n'), resolveDir: __dirname };
    });
  },
};

/**
 * What pages of a site have in common, built into files of their own: who goes from
 * one page to the next has them already. Few and large, for each file costs a page
 * that is opened for the first time a way to the server.
 *
 * - `react`: React with its renderer
 * - `api`: the box office's client, and all else that checks data by schemas
 */
export type SharedScript = 'react' | 'api';

const SHARED: Record<SharedScript, { entry: string; asked: RegExp }> = {
  react: {
    entry: 'whole-react',
    asked: /^(react|react\/jsx-runtime|react-dom\/client)$/,
  },
  // What src/client/shared/api.ts exports: one copy of it for all pages.
  api: {
    entry: 'src/client/shared/api.ts',
    asked:
      /[/](ApiError|loadPlan|schemas|SeatFeed|TicketingClient|orderChoices|keptWish)$/,
  },
};

/** Builds the shared scripts, and gives the plugin by which pages find them. */
export async function buildSharedScripts(options: {
  /** Folder of this package. */
  root: string;
  outDir: string;
  scripts: readonly SharedScript[];
  plugins: Plugin[];
}): Promise<Plugin> {
  const { root, outDir, scripts, plugins } = options;
  const built = await Promise.all(
    scripts.map(async name => {
      const { metafile } = await build({
        ...SCRIPT_OPTIONS,
        absWorkingDir: root,
        entryPoints: { [name]: SHARED[name].entry },
        outdir: outDir,
        entryNames: '[name]-[hash]',
        plugins: [wholeReact, ...plugins],
      });
      const [path] = Object.keys(metafile.outputs);
      return { filter: SHARED[name].asked, path: address(path) };
    }),
  );
  return {
    name: 'shared-scripts',
    setup({ onResolve }) {
      for (const { filter, path } of built) {
        onResolve({ filter }, () => ({ path, external: true }));
      }
    },
  };
}
