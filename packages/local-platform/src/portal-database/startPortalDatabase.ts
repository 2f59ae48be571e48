import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { layout, type PlatformPaths } from '../layout';
import type { Supervisor } from '../supervise';
import { accepts } from '../system/answers';
import { asUnprivileged } from './asUnprivileged';
import { createDatabase } from './createDatabase';
import { databasePrograms } from './databasePrograms';
import { portalDatabaseUrl } from './portalDatabaseUrl';

/** Each plugin of the portal keeps its own pool of connections. */
const MAX_CONNECTIONS = 300;

/**
 * Starts the portal's PostgreSQL and makes its database at the first time.
 *
 * @returns its connection URL, password included
 * @throws Error - when it does not get ready
 */
export async function startPortalDatabase(options: {
  supervisor: Supervisor;
  paths: PlatformPaths;
}): Promise<{ url: string }> {
  const { supervisor, paths } = options;
  const folder = join(paths.stateDir, 'portal-database');
  await mkdir(folder, { recursive: true });
  const programs = databasePrograms();
  const files = await createDatabase({ folder, programs });
  const { host, port } = layout.portalDatabase;
  await supervisor.start({
    name: 'portal-database',
    ...asUnprivileged({
      command: programs.postgres,
      args: [
        ...['-D', files.data, '-h', host, '-p', String(port)],
        // Connections come by TCP; a socket file would need a folder that two users share.
        ...['-c', 'unix_socket_directories='],
        ...['-c', `max_connections=${MAX_CONNECTIONS}`],
        ...['-c', 'shared_buffers=128MB'],
      ],
    }),
    cwd: '/',
    ready: () => accepts({ host, port }),
    // A fast shutdown: ends the sessions instead of waiting for them.
    stopSignal: 'SIGINT',
  });
  return { url: await portalDatabaseUrl(paths) };
}
