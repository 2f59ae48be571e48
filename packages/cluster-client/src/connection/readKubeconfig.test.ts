import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readKubeconfig } from './readKubeconfig';

describe('readKubeconfig', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kubeconfig-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const base64 = (text: string) => Buffer.from(text).toString('base64');
  async function save(user: object, cluster: object = {}): Promise<string> {
    const file = join(folder, 'config');
    const server = 'https://example.org:6443';
    await writeFile(
      file,
      stringify({
        'current-context': 'here',
        contexts: [{ name: 'here', context: { cluster: 'c', user: 'u' } }],
        clusters: [{ name: 'c', cluster: { server, ...cluster } }],
        users: [{ name: 'u', user }],
      }),
    );
    return file;
  }

  it('reads certificates that are embedded or beside the file', async () => {
    await writeFile(join(folder, 'client.key'), 'KEY');
    const file = await save(
      {
        'client-certificate-data': base64('CERT'),
        'client-key': 'client.key',
      },
      { 'certificate-authority-data': base64('CA') },
    );
    const connection = await readKubeconfig({ file });
    expect(connection.server.href).toBe('https://example.org:6443/');
    expect(connection.tls).toMatchObject({
      ca: 'CA',
      cert: 'CERT',
      key: 'KEY',
      rejectUnauthorized: true,
    });
  });

  it('asks a credential program once while its token lasts', async () => {
    const program = join(folder, 'credential');
    const expirationTimestamp = new Date(Date.now() + 3_600_000).toISOString();
    const credential = { status: { token: 'T', expirationTimestamp } };
    await writeFile(
      program,
      `#!/bin/sh\necho x >> ${folder}/calls\necho '${JSON.stringify(
        credential,
      )}'\n`,
      { mode: 0o755 },
    );
    const file = await save({
      exec: {
        apiVersion: 'client.authentication.k8s.io/v1',
        command: './credential',
      },
    });
    const { token } = await readKubeconfig({ file });
    expect(await token?.()).toBe('T');
    await rm(program);
    expect(await token?.()).toBe('T');
  });

  it('reads a token file anew each time, as tokens are replaced', async () => {
    await writeFile(join(folder, 'token'), 'first\n');
    const file = await save({ tokenFile: 'token' });
    const { token } = await readKubeconfig({ file });
    expect(await token?.()).toBe('first');
    await writeFile(join(folder, 'token'), 'second\n');
    expect(await token?.()).toBe('second');
  });

  it('names the context that is missing', async () => {
    const file = await save({});
    await expect(readKubeconfig({ file, context: 'there' })).rejects.toThrow(
      'There is no context',
    );
  });
});
