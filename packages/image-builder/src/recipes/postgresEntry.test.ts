import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const ENTRY = join(__dirname, '../../parts/postgres/entry.sh');

describe("the start of Postgres' container", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync('/tmp/marquee-entry-');
    mkdirSync(join(folder, 'bin'));
    const programs = {
      initdb: 'mkdir "${1#--pgdata=}"; echo 15 > "${1#--pgdata=}/PG_VERSION"',
      postgres:
        'case $1 in --single) cat > /dev/null ;; *) echo serves ;; esac',
    };
    for (const [name, text] of Object.entries(programs)) {
      const file = join(folder, 'bin', name);
      writeFileSync(file, `#!/bin/sh\n${text}\n`);
      chmodSync(file, 0o755);
    }
    mkdirSync(join(folder, 'data'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const data = (path: string) => join(folder, 'data', path);
  const start = () => {
    const script = readFileSync(ENTRY, 'utf8').replaceAll('/data', data(''));
    const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
    const env = { PATH, POSTGRES_PASSWORD: 'secret' };
    return spawnSync('sh', ['-c', script], { env, encoding: 'utf8' });
  };

  it('makes a database on an empty volume, also after a start that was cut off', () => {
    mkdirSync(data('unfinished'));
    expect(start()).toMatchObject({ status: 0, stdout: 'serves\n' });
    expect(existsSync(data('pgdata/PG_VERSION'))).toBe(true);
    expect(existsSync(data('unfinished'))).toBe(false);
  });

  it('never deletes a folder in the place of the database', () => {
    mkdirSync(data('pgdata'));
    writeFileSync(data('pgdata/base'), 'somebody needs this');
    const { status, stderr } = start();
    expect(status).toBe(1);
    expect(stderr).toContain('is left as it is');
    expect(existsSync(data('pgdata/base'))).toBe(true);
  });
});
