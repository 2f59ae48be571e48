import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layout, type PlatformPaths } from '../layout';
import { DATABASE_NAME } from './createDatabase';

/**
 * Connection URL of a platform's own PostgreSQL, password included.
 *
 * @throws Error - when this platform was never started
 */
export async function portalDatabaseUrl(paths: PlatformPaths): Promise<string> {
  const file = join(paths.stateDir, 'portal-database', 'password');
  const password = await readFile(file, 'utf8');
  const { host, port } = layout.portalDatabase;
  return `postgresql://${DATABASE_NAME}:${password}@${host}:${port}/${DATABASE_NAME}`;
}
