import { createReadStream } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from 'tar-stream';
import { BlobStore } from '../store/BlobStore';
import type { LayerEntry } from './LayerEntry';
import { completeEntries, writeLayer } from './writeLayer';

describe('writeLayer', () => {
  let folder: string;
  let store: BlobStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'layer-'));
    store = new BlobStore({ folder: join(folder, 'blobs') });
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const text = (path: string, content: string): LayerEntry => ({
    type: 'file',
    path,
    content: Buffer.from(content),
  });

  async function headers(digest: string) {
    const found: Record<string, object> = {};
    const tar = createReadStream(store.path(digest)).pipe(extract());
    for await (const entry of tar) {
      const { name, type, mode, uid, gid, mtime, linkname } = entry.header;
      found[name] = { type, mode, uid, gid, time: mtime?.getTime(), linkname };
      entry.resume();
    }
    return found;
  }

  it('gives the same digest in any order and at any time', async () => {
    const file = join(folder, 'main.cjs');
    await writeFile(file, 'console.log(1)');
    const entries: LayerEntry[] = [
      text('/etc/passwd', 'root'),
      { type: 'file', path: '/app/main.cjs', content: { file } },
      { type: 'link', path: '/lib', target: 'usr/lib' },
    ];
    const first = await writeLayer({ entries, store });
    await utimes(file, new Date(), new Date(86_400_000));
    const second = await writeLayer({ entries: entries.reverse(), store });
    expect(second).toEqual(first);
  });

  it('gives another digest when a single bit of a permission differs', async () => {
    const [a, b] = await Promise.all(
      [0o644, 0o645].map(mode =>
        writeLayer({
          entries: [{ ...text('/a', ''), mode } as LayerEntry],
          store,
        }),
      ),
    );
    expect(a.digest).not.toBe(b.digest);
  });

  it('writes what a container runtime unpacks: folders first, root as owner, time zero', async () => {
    const { digest } = await writeLayer({
      entries: [
        text('/app/assets/a.css', 'a'),
        { type: 'directory', path: '/tmp', mode: 0o1777 },
        { type: 'link', path: '/lib', target: 'usr/lib' },
      ],
      store,
    });
    const common = { uid: 0, gid: 0, time: 0 };
    const found = await headers(digest);
    expect(Object.keys(found)).toEqual([
      'app/',
      'app/assets/',
      'app/assets/a.css',
      'lib',
      'tmp/',
    ]);
    expect(found).toMatchObject({
      'app/': { ...common, type: 'directory', mode: 0o755 },
      'app/assets/a.css': { ...common, type: 'file', mode: 0o644 },
      lib: { ...common, type: 'symlink', linkname: 'usr/lib' },
      'tmp/': { ...common, type: 'directory', mode: 0o1777 },
    });
  });

  it('keeps names that are longer than a tar header', async () => {
    const path = `/${'가나다/'.repeat(40)}file`;
    const { digest } = await writeLayer({ entries: [text(path, 'x')], store });
    expect(Object.keys(await headers(digest))).toContain(path.slice(1));
  });

  it('fails when a file is missing, and leaves no blob behind', async () => {
    const content = { file: join(folder, 'absent') };
    const entries: LayerEntry[] = [{ type: 'file', path: '/a', content }];
    await expect(writeLayer({ entries, store })).rejects.toThrow('ENOENT');
  });
});

describe('completeEntries', () => {
  it('refuses two entries at one path', () => {
    const entry: LayerEntry = { type: 'directory', path: '/app' };
    expect(() => completeEntries([entry, entry])).toThrow(
      'two entries at /app',
    );
  });
});
