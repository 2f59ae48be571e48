import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountsSecret } from './accountsSecret';

describe('accountsSecret', () => {
  let stateDir: string;
  beforeEach(async () => {
    stateDir = await mkdtemp(join(tmpdir(), 'secret-'));
  });
  afterEach(() => rm(stateDir, { recursive: true }));

  it('is made once, and only its owner can read it', async () => {
    const first = await accountsSecret({ stateDir });
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(await accountsSecret({ stateDir })).toBe(first);
    const { mode } = await stat(join(stateDir, 'accounts-secret'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('is another one on every platform', async () => {
    const other = join(stateDir, 'other');
    expect(await accountsSecret({ stateDir: other })).not.toBe(
      await accountsSecret({ stateDir }),
    );
  });

  it('is made anew after a start that was cut off', async () => {
    await writeFile(join(stateDir, 'accounts-secret.new'), 'half');
    expect(await accountsSecret({ stateDir })).not.toBe('half');
  });
});
