import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { resolvePackages } from './resolvePackages';
import { run } from './run';

/** Which packages to take files from. */
export type PackageSelection = {
  packages: string[];
  /** Libraries that the image does without. */
  without?: string[];
};

/**
 * Gets the files of Debian packages without installing them. apt checks what it downloads against
 * Debian's signatures; a set of package versions is downloaded and unpacked once.
 */
export class DebianFiles {
  readonly #cacheDir: string;
  #update: Promise<string> | undefined;

  constructor(options: { cacheDir: string }) {
    this.#cacheDir = options.cacheDir;
  }

  /**
   * Gives a folder with the files of the packages and of all libraries that they need.
   *
   * @throws Error when a package cannot be had.
   */
  async unpack(selection: PackageSelection): Promise<string> {
    try {
      return await this.#unpackOnce(selection);
    } catch {
      // apt's lists may be absent, or older than what the mirrors still have.
      this.#update ??= run('apt-get', ['update', '-q']);
      await this.#update;
      return await this.#unpackOnce(selection);
    }
  }

  async #unpackOnce(selection: PackageSelection): Promise<string> {
    const packages = await resolvePackages(selection);
    const versions = await run('apt-get', [
      ...['download', '-q', '--print-uris'],
      ...packages,
    ]);
    const key = createHash('sha256').update(versions).digest('hex');
    const folder = join(this.#cacheDir, key.slice(0, 16));
    if (await exists(folder)) return folder;

    await mkdir(this.#cacheDir, { recursive: true });
    const work = await mkdtemp(join(this.#cacheDir, '.'));
    try {
      const archives = join(work, 'archives');
      const files = join(work, 'files');
      await mkdir(archives);
      await run('apt-get', ['download', '-q', ...packages], { cwd: archives });
      for (const archive of await readdir(archives)) {
        await run('dpkg-deb', ['-x', join(archives, archive), files]);
      }
      // Nobody sees the folder before it is whole.
      await rename(files, folder);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
    return folder;
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
