import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from 'tar-stream';
import { BlobStore } from './BlobStore';

describe('BlobStore', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'blobs-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('tells the error of a stream that fails at once, and keeps nothing of it', async () => {
    const blobs = join(folder, 'blobs');
    const tar = pack();
    const stored = new BlobStore({ folder: blobs }).add(tar);
    tar.destroy(new Error('The disk is gone'));
    await expect(stored).rejects.toThrow('The disk is gone');
    expect(await readdir(blobs)).toEqual([]);
  });
});
