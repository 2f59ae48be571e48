import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * A blob on disk.
 *
 * @public
 */
export type StoredBlob = {
  /** `sha256:` and 64 hexadecimal digits. */
  digest: string;
  /** In bytes. */
  size: number;
};

/** Keeps blobs as files named by their digest. */
export class BlobStore {
  readonly #folder: string;

  constructor(options: { folder: string }) {
    this.#folder = options.folder;
  }

  /** Where a blob is, or would be. */
  path(digest: string): string {
    return join(this.#folder, digest.replace(':', '-'));
  }

  /** Tells whether a blob is there. */
  async has(digest: string): Promise<boolean> {
    return await access(this.path(digest)).then(
      () => true,
      () => false,
    );
  }

  /** Stores a stream. Nobody sees the blob before it is whole. */
  async add(content: Readable): Promise<StoredBlob> {
    // Before anything is awaited, the pipeline must listen: a tar that fails earlier never says so again.
    mkdirSync(this.#folder, { recursive: true });
    const partial = join(this.#folder, `.${randomUUID()}`);
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    try {
      await pipeline(content, measure, createWriteStream(partial));
      const digest = `sha256:${hash.digest('hex')}`;
      await rename(partial, this.path(digest));
      return { digest, size };
    } finally {
      await rm(partial, { force: true });
    }
  }
}
