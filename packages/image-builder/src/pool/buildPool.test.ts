import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import { writeLayer } from '../layer/writeLayer';
import type { Recipe } from '../recipes/Recipe';
import { RegistryClient } from '../registry/RegistryClient';
import { BlobStore } from '../store/BlobStore';
import { buildPool } from './buildPool';

const HELLO = 'packages/image-builder/src/__fixtures__/hello';
const CHECKOUT = join(__dirname, '../../../..');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

// Debian's registry, as the platform runs it.
describe('buildPool with a registry', () => {
  let folder: string;
  let url: string;
  let registry: ChildProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pool-'));
    const address = `127.0.0.1:${await freePort()}`;
    url = `http://${address}`;
    await writeFile(
      join(folder, 'registry.yaml'),
      `version: 0.1
storage: { filesystem: { rootdirectory: ${join(folder, 'registry')} } }
http: { addr: '${address}' }
`,
    );
    const args = ['serve', join(folder, 'registry.yaml')];
    registry = spawn('docker-registry', args, { stdio: 'ignore' });
    const up = () =>
      fetch(`${url}/v2/`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await up())) await sleep(50);
  });
  afterAll(async () => {
    const ended = once(registry, 'exit');
    registry.kill();
    await ended;
    await rm(folder, { recursive: true });
  });

  /** Two images that share their lower layer. */
  function recipes(text: string): Recipe[] {
    const store = new BlobStore({ folder: join(folder, 'cache/images/blobs') });
    const layer = (path: string, content: string) =>
      writeLayer({
        entries: [{ type: 'file', path, content: Buffer.from(content) }],
        store,
      });
    return ['hello', 'world'].map(name => ({
      name,
      ...(name === 'hello' && { descriptorFile: join(HELLO, 'part.yaml') }),
      cook: async () => ({
        layers: [
          await layer('/base', 'x'.repeat(1e6)),
          await layer('/a', text),
        ],
        config: { entrypoint: ['/a'] },
      }),
    }));
  }

  async function build(text: string) {
    const reports: string[] = [];
    const outFile = join(folder, 'pool/catalog-info.yaml');
    const pool = await buildPool({
      checkout: CHECKOUT,
      cacheDir: join(folder, 'cache'),
      registry: { url, name: 'registry.local' },
      recipes: recipes(text),
      outFile,
      report: message => reports.push(message),
    });
    return { pool, reports, catalog: parse(await readFile(outFile, 'utf8')) };
  }

  it('sends a shared layer once, and nothing at all the second time', async () => {
    expect((await build('one')).reports).toEqual([
      'marquee/hello 1.0 MB, pushed 1.0 MB',
      'marquee/world 1.0 MB, pushed 0.0 MB',
    ]);
    expect((await build('one')).reports).toEqual([
      'marquee/hello 1.0 MB, unchanged',
      'marquee/world 1.0 MB, unchanged',
    ]);
  });

  it('lists parts, and only parts, in the catalog by digest', async () => {
    const { pool, catalog } = await build('one');
    expect(Object.keys(pool.images)).toEqual(['hello', 'world']);
    expect(pool.parts.map(({ image }) => image)).toEqual([pool.images.hello]);
    expect(catalog).toMatchObject({
      kind: 'Resource',
      metadata: { name: 'hello', title: 'Hello' },
      spec: {
        type: 'container-image',
        owner: 'group:default/admins',
        image: pool.images.hello,
        descriptor: { name: 'hello', scaling: { min: 1, max: 1 } },
      },
    });
  });

  it('gives a changed image another digest, and keeps the old one for what runs', async () => {
    const { pool: before } = await build('one');
    const { pool: after } = await build('two');
    expect(after.images.hello).not.toBe(before.images.hello);
    const [, digest] = before.images.hello.split('@');
    const client = new RegistryClient({ url });
    expect(await client.hasManifest('marquee/hello', digest)).toBe(true);
  });

  it('names the image that cannot be built', async () => {
    const [hello] = recipes('one');
    const cook = async () => {
      throw new Error('no flour');
    };
    await expect(
      buildPool({
        checkout: CHECKOUT,
        cacheDir: join(folder, 'cache'),
        registry: { url, name: 'registry.local' },
        recipes: [{ ...hello, cook }],
        outFile: join(folder, 'never.yaml'),
      }),
    ).rejects.toThrow("The image 'hello' could not be built: no flour");
  });
});
