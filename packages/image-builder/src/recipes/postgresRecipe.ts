import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDepends } from '../debian/parseDepends';
import { run } from '../debian/run';
import { folderEntries } from '../layer/folderEntries';
import { debianRecipe, program } from './debianRecipe';

const PROGRAMS = ['initdb', 'postgres'];
/** What the entry script needs beside the shell. */
const TOOLS = ['mv', 'rm'];
/** Just-in-time compilation is switched off: its compiler alone is larger than all the rest. */
const JIT = /^(bitcode\/|llvmjit)/;

/** Gives the recipe for PostgreSQL, the database of a show. */
export function postgresRecipe() {
  return debianRecipe({
    name: 'postgres',
    folder: 'packages/image-builder/parts/postgres',
    packages: async () => [
      await serverPackage(),
      'coreutils',
      'tzdata',
      'libc-bin',
    ],
    without: ['libllvm14', 'libllvm15', 'libllvm16', 'libllvm17', 'libllvm19'],
    files: async root => {
      const [version] = await readdir(join(root, 'usr/lib/postgresql'));
      const home = `/usr/lib/postgresql/${version}`;
      const share = `/usr/share/postgresql/${version}`;
      const modules = await folderEntries({
        folder: join(root, home, 'lib'),
        at: `${home}/lib`,
        include: path => !JIT.test(path) && !path.startsWith('pgxs/'),
      });
      const programs = PROGRAMS.map(name => join(root, home, 'bin', name));
      const tools = TOOLS.map(name => join(root, 'bin', name));
      return {
        entries: [
          ...(await folderEntries({
            folder: join(root, home, 'bin'),
            at: `${home}/bin`,
            include: path => PROGRAMS.includes(path),
          })),
          ...modules,
          ...(await folderEntries({
            folder: join(root, share),
            at: share,
            include: path => !path.startsWith('man/'),
          })),
          ...(await folderEntries({
            folder: join(root, 'usr/share/zoneinfo'),
            at: '/usr/share/zoneinfo',
            include: path => !/^(posix|right)\//.test(path),
          })),
          ...(await folderEntries({
            folder: join(root, 'usr/lib/locale/C.utf8'),
            at: '/usr/lib/locale/C.utf8',
          })),
          ...TOOLS.map((name, i) =>
            program(`/usr/bin/${name}`, { file: tools[i] }),
          ),
          ...PROGRAMS.map(name => ({
            type: 'link' as const,
            path: `/usr/bin/${name}`,
            target: `${home}/bin/${name}`,
          })),
        ],
        programs: [
          ...programs,
          ...tools,
          ...modules.flatMap(({ path }) =>
            path.endsWith('.so') ? [join(root, path)] : [],
          ),
        ],
      };
    },
    config: {
      ports: [5432],
      // A fast shutdown: end the sessions, do not wait for them.
      stopSignal: 'SIGINT',
      env: { LC_ALL: 'C.UTF-8' },
    },
  });
}

/** The package `postgresql` only leads to the version that this Debian has. */
async function serverPackage(): Promise<string> {
  const output = await run('apt-cache', ['depends', 'postgresql']);
  const [name] = parseDepends(output).get('postgresql') ?? [];
  if (!name) throw new Error('apt knows no package for PostgreSQL');
  return name;
}
