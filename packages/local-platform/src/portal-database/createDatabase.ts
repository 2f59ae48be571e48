import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../system/runCommand';
import { asUnprivileged, DATABASE_USER } from './asUnprivileged';
import type { DatabasePrograms } from './databasePrograms';

/** Name of the portal's database and of the role that owns it. */
export const DATABASE_NAME = 'marquee';

/** Where the portal's database lies. */
export interface DatabaseFiles {
  data: string;
  /** The role's password, readable by the owner of the platform only. */
  password: string;
}

/** Makes the portal's database, unless it is there. */
export async function createDatabase(options: {
  folder: string;
  programs: DatabasePrograms;
}): Promise<DatabaseFiles> {
  const { folder, programs } = options;
  const files = {
    data: join(folder, 'data'),
    password: join(folder, 'password'),
  };
  if (!existsSync(files.data)) {
    // A start that was cut off leaves its unfinished work under another name.
    const unfinished = join(folder, 'unfinished');
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    const password = randomBytes(24).toString('base64url');
    await writeFile(files.password, password, { mode: 0o600 });
    await initialize({
      data: unfinished,
      passwordFile: files.password,
      programs,
    });
    await rename(unfinished, files.data);
  }
  return files;
}

async function initialize(options: {
  data: string;
  passwordFile: string;
  programs: DatabasePrograms;
}): Promise<void> {
  const { data, passwordFile, programs } = options;
  if (process.getuid?.() === 0) {
    await runCommand('chown', [`${DATABASE_USER}:nogroup`, data]);
  }
  const run = (command: string, args: string[], input?: string) => {
    const line = asUnprivileged({ command, args });
    return runCommand(line.command, line.args, { cwd: '/', input });
  };
  await run(programs.initdb, [
    `--pgdata=${data}`,
    `--username=${DATABASE_NAME}`,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ]);
  await run(
    programs.postgres,
    ['--single', '-D', data, 'postgres'],
    `CREATE DATABASE ${DATABASE_NAME}\n`,
  );
}
