import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asUnprivileged } from './asUnprivileged';
import { createDatabase } from './createDatabase';
import { databasePrograms } from './databasePrograms';

describe('createDatabase', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'database-'));
    // As in a home folder that is closed to others.
    await chmod(folder, 0o700);
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const create = () => createDatabase({ folder, programs: databasePrograms() });

  it('makes a database once, with a password that only the owner can read', async () => {
    const first = await create();
    const { mode } = await stat(first.password);
    expect(mode & 0o777).toBe(0o600);
    const password = await readFile(first.password, 'utf8');
    expect(password).toMatch(/^[\w-]{32}$/);
    const made = await stat(join(first.data, 'PG_VERSION'));

    const second = await create();
    expect(await readFile(second.password, 'utf8')).toBe(password);
    const kept = await stat(join(second.data, 'PG_VERSION'));
    expect(kept.mtimeMs).toBe(made.mtimeMs);
  }, 30_000);

  it('starts over after a start that was cut off', async () => {
    await mkdir(join(folder, 'unfinished'));
    await writeFile(join(folder, 'unfinished', 'half'), '');
    await writeFile(join(folder, 'password'), 'of the first try');
    const files = await create();
    expect(await readFile(files.password, 'utf8')).not.toBe('of the first try');
    const access = await readFile(join(files.data, 'pg_hba.conf'), 'utf8');
    expect(access).toMatch(/127\.0\.0\.1\/32\s+scram-sha-256/);
  }, 30_000);
});

describe('asUnprivileged', () => {
  const line = { command: '/bin/postgres', args: ['-D', '/data'] };

  it('leaves a command of a user without rights as it is', () => {
    expect(asUnprivileged(line, false)).toEqual(line);
  });

  it('gives up the rights of root but the one to reach the files', () => {
    const { command, args } = asUnprivileged(line, true);
    expect(command).toBe('setpriv');
    expect(args).toContain('--reuid=nobody');
    expect(args.filter(arg => arg.includes('caps'))).toEqual([
      '--inh-caps=+dac_read_search',
      '--ambient-caps=+dac_read_search',
    ]);
    expect(args.slice(-3)).toEqual(['/bin/postgres', '-D', '/data']);
  });
});
